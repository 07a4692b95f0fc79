// The table that counts words: it grows with the words that count, not with those that came and went.
import { expect, test } from 'vitest';
import {
  type CountTable,
  createCountTable,
  rowFor,
  rowOf,
} from '../../../server/src/core/language/names/count-table.ts';

function count(table: CountTable, word: number, by: number, column = 0) {
  const row = rowFor(table, word); // which may make the table anew
  table.counts[row + column] += by;
}

test('words that come and go leave nothing behind, and those that stay keep their counts', () => {
  const table = createCountTable(2);
  for (let stays = 1; stays <= 20; stays++) count(table, stays, stays, 1);
  for (let word = 1000; word < 50_000; word++) {
    count(table, word, 1);
    count(table, word, -1);
  }
  expect(table.keys.length).toBeLessThanOrEqual(128);
  for (let stays = 1; stays <= 20; stays++) expect(table.counts[rowOf(table, stays) + 1]).toBe(stays);
});

test('a table grows while its words stay', () => {
  const table = createCountTable(1);
  for (let word = 1; word <= 5000; word++) count(table, word, word);
  for (let word = 1; word <= 5000; word++) expect(table.counts[rowOf(table, word)]).toBe(word);
});
