// Parts of a total that do not add up to it.

import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { numberWords, softeners } from '../../word-lists/number-words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';

export const say = wording('fact-sum', {
  found: 'The parts add up to {sum}, but the total given is {total}. Check the figures.',
  total: 'The total',
  change: 'Change the total to {sum}',
  question: 'Do the figures add up: {words}?',
});

interface Sum {
  readonly span: Span;
  /** Where the total is, and what it would have to be in the same writing; undefined where it is written in letters. */
  readonly at: Span;
  readonly right: string | undefined;
  readonly total: string;
  readonly sum: string;
}

interface Amount {
  readonly value: number;
  /** What its last digit counts, where it is rounded: 100,000,000 for "8.4 billion"; 0 for a full number. */
  readonly place: number;
}

/** The items of a list: the number of each, and its words. */
interface Parts {
  readonly amounts: readonly Amount[];
  readonly words: readonly string[];
  readonly end: number;
  readonly vague: boolean;
}

const number = `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${[...numberWords.keys()].slice(1).join('|')})`;
/** A number and the million or billion behind it. */
const amount = `${number}(?:( million| billion| trillion|m|bn|tn)\\b)?(?!\\d|[:/.,–-]\\d| ?%| per ?cent)`;
const ofTotal = new RegExp(`\\b[Oo]f (?:the |its |their |his |her |all )?${amount}\\b([^,:;.]{0,60}), `, 'g');
/** "All 17 of the dead had been identified, nine in Albay and …": a total whose parts follow it. */
const allTotal = new RegExp(
  `\\b[Aa]ll (?:of the |the |its |their )?${amount}\\b([^,:;.\\d—–]{0,60}), (?=[a-z\\d]+ (?:in|at|from|were|of them|for|with)\\b)`,
  'g',
);
const colonTotal = new RegExp(
  `(?<![\\d.,])[$£€]?${amount}\\b([^:;.\\d—–]{0,60})(?:: | [—–-]{1,2} |—)(?=[^,;]{0,60}\\d)`,
  'gi',
);
/** A bill and what pays it: "is met by", "will be split between". */
const paid =
  '(?:is|are|was|were|will be|would be|to be|being) (?:met|funded|financed|covered|paid(?: for)?|split|divided|shared|backed) (?:by|from|with|between|among|into)';
/** A total that is told what it is made of. What it only includes may leave some out, but not add any. */
const madeOf = new RegExp(
  `(?<![\\d.,])[$£€]?${amount}\\b([^,:;.\\d—–]{0,50}) (?:(include[sd]?|including)|compris(?:e[sd]?|ing)|consist(?:s|ed|ing)? of|made up of|${paid}) `,
  'gi',
);
const inItem = new RegExp(`(?<![\\p{L}\\d.,:/–-])[$£€]?${amount}\\b`, 'giu');
const longestItem = 12;
const vague = new RegExp(`\\b(?:${softeners.join('|')}|up to|estimated)\\s*[$£€]?$`, 'i');
/** Parts that miss the total by more than this were not meant to make it up: some may be left out sooner than counted twice. */
const furthest = { short: 0.15, over: 0.25 };
const fewestParts = 3;
/** Two parts can be told to be all of it only where nothing fits between them. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\bmen\b|\bmales?\b/, /\bwomen\b|\bfemales?\b/],
  [/\bboys\b/, /\bgirls\b/],
  [/\badults\b/, /\bchildren\b/],
  [/\bpassengers\b/, /\bcrew\b/],
  [/\bplacebo\b/, /./],
];
const longestList = 400;
/** A longer sentence is none that a reader could add up. */
const longestSentence = 1500;

export const rule: ArticleRule = {
  id: 'fact-sum',
  family: 'fact',
  scope: 'article',
  severity: 'information',
  summary: 'The parts that a sentence lists do not add up to its total.',
  question: say.question,
  *check({ found }) {
    for (const { placed, items } of found('sums', sumsIn)) {
      for (const { span, at, right, total, sum } of items) {
        const place = shift(at, placed.start);
        yield {
          span: shift(span, placed.start),
          message: say.found({ sum, total }),
          related: [{ span: place, message: say.total() }],
          fixes: () => (right ? change(place, right) : []),
        };
      }
    }
  },
};

const change = (span: Span, right: string): Fix[] => [
  { title: say.change({ sum: right }), edits: [{ span, text: right }], applicability: 'suggested' },
];

/** The sums of a paragraph that are wrong, outside quotations. */
function sumsIn({ text, sentences, quotations }: Paragraph): Sum[] {
  if (!/\d/.test(text)) return [];
  const found: Sum[] = [];
  for (const { start, end } of sentences) {
    if (end - start > longestSentence) continue;
    for (const sum of wrongSumsIn(text.slice(start, end))) {
      const span = shift(sum.span, start);
      if (!isQuoted({ quotations }, span)) found.push({ ...sum, span, at: shift(sum.at, start) });
    }
  }
  return found;
}

function wrongSumsIn(sentence: string): Sum[] {
  const found = [...inAll(sentence)];
  for (const match of [ofTotal, allTotal, colonTotal, madeOf].flatMap((shape) => [...sentence.matchAll(shape)])) {
    const parts = partsFrom(sentence, match.index + match[0].length);
    const head = sentence.slice(0, match.index + match[0].indexOf(match[1]));
    if (!parts || parts.vague || vague.test(head.trimEnd()) || !isWhole(parts)) continue;
    const total = readAmount(match[1], match[2]);
    const sum = parts.amounts.reduce((all, { value }) => all + value, 0);
    const onlyIncludes = match[4] !== undefined;
    if (isRounding(sum, total, parts.amounts) || isFarFrom(sum, total.value, onlyIncludes)) continue;
    const [, digits, magnitude = ''] = match;
    found.push({
      span: { start: head.length, end: parts.end },
      at: { start: head.length, end: head.length + digits.length + magnitude.length },
      right: /\d/.test(digits) ? written(sum, digits, magnitude) : undefined,
      total: figures(total.value),
      sum: figures(sum),
    });
  }
  return found;
}

/** "€400 for one and €250 for the other, €750 in all": sums of money, and behind them what they come to. */
function* inAll(sentence: string): Iterable<Sum> {
  const total = totalInAll.exec(sentence);
  if (!total) return;
  const [, sign, digits, magnitude] = total;
  const parts = [...sentence.slice(0, total.index).matchAll(money)].filter(([, own]) => own === sign);
  if (parts.length < 2 || parts.length > mostParts || vague.test(sentence.slice(0, parts[0].index).trimEnd())) return;
  const amounts = parts.map(([, , value, scale]) => readAmount(value, scale));
  const whole = readAmount(digits, magnitude);
  const sum = amounts.reduce((all, { value }) => all + value, 0);
  if (isRounding(sum, whole, amounts) || isFarFrom(sum, whole.value, false)) return;
  const end = total.index + total[0].length;
  const totalEnd = end - total[4].length;
  const start = totalEnd - digits.length - (magnitude?.length ?? 0);
  yield {
    span: { start: parts[0].index, end },
    at: { start, end: totalEnd },
    right: written(sum, digits, magnitude ?? ''),
    total: figures(whole.value),
    sum: figures(sum),
  };
}

/** A list of more sums holds some that are no parts. */
const mostParts = 6;
const money = /([$£€])(\d[\d,]*(?:\.\d+)?)( million| billion|m|bn)?(?![\d.,]\d)/g;
const totalInAll =
  /(?:,| [—–-]) (?:or |making |for a total of )?([$£€])(\d[\d,]*(?:\.\d+)?)( million| billion|m|bn)?( in all| in total| altogether| all told)\b/;

/** So far from the total that the list is of something else; one that only includes what it lists may be short of it. */
function isFarFrom(sum: number, total: number, onlyIncludes: boolean): boolean {
  const over = (sum - total) / total;
  return over > furthest.over || -over > (onlyIncludes ? 0 : furthest.short);
}

const isWhole = ({ amounts, words: [one, other] }: Parts) =>
  amounts.length >= fewestParts ||
  (amounts.length === 2 &&
    opposites.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other))));

/** The numbers of a list's items, one in each; the list ends at an item that holds none, or several, or is a clause of its own. */
function partsFrom(sentence: string, from: number): Parts | undefined {
  const amounts: Amount[] = [];
  const words: string[] = [];
  let isVague = false;
  let at = from;
  let end = from;
  for (const item of sentence.slice(from, from + longestList).split(/, and |; and |, |; | and /)) {
    const numbers = countsIn(item);
    if (numbers.length !== 1 || item.trim().split(/\s+/).length > longestItem) break;
    if (vague.test(item.slice(0, numbers[0].index).trimEnd())) isVague = true;
    amounts.push(readAmount(numbers[0][1], numbers[0][2]));
    words.push(item);
    at = sentence.indexOf(item, at) + item.length;
    end = at;
  }
  return amounts.length ? { amounts, words, end: endOfPart(sentence, end), vague: isVague } : undefined;
}

/** The numbers of an item; only the first where the item begins with a count: "84 with two bedrooms". */
function countsIn(item: string): RegExpExecArray[] {
  const numbers = [...item.matchAll(inItem)];
  const [first] = numbers;
  const counts =
    first?.index === 0 &&
    /^ (?:with|of the|from|in|at|are|were|is|was|had|have|aged|between) /.test(item.slice(first[0].length));
  return counts ? [first] : numbers;
}

const endOfPart = (sentence: string, end: number) => (/[.!?]/.test(sentence[end - 1] ?? '') ? end - 1 : end);

const magnitudes: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 };

function readAmount(digits: string, magnitude = ''): Amount {
  const word = numberWords.get(digits.toLowerCase());
  const scale = magnitudes[magnitude.trim().charAt(0).toLowerCase()] ?? 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    value: (word ?? Number(digits.replace(/,/g, ''))) * scale,
    place: scale > 1 || decimals > 0 ? scale / 10 ** decimals : 0,
  };
}

/** Rounded parts may add up to so many of the last place's units more or less than their total. */
const roundings = 1.6;

/** Whether a sum may miss its total only because figures were rounded. */
function isRounding(sum: number, total: Amount, parts: readonly Amount[]): boolean {
  const place = Math.max(total.place, ...parts.map((part) => part.place));
  return Math.abs(sum - total.value) <= roundings * place;
}

/** A number as another is written: with its commas or none, and its million or billion. */
function written(value: number, digits: string, magnitude: string): string {
  const number = value / readAmount('1', magnitude).value;
  const useGrouping = digits.includes(',') || !/\d{4}/.test(digits);
  return number.toLocaleString('en-US', { maximumFractionDigits: 3, useGrouping }) + magnitude;
}

const million = 1e6;
const billion = 1e9;

/** "8.6 billion", "1,204". */
function figures(value: number): string {
  const [scale, word] = value >= billion ? [billion, ' billion'] : value >= million ? [million, ' million'] : [1, ''];
  return `${(value / scale).toLocaleString('en-US', { maximumFractionDigits: 3 })}${word}`;
}
