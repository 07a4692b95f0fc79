// The people of all articles: what articles disagree about is listed, led to, and made one, with a look at every headline first.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './newsroom.ts';

const talks = 'border-talks.article.txt';
const tea = 'tea.article.txt';
const text = `Orujow has tea in Baku

Rashid Orujow, the Azerbaijani envoy, had tea on Tuesday. "Rashid Orujow drinks it black," said the waiter. Orujow left a tip.
`;

test('somebody who is spelled in two ways is found in the panel and given one spelling by F2, headlines unticked', async ({
  newsroom,
}) => {
  const { page, editor } = newsroom;
  writeFileSync(path.join(newsroom.folder, tea), text);
  await newsroom.open(talks);
  await expect(newsroom.squiggles.first()).toBeVisible();
  await newsroom.command('People in All Articles');
  const people = newsroom.tree('People in All Articles');
  const orujov = people.getByRole('treeitem', { name: /^Rashid Oruj/ });
  await expect(orujov).toHaveAccessibleName(/2 articles, .*Rashid Orujow/);
  await orujov.click();
  await newsroom.picture('people-light');
  await newsroom.narrowPicture('people');
  const place = people.getByRole('treeitem', { name: /^Orujow has tea in Baku, line 3/ }).first();
  await place.click();
  await expect(page.getByRole('tab', { name: tea })).toBeVisible();
  await expect(newsroom.cursor).toContainText('Ln 3, Col 14 (13 selected)');
  // the list keeps the focus: the next key is for it
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await expect(
    page.locator('.quick-input-widget').getByText('New name for “Rashid Orujow” in all articles'),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  const headline = page.getByRole('checkbox', { name: 'line 1, replacing Orujow with Orujov' });
  await expect(headline.getByRole('checkbox')).not.toBeChecked();
  await newsroom.picture('people-rename-light');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(editor.getByText('Rashid Orujov, the Azerbaijani envoy')).toBeVisible();
  await expect(editor.getByText('Orujow has tea in Baku')).toBeVisible();
  await expect(editor.getByText('Orujov left a tip')).toBeVisible();
  await expect(editor.getByText('"Rashid Orujow drinks it black,"')).toBeVisible();
  await expect(orujov).toHaveCount(0);
});
