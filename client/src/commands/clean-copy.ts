// Takes out what a page left in scraped copy: a list of all changes to look at, then one edit. Offered once where such copy is pasted.
import {
  type Disposable,
  l10n,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { ReviewedChange, ReviewedEdit } from '../../../server/src/protocol/messages.ts';
import { toRange } from '../places.ts';
import { request } from '../reading.ts';
import type { Server } from '../server.ts';

export async function cleanCopy(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const cleaned = await changesOf(server, editor.document);
  if (cleaned?.changes.length) await choose(server, editor, cleaned);
  else void window.showInformationMessage(l10n.t('There is nothing to clean in this article.'));
}

async function changesOf(server: Server, { uri }: TextDocument): Promise<ReviewedEdit | null> {
  return request(await server.start(), 'copydesk/cleanCopy', { textDocument: { uri: uri.toString() } });
}

async function choose(server: Server, editor: TextEditor, { version, changes }: ReviewedEdit): Promise<void> {
  const picks = changes.map(changePick);
  const chosen = await window.showQuickPick(picks, {
    title: l10n.t('Clean this article: uncheck what should stay'),
    canPickMany: true,
    onDidSelectItem: (pick: (typeof picks)[number]) => editor.revealRange(pick.range),
  });
  if (!chosen?.length) return;
  if (editor.document.version !== version) return cleanCopy(server);
  await apply(editor.document, chosen);
}

/** A change as a line of the list: what kind, where, and its words. What a person has to choose is not ticked. */
function changePick({ label, line, words, range, newText, needsConfirmation }: ReviewedChange) {
  const where = l10n.t('line {0}', line);
  const description = needsConfirmation ? `${where} · ${l10n.t('look at it first')}` : where;
  return { label, description, detail: words, picked: !needsConfirmation, range: toRange(range), newText };
}

async function apply(
  { uri }: TextDocument,
  changes: readonly { readonly range: Range; readonly newText: string }[],
): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of changes) edit.replace(uri, range, newText);
  await workspace.applyEdit(edit);
}

/** Shorter text is typed, or a sentence moved about. */
const shortestPaste = 200;

/** Offers to clean what was pasted into an article, once an article and only where something is sure. */
export function offerToClean(server: Server, isArticle: (document: TextDocument) => boolean): Disposable {
  const offered = new WeakSet<TextDocument>();
  return workspace.onDidChangeTextDocument(async ({ document, contentChanges, reason }: TextDocumentChangeEvent) => {
    const [change, ...others] = contentChanges;
    if (!change || others.length || reason !== undefined || offered.has(document)) return;
    if (change.text.length < shortestPaste || !change.text.trim().includes('\n')) return;
    if (window.activeTextEditor?.document !== document || !isArticle(document)) return;
    if (!workspace.getConfiguration('copydesk', document.uri).get('offerToClean', true)) return;
    const start = change.range.start;
    const pasted = new Range(start, document.positionAt(change.rangeOffset + change.text.length));
    const { version } = document;
    const cleaned = await changesOf(server, document);
    if (!cleaned || cleaned.version !== version) return;
    const here = cleaned.changes.filter(({ range }) => pasted.intersection(toRange(range)));
    const places = here.filter(({ needsConfirmation }) => !needsConfirmation).length;
    if (!places || offered.has(document)) return;
    offered.add(document);
    await offer(server, document, { version, changes: here }, places);
  });
}

async function offer(server: Server, document: TextDocument, cleaned: ReviewedEdit, places: number): Promise<void> {
  const look = l10n.t('Look at Them');
  const never = l10n.t('Never Offer This');
  const question =
    places === 1
      ? l10n.t('Pasted text has web page furniture in it. Clean 1 place?')
      : l10n.t('Pasted text has web page furniture in it. Clean {0} places?', places);
  const answer = await window.showInformationMessage(question, look, never);
  if (answer === never) await workspace.getConfiguration('copydesk').update('offerToClean', false, true);
  if (answer !== look) return;
  const editor = await window.showTextDocument(document);
  if (document.version === cleaned.version) await choose(server, editor, cleaned);
  else await cleanCopy(server);
}
