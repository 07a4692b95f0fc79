// Going to a quotation, and comparing it with what other places have for it.
import { l10n, type Range, window } from 'vscode';
import type { QuotationTwin, TwoWordings } from '../../../server/src/protocol/messages.ts';
import { goTo, toRange } from '../places.ts';
import { type ArticleAtHand, request } from '../reading.ts';
import type { Server } from '../server.ts';
import type { QuotationsItem } from '../views/quotation-items.ts';
import { openBoth, placeName, showWordings } from '../wordings.ts';
import type { CommandTable } from './command-table.ts';

export function quotationCommands(server: Server, atHand: ArticleAtHand): CommandTable {
  return {
    'copydesk.quotations.goTo': (item?: QuotationsItem, how?: unknown) => show(atHand, item, how === 'look'),
    'copydesk.compareQuotations': (compared?: unknown) => compare(server, atHand, compared),
  };
}

/** To `look` from the list leaves the keys to the list. */
async function show(atHand: ArticleAtHand, item: QuotationsItem | undefined, look: boolean): Promise<void> {
  if (item?.sort !== 'quotation' || !atHand.current) return;
  const { document, viewColumn } = atHand.current.editor;
  goTo(
    await window.showTextDocument(document, { viewColumn, preserveFocus: look, preview: false }),
    toRange(item.quotation.range),
  );
}

/**
 * Of a row of the panel, of two wordings that are known, or of what is at the cursor (menus give the file that they were opened on):
 * shows two wordings word by word; two places that have the same words, beside each other in
 * their articles.
 */
async function compare(server: Server, atHand: ArticleAtHand, compared: unknown): Promise<void> {
  const wordings = isWordings(compared)
    ? compared
    : await wordingsAt(server, atHand, compared as QuotationsItem | undefined);
  if (!wordings) return;
  const { here, there } = wordings;
  await (here.text === there.text ? openBoth(wordings) : showWordings(wordings));
}

/** The quotation of a row or at the cursor, and the one that the user picks to compare it with. */
async function wordingsAt(
  server: Server,
  atHand: ArticleAtHand,
  item: QuotationsItem | undefined,
): Promise<TwoWordings | undefined> {
  const editor = atHand.current?.editor ?? window.activeTextEditor;
  if (!editor) return;
  const range: Range = item?.sort === 'quotation' ? toRange(item.quotation.range) : editor.selection;
  const { start, end } = range;
  const params = { textDocument: { uri: editor.document.uri.toString() }, range: { start, end } };
  const found = await request(await server.start(), 'copydesk/compareQuotations', params);
  if (!found) return void window.showInformationMessage(l10n.t('Put the cursor in a quotation first.'));
  const { here, others } = found;
  if (!others.length) return void window.showInformationMessage(l10n.t('No other article has this quotation.'));
  const there = others.length > 1 ? await pickTwin(others) : others[0];
  return there && { here, there };
}

function isWordings(compared: unknown): compared is TwoWordings {
  return typeof compared === 'object' && compared !== null && 'here' in compared && 'there' in compared;
}

async function pickTwin(twins: readonly QuotationTwin[]): Promise<QuotationTwin | undefined> {
  const picks = twins.map((twin) => {
    return { label: `“${twin.text}”`, description: placeName(twin), detail: twin.speaker, twin };
  });
  return (await window.showQuickPick(picks, { title: l10n.t('Compare with which one?') }))?.twin;
}
