// Figures of a sentence that do not agree: parts and their total, what lies between two figures, a number and the names behind it.

import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { wrongSumsBySex } from './by-sex.ts';
import { wrongChangesIn, wrongWaysIn } from './changes.ts';
import { type CountedNames, miscountedIn } from './counted-names.ts';
import { type Sum, wrongSumsAcross, wrongSumsIn } from './sums.ts';

export const say = wording('fact-sum', {
  found: 'The parts add up to {sum}, not {total}. Check the figures.',
  total: 'The total',
  names: '“{words}”, but {names} names follow. Check the number and the names.',
  number: 'The number',
  difference: 'The difference is {right}, not {told}. Check the figures.',
  right: 'Change to {right}',
  verb: 'The verb',
  way: 'These figures go the other way. Check the figures and the verb.',
  change: 'Change the total to {sum}',
  question: 'Do the figures add up: {words}?',
});

/** A longer sentence is none that a reader could add up. */
const longestSentence = 1500;

export const rule: ArticleRule = {
  id: 'fact-sum',
  family: 'fact',
  scope: 'article',
  severity: 'information',
  summary: 'The figures of a sentence do not agree: parts and total, a change, a number of people.',
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
    for (const { placed, items } of found('changes', changesIn)) {
      for (const { span, at, told, digits, mark } of items) {
        const place = shift(at, placed.start);
        yield {
          span: shift(span, placed.start),
          message: say.difference({ right: digits + mark, told }),
          related: [{ span: place, message: say.number() }],
          fixes: () => [
            {
              title: say.right({ right: digits + mark }),
              edits: [{ span: place, text: digits }],
              applicability: 'suggested',
            },
          ],
        };
      }
    }
    for (const { placed, items } of found('ways', waysIn))
      for (const { span, at } of items)
        yield {
          span: shift(span, placed.start),
          message: say.way(),
          related: [{ span: shift(at, placed.start), message: say.verb() }],
        };
    for (const { placed, items } of found('counted names', namesIn)) {
      for (const { span, at, words, names } of items)
        yield {
          span: shift(span, placed.start),
          message: say.names({ words, names: String(names) }),
          related: [{ span: shift(at, placed.start), message: say.number() }],
        };
    }
  },
};

const namesIn = ({ text, quotations }: Paragraph): CountedNames[] =>
  miscountedIn(text).filter(({ span }) => !isQuoted({ quotations }, span));

/** What is found in a paragraph's sentences, one by one, outside quotations. */
const bySentence =
  <Found extends { readonly span: Span; readonly at: Span }>(read: (sentence: string) => readonly Found[]) =>
  ({ text, sentences, quotations }: Paragraph): Found[] =>
    sentences
      .filter(({ start, end }) => end - start <= longestSentence)
      .flatMap(({ start, end }) =>
        read(text.slice(start, end)).map((one) => ({
          ...one,
          span: shift(one.span, start),
          at: shift(one.at, start),
        })),
      )
      .filter(({ span }) => !isQuoted({ quotations }, span));

const changesIn = bySentence(wrongChangesIn);
const waysIn = bySentence(wrongWaysIn);

const change = (span: Span, right: string): Fix[] => [
  { title: say.change({ sum: right }), edits: [{ span, text: right }], applicability: 'suggested' },
];

const ones = 'five|six|seven|eight|nine|ten|eleven|twelve';
const tens = 't(?:een|y)';
/** Where a word begins is asked behind it: every word begins, and few end so. */
const numbers = new RegExp(
  `\\d|(?:${ones})\\b(?<=\\b(?:${ones}))|${tens}\\b(?<=\\b\\p{Alpha}+${tens})|children, `,
  'iu',
);

/** A look before a long one. */
const bySex =
  / and (?:an?|one|\d+|\p{Alpha}+) (?:wom[ae]n|m[ae]n|girls?|boys?|daughters?|sons?|sisters?|brothers?|(?:fe)?males?|(?:mo|fa)thers?)\b/iu;

/** What the total of the sentence before is made of. */
const goesOn = /^(?:That|This) (?:is|was) /;

/** The sums of a paragraph that are wrong, outside quotations. */
function sumsIn({ text, sentences, quotations }: Paragraph): Sum[] {
  if (!numbers.test(text)) return [];
  const found: Sum[] = [];
  const add = (sums: readonly Sum[], start: number) => {
    for (const sum of sums) {
      const span = shift(sum.span, start);
      if (!isQuoted({ quotations }, span)) found.push({ ...sum, span, at: shift(sum.at, start) });
    }
  };
  sentences.forEach(({ start, end }, at) => {
    if (end - start > longestSentence) return;
    const sentence = text.slice(start, end);
    add(wrongSumsIn(sentence), start);
    if (bySex.test(sentence)) add(wrongSumsBySex(sentence), start);
    const before = sentences[at - 1]?.start ?? start;
    if (before < start && goesOn.test(sentence)) add(wrongSumsAcross(text.slice(before, end)), before);
  });
  return found;
}
