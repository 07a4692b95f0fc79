// Going from finding to finding, mending what is safe, reading why.
import { commands, l10n, WorkspaceEdit, window, workspace } from 'vscode';
import type { Server } from '../desk.ts';
import { findingsIn, nearestFinding, ruleOf } from '../findings.ts';
import { goTo, toRange } from '../places.ts';
import { request } from '../reading.ts';
import { showRulePage } from '../rule-pages.ts';
import type { CommandTable } from './register.ts';

export function findingCommands(server: Server): CommandTable {
  return {
    'copydesk.nextFinding': () => goToFinding('next'),
    'copydesk.previousFinding': () => goToFinding('previous'),
    'copydesk.fixAllSafe': () =>
      commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.copydesk', apply: 'first' }),
    'copydesk.cleanCopy': () => cleanCopy(server),
    'copydesk.showRule': (rule?: string) => showRule(rule),
  };
}

function goToFinding(direction: 'next' | 'previous'): void {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const finding = nearestFinding(editor.document.uri, editor.selection.start, direction);
  if (!finding) return void window.setStatusBarMessage(l10n.t('Nothing to mend in this file.'), 3000);
  goTo(editor, finding.range);
  void commands.executeCommand('editor.action.showHover');
}

/** Takes out what a page left in scraped copy, as one edit that is shown before it is made. */
async function cleanCopy(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { uri, version } = editor.document;
  const cleaned = await request(await server.start(), 'copydesk/cleanCopy', { textDocument: { uri: uri.toString() } });
  if (!cleaned?.changes.length)
    return void window.showInformationMessage(l10n.t('There is nothing to clean in this article.'));
  if (cleaned.version !== version) return cleanCopy(server);
  const edit = new WorkspaceEdit();
  for (const { label, edits } of cleaned.changes) {
    for (const { range, newText } of edits) {
      edit.replace(uri, toRange(range), newText, { label, needsConfirmation: true });
    }
  }
  await workspace.applyEdit(edit, { isRefactoring: true });
}

/** The page of a rule: of the one named, of the finding at the cursor, or of one that is picked. */
async function showRule(named?: string): Promise<void> {
  const editor = window.activeTextEditor;
  const at = editor && findingsIn(editor.document.uri).find(({ range }) => range.contains(editor.selection.active));
  const rule = named ?? (at ? ruleOf(at) : await pickRule());
  if (rule) await showRulePage(rule);
}

async function pickRule(): Promise<string | undefined> {
  const settings = Object.keys(workspace.getConfiguration('copydesk').get<Record<string, string>>('rules', {}));
  return window.showQuickPick(settings.sort(), { title: l10n.t('Which rule?') });
}
