// `npm start` as a newcomer sees it on a machine without a desktop: the review in the terminal, then VS Code at an address.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { stayLocal } from '../vscode/browser.mjs';
import { root } from '../vscode/workspace.mjs';

test.skip(process.platform !== 'linux', 'elsewhere there is always a desktop');

test('npm start prints the review and serves an editor with the extension', async ({ page }) => {
  const start = spawn(process.execPath, [path.join(root, 'test/editor/start.mjs'), '--no-open'], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => start.once('exit', resolve));
  let printed = '';
  start.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  await expect.poll(() => printed, { timeout: 60_000 }).toContain('Ctrl-C ends it.');
  expect(printed).toContain('tram-strike-scraped.news');

  await stayLocal(page);
  await page.goto(/http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0] ?? 'no address');
  await expect(page.getByRole('tab', { name: 'tram-strike-scraped.news' })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.squiggly-warning').first()).toBeVisible({ timeout: 30_000 });

  start.kill('SIGINT');
  expect(await ended).toBe(0);
});
