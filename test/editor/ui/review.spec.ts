// A morning at the desk: an article is opened, its findings are seen in the text and in the list, one is fixed and saved.
import { expect, test } from './newsroom.ts';

const article = 'orchard-trial.article.txt';

test('explorer, squiggle, problems, quick fix, saved file', async ({ newsroom }) => {
  const { page, editor, squiggles } = newsroom;
  const headline = newsroom.saved(article).split('\n')[0];
  const repeated = newsroom.saved(article).split('\n')[2];
  await newsroom.open(article);
  await expect(squiggles.first()).toBeVisible();

  await page.keyboard.press('Control+Shift+M');
  // A list that is filled while the filter is typed shows all of it: the filter is typed again.
  await expect(async () => {
    await page.getByPlaceholder(/^Filter/).fill('');
    await page.getByPlaceholder(/^Filter/).fill('only the capitals');
    await expect(page.getByText(/^Showing 1 of/)).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  const problem = page.getByRole('treeitem', { name: /Repeats the headline; only the capitals/ });
  await problem.dblclick();
  await expect(newsroom.cursor).toContainText(`Ln 3, Col ${repeated.length + 1} (${repeated.length} selected)`);

  await newsroom.quickFix(/^Delete/);
  await expect(editor.locator('.view-line', { hasText: /ORCHARD/ })).toHaveCount(0);
  await expect(problem).toHaveCount(0);
  await page.keyboard.press('Control+S');
  await expect.poll(() => newsroom.saved(article)).not.toContain(repeated);
  expect(newsroom.saved(article).split('\n')[0]).toBe(headline);
});

test('a name in the panel leads to its place in the text', async ({ newsroom }) => {
  await newsroom.open(article);
  await newsroom.panels();
  await expect(newsroom.tree('Quotations').getByRole('treeitem').first()).toBeVisible();
  await newsroom.tree('Names').getByRole('treeitem', { level: 2 }).first().click();
  await expect(newsroom.cursor).toContainText('selected');
});
