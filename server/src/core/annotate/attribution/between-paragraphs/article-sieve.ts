// A sieve that looks beyond the quotation's paragraph.
import { isRunningText } from '../../../article/running-text.ts';
import type { Span } from '../../../text/span.ts';
import type { Annotations, Attribution, Mention, PlacedParagraph, Quotation } from '../../annotations.ts';
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

/** The paragraph of running text before the one at `index`, past pictures and furniture; undefined at a subhead or the top. */
export function textBefore({ paragraphs }: Known, index: number): PlacedParagraph | undefined {
  const { story } = paragraphs[index].block;
  for (let at = index - 1; at >= 0 && paragraphs[at].block.story === story; at--) {
    const { kind } = paragraphs[at].block;
    if (isRunningText(kind)) return paragraphs[at];
    if (kind !== 'caption' && kind !== 'furniture') return undefined;
  }
  return undefined;
}

/** The mentions that share a letter with a span. */
export function overlappingMentions({ mentions }: Known, span: Span): readonly Mention[] {
  return mentionsIn(mentions, span.start, span.end);
}
