// Markdown's block quotations without marks (> …) that no line, colon or sentence before gives a speaker.
import type { Annotations, PlacedParagraph } from '../../annotate/annotations.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import type { Span } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';

export interface BlockQuotation {
  readonly span: Span;
  /** Where a line with the speaker goes, and what parts it from the line before. */
  readonly line: { readonly end: number; readonly separator: string };
}

/** The block quotations without a speaker, in order. An epigraph above the text is none of them. */
export function orphanBlockQuotations(annotations: Annotations): BlockQuotation[] {
  const { paragraphs, article } = annotations;
  const found: BlockQuotation[] = [];
  let begun = false; // whether the text itself has begun
  for (let at = 0; at < paragraphs.length; at++) {
    const { kind } = paragraphs[at].block;
    if (kind === 'paragraph') begun = true;
    if (kind !== 'blockquote') continue;
    let end = at;
    while (paragraphs[end + 1]?.block.kind === 'blockquote') end++;
    const blocks = paragraphs.slice(at, end + 1);
    if (begun && needsSpeaker(blocks) && !isIntroduced(paragraphs[at - 1])) found.push(placeOf(blocks, article.text));
    at = end;
  }
  return found;
}

function needsSpeaker(blocks: readonly PlacedParagraph[]): boolean {
  const [{ paragraph }] = blocks;
  if (countWords(paragraph.text, 0, paragraph.text.length, 5) < 5) return false;
  if (note.test(paragraph.text.slice(0, 40))) return false;
  return blocks.every((placed) => {
    const { text, quotations } = placed.paragraph;
    const sourced = /^[\s"'”’.]*(?:--?|[–—―~])\s*\S/m.test(lastLine(text)) || namesSpeaker(placed, text);
    return quotations.length === 0 && !sourced;
  });
}

/** A notice of the paper's own, set off as a block quotation. */
const note = /^\W*(?:editor[’']?s[’']? )?(?:notes?|correction|clarification|update|warning|tip|important)\W*:/i;

/** Whether a block says whose words it is. "You write", "I said": the words themselves speak. */
function namesSpeaker(placed: PlacedParagraph, text: string): boolean {
  return speechOf(placed).clauses.some(
    ({ source: { start, end } }) => !/^(?:I|you|we)$/i.test(text.slice(start, Math.min(end, start + 4))),
  );
}

/** The end of a block's text, where a line with a dash and a name may stand. */
function lastLine(text: string): string {
  const tail = text.slice(-120);
  const dash = Math.max(tail.lastIndexOf('—'), tail.lastIndexOf('–'), tail.lastIndexOf('--'), tail.lastIndexOf('\n-'));
  return dash < 0 ? '' : tail.slice(dash).trimStart();
}

/** Whether the paragraph before leads to the quotation: by a colon, or by reporting that somebody spoke, whose words it has not quoted. */
function isIntroduced(before: PlacedParagraph | undefined): boolean {
  if (before?.block.kind !== 'paragraph') return false;
  const { text, sentences, quotations } = before.paragraph;
  const last = sentences[sentences.length - 1];
  if (!last || text.trimEnd().endsWith(':')) return last !== undefined;
  const quotes = quotations.some(({ span, kind }) => span.end > last.start && kind === 'direct');
  return !quotes && speechOf(before).clauses.some(({ cue }) => cue.span.start >= last.start);
}

function placeOf(blocks: readonly PlacedParagraph[], text: string): BlockQuotation {
  const last = blocks[blocks.length - 1].block.span;
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
  const prefix = /^[ \t]*>/.exec(text.slice(lineStart, lineStart + 40))?.[0] ?? '>';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    span: { start: blocks[0].block.span.start, end: last.end },
    line: { end: last.end, separator: `${newline}${prefix}${newline}${prefix} ` },
  };
}
