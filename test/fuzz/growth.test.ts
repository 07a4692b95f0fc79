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

/** Processor time in milliseconds: what other processes do does not count. */
function timeOf(name: string, text: string): number {
  const before = process.cpuUsage();
  const annotations = annotate(parseArticle(name, text), createMemory(knowledge));
  const { failures } = review(annotations, { rules });
  summarize(annotations);
  const { user, system } = process.cpuUsage(before);
  expect(failures).toEqual([]);
  return (user + system) / 1000;
}

/** Below this the warming up of the engine and its clearing away say more than the growth does. */
const noise = 40;
/** Linear growth is 4, quadratic 16. */
const most = 9;
/** A collection of garbage may fall into any one measurement: a text is only too slow when it is so every time. */
const attempts = 5;

/** The least times seen of a text and of one four times as long; measured again only as long as they look quadratic. */
function growthOf(name: string, make: (count: number) => string, count: number): { once: number; fourfold: number } {
  const [short, long] = [make(count), make(count * 4)];
  let once = timeOf(name, short);
  let fourfold = timeOf(name, long);
  for (let attempt = 1; attempt < attempts && fourfold > Math.max(once, noise) * most; attempt++) {
    once = Math.min(once, timeOf(name, short));
    fourfold = Math.min(fourfold, timeOf(name, long));
  }
  return { once, fourfold };
}

function expectLinear({ once, fourfold }: { once: number; fourfold: number }): void {
  expect(fourfold, `${once.toFixed(0)} ms, then ${fourfold.toFixed(0)} ms`).toBeLessThan(Math.max(once, noise) * most);
}

describe.each(['a.article.txt', 'a.article.md'])('%s', (name) => {
  test.each(Object.entries(texts))('%s', (_, make) => {
    expectLinear(growthOf(name, make, 20_000));
  });
});

test('one line of 1 MB', () => {
  const line = (count: number) => 'The council met, and "nothing" came of it, Mara Okello said. '.repeat(count / 62);
  expectLinear(growthOf('a.article.txt', line, 250_000));
});
