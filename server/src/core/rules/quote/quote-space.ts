// A space just inside a quotation mark.

import { type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { isReviewed } from './marks.ts';
import { doubtfulParagraphs } from './out-of-balance.ts';

export const say = wording('quote-space', {
  found: 'Stray space inside this quotation mark. Delete it or move it outside.',
  remove: 'Delete the space',
  move: 'Move the space outside',
});

export const rule: ArticleRule = {
  id: 'quote-space',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'There is a space just inside a quotation mark.',
  cleans: { what: cleaning.spaces },
  *check(context) {
    const { annotations } = context;
    const { paragraphs, article } = annotations;
    const doubtful = doubtfulParagraphs(context);
    for (const { block, paragraph, start, index } of paragraphs) {
      if (paragraph.problems.length === 0 || !isReviewed(block.kind) || doubtful.has(index)) continue;
      for (const { kind, span: place } of paragraph.problems) {
        const span = shift(place, start);
        const written = article.text.slice(span.start, span.end);
        // Markup that a reader does not see ("*word*") reads as a space, but is none.
        if (kind !== 'inner-space' || !/^(?:\s+\S{1,2}|\S{1,2}\s+)$/.test(written)) continue;
        const fix = moved(article.text, span, written);
        yield {
          span,
          message: say.found(),
          subject: article.text.slice(Math.max(0, span.start - 30), span.end + 30),
          fixes: () => [fix],
        };
      }
    }
  },
};

/** The space goes, or to the other side of the mark, where a word would stick to it. */
function moved(text: string, span: Span, written: string): Fix {
  const mark = written.trim();
  const closes = /^\s/.test(written);
  const beside = closes ? text[span.end] : text[span.start - 1];
  if (!/[\p{Alpha}\d]/u.test(beside ?? '') && (closes || !/[.,;:!?]/.test(beside ?? '')))
    return { title: say.remove(), edits: [{ span, text: mark }], applicability: 'safe' };
  const edits = [{ span, text: closes ? `${mark} ` : ` ${mark}` }];
  return { title: say.move(), edits, applicability: 'safe' };
}
