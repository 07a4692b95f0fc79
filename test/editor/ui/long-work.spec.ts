// Reading a large workspace shows itself in the status bar, and stops where somebody wants it to.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, filterProblems, test } from './newsroom.ts';

test.use({ ownServer: 'long work' });

const articles = 4000;
const article = (at: number) =>
  `Ferry ${at} runs late\n\nFerry ${at} runs late\n\nThe crossing took ${at} hours more on Tuesday, Mara Osei said.\n`;

test('files, share and time left are shown while articles are read, and what is cancelled tells nothing', async ({
  newsroom,
}) => {
  const { page, folder } = newsroom;
  await newsroom.open('orchard-trial.article.txt');
  await expect(newsroom.squiggles.first()).toBeVisible();
  const aside = `${folder}-wire`;
  mkdirSync(aside);
  for (let at = 0; at < articles; at++) writeFileSync(path.join(aside, `${at}.article.txt`), article(at));
  renameSync(aside, path.join(folder, 'wire'));

  const shown = page.locator('.statusbar-item', { hasText: /[\d,]+ of [\d,]+ articles, about/ });
  await expect(shown).toBeVisible();
  await shown.click();
  const notification = page
    .locator('.notification-toast, .notifications-center')
    .filter({ hasText: 'Copydesk' })
    .first();
  await notification.getByRole('button', { name: 'Cancel' }).click();
  await expect(shown).toHaveCount(0);

  await filterProblems(page, 'orchard-trial', page.getByRole('treeitem', { name: /problems in file orchard-trial/ }));
  await filterProblems(page, 'Ferry', page.getByText(/^Showing 0 of/));
});
