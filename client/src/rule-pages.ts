// The pages of the rules, shown as pages wherever somebody asks why: the list of problems, a hover, a sheet, a command.
import { type ExtensionContext, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { rulePageHtml } from './rule-page-html.ts';

/** A link to a rule's page: what comes before and behind the rule's id. */
export const rulePageLink = {
  before: `command:copydesk.showRule?${encodeURIComponent('["')}`,
  after: encodeURIComponent('"]'),
} as const;

/** Shows the page of a rule. The pages ship beside the program; one panel shows them all. */
export function createRulePages({ extensionUri, subscriptions }: ExtensionContext): (rule: string) => Promise<void> {
  let panel: WebviewPanel | undefined;
  subscriptions.push({ dispose: () => panel?.dispose() });
  return async (rule) => {
    const page = /^[a-z-]+$/.test(rule) ? await readPage(extensionUri, rule) : undefined;
    if (page === undefined) return void window.showInformationMessage(l10n.t('There is no such rule.'));
    if (!panel) {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      panel = window.createWebviewPanel('copydesk.rule', rule, place, { enableFindWidget: true });
      panel.onDidDispose(() => {
        panel = undefined;
      });
    } else panel.reveal(undefined, true);
    panel.title = rule;
    panel.webview.html = rulePageHtml(page);
  };
}

async function readPage(extensionUri: Uri, rule: string): Promise<string | undefined> {
  try {
    const page = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist/rules', `${rule}.md`));
    return new TextDecoder().decode(page);
  } catch {
    return undefined;
  }
}
