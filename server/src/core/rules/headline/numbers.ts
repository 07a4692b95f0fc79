// Quantities in a line of copy: a number and what it counts.

import { textBefore } from '../../text/before.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { numberWords, plurals, softeners } from '../../word-lists/number-words.ts';
import { words as list } from '../../word-lists/words.ts';
import { stemOf } from './headline-likeness.ts';
import { classOf, slightWords } from './headline-words.ts';

export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** "%", a currency sign, or the stem of the noun: what must be equal for two quantities to be compared. */
  readonly unit: string;
  /** How exactly it is meant: "about 40", "more than 40", "up to 40". */
  readonly bound: 'exact' | 'about' | 'more' | 'less';
}

const magnitudes: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const bounds: Readonly<Record<string, Quantity['bound']>> = {
  about: 'about',
  around: 'about',
  some: 'about',
  roughly: 'about',
  approximately: 'about',
  nearly: 'about',
  almost: 'about',
  least: 'more',
  over: 'more',
  than: 'more',
  most: 'less',
  under: 'less',
  up: 'less',
  to: 'less',
};
/** What befalls people, and is counted whether or not they are named: "three die in fire", "four people were killed". */
const fates = new Set(['kill', 'hurt', 'arrest', 'rescue', 'missing']);
const fateReach = 6;
/** Between a number and its noun: "1,400 more people", "three young children". */
const longestNounPhrase = 1;

/** The quantities of a text, in order. Years, dates, times, ages and scores are none. */
export function quantitiesOf(text: string): Quantity[] {
  const words = wordsOf(text);
  const found: Quantity[] = [];
  for (let index = 0; index < words.length; index++) {
    const number = numberAt(text, words, index);
    const compound = number ? undefined : compoundAt(words[index]);
    if (compound) found.push(compound);
    if (!number) continue;
    const unit = unitAt(text, words, number.last, number);
    const bound = boundBefore(words, index, number.value);
    const { start, value } = number;
    if (unit) found.push({ start: words[index].start, end: unit.end, value, unit: unit.name, bound });
    const fate = fateAt(text, words, number.last) ?? fateBefore(text, words, index);
    if (fate) found.push({ start, end: unit?.end ?? number.end, value, unit: fate, bound });
    index = number.last;
  }
  return found;
}

function boundBefore(words: readonly Word[], index: number, value: number): Quantity['bound'] {
  const last = words[index - 1]?.folded ?? '';
  const before = words[index - 2]?.folded ?? '';
  if (last === 'to' && before !== 'up') return 'exact'; // "rises to 40"
  if (last === 'least' && value % 10 > 0) return 'exact'; // a count so far: nobody rounds to "at least 27"
  if (last === 'than') return before === 'less' || before === 'fewer' ? 'less' : 'more';
  return Object.hasOwn(bounds, last) && last !== 'up' ? bounds[last] : 'exact';
}

/** The fate of those a number counts, where the same clause tells it. */
function fateAt(text: string, words: readonly Word[], last: number): string | undefined {
  for (let at = last + 1; at < Math.min(words.length, last + 1 + fateReach); at++) {
    if (/[,;:.()–—]/.test(text.slice(words[at - 1].end, words[at].start)) || /\d/.test(words[at].folded))
      return undefined;
    const fate = classOf.get(words[at].folded) ?? '';
    if (fates.has(fate)) return fate;
    if (/^(?:and|but|who|after|when|as|of|in|at)$/.test(words[at].folded)) return undefined;
  }
  return undefined;
}

const softening = list(softeners.join(' '));
/** "at least about 27": words that may soften a number. */
const mostSofteners = 4;

/** "Kills 31", "killed at least 27": the verb comes before those it befalls. */
function fateBefore(text: string, words: readonly Word[], index: number): string | undefined {
  let at = index - 1;
  while (at > 0 && index - at < mostSofteners && softening.has(words[at].folded)) at--;
  if (at < 0 || /[,;:.()–—]/.test(text.slice(words[at].end, words[index].start))) return undefined;
  const fate = classOf.get(words[at].folded) ?? '';
  return fates.has(fate) ? fate : undefined;
}

interface NumberAt {
  readonly value: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** "twenty-one" is the first of its kind, "twenty-nine" the last of its ten. */
const smallestTens = 20;
const largestOnes = 9;

function numberAt(text: string, words: readonly Word[], index: number): NumberAt | undefined {
  const { folded, start, end } = words[index];
  const value = numberOf(folded);
  if (value === undefined || isPartOfFigure(text, start, end) || isRange(text, start, end)) return undefined;
  const next = words[index + 1];
  if (next && Object.hasOwn(magnitudes, next.folded) && /^[ \u00a0-]$/.test(text.slice(end, next.start))) {
    return { value: value * magnitudes[next.folded], last: index + 1, start, end: next.end };
  }
  return { value, last: index, start, end };
}

/** "1,204", "8.4m", "forty", "twenty-nine"; one of a thing is seldom a count. */
function numberOf(word: string): number | undefined {
  const figures = /^(\d[\d,]*(?:\.\d+)?)(m|mn|bn|k)?$/.exec(word);
  if (figures)
    return Number.parseFloat(figures[1].replace(/,/g, '')) * (figures[2] ? (magnitudes[figures[2]] ?? 1e3) : 1);
  if (plurals.has(word)) return numberWords.get(word);
  const [tens, ones, ...more] = word.split('-').map((part) => numberWords.get(part) ?? 0);
  return tens >= smallestTens && ones > 0 && ones <= largestOnes && more.length === 0 ? tens + ones : undefined;
}

/** "9:30", "2-1", "12/3": a time, a score or a date. */
const isPartOfFigure = (text: string, start: number, end: number) =>
  /^[:/–-]\d/.test(text.slice(end, end + 2)) || /\d[:/–-]$/.test(textBefore(text, start, 2));

/** "90 to 95", "90% to 95%": no number of its own; "rose 13% to 2.31 billion" has two. */
function isRange(text: string, start: number, end: number): boolean {
  return (
    /^\s(?:to|and|or)\s[£$€¥]?\d|^%\s(?:to|and|or)\s[\d.]+%/.test(text.slice(end, end + 16)) ||
    /\d[\d,.]*\s(?:to|and|or)\s[£$€¥]?$/.test(textBefore(text, start, 14)) ||
    (text[end] === '%' && /\d%\s(?:to|and|or)\s$/.test(textBefore(text, start, 8)))
  );
}

/** Between these a bare number is a year. */
const earliestYear = 1900;
const latestYear = 2100;

const irregularPlurals = new Set(['people', 'men', 'women', 'children']);

/** "42-run", "three-goal": a number and what it counts in one word; an age and a span of time belong to somebody or something else. */
function compoundAt({ folded, start, end }: Word): Quantity | undefined {
  const [, number, noun] = /^(\p{Alpha}+|\d[\d,.]*)-(\p{Alpha}{3,})$/u.exec(folded) ?? [];
  const value = number === undefined ? undefined : numberOf(number);
  if (value === undefined || timeNouns.has(noun)) return undefined;
  return { start, end, value, unit: stemOf(noun), bound: 'exact' };
}

const timeNouns = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'year-old',
  'old',
  'time',
  'page',
  'part',
  'way',
]);

function unitAt(text: string, words: readonly Word[], last: number, { start, end, value }: NumberAt) {
  const before = text[start - 1] ?? '';
  if (/[£$€¥]/.test(before)) return { name: before, end };
  if (text[end] === '%') return { name: '%', end: end + 1 };
  const next = words[last + 1];
  if (!next || !/^[ \u00a0]$/.test(text.slice(end, next.start))) return undefined;
  if (/^(?:percent|pct)$/.test(next.folded)) return { name: '%', end: next.end };
  if (next.folded === 'per' && words[last + 2]?.folded === 'cent') return { name: '%', end: words[last + 2].end };
  if (value >= earliestYear && value <= latestYear && Number.isInteger(value) && !text.slice(start, end).includes(','))
    return undefined;
  for (let at = last + 1; at <= Math.min(last + 1 + longestNounPhrase, words.length - 1); at++) {
    const { folded, start: from, end: to } = words[at];
    if (slightWords.has(folded) || /\d/.test(folded) || (at > last + 1 && text.slice(words[at - 1].end, from) !== ' '))
      return undefined;
    // a plural is the noun that is counted: what comes before it are its adjectives
    if (/[^s]s$/.test(folded) || irregularPlurals.has(folded)) return { name: stemOf(folded), end: to };
  }
  return undefined;
}
