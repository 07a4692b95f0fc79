// "Attribute to…": who may have said a quotation, shown in the text before it is chosen; then on to the next without a speaker.
import { commands, l10n, type Range, type TextEditor, ThemeColor, WorkspaceEdit, window, workspace } from 'vscode';
import type { AttributionOffer } from '../../../server/src/protocol/messages.ts';
import { goTo, toRange } from '../places.ts';
import { type ArticleAtHand, request } from '../reading.ts';
import type { Server } from '../server.ts';
import { lacksSpeaker, type QuotationsItem } from '../views/quotation-items.ts';
import type { CommandTable } from './command-table.ts';

export function attributeCommands(server: Server, atHand: ArticleAtHand): CommandTable {
  return {
    'copydesk.quotations.attribute': (item?: QuotationsItem) => attribute(server, atHand, item),
  };
}

const struck = window.createTextEditorDecorationType({ textDecoration: 'line-through', opacity: '0.6' });
const added = window.createTextEditorDecorationType({});

async function attribute(server: Server, atHand: ArticleAtHand, item: QuotationsItem | undefined): Promise<void> {
  const shown = atHand.current?.editor;
  if (!shown) return;
  const range = item?.sort === 'quotation' ? toRange(item.quotation.range) : shown.selection;
  const editor = await window.showTextDocument(shown.document, shown.viewColumn);
  goTo(editor, range);
  const next = await attributeAt(server, editor, range);
  if (next) await goOn(server, atHand, editor);
}

/** Attributes the quotation at a place to whom the user picks; false where nobody was picked. */
async function attributeAt(server: Server, editor: TextEditor, { start, end }: Range): Promise<boolean> {
  const { document } = editor;
  const params = { textDocument: { uri: document.uri.toString() }, range: { start, end } };
  const found = await request(await server.start(), 'copydesk/attributions', params);
  if (!found) {
    void window.showInformationMessage(l10n.t('Put the cursor in a quotation first.'));
    return false;
  }
  const chosen = await pick(editor, found.words, found.offers);
  if (!chosen || document.version !== found.version) return false;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of chosen.edits) edit.replace(document.uri, toRange(range), newText);
  return workspace.applyEdit(edit);
}

/** A longer quotation is cut in the title. */
const longestTitle = 60;

async function pick(
  editor: TextEditor,
  words: string,
  offers: readonly AttributionOffer[],
): Promise<AttributionOffer | undefined> {
  const picks = offers.map((offer) => ({
    label: offer.name,
    description: offer.role,
    detail: offer.spokeOnLine === undefined ? undefined : l10n.t('spoke last on line {0}', offer.spokeOnLine + 1),
    offer,
  }));
  const list = window.createQuickPick<(typeof picks)[number]>();
  list.title = l10n.t(
    'Who said “{0}”?',
    words.length > longestTitle ? `${words.slice(0, longestTitle).trimEnd()}…` : words,
  );
  list.placeholder = offers.length ? undefined : l10n.t('Nobody is named in this story.');
  list.matchOnDescription = true;
  list.items = picks;
  return new Promise((resolve) => {
    list.onDidChangeActive(([active]) => preview(editor, active?.offer));
    list.onDidAccept(() => {
      resolve(list.activeItems[0]?.offer);
      list.hide();
    });
    list.onDidHide(() => {
      preview(editor, undefined);
      list.dispose();
      resolve(undefined);
    });
    list.show();
  });
}

/** Shows in the text what would be written; with no offer, takes that away. */
function preview(editor: TextEditor, offer: AttributionOffer | undefined): void {
  const edits = offer?.edits.map(({ range, newText }) => ({ range: toRange(range), newText })) ?? [];
  const color = new ThemeColor('editorGhostText.foreground');
  editor.setDecorations(
    struck,
    edits.filter(({ range }) => !range.isEmpty).map(({ range }) => range),
  );
  editor.setDecorations(
    added,
    edits
      .filter(({ newText }) => newText !== '')
      .map(({ range, newText }) => ({ range, renderOptions: { after: { contentText: newText, color } } })),
  );
}

/** The next quotation without a speaker, once the article has been read with the edit in it. */
async function goOn(_server: Server, atHand: ArticleAtHand, editor: TextEditor): Promise<void> {
  const { version } = editor.document;
  await new Promise<void>((resolve) => {
    const listening = atHand.onDidChange((article) => {
      if (article?.editor !== editor || editor.document.version < version) return;
      listening.dispose();
      resolve();
    });
    atHand.refresh();
  });
  const from = editor.selection.start;
  const rest = atHand.current?.reading.quotations.filter(lacksSpeaker) ?? [];
  const next = rest.find(({ range }) => toRange(range).start.isAfter(from)) ?? rest[0];
  if (!next) return void window.setStatusBarMessage(l10n.t('Every quotation has its speaker.'), 5000);
  await commands.executeCommand('copydesk.quotations.attribute', { sort: 'quotation', key: '', quotation: next });
}
