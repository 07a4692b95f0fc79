// "Two daughters, Petra, Agnes and Juliet": a number of relatives, and more or fewer names behind it.
import type { Span } from '../../text/span.ts';
import { numberWords } from '../../word-lists/number-words.ts';

export interface CountedNames {
  readonly span: Span;
  /** Where the number is. */
  readonly at: Span;
  readonly words: string;
  readonly names: number;
}

const kin =
  'sons|daughters|children|brothers|sisters|siblings|stepsons|stepdaughters|stepchildren|grandsons|granddaughters|grandchildren|nephews|nieces|cousins';
const name =
  "\\p{Upper}[\\p{Alpha}'’-]+(?: \\p{Upper}[\\p{Alpha}.'’-]*){0,3}(?:, (?:Jr|Sr)\\.)?(?:, (?:aged )?\\d{1,3})?";
/** The list ends with a stop or where the sentence goes on: "two sons, Karl and Jan, and a brother" is whole, "Karl, Jan and his wife" is not. */
const list = new RegExp(
  `(?<![\\p{Alpha}\\d-])([\\p{Alpha}\\d]+) (?:(?:adult|young|younger|older|small|surviving|grown) )?(${kin}), ((?:${name}, ){0,7}${name},? and ${name})(?=[.;!?)]|, |$)`,
  'gu',
);

/** Asked first: few paragraphs count relatives, and the list's pattern is long to compile. */
const relatives = new RegExp(`(?:${kin}), `);

/** Offsets are the text's. */
export function miscountedIn(text: string): CountedNames[] {
  const found: CountedNames[] = [];
  if (!relatives.test(text)) return found;
  for (const { index, 0: whole, 1: number, 2: kind, 3: names } of text.matchAll(list)) {
    const told = numberWords.get(number.toLowerCase()) ?? Number(number);
    const count = names.replace(/, (?:(?:Jr|Sr)\.|(?:aged )?\d+)/g, '').split(/,? and |, /).length;
    if (!told || told === count) continue;
    found.push({
      span: { start: index, end: index + whole.length },
      at: { start: index, end: index + number.length },
      words: `${number} ${kind}`,
      names: count,
    });
  }
  return found;
}
