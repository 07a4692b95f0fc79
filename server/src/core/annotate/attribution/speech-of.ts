// A placed paragraph's speech, remembered, and its attributions in the article's offsets.

import type { QuotedSpan } from '../../paragraph/paragraph.ts';
import { note } from '../../paragraph/paragraph-cache.ts';
import { shift } from '../../text/span.ts';
import type { Attribution, PlacedParagraph } from '../annotations.ts';
import { type LocalAttribution, readSpeech, type Speech } from './speech.ts';

/** What a paragraph says of its speakers, read once for as long as the paragraph is remembered. */
export function speechOf({ remembered }: Pick<PlacedParagraph, 'remembered'>): Speech {
  return note(remembered, 'attribution/speech', readSpeech);
}

/** Which of its paragraph's outermost quotations this one is; -1 where it is none. */
export function placeIn({ paragraph }: PlacedParagraph, source: QuotedSpan): number {
  let place = 0;
  for (const other of paragraph.quotations) {
    if (other === source) return place;
    if (other.depth === 0) place++;
  }
  return -1;
}

/** A paragraph's attribution in the article's offsets. */
export function inArticle(
  { sieve, cue, source }: LocalAttribution,
  { start }: PlacedParagraph,
  quotation: number,
  stated: boolean,
): Attribution {
  return {
    quotation,
    sieve,
    stated,
    cue: cue && { ...cue, span: shift(cue.span, start) },
    source: source && shift(source, start),
  };
}
