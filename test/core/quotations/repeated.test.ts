import { expect, test } from 'vitest';
import { annotate, createMemory, emptySheet, parseArticle, review, rules } from '../../../server/src/core/index.ts';
import { knowledge } from '../../support/check.ts';

const words =
  '“Nobody on this quay has ever seen the water as high as it was that night,” said Mia Tarn, who sells nets.';

function severities(...paragraphs: string[]) {
  return severitiesOf('quote-repeated', ...paragraphs);
}

function severitiesOf(rule: string, ...paragraphs: string[]) {
  const text = ['Flood takes the nets of Tarnhaven', ...paragraphs].join('\n\n');
  const annotations = annotate(parseArticle('case.article.txt', text), createMemory(knowledge));
  const only = rules.filter(({ id }) => id === rule);
  return review(annotations, { rules: only, sheet: emptySheet }).findings.map(({ severity }) => severity);
}

const between = 'The harbour was closed for two days, and the ferry stayed on the other side of the sound.';

test('a quotation that comes twice in the telling is information', () => {
  const again = `She lost everything that hung on the quay. ${words} The town has promised to help her.`;
  expect(severities(`${words} She lost her shop.`, between, again)).toEqual(['information']);
});

test('one that has a paragraph to itself may be a pull quote: a hint', () => {
  const alone = words.slice(0, words.indexOf(' said'));
  expect(severities(`${words} She lost her shop.`, between, alone)).toEqual(['hint']);
});

test('a passage that is in a post and in the telling is asked about: the page may show what it quotes', () => {
  const posted =
    'The gate on the west side of the harbour was open all night because the man who had the only key to it was in bed';
  const post = `${posted} — Mia Tarn (@miatarn) May 2, 2019`;
  expect(severitiesOf('passage-repeated-file', `${posted}.`, between, `${posted}.`)).toEqual(['warning']);
  expect(severitiesOf('passage-repeated-file', `She wrote: “${posted}.”`, between, post)).toEqual(['hint']);
});
