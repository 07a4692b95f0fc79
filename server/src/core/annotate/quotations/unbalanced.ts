// Marks that have no partner anywhere, once quotations have been joined over paragraphs.
import type { MarkProblem, Paragraph } from '../../paragraph/paragraph.ts';
import { opensPart } from '../../paragraph/quotations/resumed.ts';
import { type Span, shift } from '../../text/span.ts';
import type { PlacedParagraph, Quotation } from '../annotations.ts';

export interface UnbalancedMark {
  readonly kind: 'unclosed' | 'unopened' | 'doubled' | 'mismatched';
  /** The mark that is alone, or does not match its partner. */
  readonly mark: Span;
  /** Index into Annotations.paragraphs. */
  readonly paragraph: number;
  /** Index into Annotations.quotations; absent where the mark lies inside another quotation. */
  readonly quotation?: number;
  /** Whether it opens a longer part of a sentence, and the next paragraph goes on in marks: some close it there, some do not. */
  readonly goesOn: boolean;
}

/** The lonely marks of an article in order. A quotation that rightly runs into the next paragraph has none. */
export function unbalancedMarks(
  paragraphs: readonly PlacedParagraph[],
  quotations: readonly Quotation[],
): UnbalancedMark[] {
  const lonely = paragraphs.filter(
    ({ block, paragraph }) => block.kind !== 'furniture' && paragraph.problems.some(isLonely),
  );
  if (lonely.length === 0) return [];
  const byMark = placesOf(quotations);
  const singles = speaksInSingles(quotations);
  return lonely.flatMap(({ index, start, paragraph }) =>
    paragraph.problems.filter(isLonely).flatMap(({ kind, span }) => {
      const mark = shift(span, start);
      const place = byMark.get(kind === 'unopened' ? mark.end : mark.start);
      const mayBeApostrophe =
        kind !== 'mismatched' && place !== undefined && !singles && isSingle(paragraph.text, span);
      if (place?.joined || mayBeApostrophe) return [];
      const goesOn = kind === 'unclosed' && opensLongPart(paragraph, span) && opensWithMark(paragraphs[index + 1]);
      return [{ kind, mark, paragraph: index, quotation: place?.quotation, goesOn } as UnbalancedMark];
    }),
  );
}

/** So many words hold more than a phrase. */
const phraseWords = 8;

function opensLongPart({ text }: Paragraph, { start, end }: Span): boolean {
  return opensPart(text, start, end) && text.slice(end, end + 400).split(/\s+/, phraseWords + 1).length > phraseWords;
}

function opensWithMark(placed: PlacedParagraph | undefined): boolean {
  const first = placed?.paragraph.quotations[0];
  return first?.opened === true && placed!.paragraph.text.slice(0, first.span.start).trim() === '';
}

function isLonely({ kind }: MarkProblem): boolean {
  return kind === 'unclosed' || kind === 'unopened' || kind === 'doubled' || kind === 'mismatched';
}

/** By a lonely mark's outer edge: the quotation it belongs to, and whether the neighbour paragraph makes up for its partner. */
function placesOf(quotations: readonly Quotation[]): Map<number, { quotation: number; joined: boolean }> {
  const places = new Map<number, { quotation: number; joined: boolean }>();
  for (const { index, parts } of quotations) {
    parts.forEach(({ span, source }, at) => {
      if (!source.closed) places.set(span.start, { quotation: index, joined: at < parts.length - 1 });
      if (!source.opened) places.set(span.end, { quotation: index, joined: at > 0 });
    });
  }
  return places;
}

/** Single marks outside of double ones are apostrophes until an article has shown that its people speak in them. */
function speaksInSingles(quotations: readonly Quotation[]): boolean {
  let spoken = 0;
  for (const { kind, closed, style } of quotations) {
    if (kind === 'direct' && closed) spoken += style.endsWith('single') ? 1 : style.endsWith('double') ? -1 : 0;
  }
  return spoken > 1;
}

function isSingle(text: string, { start, end }: Span): boolean {
  return end - start === 1 && /['‘’‚‛]/.test(text[start]);
}
