// How long the extension takes to wake up, by the editor's own count: "Developer: Startup Performance" lists for each extension, in
// milliseconds, loading its code, calling `activate` and waiting for that to finish. `npm run startup` prints the row.
import { expect, test } from './newsroom.ts';

/** Far above what it takes: a busy machine is no fault of the extension. */
const mostTime = 2000;

test('activation is quick by the editor’s own count', async ({ newsroom }) => {
  const { page, editor } = newsroom;
  await newsroom.open('border-talks.article.txt');
  await expect(newsroom.squiggles.first()).toBeVisible();
  await newsroom.command('Developer: Startup Performance');
  await expect(page.getByRole('tab', { name: /Startup Performance/ })).toBeVisible();
  const row = editor.locator('.view-line', { hasText: /^\s*\|?\s*copydesk\.copydesk/ });
  await expect(async () => {
    await newsroom.goTo('copydesk.copydesk');
    await expect(row.first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  const told = (await row.first().textContent())?.replaceAll('\u00a0', ' ') ?? '';
  const [load, call, finish] = (told.match(/\b\d+(?= *\|)/g) ?? []).map(Number);
  console.log(`activation: code loaded in ${load} ms, activate called in ${call} ms, finished in ${finish} ms`);
  console.log(told.trim());
  expect(load + call + finish).toBeLessThan(mostTime);
});
