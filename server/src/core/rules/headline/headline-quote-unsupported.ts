// Words that a headline quotes and the article does not have.

import type { Block } from '../../article/article.ts';
import { wordsOf } from '../../text/words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, RuleContext } from '../rule.ts';
import { stemOf } from './headline-likeness.ts';
import { slightWords } from './headline-words.ts';
import { headsOf } from './headlines.ts';

export const say = wording('headline-quote-unsupported', {
  found: 'This headline quote isn’t in the story. Check it or drop the quotation marks.',
  drop: 'Drop the quotation marks',
  question: 'Who said the words quoted in the headline: {words}?',
});

const quoted =
  /"([^"]{3,160})"|“([^”]{3,160})”|(?<![\p{L}\p{N}])['‘](?=\S)([^'‘’]{3,80}(?:['’]\p{L}[^'‘’]{0,80})?)['’](?![\p{L}\p{N}])/gu;
const fewestWords = 3;
/** Headlines cut: what one paragraph has most of is there. Of two words one may be a paraphrase's: a question only. */
const half = 0.5;
const leastBody = 400;

export const rule: ArticleRule = {
  id: 'headline-quote-unsupported',
  family: 'headline',
  scope: 'article',
  severity: 'information',
  summary: 'The headline quotes words that are not in the article.',
  question: say.question,
  *check(context) {
    for (const { headline, body } of headsOf(context.annotations.article)) {
      if (body.reduce((length, { text }) => length + text.length, 0) < leastBody) continue;
      for (const match of headline.text.matchAll(quoted)) {
        const words = wordsOf(match[0]);
        const stems = new Set(
          words.filter(({ folded }) => !slightWords.has(folded)).map(({ folded }) => stemOf(folded)),
        );
        if (words.length < fewestWords || isTitle(match[0])) continue;
        const found = stems.size ? mostFound(stems, body, context) : stems.size;
        if (found === stems.size || (stems.size > 2 && found / stems.size >= half)) continue;
        const start = headline.span.start + match.index;
        yield {
          severity: found > 0 ? 'hint' : undefined,
          span: { start, end: start + match[0].length },
          message: say.found(),
          fixes: () => [
            {
              title: say.drop(),
              edits: [
                { span: { start, end: start + 1 }, text: '' },
                { span: { start: start + match[0].length - 1, end: start + match[0].length }, text: '' },
              ],
              applicability: 'suggested',
            },
          ],
        };
      }
    }
  },
};

/** A title of a work or a show has capitals throughout, a teaser ends in dots: neither claims that anybody said it. */
function isTitle(quotation: string): boolean {
  const words = wordsOf(quotation).filter(({ folded }) => !slightWords.has(folded));
  return /(?:\.\.\.|…)['’"”]$/.test(quotation) || words.every(({ start }) => /[\p{Lu}\p{N}]/u.test(quotation[start]));
}

/** How many of the stems the paragraph has that has most of them. */
function mostFound(stems: ReadonlySet<string>, body: readonly Block[], { annotations, each }: RuleContext): number {
  let most = 0;
  for (const placed of annotations.paragraphs) {
    if (!body.includes(placed.block)) continue;
    const here = each('stems', placed, ({ text }) => new Set(wordsOf(text).map(({ folded }) => stemOf(folded))));
    let found = 0;
    for (const stem of stems) if (here.has(stem)) found++;
    most = Math.max(most, found);
  }
  return most;
}
