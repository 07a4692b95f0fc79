// Finding the sentence of an offset without walking all of them.
import { firstWhere } from '../text/first-where.ts';
import type { Span } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';

/** The sentence that holds an offset, or the next one behind it; undefined behind the last. */
export function sentenceAt({ sentences }: Paragraph, offset: number): Span | undefined {
  return sentences[firstWhere(sentences, ({ end }) => end > offset)];
}
