// One word for one thing: what ARCHITECTURE's glossary settles, names and comments keep to.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, sourcesIn } from '../support/imports.ts';

const sources = ['server/src', 'client/src'].flatMap(sourcesIn).map((file) => ({
  name: path.relative(root, file),
  lines: readFileSync(file, 'utf8').split('\n'),
}));

/** The lines of all sources in which a part matches, with where they are. */
const linesWith = (pattern: RegExp, part: (line: string) => string): string[] =>
  sources.flatMap(({ name, lines }) =>
    lines.flatMap((line, at) => (pattern.test(part(line)) ? [`${name}:${at + 1} ${line.trim()}`] : [])),
  );

const commentIn = (line: string) => /^\s*(?:\/\*\*|\*|\/\/).*|\s\/\/ .*/.exec(line)?.[0] ?? '';
/** Without strings, patterns and lists of words, which speak of the copy. */
const codeIn = (line: string) =>
  /^\s*(?:\/\/|\/?\*|[\p{L}’' =,-]+$)/u.test(line)
    ? ''
    : line.replace(/'(?:[^'\\]|\\.)*'|`[^`]*`?|\/(?:[^/\\]|\\.)+\/|\s\/\/ .*/g, '');

test('a fault is fixed: never mended, cured or repaired', () => {
  expect(linesWith(/(?<![a-z])(?:mend|cure|repair)|Mend|Cure(?!d)|Repair/, codeIn)).toEqual([]);
  expect(linesWith(/\b(?:mend|cure|repair)(?:s|ed|ing)?\b/i, commentIn)).toEqual([]);
});

test('what is left of a page is furniture; boilerplate are the rules about it', () => {
  expect(linesWith(/boilerplate(?!-|\/)/i, commentIn)).toEqual([]);
});

test('things are, come and appear somewhere; they stand for others, and for nothing else', () => {
  expect(linesWith(/\bstands?\b(?! (?:for|out)\b)/i, commentIn)).toEqual([]);
});

test('the glossary has the words that the house turns on', () => {
  const glossary = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8').split('## The words we use')[1];
  for (const word of ['mention', 'entity', 'furniture', 'boilerplate', 'fix', 'discovery', 'finding', 'running text'])
    expect(glossary, word).toMatch(new RegExp(`\\*{2}${word}\\*{2}|\\| ${word} \\||\\*${word}\\*`));
});
