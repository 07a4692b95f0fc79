// A quotation in the same marks as the one around it.

import type { QuotedSpan } from '../../paragraph/paragraph.ts';
import { shift } from '../../text/span.ts';
import type { ArticleRule } from '../rule.ts';
import { isReviewed, markPairs, nestedStyle } from './marks.ts';

export const rule: ArticleRule = {
  id: 'quote-nesting',
  family: 'quote',
  scope: 'article',
  severity: 'information',
  summary: 'A quotation within a quotation has the same marks.',
  *check({ annotations: { paragraphs } }) {
    for (const { block, paragraph, start } of paragraphs) {
      if (!isReviewed(block.kind)) continue;
      for (const { kind, span: place } of paragraph.problems) {
        const inner = kind === 'same-nested' && paragraph.quotations.find(({ span }) => span.start === place.start);
        if (!inner) continue;
        yield {
          span: shift(place, start),
          message:
            'These quoted words have the same marks as the quotation around them, so the first closing mark seems to end both. Give the inner ones the other kind of marks.',
          fixes: () => [{ title: 'Swap the inner marks', edits: swap(inner, start), applicability: 'safe' }],
        };
      }
    }
  },
};

function swap({ span, inner, style }: QuotedSpan, start: number) {
  const { open, close } = markPairs[nestedStyle(style)];
  return [
    { span: shift({ start: span.start, end: inner.start }, start), text: open },
    { span: shift({ start: inner.end, end: span.end }, start), text: close },
  ];
}
