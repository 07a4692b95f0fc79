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
