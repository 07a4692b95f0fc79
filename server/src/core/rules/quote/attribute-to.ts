// "Attribute to Smith": the edits that put "Smith said" after the first sentence of a quotation, in the article's own style.
import type { Annotations, Quotation } from '../../annotate/annotations.ts';
import { findSentences } from '../../language/sentences.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Sheet } from '../sheet.ts';
import { markPairs, marksOf } from './marks.ts';

export interface AttributionStyle {
  /** Whether a comma is inside the closing mark before the attribution: "…," he said. */
  readonly commaInside: boolean;
  /** "said" or "says", as the article reports. */
  readonly verb: string;
}

/** How the article attributes: counted over its quotations, the sheet's word before the count. */
export function attributionStyle({ article, quotations, attributions }: Annotations, sheet: Sheet): AttributionStyle {
  let inside = 0;
  let says = 0;
  for (const { parts, index } of quotations) {
    const { inner, span } = parts[parts.length - 1];
    if (article.text[inner.end - 1] === ',') inside++;
    else if (article.text[span.end] === ',') inside--;
    const cue = attributions[index]?.cue;
    if (cue?.lemma === 'say') says += article.text.slice(cue.span.start, cue.span.end) === 'says' ? 1 : -1;
  }
  const { punctuation } = sheet.quotes;
  return {
    commaInside: punctuation === 'auto' ? inside >= 0 : punctuation === 'american',
    verb: says > 0 ? 'says' : 'said',
  };
}

/** The edits that attribute a quotation to `name`. Words between the marks stay as they are; only stops and marks are set. */
export function attributeTo(
  name: string,
  { parts: [first] }: Quotation,
  { article: { text }, paragraphs }: Annotations,
  { commaInside, verb }: AttributionStyle,
): TextEdit[] {
  const { open, close } = marksOf(first.source, paragraphs[first.paragraph].start, text);
  const said = `${name} ${verb}`;
  // A quotation that runs on into the next paragraph has no closing mark in its first one.
  const unclosed = close.end === close.start;
  const closing = unclosed ? markPairs[first.source.style].close : text.slice(close.start, close.end);
  const sentences = findSentences(text.slice(first.inner.start, first.inner.end));
  const more = sentences.length > 1 && sentences[0].end < first.inner.end - first.inner.start;
  const end = more ? first.inner.start + sentences[0].end : trimmedEnd(text, first.inner.start, first.inner.end);
  const stop = text[end - 1];
  const comma = /[?!…—–-]/.test(stop) ? '' : ',';
  const ending = { start: stop === '.' || stop === ',' ? end - 1 : end, end };
  if (more) {
    const opening = text.slice(open.start, open.end);
    return [
      { span: ending, text: `${mark(comma, closing, commaInside)} ${said}. ${opening}` },
      ...swallowSpace(text, end),
    ];
  }
  if (unclosed)
    return [{ span: { start: ending.start, end: close.end }, text: `${mark(comma, closing, commaInside)} ${said}.` }];
  // The stop may be inside the mark, outside it or nowhere.
  const outside = text[close.end] === '.' || text[close.end] === ',';
  if (outside) return [{ span: { start: close.end, end: close.end + 1 }, text: `${comma} ${said}.` }];
  const after = { start: close.end, end: close.end };
  if (comma === '' || commaInside)
    return [
      { span: ending, text: comma || text.slice(ending.start, ending.end) },
      { span: after, text: ` ${said}.` },
    ];
  return [
    { span: ending, text: '' },
    { span: after, text: `, ${said}.` },
  ];
}

function mark(comma: string, closing: string, commaInside: boolean): string {
  return commaInside ? comma + closing : closing + comma;
}

/** The space between the first sentence and the next, which the inserted words bring along. */
function swallowSpace(text: string, at: number): TextEdit[] {
  let end = at;
  while (end < text.length && /\s/.test(text[end])) end++;
  return end > at ? [{ span: { start: at, end }, text: '' }] : [];
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1])) end--;
  return end;
}
