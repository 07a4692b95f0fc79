// A sieve that looks beyond the quotation's paragraph.
import type { Span } from '../../../text/span.ts';
import type { Annotations, Attribution, Mention, PlacedParagraph, Quotation } from '../../annotations.ts';
import { readBefore } from '../../running-text.ts';
import { mentionsIn } from '../mentions.ts';

/** What is known of the article; of the attributions, those of the quotations before the one at hand. */
export type Known = Annotations;

export interface ArticleSieve {
  readonly name: string;
  /** `place`: which of its paragraph's outermost quotations the one at hand begins with. */
  readonly credit: (
    known: Known,
    quotation: Quotation,
    place: number,
  ) => Omit<Attribution, 'quotation' | 'sieve'> | undefined;
}

/** The paragraph that a reader has in mind at the one at `index`: past pictures, links, subheads and lines he passes over. */
export function textBefore({ paragraphs }: Known, index: number): PlacedParagraph | undefined {
  return readBefore(paragraphs, index).next().value ?? undefined;
}

/** The mentions that share a letter with a span. */
export function overlappingMentions({ mentions }: Known, span: Span): readonly Mention[] {
  return mentionsIn(mentions, span.start, span.end);
}
