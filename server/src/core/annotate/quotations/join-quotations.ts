// Quotations of single paragraphs joined over paragraphs: an opening mark on each, a closing one on the last.
import type { Article } from '../../article/article.ts';
import { shift } from '../../text/span.ts';
import type { PlacedParagraph, Quotation } from '../annotations.ts';

/** The article's outermost quotations by start. */
export function joinQuotations(_article: Article, paragraphs: readonly PlacedParagraph[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (const { index, start, paragraph } of paragraphs) {
    for (const source of paragraph.quotations) {
      if (source.depth > 0) continue;
      const span = shift(source.span, start);
      const part = { span, inner: shift(source.inner, start), paragraph: index, source };
      quotations.push({
        index: quotations.length,
        span,
        parts: [part],
        closed: source.closed,
        kind: source.kind,
        style: source.style,
      });
    }
  }
  return quotations;
}
