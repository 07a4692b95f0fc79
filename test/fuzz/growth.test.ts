// Hostile texts take time in proportion to their length: four times the text, not sixteen times the time.
import { describe, expect, test } from 'vitest';
import {
  annotate,
  createMemory,
  loadNameKnowledge,
  parseArticle,
  review,
  rules,
  summarize,
} from '../../server/src/core/index.ts';
import { expectLinear } from '../support/growth.ts';

const knowledge = loadNameKnowledge();
const repeat = (unit: string) => (count: number) => unit.repeat(Math.ceil(count / unit.length)).slice(0, count);
const surname = (at: number) =>
  `${String.fromCharCode(65 + (at % 26))}${'aeiou'[at % 5]}${at.toString(26).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)])}`;

const texts: Record<string, (count: number) => string> = {
  dots: repeat('.'),
  'straight marks': repeat('"'),
  'curly marks': repeat('“”'),
  'opening marks': repeat('“'),
  'single marks': repeat("'"),
  'marks and spaces': repeat('" '),
  'nested marks': (count) => `${'“‘'.repeat(count / 4)}a${'’”'.repeat(count / 4)}`,
  initials: repeat('A.'),
  'initials and spaces': repeat('A. '),
  honorifics: repeat('Mr. '),
  capitals: repeat('A'),
  'capital words': repeat('Okello '),
  digits: repeat('1'),
  ranges: repeat('10-12 '),
  'one long word': repeat('a'),
  commas: repeat(', '),
  dashes: repeat('—'),
  spaces: repeat(' '),
  'blank lines': repeat('\n'),
  'blank lines with spaces': repeat(' \n'),
  'short lines': repeat('Read more\n'),
  'block quote prefixes': repeat('> '),
  'Markdown stars': repeat('*a '),
  'Markdown brackets': repeat('['),
  'Markdown links': repeat('[a]('),
  backticks: repeat('` '),
  labels: repeat('Q: \n'),
  'half surrogates': repeat('\ud800'),
  'reported speech': repeat('"We go," said Okello. '),
  'speech without end': repeat('“We go and nobody said it\n\n'),
  'different names': (count) => Array.from({ length: count / 16 }, (_, at) => `Ada ${surname(at)} said.`).join(' '),
  'near names': (count) => Array.from({ length: count / 12 }, (_, at) => `Ada Ok${surname(at)}lo`).join('. '),
  acronyms: (count) => Array.from({ length: count / 6 }, (_, at) => surname(at).toUpperCase()).join(' '),
  'one sentence again': repeat('The council met in the old hall on Monday evening. '),
  rules: repeat('---\n'),
};

function reviewAll(name: string, text: string): void {
  const annotations = annotate(parseArticle(name, text), createMemory(knowledge));
  const { failures } = review(annotations, { rules });
  summarize(annotations);
  expect(failures).toEqual([]);
}

describe.each(['a.article.txt', 'a.article.md'])('%s', (name) => {
  test.each(Object.entries(texts))('%s', (_, make) => {
    expectLinear(make, (text) => reviewAll(name, text));
  });
});

test('the longest line that is read', () => {
  const line = (count: number) => 'The council met, and "nothing" came of it, Mara Okello said. '.repeat(count / 62);
  expectLinear(line, (text) => reviewAll('a.article.txt', text), 37_000);
});
