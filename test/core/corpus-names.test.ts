// The names corpus: who and what is named in original articles from many regions, against a floor that only rises.
import { describe, expect, test } from 'vitest';
import { readCorpus, readNames } from '../support/corpus.ts';
import { scoreNames } from '../support/corpus-scores.ts';
import { holdFloors } from '../support/floors.ts';

describe('the notation of names', () => {
  test('labels are taken out of the text and kept as spans of it', () => {
    const { text, mentions } = readNames("[Ngozi Adeyemi|PER:adeyemi] left [Lagos|LOC]. [Adeyemi|PER]'s bus was late.");
    expect(text).toBe("Ngozi Adeyemi left Lagos. Adeyemi's bus was late.");
    expect(mentions.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
      ['Ngozi Adeyemi', 'adeyemi'],
      ['Lagos', 'lagos'],
      ['Adeyemi', 'adeyemi'],
    ]);
  });

  test.each(['a [Lagos|LOC', 'a [Lagos]', 'a [Lagos|CITY]', 'Lagos|LOC] a'])('%s is refused', (marked) => {
    expect(() => readNames(marked)).toThrow();
  });
});

describe('the names corpus', () => {
  const files = readCorpus('names', readNames);

  test('holds at least 28 articles and 600 names', () => {
    expect(files.length).toBeGreaterThanOrEqual(28);
    expect(files.flatMap(({ article }) => article.mentions).length).toBeGreaterThanOrEqual(600);
  });

  test('names are found and grouped as well as ever', () => holdFloors('names', scoreNames(files)));
});
