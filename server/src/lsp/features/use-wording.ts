// Giving a quotation the words that another place has for it: asked for by a person, each time, never a fix.
import type { ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isSameWords, rewordingEdits, wording } from '../../core/index.ts';
import type { ChosenWording, QuotedPlace, ServerRequests } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import { refuse } from '../refuse.ts';
import { toTextEdits } from '../to-lsp.ts';
import { canonicalUri } from '../uris.ts';

export const say = wording('use-wording', {
  stale: 'The quotation has changed since then. Compare the two again.',
  same: 'Both have the same words. Nothing was changed.',
  overBreak: 'The two differ across a paragraph break. Change this one by hand.',
  notApplied: 'The change was not made. Is the file read-only?',
});

export const useWordingName = 'copydesk.useWording';

type Rewording = ServerRequests['copydesk/useWording']['result'];

export async function useWording(desk: Desk, chosen: ChosenWording): Promise<Rewording | ResponseError> {
  const { from, to }: Partial<ChosenWording> = chosen ?? {};
  const [source, target] = [await quotationAt(desk, from), await quotationAt(desk, to)];
  if (!from || !to || !source || !target) return refuse(say.stale(), desk.abilities);
  // A quotation over paragraphs is told with a line end between them, which belongs to its own article.
  const edits = rewordingEdits(target.text, from.text.replace(/\s+/g, ' '));
  if (!edits.length) return refuse(say.same(), desk.abilities);
  const words = edits.map(({ span }) => target.text.slice(span.start, span.end));
  if (words.some((each) => each.includes('\n'))) return refuse(say.overBreak(), desk.abilities);
  const { document } = target;
  const start = document.offsetAt(to.range.start);
  const moved = edits.map(({ span, text }) => ({ text, span: { start: span.start + start, end: span.end + start } }));
  const changes = toTextEdits(document, moved).map((edit, at) => ({ ...edit, words: words[at] }));
  return { uri: document.uri, changes };
}

/** The same as a command, for any editor. */
export async function runUseWording(desk: Desk, given: ChosenWording): Promise<null | ResponseError> {
  const found = await useWording(desk, given);
  if (!('uri' in found)) return found;
  const { uri, changes } = found;
  const edits = changes.map(({ range, newText }) => ({ range, newText }));
  return (await desk.applyEdit({ changes: { [uri]: edits } })) ? null : refuse(say.notApplied(), desk.abilities);
}

/** A quotation as its article has it now, marks and all; undefined where it no longer says so, or there is no such article. */
async function quotationAt(desk: Desk, place: QuotedPlace | undefined) {
  const { uri, range, text } = place ?? {};
  if (typeof uri !== 'string' || typeof text !== 'string' || !range) return undefined;
  await desk.ready(uri);
  const id = canonicalUri(uri);
  if (!desk.newsroom.positions(id)) return undefined;
  const open = desk.articles.find(id)?.document;
  const read = open ? undefined : await desk.files.read(id);
  const document = open ?? (read === undefined ? undefined : TextDocument.create(id, '', 0, read));
  const quoted = document?.getText(range);
  return document && quoted !== undefined && isSameWords(quoted, text) ? { document, text: quoted } : undefined;
}
