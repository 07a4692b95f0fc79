// The pages of the rules as documents to read: copydesk-rule:/entity-variant.md. They ship beside the program.
import { commands, type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';

export const rulePageScheme = 'copydesk-rule';

export function provideRulePages({ extensionUri }: ExtensionContext): Disposable {
  return workspace.registerTextDocumentContentProvider(rulePageScheme, {
    async provideTextDocumentContent({ path }) {
      const id = /^\/([a-z-]+)\.md$/.exec(path)?.[1];
      if (!id) return l10n.t('There is no such rule.');
      try {
        const page = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist/rules', `${id}.md`));
        return readable(new TextDecoder().decode(page));
      } catch {
        return l10n.t('There is no such rule.');
      }
    },
  });
}

export function rulePage(rule: string): Uri {
  return Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` });
}

/** Shows a rule's page as a reader would see it; as plain text where the editor has no preview of Markdown. */
export async function showRulePage(rule: string): Promise<void> {
  const page = rulePage(rule);
  if ((await commands.getCommands(true)).includes('markdown.showPreview')) {
    await commands.executeCommand('markdown.showPreview', page);
  } else await window.showTextDocument(page);
}

/** The page without what only its tests need: the words after a fence that name files, and the names of rules under carets. */
function readable(page: string): string {
  return page.replace(/^```(?:article|fixed|yaml)\b.*$/gm, '```text');
}
