// The same headline twice over one story, or again among its last lines.

import type { Block } from '../../article/article.ts';
import { foldText } from '../../text/fold.ts';
import { removeLines } from '../../text/remove-lines.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { say as here } from '../support/places.ts';
import { headsOf } from './headlines.ts';

export const say = wording('headline-repeated', {
  found: 'This line repeats the headline, which would print twice. Delete this line.',
  nearly: 'Repeats the headline; only the capitals or the punctuation differ. Delete this line.',
  remove: 'Delete the repeated headline',
});

export const rule: ArticleRule = {
  id: 'headline-repeated',
  family: 'headline',
  scope: 'article',
  severity: 'warning',
  summary: 'A headline appears twice in the file.',
  cleans: { what: cleaning.headlines },
  *check(context) {
    const { article } = context.annotations;
    for (const { lines, later } of headsOf(context)) {
      const seen = new Map<string, Block>();
      for (const line of [...lines, ...later]) {
        const folded = foldHeadline(line.text);
        const first = seen.get(folded);
        if (!first) {
          seen.set(folded, line);
          continue;
        }
        yield {
          span: line.span,
          message: line.text.trim() === first.text.trim() ? say.found() : say.nearly(),
          related: [{ span: first.span, message: here.headline() }],
          fixes: () => [
            {
              title: say.remove(),
              edits: [removeLines(article.text, line.span)],
              applicability: 'safe',
            },
          ],
        };
      }
    }
  },
};

function foldHeadline(line: string): string {
  return foldText(line).replace(/\.$/, '');
}
