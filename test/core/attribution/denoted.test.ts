// Who is meant: names, pronouns and roles in the words of a source.
import { expect, test } from 'vitest';
import { annotate, createMemory, parseArticle } from '../../../server/src/core/index.ts';

test.each([
  ['Jane Roe runs the harbour. "It will open at noon," she said.', 'Jane Roe'],
  ['Jane Roe met Peter Marsh. "It will open at noon," he said.', 'Peter Marsh'],
  ['Jane Roe runs the harbour.\n\nIt has two cranes.\n\n"It will open at noon," she said.', 'Jane Roe'],
  ['Mayor Jane Roe came late. Peter Marsh left. "It will open at noon," the mayor said.', 'Jane Roe'],
  ['"It will open at noon," said Jane Roe, who runs the harbour for Corvane Lines.', 'Jane Roe'],
  ['Jane Roe was out. "It will open at noon," said a spokesman for Roe.', undefined],
  ['Jane Roe was out. "It will open at noon," Roe\'s office said.', undefined],
])('%s', (copy, name) => {
  const text = `Head of the article\n\n${copy}\n`;
  const { attributions, entities } = annotate(parseArticle('case.article.txt', text), createMemory());
  expect(entities.find(({ id }) => id === attributions[0]?.entity)?.name).toBe(name);
});
