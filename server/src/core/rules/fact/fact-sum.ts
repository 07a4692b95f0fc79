// Parts of a total that do not add up to it.
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { shift } from '../../text/span.ts';
import type { ArticleRule } from '../rule.ts';

interface Sum {
  readonly span: Span;
  readonly total: number;
  readonly sum: number;
}

/** The items of a list: the number of each, and its words. */
interface Parts {
  readonly values: readonly number[];
  readonly words: readonly string[];
  readonly end: number;
  readonly vague: boolean;
}

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = `(\\d{1,3}(?:,\\d{3})+|\\d+|${numberWords.slice(1).join('|')})`;
const amount = `${number}(?!\\d|[:/.,–-]\\d| ?%| per ?cent)`;
const ofTotal = new RegExp(`\\b[Oo]f (?:the |its |their |his |her |all )?${amount}\\b([^,:;.]{0,60}), `, 'g');
const colonTotal = new RegExp(
  `(?<![\\d.,])[$£€]?${amount}\\b([^,:;.\\d—–]{0,50})(?:: | [—–-]{1,2} |—)(?=[^,;]{0,60}\\d)`,
  'gi',
);
/** A total that is told what it is made of. What it only includes may leave some out, but not add any. */
const madeOf = new RegExp(
  `(?<![\\d.,])[$£€]?${amount}\\b([^,:;.\\d—–]{1,50}) (?:(include[sd]?|including)|compris(?:e[sd]?|ing)|consist(?:s|ed|ing)? of|made up of) `,
  'gi',
);
const inItem = new RegExp(`(?<![\\p{L}\\d.,:/–-])[$£€]?${amount}\\b`, 'giu');
const longestItem = 12;
const vague =
  /\b(?:about|around|some|nearly|almost|roughly|over|more than|at least|approximately|up to|estimated)\s*[$£€]?$/i;
/** Parts that miss the total by more than this were not meant to make it up: some may be left out sooner than counted twice. */
const furthest = { short: 0.15, over: 0.25 };
const fewestParts = 3;
/** Two parts can be told to be all of it only where nothing fits between them. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\bmen\b|\bmales?\b/, /\bwomen\b|\bfemales?\b/],
  [/\bboys\b/, /\bgirls\b/],
  [/\badults\b/, /\bchildren\b/],
  [/\bpassengers\b/, /\bcrew\b/],
];
const longestList = 400;

export const rule: ArticleRule = {
  id: 'fact-sum',
  family: 'fact',
  scope: 'article',
  severity: 'information',
  summary: 'The parts that a sentence lists do not add up to its total.',
  *check({ found }) {
    for (const { placed, items } of found('sums', sumsIn)) {
      for (const { span, total, sum } of items) {
        const figures = (value: number) => value.toLocaleString('en-US');
        yield {
          span: shift(span, placed.start),
          message: `The parts add up to ${figures(sum)}, not to ${figures(total)}. Check the figures: one is wrong or one is missing.`,
        };
      }
    }
  },
};

/** The sums of a paragraph that are wrong, outside quotations. */
function sumsIn({ text, sentences, quotations }: Paragraph): Sum[] {
  if (!/\d/.test(text)) return [];
  const found: Sum[] = [];
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    for (const match of [ofTotal, colonTotal, madeOf].flatMap((shape) => [...sentence.matchAll(shape)])) {
      const parts = partsFrom(sentence, match.index + match[0].length);
      const total = readNumber(match[1]);
      const head = sentence.slice(0, match.index + match[0].indexOf(match[1]));
      if (!parts || vague.test(head.trimEnd()) || parts.vague || !isWhole(parts)) continue;
      const sum = parts.values.reduce((one, other) => one + other, 0);
      const onlyIncludes = match[3] !== undefined;
      if (sum === total || sum > total * (1 + furthest.over) || sum < total * (1 - (onlyIncludes ? 0 : furthest.short)))
        continue;
      const span = { start: start + head.length, end: start + parts.end };
      if (quotations.some((quotation) => quotation.span.start < span.end && span.start < quotation.span.end)) continue;
      found.push({ span, total, sum });
    }
  }
  return found;
}

const isWhole = ({ values, words: [one, other] }: Parts) =>
  values.length >= fewestParts ||
  (values.length === 2 && opposites.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other))));

/** The numbers of a list's items, one in each; the list ends at an item that holds none, or several, or is a clause of its own. */
function partsFrom(sentence: string, from: number): Parts | undefined {
  const values: number[] = [];
  const words: string[] = [];
  let isVague = false;
  let at = from;
  let end = from;
  for (const item of sentence.slice(from, from + longestList).split(/, and |; and |, |; | and /)) {
    const numbers = [...item.matchAll(inItem)];
    if (numbers.length !== 1 || item.trim().split(/\s+/).length > longestItem) break;
    if (vague.test(item.slice(0, numbers[0].index).trimEnd())) isVague = true;
    values.push(readNumber(numbers[0][1]));
    words.push(item);
    at = sentence.indexOf(item, at) + item.length;
    end = at;
  }
  return values.length ? { values, words, end: endOfPart(sentence, end), vague: isVague } : undefined;
}

const endOfPart = (sentence: string, end: number) => (/[.!?]/.test(sentence[end - 1] ?? '') ? end - 1 : end);

function readNumber(text: string): number {
  const word = numberWords.indexOf(text.toLowerCase());
  return word > 0 ? word : Number(text.replace(/,/g, ''));
}
