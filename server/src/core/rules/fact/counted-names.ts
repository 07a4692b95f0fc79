// "Two daughters, Petra, Agnes and Juliet", "Two councillors, Ann Roe, Bo Lind and Cem Ay": a number of people, and more or fewer
// names behind it.
import { textBefore } from '../../text/before.ts';
import type { Span } from '../../text/span.ts';
import { numberWords } from '../../word-lists/number-words.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import { words } from '../../word-lists/words.ts';

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

const fullName = "\\p{Upper}[\\p{Alpha}.'’-]*(?: \\p{Upper}[\\p{Alpha}.'’-]*){1,3}(?:, (?:aged )?\\d{1,3})?";
const fewNumbers = '[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even';
/** "Two people from the campaign, Ann Roe, Bo Lind and Cem Ay, spoke": names in full, and no place behind the last of them. */
const peopleList = new RegExp(
  `(?<![\\p{Alpha}\\d-])(${fewNumbers}) ((?:\\p{Lower}[\\p{Lower}-]+ ){0,3}?(\\p{Lower}+))(?: (?:from|of|at|in|with|for) [^,.;:“”"]{3,50})?(?:, | as | (?:were|are) |: | (?:were|are) (?:named as |identified as |\\p{Lower}+: ))((?:${fullName}, ){0,7}${fullName},? and ${fullName})(?=[.;!?)]|, (?!\\p{Upper})|$)`,
  'gu',
);

/** Asked first: few paragraphs count relatives, and the list's pattern is long to compile. */
const relatives = new RegExp(`(?:${kin}), `);

/** Offsets are the text's. */
export const miscountedIn = (text: string): CountedNames[] => [...miscountedKin(text), ...miscountedPeople(text)];

const someNumber = new RegExp(`\\b(?:${fewNumbers}) `);
const people = words(
  'men women people boys girls teenagers members officers friends colleagues others suspects victims survivors',
);

/** "two of the court's four judges": the names are of the two. */
const someOf = /\b(?:of|among|including) (?:[^,.;]{0,30} )?$/i;
const reach = 40;

/** "anglers", "visitors", "cyclists"; what is counted in lengths and letters besides is nobody. */
const isPeople = (noun: string) =>
  people.has(noun) ||
  (/(?:ers|ors|ists)$/.test(noun) && !/(?:quart|met|lett|numb|ord|cent)ers$/.test(noun)) ||
  (noun.endsWith('s') && isRoleWord(noun.slice(0, -1)));

/** One more or one fewer: a list that is farther off is of something else. */
function miscountedPeople(text: string): CountedNames[] {
  if (!someNumber.test(text)) return [];
  return [...text.matchAll(peopleList)].flatMap(({ index, 0: whole, 1: number, 2: kind, 3: noun, 4: names }) => {
    const told = numberWords.get(number.toLowerCase());
    const count = namesIn(names);
    if (!told || Math.abs(told - count) !== 1 || !isPeople(noun) || someOf.test(textBefore(text, index, reach)))
      return [];
    return [
      {
        span: { start: index, end: index + whole.replace(/(?<!Jr|Sr)\.$/, '').length },
        at: { start: index, end: index + number.length },
        words: `${number} ${kind}`,
        names: count,
      },
    ];
  });
}

const namesIn = (list: string) => list.replace(/, (?:(?:Jr|Sr)\.|(?:aged )?\d+)/g, '').split(/,? and |, /).length;

function miscountedKin(text: string): CountedNames[] {
  const found: CountedNames[] = [];
  if (!relatives.test(text)) return found;
  for (const { index, 0: whole, 1: number, 2: kind, 3: names } of text.matchAll(list)) {
    const told = numberWords.get(number.toLowerCase()) ?? Number(number);
    const count = namesIn(names);
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
