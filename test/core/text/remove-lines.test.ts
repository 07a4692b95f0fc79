// Taking a block out leaves no hole and joins no neighbours.
import { expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/core/index.ts';
import { removeAllLines, removeLines } from '../../../server/src/core/text/remove-lines.ts';

test.each([
  ['in the middle', 'One.\n\nGONE\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['at the head', 'GONE\n\nOne.\n', 'One.\n'],
  ['at the end', 'One.\n\nGONE\n', 'One.\n'],
  ['at the end, no line break', 'One.\n\nGONE', 'One.'],
  ['with CRLF', 'One.\r\n\r\nGONE\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n'],
  ['without blank lines', 'One.\nGONE\nTwo.\n', 'One.\nTwo.\n'],
  ['under a line, over a blank one', 'One.\nGONE\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['with blank lines of spaces', 'One.\n \nGONE\n\t\nTwo.\n', 'One.\n \nTwo.\n'],
  ['all there is', 'GONE\n', ''],
  ['behind a byte order mark', '\ufeffOne.\n\nGONE\n\nTwo.', '\ufeffOne.\n\nTwo.'],
])('%s', (_, text, after) => {
  const start = text.indexOf('GONE');
  expect(applyEdits(text, [removeLines(text, { start, end: start + 4 })])).toBe(after);
});

test('two lines at the end of a text that has no line break there want the same one, and go in one edit', () => {
  const edits = removeAllLines('One.\n\nGONE\nGONE', [
    { start: 6, end: 10 },
    { start: 11, end: 15 },
  ]);
  expect(edits).toHaveLength(1);
  expect(applyEdits('One.\n\nGONE\nGONE', edits).trimEnd()).toBe('One.');
});
