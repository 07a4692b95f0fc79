// Folding, words, distances, lines and columns.
import { describe, expect, test } from 'vitest';
import { blankOut, plain } from '../../../server/src/core/text/blank.ts';
import { foldAccents, foldName, foldText } from '../../../server/src/core/text/fold.ts';
import { indexLines, lineText, offsetAt, positionAt } from '../../../server/src/core/text/line-index.ts';
import { containment, editDistance, jaccard } from '../../../server/src/core/text/similarity.ts';
import { countWords, wordsOf } from '../../../server/src/core/text/words.ts';

test.each([
  ["Treasurer 'emptied the fund'", 'Treasurer "emptied the fund"'],
  ['Prize jury splits - and doubles', 'Prize jury splits – and doubles'],
  ['POLICE QUESTION TWO', 'Police question two'],
  ['Corrie Point', 'Corrie\u00a0 Point '],
  ["He said ''no''", 'He said “no”'],
  ['Euro\u00adpean', 'European'],
])('%j and %j fold to one text', (a, b) => expect(foldText(a)).toBe(foldText(b)));

test.each([
  ['Szentkirályi', 'Szentkiralyi'],
  ['Łódź', 'Lodz'],
  ['Søren Đukanović', 'Soren Dukanovic'],
  ['Þorkelsdóttir', 'Thorkelsdottir'],
  ['Straße', 'Strasse'],
  ['Constanța', 'Constanta'],
])('%s without accents is %s', (accented, bare) => expect(foldAccents(accented)).toBe(bare));

test('names are compared without stops, case and accents', () => expect(foldName('U.S. Muñoz')).toBe('us munoz'));

test('words keep what holds them together', () => {
  const text = "The U.K.’s “last-minute” visit cost £1,240.50, didn't it? Euro\u00adpean.";
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'U',
    'K',
    's',
    'last-minute',
    'visit',
    'cost',
    '1,240.50',
    "didn't",
    'it',
    'Euro\u00adpean',
  ]);
  expect(wordsOf(text).at(-1)?.folded).toBe('european');
  expect(countWords(text, 0, text.length, 5)).toBe(5);
});

test.each([
  ['Stannard', 'Stanard', 2, 1],
  ['Lindqvist', 'Lindquist', 2, 1],
  ['Thorvaldsen', 'Thorvaldson', 2, 1],
  ['Pompeo', 'Pomepo', 2, 1],
  ['Maas', 'Hook', 2, 3],
  ['', 'ab', 2, 2],
  ['same', 'same', 0, 0],
])('from %s to %s, looking no further than %i, it takes %i edits', (a, b, limit, edits) => {
  expect(editDistance(a, b, limit)).toBe(edits);
});

test('sets of words', () => {
  expect(jaccard(new Set('abc'), new Set('bcd'))).toBe(0.5);
  expect(containment(new Set('abc'), new Set('bcdea'))).toBe(1);
  expect(jaccard(new Set(), new Set())).toBe(0);
});

describe('lines and columns', () => {
  const text = 'one\r\ntwo\nthree\rfour\n';
  const index = indexLines(text);
  test.each([
    [0, 0, 0],
    [3, 0, 3],
    [5, 1, 0],
    [9, 2, 0],
    [15, 3, 0],
    [20, 4, 0],
    [99, 4, 0],
    [-1, 0, 0],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(positionAt(index, offset)).toEqual({ line, column });
    if (offset >= 0 && offset <= text.length) expect(offsetAt(index, { line, column })).toBe(offset);
  });
  test('a line without what ends it', () => {
    expect([0, 1, 2, 3, 4, 5].map((line) => lineText(text, index, line))).toEqual([
      'one',
      'two',
      'three',
      'four',
      '',
      '',
    ]);
  });
});

test('what is blanked keeps its place', () => {
  expect(
    blankOut('a [b](c) d', [
      { start: 2, end: 3 },
      { start: 4, end: 8 },
    ]),
  ).toBe('a  b     d');
  expect(plain("''Go,'' he said")).toBe(' "Go," he said'.replace(',"', '," '));
  expect(plain("he said ''it's 'so'''")).toHaveLength(21);
});
