// Going from finding to finding, fixing what is safe, reading why.
import { type CodeAction, commands, type ExtensionContext, l10n, languages, Range, window, workspace } from 'vscode';
import { extentOf, findingsIn, nearestFinding, ruleOf } from '../findings.ts';
import { goTo } from '../places.ts';
import type { ArticleAtHand } from '../reading.ts';
import { createRulePages } from '../rule-pages.ts';
import type { Server } from '../server.ts';
import { cleanCopy } from './clean-copy.ts';
import type { CommandTable } from './command-table.ts';

export function findingCommands(context: ExtensionContext, server: Server, atHand: ArticleAtHand): CommandTable {
  const showPage = createRulePages(context);
  return {
    'copydesk.nextFinding': () => goToFinding(atHand, 'next'),
    'copydesk.previousFinding': () => goToFinding(atHand, 'previous'),
    'copydesk.fixAllSafe': () => fixAllSafe(atHand),
    'copydesk.cleanCopy': () => cleanCopy(server),
    'copydesk.showRule': (rule?: unknown) => showRule(rule, showPage),
  };
}

/** Asks for the one action that makes all safe fixes, and makes them, whatever has the focus. */
async function fixAllSafe(atHand: ArticleAtHand): Promise<void> {
  const editor = window.activeTextEditor ?? atHand.current?.editor;
  if (!editor) return;
  const { uri, lineCount } = editor.document;
  const [all] = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new Range(0, 0, lineCount, 0),
    'source.fixAll.copydesk',
    1, // to be resolved
  );
  if (all?.edit) await workspace.applyEdit(all.edit);
  else window.setStatusBarMessage(l10n.t('Nothing to fix in this file.'), messageTime);
}

/** How long a message stays in the status bar, in milliseconds. */
const messageTime = 3000;

/** Goes to a finding; where no article is open, as in the walkthrough, to the first of the sample. */
async function goToFinding(atHand: ArticleAtHand, direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor ?? atHand.current?.editor;
  if (!editor) return goToFirstOfSample(atHand);
  const finding = nearestFinding(editor.document.uri, editor.selection.start, direction);
  if (!finding) return void window.setStatusBarMessage(l10n.t('Nothing to fix in this file.'), messageTime);
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  goTo(shown, finding.range);
  void commands.executeCommand('setContext', 'copydesk.sawFinding', true);
  void commands.executeCommand('editor.action.showHover');
}

/** Opens the sample and waits for its findings; not for ever. */
async function goToFirstOfSample(atHand: ArticleAtHand): Promise<void> {
  await commands.executeCommand('copydesk.openSample');
  const uri = window.activeTextEditor?.document.uri;
  if (!uri) return;
  await new Promise<void>((resolve) => {
    const patience = setTimeout(done, 10_000);
    const listening = languages.onDidChangeDiagnostics(() => findingsIn(uri).length && done());
    function done() {
      clearTimeout(patience);
      listening.dispose();
      resolve();
    }
  });
  if (findingsIn(uri).length) await goToFinding(atHand, 'next');
}

/** The page of a rule: of the one named, of the finding at the cursor, or of one that is picked. */
async function showRule(named: unknown, showPage: (rule: string) => Promise<void>): Promise<void> {
  const editor = window.activeTextEditor;
  const at =
    editor && findingsIn(editor.document.uri).find((finding) => extentOf(finding).contains(editor.selection.active));
  // Menus give the file that they were opened on: that names no rule.
  const rule = typeof named === 'string' ? named : at ? ruleOf(at) : await pickRule();
  if (rule) await showPage(rule);
}

async function pickRule(): Promise<string | undefined> {
  const settings = Object.keys(workspace.getConfiguration('copydesk').get<Record<string, string>>('rules', {}));
  return window.showQuickPick(settings.sort(), { title: l10n.t('Which rule?') });
}
