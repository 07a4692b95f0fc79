// Whose copy an article is, wherever it is credited; and when two articles are the same agency's.
import { expect, test } from 'vitest';
import { reviewWorkspace, rules } from '../../../server/src/core/index.ts';
import { shareAgency } from '../../../server/src/core/workspace/credits.ts';
import { emptyWorkspace } from '../../../server/src/core/workspace/workspace-view.ts';
import { summaryOf } from '../../support/summary-of.ts';

const creditsOf = (head: string, dateline = '', end = '') => {
  const text = `Harbor wall holds\n\n${head}\n\n${dateline}The wall held through the night, and the town slept behind it for once.\n\nBy morning the tide had gone out again and left the sand bare as far as the light.\n\n${end}`;
  return summaryOf('a.article.txt', text).credits;
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

test('capitals and its whole name make no other agency', () => {
  expect(creditsOf('By Jane Roe, REUTERS')?.agencies).toEqual(['reuters']);
  expect(creditsOf('By Jane Roe, PA Media')?.agencies).toEqual(['pa']);
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

test('two stories of one agency under one headline are told', () => {
  const [monday, friday] = ['Banks led the market down after a weak report.', 'Miners fell as the pound gained.'].map(
    (story, index) => summaryOf(`${index}.article.txt`, `Shares close lower in London\n\nLONDON (AP) — ${story}\n`),
  );
  const workspace = { ...emptyWorkspace, sameHeadline: () => [friday] };
  expect(reviewWorkspace(monday, { rules, workspace }).findings.map(({ rule }) => rule)).toEqual([
    'headline-duplicate-workspace',
  ]);
});
