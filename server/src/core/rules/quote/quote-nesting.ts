// A quotation in the same marks as the one around it.

import type { QuotedSpan } from '../../paragraph/paragraph.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { isReviewed, markPairs, marksOf, nestedStyle } from './marks.ts';
import { doubtfulParagraphs } from './out-of-balance.ts';

export const say = wording('quote-nesting', {
  single: 'The inner quote has the same marks as the outer one. Use single marks inside.',
  double: 'The inner quote has the same marks as the outer one. Use double marks inside.',
  swap: 'Swap the inner marks',
});

export const rule: ArticleRule = {
  id: 'quote-nesting',
  family: 'quote',
  scope: 'article',
  severity: 'information',
  summary: 'A quotation within a quotation has the same marks.',
  cleans: { what: cleaning.marks },
  *check(context) {
    const { annotations } = context;
    const { paragraphs, article } = annotations;
    // Where a mark is missing, what seems to be nested may not be.
    const doubtful = doubtfulParagraphs(context);
    for (const { block, paragraph, start, index } of paragraphs) {
      if (paragraph.problems.length === 0 || !isReviewed(block.kind) || doubtful.has(index)) continue;
      const byStart = new Map(paragraph.quotations.map((quotation) => [quotation.span.start, quotation]));
      for (const { kind, span: place } of paragraph.problems) {
        const inner = byStart.get(place.start);
        if (kind !== 'same-nested' || !inner) continue;
        yield {
          span: shift(place, start),
          message: nestedStyle(inner.style).endsWith('single') ? say.single() : say.double(),
          fixes: () => [{ title: say.swap(), edits: swap(inner, start, article.text), applicability: 'safe' }],
        };
      }
    }
  },
};

function swap(inner: QuotedSpan, start: number, text: string): TextEdit[] {
  const { open, close } = marksOf(inner, start, text);
  const swapped = markPairs[nestedStyle(inner.style)];
  return [
    { span: open, text: swapped.open },
    { span: close, text: swapped.close },
  ];
}
