// No bare numbers: a threshold of five and more, or a share, has a name that says what it measures.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, sourcesIn } from '../support/imports.ts';

/** A comparison with a number of five or more, or with a part of one; small counts ("two words", "three marks") speak for themselves. */
const compared = /(?<![<>])(?:[<>]=?|[!=]==) -?(?:[5-9]|\d{2,}|\d[\d_]*\.\d+|\d+e-?\d+)\b/;
/** Without strings, patterns and comments. */
const codeIn = (line: string) =>
  line.replace(/'(?:[^'\\]|\\.)*'|\/(?![/*])(?:[^/\\\n]|\\.)+\/[a-z]*|(?:\/\/|^\s*\/?\*).*/g, "''");
/** Character codes are named by the characters beside them; what packs bits is arithmetic. */
const apart = /\bcode\b|[cC]har|0x|\/names\/(?:bit-reader|ascii85)\.ts|\/workspace\/pack-words\.ts|\.generated\.ts/;

const bareIn = (file: string, text: string) =>
  text
    .split('\n')
    .map((line, at) => `${file}:${at + 1} ${codeIn(line).trim()}`)
    .filter((line) => compared.test(line) && !apart.test(line));

test('what is compared with a number says what the number is', () => {
  const bare = ['server/src', 'client/src']
    .flatMap(sourcesIn)
    .flatMap((file) => bareIn(path.relative(root, file), readFileSync(file, 'utf8')));
  expect(bare).toEqual([]);
});

test('a bare number would be found', () => {
  expect(bareIn('a.ts', 'if (line.length > 110) return false;')).toHaveLength(1);
  expect(bareIn('a.ts', 'return share >= 0.65 && words > 2;')).toHaveLength(1);
  expect(bareIn('a.ts', 'if (line.length > longest || words.length > 3) return false; // over 110')).toEqual([]);
});
