// Going to a quotation, and comparing it with what other articles have.
import { commands, l10n, type Range, Uri, window, workspace } from 'vscode';
import type { QuotationTwin } from '../../../server/src/protocol/messages.ts';
import { goTo, openAt, toRange } from '../places.ts';
import { type ArticleAtHand, request } from '../reading.ts';
import type { Server } from '../server.ts';
import type { QuotationsItem } from '../views/quotation-items.ts';
import type { CommandTable } from './command-table.ts';

export function quotationCommands(server: Server, atHand: ArticleAtHand): CommandTable {
  return {
    'copydesk.quotations.goTo': (item?: QuotationsItem) => show(atHand, item),
    'copydesk.compareQuotations': (item?: QuotationsItem) => compare(server, atHand, item),
  };
}

async function show(atHand: ArticleAtHand, item: QuotationsItem | undefined): Promise<void> {
  if (item?.sort !== 'quotation' || !atHand.current) return;
  const { document, viewColumn } = atHand.current.editor;
  goTo(await window.showTextDocument(document, viewColumn), toRange(item.quotation.range));
}

/** Shows a quotation beside the same one of another article: the two files side by side, each at its place. */
async function compare(server: Server, atHand: ArticleAtHand, item: QuotationsItem | undefined): Promise<void> {
  const editor = atHand.current?.editor ?? window.activeTextEditor;
  if (!editor) return;
  const range: Range = item?.sort === 'quotation' ? toRange(item.quotation.range) : editor.selection;
  const { start, end } = range;
  const params = { textDocument: { uri: editor.document.uri.toString() }, range: { start, end } };
  const found = await request(await server.start(), 'copydesk/compareQuotations', params);
  if (!found) return void window.showInformationMessage(l10n.t('Put the cursor in a quotation first.'));
  const twin = found.others.length > 1 ? await pickTwin(found.others) : found.others[0];
  if (!twin) {
    if (!found.others.length) void window.showInformationMessage(l10n.t('No other article has this quotation.'));
    return;
  }
  await openAt(editor.document.uri, found.here.range);
  await openAt(Uri.parse(twin.uri), twin.range, true);
  await commands.executeCommand('workbench.action.evenEditorWidths');
}

async function pickTwin(twins: readonly QuotationTwin[]): Promise<QuotationTwin | undefined> {
  const picks = twins.map((twin) => {
    const description = workspace.asRelativePath(Uri.parse(twin.uri));
    return { label: `“${twin.text}”`, description, detail: twin.speaker, twin };
  });
  return (await window.showQuickPick(picks, { title: l10n.t('Compare with which?') }))?.twin;
}
