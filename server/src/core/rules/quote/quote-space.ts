// A space just inside a quotation mark.
import { shift } from '../../text/span.ts';
import type { ArticleRule } from '../rule.ts';
import { isReviewed } from './marks.ts';

export const rule: ArticleRule = {
  id: 'quote-space',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'A space stands just inside a quotation mark.',
  *check({ annotations: { paragraphs, article } }) {
    for (const { block, paragraph, start } of paragraphs) {
      if (paragraph.problems.length === 0 || !isReviewed(block.kind)) continue;
      for (const { kind, span: place } of paragraph.problems) {
        const span = shift(place, start);
        const written = article.text.slice(span.start, span.end);
        // Markup that a reader does not see ("*word*") reads as a space, but is none.
        if (kind !== 'inner-space' || !/^(?:\s+\S{1,2}|\S{1,2}\s+)$/.test(written)) continue;
        yield {
          span,
          message: 'A space stands just inside this quotation mark, so the mark hangs loose. Delete the space.',
          subject: article.text.slice(Math.max(0, span.start - 30), span.end + 30),
          fixes: () => [{ title: 'Delete the space', edits: [{ span, text: written.trim() }], applicability: 'safe' }],
        };
      }
    }
  },
};
