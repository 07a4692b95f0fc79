// What only a real window can take away: one of its folders, and what can no longer be read.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { stayLocal } from '../vscode/browser.mjs';
import { copySeeds } from '../vscode/workspace.mjs';
import { expect, filterProblems, test } from './newsroom.ts';

// a window of several folders opens late on a server that many windows have used
test.use({ ownServer: 'folders' });

const article = 'Ferry runs late\n\nFerry runs late\n\nThe crossing took an hour more on Tuesday.\n';

/** The Problems panel's row of a file, the panel being filtered by its name. */
async function problemsOf(name: string, page: Page): Promise<Locator> {
  const told = page.getByRole('treeitem', { name: `problems in file ${name}` });
  await filterProblems(page, name, told);
  return told;
}

/** The folder that the seeds lie in; taken away whether the test passes or not. */
const besideSeeds = test.extend<{ place: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
  place: async ({}, use) => {
    const seeds = copySeeds();
    await use(path.dirname(seeds.folder));
    seeds.remove();
  },
});

besideSeeds('a folder that is removed from the window takes its findings along', async ({ page, server, place }) => {
  const window = path.join(place, 'desk.code-workspace');
  mkdirSync(path.join(place, 'wire'));
  writeFileSync(path.join(place, 'wire/ferry.article.txt'), article);
  writeFileSync(window, JSON.stringify({ folders: [{ path: 'seeds' }, { path: 'wire' }] }));
  server.useSettings({});
  await stayLocal(page);
  await page.goto(server.windowAddress(window));

  const wire = page.getByRole('treeitem', { name: 'wire', exact: true });
  await wire.waitFor();
  const told = await problemsOf('ferry.article.txt', page);
  // a menu that just opened may not take a click yet
  await expect(async () => {
    await page.keyboard.press('Escape'); // one that is still open takes every click
    await wire.click({ button: 'right', timeout: 2000 });
    await page.getByRole('menuitem', { name: 'Remove Folder from Workspace' }).click({ timeout: 2000 });
    await expect(wire).toHaveCount(0, { timeout: 2000 });
  }).toPass();
  await expect(told).toHaveCount(0);
  await problemsOf('orchard-trial.article.txt', page);
  await page.close();
});

test('a file that can no longer be read has no findings any longer, and has them again when it can', async ({
  newsroom,
}) => {
  const { page, folder } = newsroom;
  const ferry = path.join(folder, 'ferry.article.txt');
  writeFileSync(ferry, article);
  const told = await problemsOf('ferry.article.txt', page);
  // a link to itself is what nobody can read, root neither
  rmSync(ferry);
  symlinkSync(ferry, ferry);
  await expect(told).toHaveCount(0);
  rmSync(ferry);
  writeFileSync(ferry, article);
  await expect(told).toBeVisible();
});
