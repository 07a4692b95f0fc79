// The headline's number against the lede's.

import type { Block } from '../../article/article.ts';
import { endsSentence } from '../../article/line-shape.ts';
import { type Span, shift } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { stemOf } from './headline-likeness.ts';
import { slightWords } from './headline-words.ts';
import { headsOf } from './headlines.ts';
import { type Quantity, quantitiesOf } from './numbers.ts';
import { scoresIn } from './scores.ts';

export const say = wording('headline-number-mismatch', {
  found: 'The headline says {headline}, the lede says {lede}. Check the figure.',
  inLede: 'The figure in the lede',
  question: 'Which figure is right, the headline’s or the story’s: {words}?',
});

/** Two figures farther apart than this, as a ratio, are different measures. */
const farthest = 4;
/** A rounded figure is nearer to the exact one than this part of it. */
const closest = 0.1;

export const rule: ArticleRule = {
  id: 'headline-number-mismatch',
  family: 'headline',
  scope: 'article',
  severity: 'hint',
  summary: 'The headline and the lede give different figures for the same thing.',
  question: say.question,
  *check(context) {
    for (const { headline, body } of headsOf(context)) {
      // what does not end in a stop is a line of place, names or time
      const lede = body.find(({ kind, text }) => kind === 'paragraph' && endsSentence(text.trimEnd()));
      if (!lede) continue;
      yield* otherScore(headline, body.slice(body.indexOf(lede)).find(hasScore) ?? lede);
      const counted = quantitiesOf(headline.text);
      if (!counted.length) continue;
      const inLede = quantitiesOf(lede.text);
      const told = new Set<number>();
      for (const quantity of counted) {
        if (told.has(quantity.start)) continue;
        const other = contradiction(quantity, counted, inLede, headline, lede);
        if (!other) continue;
        told.add(quantity.start);
        yield differs(quantity, headline, other, lede);
      }
    }
  },
};

/** A vote is counted in the second paragraph as often; of a game, that one tells how it stood at half-time. */
const hasScore = ({ kind, text }: Block, at: number) =>
  kind === 'paragraph' && (at === 0 || (at === 1 && /\bvot(?:e[ds]?|ing)\b/i.test(text))) && scoresIn(text).length > 0;

function differs(own: Span, headline: Block, other: Span, lede: Block): Discovery {
  const words = ({ text }: Block, { start, end }: Span) => text.slice(start, end);
  return {
    span: shift(own, headline.span.start),
    message: say.found({ headline: words(headline, own), lede: words(lede, other) }),
    related: [{ span: shift(other, lede.span.start), message: say.inLede() }],
  };
}

/** One score or vote in the headline and another one where the story opens, of the same game. */
function* otherScore(headline: Block, lede: Block): Iterable<Discovery> {
  const own = scoresIn(headline.text);
  const others = scoresIn(lede.text);
  if (own.length !== 1 || others.length !== 1 || sharedWords(headline.text, lede.text, '') < 2) return;
  const [{ counts }] = own;
  if (counts.some((count, at) => count !== others[0].counts[at])) yield differs(own[0], headline, others[0], lede);
}

/** The one quantity of the lede that counts the same thing and does not agree. Where there are several, they are different measures. */
function contradiction(
  quantity: Quantity,
  counted: readonly Quantity[],
  inLede: readonly Quantity[],
  headline: Block,
  lede: Block,
): Quantity | undefined {
  if (counted.filter(({ unit }) => unit === quantity.unit).length > 1) return undefined;
  const same = inLede.filter(({ unit }) => unit === quantity.unit);
  if (same.length !== 1 || agrees(quantity.value, same[0].value) || isExcused(quantity, same[0])) return undefined;
  const shared = sharedWords(headline.text, lede.text, quantity.unit);
  // a share, a price or a rise is of something: the two must speak of the same thing, in more words than the unit
  return shared >= (/\W/.test(quantity.unit) ? 2 : 1) ? same[0] : undefined;
}

/** "About 100" may be 80 to 120. */
const roughly = 0.2;

/** Whether an "about", a "more than" or an "up to" on one side makes room for the other side's number. */
function isExcused(one: Quantity, other: Quantity): boolean {
  const allows = (rough: Quantity, value: number) => {
    if (rough.bound === 'exact') return false;
    if (rough.bound === 'more' && value >= rough.value) return true;
    if (rough.bound === 'less' && value <= rough.value) return true;
    return Math.abs(rough.value - value) <= roughly * rough.value && value % stepOf(rough.value) !== 0;
  };
  return allows(one, other.value) || allows(other, one.value);
}

/** What a rounded number was rounded to: 1,000 for 8,000. "About 8,000" is not 9,000. */
function stepOf(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/** From hundreds of billions down to tenths. */
const largestStep = 1e11;
const smallestStep = 0.1;

/** Whether one number may be the other one rounded or cut: 16 for 16.6, 1,200 for 1,240; or is too far off to be the same measure. */
function agrees(one: number, other: number): boolean {
  const [small, large] = one < other ? [one, other] : [other, one];
  if (small === large || large > farthest * small) return true;
  for (let step = largestStep; step >= smallestStep; step /= 10) {
    const reached = [Math.round, Math.floor].some((cut) =>
      [one, other].some((rounded) => isEqual(cut((one + other - rounded) / step) * step, rounded)),
    );
    if (reached) return large - small <= closest * large;
  }
  return false;
}

/** What the machine's own arithmetic loses. */
const rounding = 1e-9;

const isEqual = (one: number, other: number) => Math.abs(one - other) <= rounding * Math.max(one, other);

function sharedWords(headline: string, lede: string, unit: string): number {
  const stems = (text: string) =>
    new Set(
      wordsOf(text)
        .filter(({ folded }) => folded.length > 2 && !slightWords.has(folded) && !/^\d/.test(folded))
        .map(({ folded }) => stemOf(folded)),
    );
  const here = stems(lede);
  let shared = 0;
  for (const stem of stems(headline)) if (stem !== unit && here.has(stem)) shared++;
  return shared;
}
