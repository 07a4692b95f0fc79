// What a terminal shows of a finding: its line with carets under the words.
import { expect, test } from 'vitest';
import { excerpt, withLines } from '../../server/src/cli/format/excerpt.ts';

/** The rows of what is between the bars. */
function shown(marked: string): string[] {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  const rows = excerpt(withLines(marked.replaceAll('|', '')), { start, end });
  return rows.flatMap(({ line, carets }) => (carets === undefined ? [line] : [line, carets]));
}

test.each([
  ['words of a line', 'The |Ferry| is back', ['The Ferry is back', '    ^^^^^']],
  ['an empty place', 'The ||Ferry', ['The Ferry', '    ^']],
  ['wide characters', '漢字 |漢字|', ['漢字 漢字', '     ^^^^']],
  ['two lines', 'One |two\nthree| four', ['One two', '    ^^^', 'three four', '^^^^^']],
  [
    'many lines, CRLF',
    'One |two\r\n\r\nthree\r\n\r\n  four| five',
    ['One two', '    ^^^', '…', '  four five', '  ^^^^'],
  ],
  ['with the break at the end', 'One |two\n\n|Three', ['One two', '    ^^^']],
])('%s', (_, marked, rows) => {
  expect(shown(marked)).toEqual(rows);
});

test('a long line is cut round the words, the last line of several round their end', () => {
  const long = 'so it goes on '.repeat(20);
  const [first, firstCarets, last, lastCarets] = shown(`${long}|Ferry ${long}\n${long}Ferry| ${long}`);
  expect(first.slice(firstCarets.indexOf('^')).startsWith('Ferry so it')).toBe(true);
  expect(firstCarets).toMatch(/^ {25}\^+$/);
  expect(last.slice(0, lastCarets.length).endsWith('goes on Ferry')).toBe(true);
  for (const line of [first, last, firstCarets, lastCarets]) expect(line.length).toBeLessThanOrEqual(98);
});
