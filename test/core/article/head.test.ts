// The head of an article: what stands before its first running text.
import { expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/core/index.ts';
import { blocksOf, body } from '../../support/blocks.ts';

test.each<[string, string[]]>([
  ['Council votes to rebuild bridge', ['headline']],
  ['Council votes to rebuild bridge\n\nBy Dana Whitlock', ['headline', 'byline']],
  ['Council votes to rebuild bridge\n\nLorries have been sent round by the coast since December', ['headline', 'deck']],
  ['Council votes to rebuild bridge\n\nCouncil Votes to Rebuild Bridge', ['headline', 'headline']],
  [
    'Council votes to rebuild the bridge over Arle\n\nVotes to rebuild bridge over Arle by council',
    ['headline', 'headline'],
  ],
  ['Council votes to rebuild bridge\n\nStorm sinks ferry\n\nStorm sinks ferry', ['headline', 'headline', 'headline']],
  ['Council votes to rebuild bridge\n\nThursday, 16 May, 2019', ['headline', 'dateLine']],
  ['Council votes to rebuild bridge\n\nUpdated 06:31 GMT', ['headline', 'dateLine']],
  ['Council votes to rebuild bridge\n\nLONDON 1996-08-30', ['headline', 'dateLine']],
  ['Council votes to rebuild bridge\n\nHester Vane, maritime correspondent', ['headline', 'byline']],
  ['Council votes to rebuild bridge\n\nHester Vane', ['headline', 'byline']],
  ['COMMENT\n\nWhy the bridge should stay shut', ['subhead', 'headline']],
  ['Will the bridge ever open?', ['headline']],
  ["'The bridge owes me nothing': a ferryman retires", ['headline']],
  ['Talks end in the U.S.', ['headline']],
  ['Council votes to rebuild bridge.', ['headline']],
  ['Families back the new bridge. Drivers should listen.', ['headline']],
  [
    'Chair told the mayor that to shut the bridge for a winter was the right thing to do, her old deputy says now',
    ['headline'],
  ],
  ['Norwold go through\n\nNorwold Town 2 Castlereach 1', ['headline', 'deck']],
  ['Council votes to rebuild bridge\n\nhttps://example.org/bridge', ['headline', 'furniture']],
  ['Council votes to rebuild bridge\n\nPhoto: Ines Calloway', ['headline', 'pictureCredit']],
  [
    'Council votes to rebuild bridge\n\nPhoto: the bridge in its last year, seen from the north bank',
    ['headline', 'caption'],
  ],
])('%j is headed by %j', (head, kinds) => {
  const found = blocksOf(`${head}\n\n${body}\n`).map((line) => line.split(':')[0]);
  expect(found).toEqual([...kinds, 'paragraph', 'paragraph']);
});

test('an article that starts with its dateline has no headline', () => {
  expect(blocksOf(`HARTFORD, Conn. — ${body}`).map((line) => line.split(':')[0])).toEqual(['paragraph', 'paragraph']);
});

test('an agency slug is read as front matter, not as a headline', () => {
  const article = parseArticle('a.article.txt', `BC-ARLE-BRIDGE, 2ND LD\n\nCouncil votes to rebuild bridge\n\n${body}`);
  expect(article.frontMatter.slug.text).toBe('BC-ARLE-BRIDGE, 2ND LD');
  expect(article.blocks[0]).toMatchObject({ kind: 'headline', text: 'Council votes to rebuild bridge' });
});

test('the headline again among the last lines is a headline', () => {
  expect(blocksOf(`Council votes to rebuild bridge\n\n${body}\n\nCouncil Votes To Rebuild Bridge\n`).at(-1)).toBe(
    'headline: Council Votes To Rebuild Bridge',
  );
});

test('articles of no length', () => {
  for (const text of ['', '\n\n\n', ' \t ', '\ufeff', '---', '\f\f'])
    expect(() => parseArticle('a.article.txt', text)).not.toThrow();
  expect(parseArticle('a.article.txt', '\ufeff \n\n').blocks).toEqual([]);
});
