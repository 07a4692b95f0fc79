// The sums of a sentence that are wrong: a total before its parts, or behind them.
import type { Span } from '../../text/span.ts';
import { numberWords, softeners } from '../../word-lists/number-words.ts';
import { type Amount, figures, isFarFrom, isRounding, readAmount, written } from './amounts.ts';

export interface Sum {
  readonly span: Span;
  /** Where the total is, and what it would have to be in the same writing; undefined where it is written in letters. */
  readonly at: Span;
  readonly right: string | undefined;
  readonly total: string;
  readonly sum: string;
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
const amount = `${number}(?:( million| billion| trillion|mn|m|bn|tn)\\b)?(?!\\d|[:/.,–-]\\d| ?%| per ?cent)`;
/** A look before a long one: fewer numbers make no sum. */
const anyNumber = new RegExp(`\\d[\\d,.]*|\\b(?:${[...numberWords.keys()].slice(1).join('|')})\\b`, 'gi');
const ofTotal = new RegExp(`\\b[Oo]f (?:the |its |their |his |her |all )?[$£€]?${amount}\\b([^,:;.]{0,60}), `, 'g');
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
/** "22 trains a day, 14 of them freight and nine passenger"; "2.46 billion, of which 1.71 billion came from Brazil". */
const ofThem = new RegExp(
  `(?<![\\d.,])[$£€]?${amount}\\b([^,:;.\\d—–]{0,40}), (?=(of (?:which|them|whom) |[$£€]?[a-z\\d.,]+(?: million| billion)? of (?:them|which|whom)\\b))`,
  'gi',
);
/** "Fourteen welders, nine from the shop and six from the dock": parts beside their total may leave some out, but not add any. */
const apposed = new RegExp(
  `(?<![\\p{Alpha}\\d.,–-])${amount}\\b(?<apposed>(?: \\p{Lower}+){1,3}), (?=[a-z\\d]+ (?:from|in|at|on|for) )`,
  'giu',
);
/** "The sum is £94,000 a year. That is £51,000 for drivers, …": a total, and its parts in the sentence behind it. */
const thatIs = new RegExp(
  `(?<![\\d.,])[$£€]?${amount}\\b([^:;.\\d—–]{0,60})\\. (?:That|This) (?:is|was)(?: made up of)? (?=[$£€\\d])`,
  'g',
);
const inItem = new RegExp(`(?<![\\p{Alpha}\\d.,:/–-])[$£€]?${amount}\\b`, 'giu');
const longestItem = 12;
const vague = new RegExp(`\\b(?:${softeners.join('|')}|up to|estimated)\\s*[$£€]?$`, 'i');
const fewestParts = 3;
/** Two parts can be told to be all of it only where nothing fits between them. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\bmen\b|\bmales?\b/, /\bwomen\b|\bfemales?\b/],
  [/\bboys\b/, /\bgirls\b/],
  [/\badults\b/, /\bchildren\b/],
  [/\bpassengers\b/, /\bcrew\b/],
  [/\bplacebo\b/, /./],
  [/\bfor$|\bin favou?r$/, /\bagainst\b/],
];
const longestList = 400;

/** Offsets are the sentence's. */
export function wrongSumsIn(sentence: string): Sum[] {
  if ((sentence.match(anyNumber)?.length ?? 0) < 2) return [];
  return [...inAll(sentence), ...inShapes(sentence, [ofTotal, allTotal, colonTotal, madeOf, ofThem, apposed])];
}

/** Those of two sentences of which the second begins "That is". Offsets are those of the two together. */
export const wrongSumsAcross = (sentences: string): Sum[] => inShapes(sentences, [thatIs]);

function inShapes(sentence: string, shapes: readonly RegExp[]): Sum[] {
  const found: Sum[] = [];
  const any = shapes.filter((shape) => sentence.search(shape) >= 0); // to look is cheaper than to gather
  for (const match of any.flatMap((shape) => [...sentence.matchAll(shape)])) {
    const isBeside = match.groups?.apposed !== undefined;
    const parts = partsFrom(sentence, match.index + match[0].length, isBeside);
    const head = sentence.slice(0, match.index + match[0].indexOf(match[1]));
    if (!parts || parts.vague || vague.test(head.trimEnd())) continue;
    const total = readAmount(match[1], match[2]);
    const sum = parts.amounts.reduce((all, { value }) => all + value, 0);
    const onlyIncludes = isBeside || match[4] !== undefined;
    const isOver = isSlightlyOver(sum, total.value) || (isBeside && sum === total.value + 1 && arePlaces(parts));
    const isList = isWhole(parts) || (match[0].endsWith(': ') && isWholeList(parts, sentence));
    if ((isBeside || !isList) && !(onlyIncludes && isOver)) continue;
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

/** "€400 for one and €250 for the other, €750 in all", "288 and 132, a total of 410": parts, and behind them what they come to. */
function* inAll(sentence: string): Iterable<Sum> {
  const total = totalInAll.exec(sentence) ?? aTotalOf.exec(sentence);
  if (!total) return;
  const [, sign, digits, magnitude = '', behind = ''] = total;
  const parts = [...sentence.slice(0, total.index).matchAll(sign ? money : plainNumber)].filter(
    ([, own]) => own === sign,
  );
  if (parts.length < 2 || parts.length > mostParts || vague.test(sentence.slice(0, parts[0].index).trimEnd())) return;
  const amounts = parts.map(([, , value, scale]) => readAmount(value, scale));
  const whole = readAmount(digits, magnitude);
  const sum = amounts.reduce((all, { value }) => all + value, 0);
  if (isRounding(sum, whole, amounts) || isFarFrom(sum, whole.value, false)) return;
  const end = total.index + total[0].length;
  const totalEnd = end - behind.length;
  yield {
    span: { start: parts[0].index, end },
    at: { start: totalEnd - digits.length - magnitude.length, end: totalEnd },
    right: written(sum, digits, magnitude),
    total: figures(whole.value),
    sum: figures(sum),
  };
}

/** A list of more sums holds some that are no parts. */
const mostParts = 6;
const digitsAndScale = '(\\d[\\d,]*(?:\\.\\d+)?)( million| billion|mn|m|bn)?';
const money = new RegExp(`([$£€])${digitsAndScale}(?![\\d.,]\\d)`, 'g');
/** No year, no part of a date, a time or a score. */
const plainNumber = new RegExp(
  `(?<![\\p{Alpha}\\d$£€.,:/–-])()(?!(?:19|20)\\d\\d\\b)${digitsAndScale}(?![\\d.,]\\d|[:/–-]\\d| ?%)`,
  'gu',
);
const totalInAll = new RegExp(
  `(?:,| [—–-]) (?:or |making |for a total of )?([$£€])${digitsAndScale}( in all| in total| altogether| all told)\\b`,
);
const aTotalOf = new RegExp(`(?:,| [—–-]) (?:for )?a total of ([$£€]?)${digitsAndScale}(?![\\d.,]\\d)\\b`);

/** Two parts of a whole cannot be more than it, but those that share something can, by far more. */
const isSlightlyOver = (sum: number, total: number) => sum > total && sum <= total * slightlyOver;
const slightlyOver = 1.1;

/** "four in Asia and three in Europe": nothing is in two places. */
const arePlaces = ({ words }: Parts) =>
  new Set(words.map((item) => /^[a-z\d]+ ((?:from|in|at|on) (?=\p{Upper}))/u.exec(item)?.[1] ?? item)).size === 1;

/** "640 staff: 380 in Leeds and 240 in Hull.": nothing behind the places. */
const isWholeList = (parts: Parts, sentence: string) =>
  parts.amounts.length > 1 &&
  arePlaces(parts) &&
  parts.words.every((item) => placed.test(item)) &&
  /^[.!?]?["”’]?$/.test(sentence.slice(parts.end).trim());
const placed = /^[a-z\d,]+ (?:from|in|at|on)(?: \p{Upper}[\p{Alpha}’'-]*){1,3}[.!?]?$/u;

const isWhole = ({ amounts, words: [one, other] }: Parts) =>
  amounts.length >= fewestParts ||
  (amounts.length === 2 &&
    opposites.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other))));

/** The numbers of a list's items, one in each; the list ends at an item that holds none, or several, or is a clause of its own. */
function partsFrom(sentence: string, from: number, isBeside: boolean): Parts | undefined {
  const amounts: Amount[] = [];
  const words: string[] = [];
  let isVague = false;
  let at = from;
  let end = from;
  for (const item of sentence.slice(from, from + longestList).split(/, and |; and |, |; | and /)) {
    const numbers = countsIn(item);
    if (amounts.length && numbers.length === 0 && isSecondHalf(item)) continue;
    if (numbers.length !== 1 || item.trim().split(/\s+/).length > longestItem) break;
    if (isBeside && numbers[0].index > 0) break; // "…, had been sued for 2.1 billion"
    if (vague.test(item.slice(0, numbers[0].index).trimEnd())) isVague = true;
    amounts.push(readAmount(numbers[0][1], numbers[0][2]));
    words.push(item);
    at = sentence.indexOf(item, at) + item.length;
    end = at;
  }
  return amounts.length ? { amounts, words, end: endOfPart(sentence, end), vague: isVague } : undefined;
}

/** "£27,000 for fuel and tyres": what an "and" joins to the item before. */
const isSecondHalf = (item: string) => /^\p{Lower}+(?: \p{Lower}+)?$/u.test(item);

/** The numbers of an item; only the first where the item begins with a count: "84 with two bedrooms". */
function countsIn(item: string): RegExpExecArray[] {
  const numbers = [...item.matchAll(inItem)].filter(({ index, 0: found }) => !isYear(item, index, found));
  const [first] = numbers;
  const counts =
    first?.index === 0 &&
    /^ (?:with|of the|from|in|at|are|were|is|was|had|have|aged|between) /.test(item.slice(first[0].length));
  return counts ? [first] : numbers;
}

/** "€18,000 was paid in 2019" */
const isYear = (item: string, at: number, number: string) =>
  /^(?:19|20)\d\d$/.test(number) && /\b(?:in|by|since|during|for|of) $/.test(item.slice(0, at));

const endOfPart = (sentence: string, end: number) => (/[.!?]/.test(sentence[end - 1] ?? '') ? end - 1 : end);
