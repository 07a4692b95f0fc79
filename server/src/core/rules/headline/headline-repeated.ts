// The same headline twice over one story, or again among its last lines.

import type { Block } from '../../article/article.ts';
import { foldText } from '../../text/fold.ts';
import { removeLines } from '../../text/remove-lines.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { say as here } from '../support/places.ts';
import { siteBehind, withoutSite } from './headline-likeness.ts';
import { headsOf } from './headlines.ts';

export const say = wording('headline-repeated', {
  found: 'This line repeats the headline, which would print twice. Delete this line.',
  withSite: 'Repeats the headline, with the name of the site behind it. Delete this line.',
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
    for (const { lines, head, later } of headsOf(context)) {
      const seen = new Map<string, Block>();
      const ofSite = head.filter((block) => !lines.includes(block) && siteBehind.test(block.text));
      for (const line of [...lines, ...ofSite, ...later]) {
        const folded = foldHeadline(line.text);
        const first = seen.get(folded) ?? seen.get(withoutSite(line.text));
        if (!first) {
          seen.set(folded, line);
          continue;
        }
        yield {
          span: line.span,
          message: messageFor(line.text.trim(), first.text.trim()),
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

function messageFor(line: string, first: string): Said {
  if (line === first) return say.found();
  return foldHeadline(line) === foldHeadline(first) ? say.nearly() : say.withSite();
}

function foldHeadline(line: string): string {
  return foldText(line).replace(/\.$/, '');
}
