// Markdown's block quotations without marks (> …): who speaks them, told by a line with a dash, their own words, or what leads to them.
import { type Span, shift } from '../../text/span.ts';
import type { Annotations, Attribution, PlacedParagraph, Quotation } from '../annotations.ts';
import { proseBefore } from '../running-text.ts';
import { inArticle, speechOf } from './speech-of.ts';

export type Credit = Omit<Attribution, 'quotation'>;

export interface BlockQuotation {
  readonly span: Span;
  /** Its paragraphs; a line with the speaker may be the last. */
  readonly blocks: readonly PlacedParagraph[];
  readonly credit?: Credit;
}

/** The block quotations without marks of an article, in order. */
export function blockQuotations({ paragraphs }: Annotations): BlockQuotation[] {
  const found: BlockQuotation[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    if (paragraphs[at].block.kind !== 'blockquote') continue;
    let end = at;
    while (paragraphs[end + 1]?.block.kind === 'blockquote') end++;
    const blocks = paragraphs.slice(at, end + 1);
    at = end;
    if (blocks.some(({ paragraph }) => paragraph.quotations.length > 0)) continue;
    const span = { start: blocks[0].block.span.start, end: blocks[blocks.length - 1].block.span.end };
    found.push({ span, blocks, credit: lineBelow(blocks) ?? speakerWithin(blocks) ?? leadIn(paragraphs, blocks[0]) });
  }
  return found;
}

/** The same article as whoever lists its quotations reads it: the block quotations are among them. */
export function withBlockQuotations(annotations: Annotations): Annotations {
  const blocks = blockQuotations(annotations).map(({ span, blocks: [{ index }], credit }) => ({ span, index, credit }));
  if (blocks.length === 0) return annotations;
  const entries: (Omit<Quotation, 'index'> & { readonly credit?: Credit })[] = [
    ...annotations.quotations.map((quotation) => ({ ...quotation, credit: annotations.attributions[quotation.index] })),
    ...blocks.map(({ span, index, credit }) => {
      const facts = { kind: 'direct', closed: true, style: 'straight-double' } as const; // as if it had marks
      const source = { ...facts, span, inner: span, opened: true, depth: 0 };
      return { ...facts, span, parts: [{ span, inner: span, paragraph: index, source }], credit };
    }),
  ].sort((one, other) => one.span.start - other.span.start);
  return {
    ...annotations,
    quotations: entries.map(({ credit: _, ...quotation }, index) => ({ ...quotation, index })),
    attributions: entries.map(({ credit }, index) => credit && { ...credit, quotation: index }),
  };
}

/** "— Jane Roe" at the end. */
function lineBelow(blocks: readonly PlacedParagraph[]): Credit | undefined {
  for (const { start, paragraph } of blocks) {
    const from = Math.max(0, paragraph.text.length - longestLine);
    const line = /(?:^|[\s"'”’.])(?:--?|[–—―~])\s*(\S[^\n]*?)\s*$/u.exec(lastLine(paragraph.text.slice(from)));
    if (!line) continue;
    const end = start + paragraph.text.trimEnd().length;
    return { sieve: 'attribution-line', stated: true, source: { start: end - line[1].length, end } };
  }
  return undefined;
}

/** How far from the end a dash and a name may be. */
const longestLine = 120;

/** From the last dash, or the last line that begins with one. */
function lastLine(tail: string): string {
  const dash = Math.max(tail.lastIndexOf('—'), tail.lastIndexOf('–'), tail.lastIndexOf('--'), tail.lastIndexOf('\n-'));
  return dash < 0 ? (/^\s*-/.test(tail) ? tail : '') : tail.slice(dash).trimStart();
}

/** What the block itself says of its speaker. "You write", "I said": the words themselves speak. */
function speakerWithin(blocks: readonly PlacedParagraph[]): Credit | undefined {
  for (const placed of blocks) {
    const { text } = placed.paragraph;
    for (const { source, cue } of speechOf(placed).clauses) {
      if (/^(?:I|you|we)$/i.test(text.slice(source.start, Math.min(source.end, source.start + 4)))) continue;
      const span = shift(cue.span, placed.start);
      return { sieve: 'cue-in-sentence', stated: true, source: shift(source, placed.start), cue: { ...cue, span } };
    }
  }
  return undefined;
}

/** The paragraph before: a colon, or a report that somebody spoke, whose words it has not quoted. */
function leadIn(paragraphs: readonly PlacedParagraph[], { index }: PlacedParagraph): Credit | undefined {
  const before = proseBefore(paragraphs, index);
  if (before?.block.kind !== 'paragraph') return undefined;
  const { text, sentences, quotations } = before.paragraph;
  const last = sentences[sentences.length - 1];
  if (!last) return undefined;
  const { introduces, clauses } = speechOf(before);
  if (introduces) return inArticle(introduces, before, -1, false);
  if (text.trimEnd().endsWith(':')) return { sieve: 'colon-before', stated: false };
  if (quotations.some(({ span, kind }) => span.end > last.start && kind === 'direct')) return undefined;
  const clause = clauses.find(({ cue }) => cue.span.start >= last.start);
  if (!clause) return undefined;
  const cue = { ...clause.cue, span: shift(clause.cue.span, before.start) };
  return { sieve: 'report-before', stated: false, source: shift(clause.source, before.start), cue };
}
