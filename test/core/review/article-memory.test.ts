// What an article's memory keeps: the paragraphs of the last two readings, however long somebody types.
import { expect, test } from 'vitest';
import { annotate, createMemory, parseArticle, review, rules } from '../../../server/src/core/index.ts';

const headline = 'Council backs bridge\n\n';
const lede = 'The council voted on Monday to build the bridge, said Mara Osei, the mayor.\n\n';
/** What brings rules to look for more than they do in a plain text. */
const oddities = ['Ossei said so on Tuesday.\n', 'The RNLI and the DVSA came.\n', 'No more was said.\n'];

test('paragraphs that an article has lost are forgotten, though some rules ask for them only now and then', () => {
  const memory = createMemory();
  for (const [at, oddity] of oddities.entries()) {
    const text = `${headline}${lede}${oddity}\nBeam ${at} rusts.\n`;
    const annotations = annotate(parseArticle('a.article.txt', text, undefined, memory.units), memory);
    review(annotations, { rules, memory: memory.scans });
  }
  const readings = new Set([...memory.scans.scans.values()].map(({ paragraphs }) => paragraphs));
  expect(readings.size).toBeLessThanOrEqual(2);
});

test('names that an article has lost are forgotten, with what was read of them', () => {
  const memory = createMemory();
  for (let edit = 0; edit < 30; edit++) {
    const letter = String.fromCharCode('a'.charCodeAt(0) + (edit % 26));
    const person = `Mara Os${letter}ndi${letter}`;
    const text = `${headline}${person} voted.\n\nThe Council of ${person} met.\n\n${person} said no.\n`;
    annotate(parseArticle('a.article.txt', text, undefined, memory.units), memory);
  }
  const [story] = memory.names.stories.values();
  expect(story.surfaces.size).toBeLessThan(5);
  expect(memory.names.folds.recent.size + memory.names.folds.older.size).toBeLessThan(10);
});

test('of a file of several stories that is cut to one the others are forgotten', () => {
  const memory = createMemory();
  const story = `${headline}${lede}Mara Osei said no more.\n`;
  for (const text of [Array.from({ length: 5 }, () => story).join('\n---\n\n'), story])
    annotate(parseArticle('a.article.txt', text, undefined, memory.units), memory);
  expect(memory.names.stories.size).toBe(1);
});
