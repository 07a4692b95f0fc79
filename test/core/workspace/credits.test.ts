// Whose copy an article is, wherever it is credited; and when two articles are the same agency's.
import { expect, test } from 'vitest';
import { annotate, createMemory, loadNameKnowledge, parseArticle, summarize } from '../../../server/src/core/index.ts';
import { shareAgency } from '../../../server/src/core/workspace/credits.ts';

const knowledge = loadNameKnowledge();
const creditsOf = (head: string, dateline = '', end = '') => {
  const text = `Harbor wall holds\n\n${head}\n\n${dateline}The wall held through the night, and the town slept behind it for once.\n\nBy morning the tide had gone out again and left the sand bare as far as the light.\n\n${end}`;
  return summarize(annotate(parseArticle('a.article.txt', text), createMemory(knowledge))).credits;
};

test.each([
  ['in the dateline', 'By Jane Roe', 'HARWICH, England (AP) — ', ''],
  ['in the dateline by its whole name', 'By Jane Roe', 'HARWICH, England (The Associated Press) — ', ''],
  ['in the byline', 'By Jane Roe, Associated Press', '', ''],
  ['as the byline', 'By The Associated Press', '', ''],
  ['in the end matter', 'By Tom Stone', '', 'The Associated Press contributed to this report.'],
])('an agency is credited %s', (_, head, dateline, end) => {
  expect(creditsOf(head, dateline, end)?.agencies).toEqual(['ap']);
});

test('an agency that few know is known by the dateline of the other article', () => {
  const wire = creditsOf('By Jane Roe', 'HARWICH, England (Longwave) — ');
  expect(shareAgency(wire, creditsOf('By Jane Roe, Longwave'))).toBe(true);
  expect(shareAgency(wire, creditsOf('By Jane Roe'))).toBe(false);
  expect(shareAgency(wire, creditsOf('By Jane Roe', 'HARWICH, England (AP) — '))).toBe(false);
});

test('two writers of one paper share no agency', () => {
  const paper = creditsOf('By Jane Roe, Harbor Times');
  expect(shareAgency(paper, paper)).toBe(false);
  expect(creditsOf('')).toBeUndefined();
});
