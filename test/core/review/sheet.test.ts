// newsroom.yml: what it means for an article, and a problem at the right place for every mistake.
import { describe, expect, test } from 'vitest';
import {
  knownRulesOf,
  matchesGlob,
  readSheetFile,
  sheetFor,
  sheetNames,
  tellWhole,
} from '../../../server/src/core/index.ts';

const rules = knownRulesOf([
  { id: 'entity-variant' },
  { id: 'quote-scare', options: { max: { description: '', type: 'integer' as const, minimum: 0 } } },
  { id: 'quote-unattributed', options: { carried: { description: '', enum: ['off', 'warning'] } } },
]);
const problemsOf = (text: string) =>
  readSheetFile(text, rules).problems.map(({ span, message }) => [
    text.slice(span.start, span.end).trim(),
    tellWhole(message),
  ]);

const sheet = `
style: british
names:
  - use: Kyiv
    avoid: [Kiev]
  - { use: Pelé, wellKnown: true }
acronyms: [KC]
files: ['wire/**/*.txt']
rules:
  quote-scare: { severity: hint, options: { max: 2 } }
  quote-unattributed: { options: { carried: off } }
  entity-variant: off
overrides:
  - files: ['sport/**', '*-us.article.txt']
    style: american
    rules: { quote-scare: off }
`;

test('a sheet says what it says, and overrides count where their globs match', () => {
  const { file, problems } = readSheetFile(sheet, rules);
  expect(problems).toEqual([]);
  const daily = sheetFor(file, 'daily/a.article.txt');
  expect(daily.quotes).toEqual({ marks: 'single', headlineMarks: 'single', punctuation: 'logical' });
  expect(daily.names.map(({ use, avoid, wellKnown }) => [use, avoid, wellKnown])).toEqual([
    ['Kyiv', ['Kiev'], false],
    ['Pelé', [], true],
  ]);
  expect(daily.rules.get('quote-scare')).toEqual({ severity: 'hint', options: { max: 2 } });
  expect(daily.rules.get('quote-unattributed')).toEqual({ severity: undefined, options: { carried: 'off' } });
  expect(daily.rules.get('entity-variant')).toEqual({ severity: 'off', options: {} });
  for (const path of ['sport/cup/a.article.txt', 'b-us.article.txt', 'deep/b-us.article.txt']) {
    expect(sheetFor(file, path).quotes.punctuation).toBe('american');
    expect(sheetFor(file, path).rules.get('quote-scare')?.severity).toBe('off');
  }
  expect(sheetNames(file, 'wire/2020/x.txt')).toBe(true);
  expect(sheetNames(file, 'notes/x.txt')).toBe(false);
});

test.each([
  ['colour: red', 'colour', /not a key here/],
  ['style: french', 'french', /one of: american, british/],
  ['names: Kyiv', 'Kyiv', /must be a list/],
  ['names:\n  - avoid: [Kiev]', 'avoid: [Kiev]', /needs “use”/],
  ['rules: { quote-scary: off }', 'quote-scary', /no rule/],
  ['rules: { quote-scare: loud }', 'loud', /one of/],
  ['rules: { quote-scare: { options: { most: 3 } } }', 'most', /not a key here.*Use one of: max/],
  ['rules: { quote-scare: { options: { max: -1 } } }', '-1', /whole number, 0 or more/],
  ['rules: { quote-unattributed: { options: { carried: of } } }', 'of', /one of: off, warning.*Did you mean “off”/],
  ['rules: { entity-variant: { options: { max: 3 } } }', '{ max: 3 }', /no options/],
  ['acronyms: [[a]]', '[a]', /must be text/],
  ['overrides:\n  - style: british', 'style: british', /needs “files”/],
  ['just text', 'just text', /must have keys/],
])('%j is told at its place', (text, place, message) => {
  expect(problemsOf(text)).toEqual([[place, expect.stringMatching(message)]]);
});

describe('hostile sheets end quickly and never throw', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
    .split('')
    .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`)
    .join('\n')}\nnames: *h`;
  test.each([
    ['a cycle of aliases', 'names: &n\n  - *n'],
    ['a cycle in a map', 'rules: &r\n  quote-scare: *r'],
    ['aliases that multiply', bomb],
    ['not YAML', ':\n\t- {[}'],
    ['a lone surrogate', 'names: \ud800'],
    ['2 MB', `acronyms: [${'A,'.repeat(1e6)}]`],
    ['an empty file', ''],
  ])('%s', (_, text) => {
    const started = process.cpuUsage(); // not the clock: other work may share the machine
    expect(() => readSheetFile(text, rules)).not.toThrow();
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});

test.each([
  ['a.txt', '*.txt', true],
  ['deep/a.txt', '*.txt', true],
  ['deep/a.txt', './*.txt', false],
  ['wire/a/b.txt', 'wire/**/*.txt', true],
  ['wire/b.txt', 'wire/**/*.txt', true],
  ['wires/b.txt', 'wire/**', false],
  ['a.md', '*.{txt,md}', true],
  ['a.html', '*.{txt,md}', false],
  ['ab.txt', '?.txt', false],
  ['a.txt', '', false],
  ['b2.txt', '[a-c][!0].txt', true],
  ['d2.txt', '[a-c][!0].txt', false],
  ['b0.txt', '[a-c][!0].txt', false],
  ['[1].txt', '[1].txt', true],
  [`${'a'.repeat(5000)}b`, `${'*a'.repeat(200)}c`, false],
])('%j against %j', (path, glob, expected) => {
  expect(matchesGlob(path, glob)).toBe(expected);
});
