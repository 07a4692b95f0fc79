// A second line over the story that says what the headline says, in nearly the same words: a draft left standing.

import type { Block } from '../../article/article.ts';
import { foldText } from '../../text/fold.ts';
import { removeLines } from '../../text/remove-lines.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { say as here } from '../support/places.ts';
import { headlineBefore, wordsOfHeadline } from './headline-in-text.ts';
import { saysNearlyTheSame, withoutSite } from './headline-likeness.ts';
import { headsOf } from './headlines.ts';
import { highlightsAmong } from './leftovers.ts';

export const say = wording('headline-near-repeat', {
  found: 'This line nearly repeats the headline. Keep one of the two.',
  keepFirst: 'Keep the first, delete this line',
  keepThis: 'Keep this line, delete the first',
});

/** A head of more lines than this is a list of headlines, where likeness is no slip. */
const longestHead = 6;

export const rule: ArticleRule = {
  id: 'headline-near-repeat',
  family: 'headline',
  scope: 'article',
  severity: 'information',
  summary: 'Two lines above the story say the same thing in nearly the same words.',
  cleans: { what: cleaning.headlines, asks: true },
  *check(context) {
    const { article } = context.annotations;
    for (const { lines } of headsOf(context)) {
      if (lines.length > longestHead) continue;
      const head = lines.map(({ kind, text }) => `${kind} ${text}`).join('\n');
      for (const repeat of context.made('repeats', head, () => repeatsAmong(lines))) {
        const [first, line] = [lines[repeat.of], lines[repeat.at]];
        yield {
          span: line.span,
          message: say.found(),
          related: [{ span: first.span, message: here.first() }],
          fixes: () => [
            {
              title: say.keepFirst(),
              edits: [removeLines(article.text, line.span)],
              applicability: 'suggested',
            },
            {
              title: say.keepThis(),
              edits: [removeLines(article.text, first.span)],
              applicability: 'suggested',
            },
          ],
        };
      }
    }
  },
};

/** The numbers of a line and of an earlier one that says nearly the same. */
interface Repeat {
  readonly of: number;
  readonly at: number;
}

function repeatsAmong(lines: readonly Block[]): Repeat[] {
  const words = wordsOfHeadline(lines[0].text);
  const highlights = highlightsAmong(lines);
  return lines.flatMap((line, at) => {
    if (highlights.has(line)) return [];
    if (words && headlineBefore(words, line.text)) return []; // headline-in-body tells it
    const earlier = lines.slice(0, at);
    const folded = [foldText(line.text), withoutSite(line.text)];
    if (earlier.some((other) => folded.includes(foldText(other.text)))) return []; // headline-repeated tells it
    const of = earlier.findIndex((other) => saysNearlyTheSame(other.text, line.text));
    return of < 0 ? [] : [{ of, at }];
  });
}
