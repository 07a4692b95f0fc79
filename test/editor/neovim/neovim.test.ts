// Another editor: Neovim speaks to `copydesk lsp --stdio`, shows its findings and applies one of its fixes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { folderWith } from '../../support/shell.ts';

const article = [
  'Council backs bridge',
  '',
  'Council backs bridge',
  '',
  'The council voted on Monday to mend the old bridge over the river.',
  '',
].join('\n');

test('Neovim shows the findings of an article and takes a fix', () => {
  const folder = folderWith({ 'bridge.article.txt': article });
  const { stdout, stderr } = spawnSync(
    process.env.NVIM_PATH ?? 'nvim',
    ['--headless', '--clean', '-c', `luafile ${path.resolve('test/editor/neovim/review.lua')}`],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        COPYDESK_ARTICLE: 'bridge.article.txt',
        COPYDESK_CLI: path.join(inject('built'), 'cli.js'),
        COPYDESK_NODE: process.execPath,
        COPYDESK_RULE: 'headline-repeated',
      },
    },
  );
  const seen = JSON.parse(stdout || `{"error":${JSON.stringify(stderr)}}`);
  expect(seen.error).toBeUndefined();
  expect(seen.before).toMatchObject([{ rule: 'headline-repeated', line: 2, column: 0 }]);
  expect(seen.gone).toBe(true);
  expect(seen.text.match(/Council backs bridge/g)).toHaveLength(1);
}, 70_000);
