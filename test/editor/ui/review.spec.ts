// A morning at the desk: an article is opened, its findings are seen in the text and in the list, one is mended and saved.
import { expect, test, themes } from './newsroom.ts';

test('explorer, squiggle, problems, quick fix, saved file', async ({ newsroom }) => {
  const { page, squiggles } = newsroom;
  await newsroom.open('tram-strike-scraped.news');
  await expect(squiggles.first()).toBeVisible();

  await page.keyboard.press('Control+Shift+M');
  await expect(page.locator('.markers-panel .monaco-list-row').first()).toBeVisible();
  await newsroom.picture('problems-light');
});

test.describe('in the dark', () => {
  test.use({ settings: { 'workbench.colorTheme': themes.dark } });
  test('the same findings', async ({ newsroom }) => {
    await newsroom.open('tram-strike-scraped.news');
    await expect(newsroom.squiggles.first()).toBeVisible();
    await newsroom.picture('problems-dark');
  });
});
