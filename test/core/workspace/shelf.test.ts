// A large newsroom: what it holds is the same whether its summaries are in memory or in room that a host lends, and whether a key's
// holders are in a map or filed.
import { expect, test } from 'vitest';
import { createWorkspaceIndex, reviewWorkspace, rules } from '../../../server/src/core/index.ts';
import { createPackedPostings, createPostings } from '../../../server/src/core/workspace/postings.ts';
import { openNodeScratch } from '../../../server/src/lsp/node-scratch.ts';
import { randomNumbers } from '../../support/long-article.ts';
import { summaryOf } from '../../support/summary-of.ts';

const passage =
  'Residents have waited for a decision since the flood, when the lower town lost its market hall and both bakeries.';
const textOf = (at: number, more = '') =>
  `Story ${at % 90} of the day\n\n${at % 3 ? `Number ${at} was quiet.` : passage}\n\n“We had ${at % 5 ? 'about' : 'perhaps'} an hour before the tide would have taken her,” said Anni${at % 7 ? 'k' : 'kk'}a Strod of “Ålesund ${at}”.${more}\n`;
const summaryAt = (at: number, more?: string) => summaryOf(`${at}.news`, textOf(at, more));

test('answers are the same with room for summaries as without', () => {
  const plain = createWorkspaceIndex();
  const roomy = createWorkspaceIndex(() => {}, openNodeScratch());
  const both = [plain, roomy];
  for (let at = 0; at < 150; at++) for (const index of both) index.put(summaryAt(at));
  for (let at = 0; at < 150; at += 4) for (const index of both) index.put(summaryAt(at, ' It rained.'.repeat(at)));
  for (let at = 1; at < 150; at += 9) for (const index of both) index.remove(`${at}.news`);
  const told = both.map((index) =>
    [...index.summaries()].map((summary) => {
      const { findings } = reviewWorkspace(summary, { rules, workspace: index.view(summary.id) });
      return { summary: JSON.parse(JSON.stringify(summary)), findings: JSON.stringify(findings) };
    }),
  );
  expect(told[1].some(({ findings }) => findings.includes('-workspace'))).toBe(true);
  expect(told[1]).toEqual(told[0]);
});

test('filed postings are those of a map', () => {
  const random = randomNumbers(11);
  const [map, filed] = [createPostings<number>(), createPackedPostings()];
  const held: [number, number][] = [];
  for (let step = 0; step < 260_000; step++) {
    if (step % 9 === 0 && held.length) {
      const at = random(held.length);
      const [key, holder] = held[at];
      held[at] = held[held.length - 1];
      held.pop();
      for (const postings of [map, filed]) postings.remove(key, holder);
      continue;
    }
    // few keys in the upper half have very many holders
    const key = step % 50 ? random(2 ** 15) * 2 ** 15 + random(8) : 2 ** 30 - 1 - random(3);
    const holder = step < 200_000 ? step % 65_000 : step; // numbers that need more than two bytes come late
    if (map.of(key).includes(holder)) continue;
    for (const postings of [map, filed]) postings.add(key, holder);
    held.push([key, holder]);
  }
  const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  const keys = new Set(held.map(([key]) => key));
  for (const key of [...keys, 5, 77])
    if (String(sorted(filed.of(key))) !== String(sorted(map.of(key))))
      expect(sorted(filed.of(key))).toEqual(sorted(map.of(key)));
});
