// Words that a headline quotes and the article does not have.

import type { Block } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix, RuleContext } from '../rule.ts';
import { stemOf } from './headline-likeness.ts';
import { slightWords } from './headline-words.ts';
import { headsOf } from './headlines.ts';

export const say = wording('headline-quote-unsupported', {
  found: 'This headline quote isn’t in the story. Check it or drop the quotation marks.',
  drop: 'Drop the quotation marks',
  question: 'Who said the words quoted in the headline: {words}?',
});

const quoted =
  /"([^"]{3,160})"|“([^”]{3,160})”|(?<![\p{Alpha}\d])['‘](?=\S)([^'‘’]{3,80}(?:['’]\p{Alpha}[^'‘’]{0,80})?)['’](?![\p{Alpha}\d])/gu;
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
    for (const { headline, body } of headsOf(context)) {
      if (body.reduce((length, { text }) => length + text.length, 0) < leastBody) continue;
      for (const { 0: words, index } of headline.text.matchAll(quoted)) {
        const support = supportOf(words, body, context);
        if (support === 'full') continue;
        const start = headline.span.start + index;
        const end = start + words.length;
        yield {
          span: { start, end },
          severity: support === 'some' ? 'hint' : undefined,
          message: say.found(),
          fixes: () => [dropMarks({ start, end })],
        };
      }
    }
  },
};

function dropMarks({ start, end }: Span): Fix {
  const marks = [
    { start, end: start + 1 },
    { start: end - 1, end },
  ];
  return { title: say.drop(), edits: marks.map((span) => ({ span, text: '' })), applicability: 'suggested' };
}

/** Whether the story has the words of a quotation, some of the few that it has, or not. Titles and a word or two need no support. */
function supportOf(quotation: string, body: readonly Block[], context: RuleContext): 'full' | 'some' | 'none' {
  const words = wordsOf(quotation);
  const telling = words.filter(({ folded }) => !slightWords.has(folded));
  const stems = new Set(telling.map(({ folded }) => stemOf(folded)));
  if (words.length < fewestWords || isTitle(quotation) || !stems.size) return 'full';
  const found = mostFound(stems, body, context);
  if (found === stems.size || (stems.size > 2 && found / stems.size >= half))
    return isReworded(words, body) ? 'none' : 'full';
  return found > 0 ? 'some' : 'none';
}

/** A title of a work or a show has capitals throughout, a teaser ends in dots: neither claims that anybody said it. */
function isTitle(quotation: string): boolean {
  const words = wordsOf(quotation).filter(({ folded }) => !slightWords.has(folded));
  return /(?:\.\.\.|…)['’"”]$/.test(quotation) || words.every(({ start }) => /[\p{Upper}\d]/u.test(quotation[start]));
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

/** Fewer words are the same by chance. */
const fewestReworded = 5;

/** "The rain was our twelfth man" where the story has "The mud was our twelfth man": all words in a row but one, and never all. */
function isReworded(quoted: readonly Word[], body: readonly Block[]): boolean {
  const own = quoted.map(({ folded }) => folded);
  if (own.length < fewestReworded) return false;
  let reworded = false;
  for (const { text } of body) {
    const words = wordsOf(text).map(({ folded }) => folded);
    for (let at = 0; at + own.length <= words.length; at++) {
      const changed = own.filter((word, index) => word !== words[at + index]);
      if (changed.length === 0) return false;
      if (changed.length === 1 && !slightWords.has(changed[0])) reworded = true;
    }
  }
  return reworded;
}
