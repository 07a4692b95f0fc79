// A pronoun whose bearer is not named near by: how loudly it is told.
import { expect, test } from 'vitest';
import { annotate, createMemory, emptySheet, parseArticle, review, rules } from '../../../server/src/core/index.ts';

function told(...paragraphs: string[]) {
  const text = ['Harbour to close in the winter', ...paragraphs].join('\n\n');
  const annotations = annotate(parseArticle('harbour.article.txt', text), createMemory());
  const only = rules.filter(({ id }) => id === 'quote-speaker-unclear');
  return review(annotations, { rules: only, sheet: emptySheet }).findings.map(({ severity }) => severity);
}

const woman = 'Jane Miller has kept the light at Port Marrow for thirty years, and she will keep it for ten more.';
const lines = ['The light was built in 1870 and has never been out.', 'It can be seen from twenty miles off.'];
const said = '"The horn is what I miss when the fog comes in from the sea," she said.';

test('nobody within three paragraphs is a warning', () => {
  expect(told(woman, ...lines, 'The tower is white.', said)).toEqual(['warning']);
});

test('one person who fits within three paragraphs is a hint', () => {
  expect(told(woman, ...lines, said)).toEqual(['hint']);
});

test('two of that gender within three paragraphs are a warning', () => {
  const other = 'Sarah Cooper, who keeps the shop, has written to the council about the light.';
  expect(told(`${woman} ${other}`, ...lines, said)).toEqual(['warning']);
});

test('one paragraph without a person leaves the reader with whoever was named before it', () => {
  const other = 'Sarah Cooper, who keeps the shop, has written to the council about the light.';
  const aside = 'Visitors were asked to keep to the path and to take their litter home.';
  expect(told(woman, other, aside, said)).toEqual(['hint']);
});

test('a chain of pronouns leads on to whoever bears them', () => {
  const other = 'Sarah Cooper, who keeps the shop, has written to the council about the light.';
  expect(told(other, woman, 'Every night she climbs the stairs and lights the lamp.', lines[0], said)).toEqual([
    'hint',
  ]);
});

test('whoever stands in a comparison is nobody that speaks', () => {
  const compared =
    'One school counsellor compared it to the story of Hansel and Gretel. She told the council that it was "a trail of crumbs."';
  expect(told(...lines, compared)).toEqual([]);
});

test('one of a couple is not the third of the company', () => {
  const before = 'Johnny Miller fled with his wife, Sandra, and their children.';
  const couple =
    'The couple came back on Sunday to find what Miller called "a war zone." Of the house they had lived in, he added, "its contents are all gone."';
  expect(told(before, couple)).toEqual([]);
});

test('whom the words at the pronoun name did not speak them', () => {
  const met = 'Duncan Reid spoke with Peter Holm on the pier.';
  expect(told(`${met} "We have two days," he said.`)).toEqual(['information']);
  expect(told(`${met} "I asked Holm about the two days," he said.`)).toEqual([]);
});

test('a pair of whom somebody speaks is not who speaks', () => {
  const praise = 'So he is full of praise for two of his neighbours - Duncan Reid and Peter Holm.';
  expect(told('Anders Lund keeps the lamp.', `${praise} "They have been here for years," he said.`)).toEqual([]);
});
