// Where the editor once gave a wrong result: nothing outside the folder, no second article from a comparison, no pencil that
// lands on another word, no button that does nothing.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, type Newsroom, test } from './newsroom.ts';

const scraped = 'tram-strike-scraped.news';

test('the house sheet of a window without an editor lies in the folder', async ({ newsroom }) => {
  newsroom.remove('newsroom.yml');
  await newsroom.command('Copydesk: Open the House Sheet');
  await expect(newsroom.page.getByRole('tab', { name: 'newsroom.yml' })).toBeVisible();
  await expect.poll(() => newsroom.exists('newsroom.yml')).toBe(true);
  expect(readdirSync(path.join(newsroom.folder, '..'))).toEqual([path.basename(newsroom.folder)]);
});

test('names are offered while one is typed', async ({ newsroom }) => {
  const { page } = newsroom;
  await newsroom.open(scraped);
  await expect(newsroom.squiggles.first()).toBeVisible();
  await newsroom.editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\nStein');
  const offer = page.locator('.suggest-widget .monaco-list-row').first();
  await expect(offer).toContainText('Lunde');
});

test('a plain text under review wraps its lines, and the count in the status bar walks its findings', async ({
  newsroom,
}) => {
  const { page, editor } = newsroom;
  const long = 'The council voted on Monday to close the bridge over the river for the whole of the summer. '.repeat(6);
  writeFileSync(path.join(newsroom.folder, 'notes.txt'), `Council closes bridge\n\nCouncil closes bridge\n\n${long}\n`);
  await newsroom.command('Refresh Explorer');
  await newsroom.open('notes.txt');
  await expect(editor.locator('.view-line')).toHaveCount(6);
  await newsroom.command('Copydesk: Review as Articles');
  await expect(newsroom.squiggles.first()).toBeVisible();
  await expect.poll(() => editor.locator('.view-line').count()).toBeGreaterThan(8);
  await page.locator('[id="copydesk.copydesk.copydesk.status"]').click();
  await expect(newsroom.cursor).toContainText('(21 selected)');
});

test('a comparison with the saved file adds no article', async ({ newsroom }) => {
  const { page } = newsroom;
  await newsroom.open(scraped);
  await expect(newsroom.squiggles.first()).toBeVisible();
  const before = await allProblems(newsroom);
  await newsroom.command('File: Compare Active File with Saved');
  await expect(page.getByRole('tab', { name: /tram-strike-scraped\.news.*↔/ })).toBeVisible();
  await expect.poll(() => problems(newsroom)).toBe(before);
  await newsroom.command('View: Close Editor');
  await expect.poll(() => problems(newsroom)).toBe(before);
});

test('the pencil of a name renames that name', async ({ newsroom }) => {
  const { page } = newsroom;
  const article = 'Talks resume\n\nThe Russian Federation sent a team on Monday. The Russian Federation paid.\n';
  writeFileSync(path.join(newsroom.folder, 'talks.news'), article);
  await newsroom.command('Refresh Explorer');
  await newsroom.open('talks.news');
  await newsroom.panels();
  const row = newsroom
    .tree('Names')
    .getByRole('treeitem', { name: /Russia/ })
    .first();
  await row.hover();
  await row.getByRole('button', { name: /Rename/ }).click();
  await expect(page.locator('.rename-box input')).toHaveValue('Russian Federation');
  await page.keyboard.press('Escape');
});

test('accepting all of an unsaved article says what to do first', async ({ newsroom }) => {
  await newsroom.command('Copydesk: Open a Sample Article');
  await expect(newsroom.squiggles.first()).toBeVisible();
  await newsroom.command('Copydesk: Accept');
  await expect(newsroom.page.getByText(/Save the file in the open folder first/).first()).toBeVisible();
  expect(existsSync(path.join(newsroom.folder, '.copydesk'))).toBe(false);
});

test('Next Finding without an article opens the sample at its first finding', async ({ newsroom }) => {
  await newsroom.command('Copydesk: Next Finding');
  await expect(newsroom.squiggles.first()).toBeVisible();
  await expect(newsroom.cursor).toContainText('selected');
});

test('a file that is renamed takes its findings with it', async ({ newsroom }) => {
  const { page } = newsroom;
  await newsroom.open(scraped);
  await expect(newsroom.squiggles.first()).toBeVisible();
  await page.keyboard.press('Control+Shift+M');
  await expect(problemRows(newsroom, scraped)).toHaveCount(1);
  await page.getByRole('treeitem', { name: scraped }).first().click();
  await page.keyboard.press('F2');
  await page.locator('.explorer-folders-view input').fill('tram.txt');
  await page.keyboard.press('Enter');
  await expect(problemRows(newsroom, scraped)).toHaveCount(0);
});

function problemRows({ page }: Newsroom, file: string): Locator {
  return page.locator('.markers-panel').getByRole('treeitem', { name: new RegExp(`problems? in file ${file}`) });
}

/** The numbers of errors, warnings and informations that the status bar shows. */
async function problems({ page }: Newsroom): Promise<string> {
  return (await page.locator('[id="status.problems"]').textContent()) ?? '';
}

/** The same once the whole folder is reviewed: no event of the window says so, but the numbers stop growing. */
async function allProblems(newsroom: Newsroom): Promise<string> {
  let last = '';
  const hasStopped = async () => {
    const before = last;
    last = await problems(newsroom);
    return last !== '' && last === before;
  };
  await expect.poll(hasStopped, { intervals: [2000] }).toBe(true);
  return last;
}
