// Nothing is told but through the table of the languages: no sentence stands in the server's code outside `say`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, sourcesIn } from '../support/imports.ts';

/** What speaks to no reader: to assistants, to the protocol, to us, and the tables themselves. */
const silent = /\/mcp\/|\/lsp\/feature\.ts$|\/wording\/|\/cli\/german\.ts$|\/furniture\/phrases\.ts$|\.generated\.ts$/;
const table = /export const say = wording\([\s\S]*?^\}\);|export const say = wording\(.*\);/gm;
/** A rule's summary and the words about its options are English for lists and schema; their German stands under other names. */
const apart = /\b(?:summary|description):\s*\(?['`].*/g;
const comment = /^\s*(?:\/\/|\/?\*)|^import\b/;
const literal = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
/** Words and the end of a sentence; or words behind a name that editors and shells show. */
const sentence = /^[A-Z“…][^|\\]*\p{L}{2,} (?:[^|\\]* )?\p{L}{2,}”?[.?!:]$/u;
const shown =
  /\b(?:title|label|detail|tooltip|message|documentation|problem|placeHolder)\b *[:=] *\(?['`][^'`]*[a-z] [a-z]/;
const written = /(?:std(?:out|err)\.write|console\.\w+|new Error)\([^)]*['`][^'`$]*[A-Za-z]{2,} [a-z]{2,}/;

function literalsIn(code: string): string[] {
  const lines = code
    .replace(apart, '')
    .split('\n')
    .filter((line) => !comment.test(line));
  const rest = lines.map((line) => line.replace(/ \/\/ .*$/, ''));
  const sentences = [...rest.join('\n').matchAll(literal)]
    .map(([, one, other]) => (one ?? other).replace(/\$\{[^}]*\}/g, '…').replace(/\s+/g, ' '))
    .filter((text) => sentence.test(text) && !/\b(?:SELECT|INSERT|DELETE|CREATE|PRAGMA)\b|\(\?:|\\p/.test(text));
  return [...sentences, ...rest.filter((line) => shown.test(line) || written.test(line))];
}

test('every sentence of the server stands in the table', () => {
  const loose = sourcesIn('server/src')
    .map((file) => path.relative(root, file))
    .filter((file) => !silent.test(`/${file}`))
    .flatMap((file) => {
      const code = readFileSync(path.join(root, file), 'utf8').replace(table, '');
      return literalsIn(code).map((text) => `${file}: ${text.trim()}`);
    });
  expect(loose).toEqual([]);
});

test('a loose sentence would be found', () => {
  for (const code of [
    "throw new Refusal('Name a file to review.');",
    "process.stdout.write('two files fixed');",
    "const action = { title: 'In the headline' };",
  ])
    expect(literalsIn(code), code).toHaveLength(1);
  expect(literalsIn('// Name a file to review.\nconst label = told(say.label());')).toEqual([]);
});
