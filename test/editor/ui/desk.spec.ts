// What a desk does all day, clicked as a person would, with pictures of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, type Newsroom, otherThemes, test } from './newsroom.ts';

const scraped = 'tram-strike-scraped.news';
const talks = 'border-talks.article.txt';

async function openReviewed(newsroom: Newsroom, name: string): Promise<void> {
  await newsroom.open(name);
  await expect(newsroom.squiggles.first()).toBeVisible();
}

test('panels list names and quotations, and a click goes there; they are looked at in every theme', async ({
  newsroom,
}) => {
  await openReviewed(newsroom, scraped);
  await newsroom.panels();
  const uncredited = newsroom.tree('Quotations').getByRole('treeitem', { name: /^Nobody is credited/ });
  await expect(uncredited).toBeVisible();
  await newsroom
    .tree('Names')
    .getByRole('treeitem', { name: /^Steinar Lunde/ })
    .click();
  await expect(newsroom.cursor).toContainText('(13 selected)');
  await newsroom.picture('panels-light');
  await newsroom.narrowPicture('panels');
  for (const [name, { title, mark }] of Object.entries(otherThemes)) {
    await newsroom.command('Preferences: Color Theme');
    await newsroom.page.keyboard.type(title);
    await newsroom.page.keyboard.press('Enter');
    await expect(newsroom.page.locator(`.monaco-workbench.${mark}`)).toBeVisible();
    await expect(uncredited).toBeVisible();
    // names have colours again, a moment after the theme
    await expect(newsroom.editor.locator('.view-line span span', { hasText: /^Nordhavn$/ })).toBeVisible();
    await newsroom.picture(`panels-${name}`);
  }
});

test('a hover tells who somebody is', async ({ newsroom }) => {
  await openReviewed(newsroom, scraped);
  await newsroom.goTo('Steinar Lunde');
  await newsroom.command('Show or Focus Hover');
  await expect(newsroom.page.locator('.monaco-hover').getByText('First reference')).toBeVisible();
  await newsroom.picture('hover-light');
});

test('the light bulb offers fixes and ways to accept', async ({ newsroom }) => {
  await openReviewed(newsroom, scraped);
  await newsroom.goTo('It’s a very simple sum');
  const menu = await newsroom.lightBulb();
  await expect(menu.getByText(/^Accept here: /).first()).toBeVisible();
  await newsroom.picture('light-bulb-light');
});

test('a rename asks about the headline and leaves it alone unless it is ticked', async ({ newsroom }) => {
  const { page, editor } = newsroom;
  await openReviewed(newsroom, talks);
  await newsroom.goTo('Baku');
  await page.keyboard.press('F2');
  await page.locator('.rename-box input').fill('Bakou');
  await page.keyboard.press('Enter');
  const headline = page.getByRole('checkbox', { name: 'line 1, replacing Baku with Bakou' });
  await expect(headline.getByRole('checkbox')).not.toBeChecked();
  await newsroom.picture('rename-light');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(editor.getByText('BAKOU, Azerbaijan')).toBeVisible();
  await expect(editor.getByText('talks resume in Baku')).toBeVisible();
});

test('the walkthrough opens a sample', async ({ newsroom }) => {
  const { page } = newsroom;
  await newsroom.command('Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'A first review' }).first().click();
  const open = page.getByRole('button', { name: 'Open a sample article' });
  await expect(open).toBeVisible();
  await newsroom.picture('walkthrough-light');
  await open.click();
  await expect(newsroom.squiggles.first()).toBeVisible();
});

test('scraped copy is cleaned by one edit that is looked at first', async ({ newsroom }) => {
  const { page, editor } = newsroom;
  await openReviewed(newsroom, scraped);
  await newsroom.command('Copydesk: Clean Scraped Copy');
  // the list is in the order of the lines; what stands further down is found by typing
  await expect(page.locator('.quick-input-list').getByText('Stray spaces').first()).toBeVisible();
  await newsroom.picture('clean-copy');
  await page.keyboard.type('furniture');
  await expect(page.locator('.quick-input-list').getByText('Page furniture').first()).toBeVisible();
  for (const _ of 'furniture') await page.keyboard.press('Backspace');
  await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
  await expect(editor.getByText('“We are not asking for the moon')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(editor.getByText('“ We are not asking for the moon')).toBeVisible();
});

const pasted = [
  'Council backs the bridge',
  'The council voted on Monday to mend the old bridge over the river Wend, which has been shut since a barge struck it.',
  'Story continues below advertisement',
  'Work will begin in June and last until the autumn, the council said. Nobody will be able to cross before then.',
  'Recommended articles',
].join('\n\n');

test('where scraped text is pasted, cleaning is offered once, and what is ticked goes', async ({ newsroom }) => {
  const { page, editor } = newsroom;
  await openReviewed(newsroom, scraped); // what is pasted before the extension is there is not seen
  await editor.click();
  await page.keyboard.press('Control+A');
  // text from a keyboard comes letter by letter; a paste is one event
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, pasted);
  const offer = page.locator('.notification-toast', { hasText: 'clean 2 places?' });
  await expect(offer).toBeVisible();
  await newsroom.picture('paste-and-clean');
  await offer.getByRole('button', { name: 'Look at Them' }).click();
  await expect(page.locator('.quick-input-list').getByText('Story continues below advertisement')).toBeVisible();
  await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
  await expect(editor.getByText('Story continues below advertisement')).toBeHidden();
  await expect(editor.getByText('Work will begin in June')).toBeVisible();
});

test('a finding is accepted at the light bulb and is gone', async ({ newsroom }) => {
  const { page } = newsroom;
  await openReviewed(newsroom, scraped);
  await newsroom.panels();
  await newsroom.goTo('It’s a very simple sum');
  await newsroom.quickFix(/^Accept here/);
  await expect.poll(() => newsroom.exists('.copydesk/accepted.json')).toBe(true);
  expect(newsroom.saved('.copydesk/accepted.json')).toContain('quote-unattributed');
  await newsroom.command('Copydesk: Show Accepted Findings');
  await expect(page.locator('.quick-input-list').getByText('quote-unattributed').first()).toBeVisible();
});

test('panels follow the typing', async ({ newsroom }) => {
  const { page } = newsroom;
  await openReviewed(newsroom, scraped);
  await newsroom.panels();
  await expect(newsroom.tree('Names').getByRole('treeitem', { name: /^Steinar Lunde/ })).toBeVisible();
  await newsroom.goTo('Both women declined');
  await page.keyboard.press('Home');
  await page.keyboard.type('Minister Ragnhild Sverdrup said so on Monday. ');
  await expect(newsroom.tree('Names').getByRole('treeitem', { name: /^Ragnhild Sverdrup/ })).toBeVisible();
  await expect(newsroom.cursor).toContainText('Ln 17');
});

test('a server that dies is started again, and that is said', async ({ newsroom, server }) => {
  test.skip(!existsSync('/proc/self/cmdline'), 'the server is found by /proc, which this machine has not');
  await openReviewed(newsroom, talks);
  const [victim] = languageServers(server.home);
  expect(victim).toBeGreaterThan(0);
  process.kill(victim, 'SIGKILL');
  const notice = newsroom.page.getByText('The Copydesk server stopped and was started again.', { exact: true });
  await expect(notice).toBeVisible();
  await expect.poll(() => languageServers(server.home).length).toBe(1);
  await newsroom.goTo('Rashid Orujov');
  await newsroom.command('Show or Focus Hover');
  await expect(newsroom.page.locator('.monaco-hover').getByText('First reference')).toBeVisible();
});

/** The language servers that belong to a VS Code server: those whose program lies in its own folder. */
function languageServers(home: string): number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.map(Number).filter((id) => {
    try {
      const line = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      return line.includes(home) && line.includes('dist/server.js');
    } catch {
      return false; // it has just ended
    }
  });
}

test('an uncredited quotation is attributed from the panel, and Enter goes on to the next', async ({ newsroom }) => {
  const { page, editor } = newsroom;
  await openReviewed(newsroom, scraped);
  await newsroom.panels();
  const quotations = newsroom.tree('Quotations');
  const first = quotations.getByRole('treeitem', { name: /It’s a very simple sum/ });
  await first.hover();
  await first.getByRole('button', { name: 'Attribute to…' }).click();
  const list = page.locator('.quick-input-list .monaco-list-row');
  await expect(list.first()).toBeVisible();
  await newsroom.picture('attribute-to');
  const name = (await list.first().locator('.label-name').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(editor.getByText(`${name.split(' ').at(-1)} said`).first()).toBeVisible();
  await expect(first.getByText('Nobody is credited')).toBeHidden();
});

test('sign-off walks the findings by single keys and writes only what is chosen', async ({ newsroom }) => {
  const { page } = newsroom;
  await openReviewed(newsroom, scraped);
  await newsroom.command('Copydesk: Sign Off This Article');
  const title = page.locator('.quick-input-title');
  await expect(title).toHaveText(/^1 of \d+$/);
  await newsroom.picture('sign-off');
  const all = Number((await title.textContent())?.split(' ').at(-1));
  for (let number = 1; number <= all; number++) {
    await expect(title).toHaveText(new RegExp(`^${number} of `));
    await page.keyboard.type('s');
  }
  await expect(page.getByText(`Signed off with ${all} left open`)).toBeVisible();
  expect(newsroom.exists('.copydesk/accepted.json')).toBe(false);
  await expect(page.getByRole('tab', { name: scraped })).not.toHaveClass(/dirty/);
});

test('two wordings of a quotation are compared word by word, and one is chosen and taken back', async ({
  newsroom,
}) => {
  const { page, editor } = newsroom;
  await openReviewed(newsroom, 'reservoir-leak-wire.article.txt');
  await newsroom.goTo('thought little of it');
  await newsroom.command('Show or Focus Hover');
  await expect(page.locator('.monaco-hover').getByText('Compare and choose')).toBeVisible();
  await newsroom.picture('hover-wordings');
  await page.locator('.monaco-hover').getByText('Compare and choose').click();
  const comparison = page.locator('.monaco-diff-editor');
  await expect(comparison.locator('.char-insert').first()).toBeVisible();
  await newsroom.picture('compare-wordings');
  await page.getByRole('button', { name: 'Use the Left Wording on the Right' }).click();
  await expect(comparison).toBeHidden();
  await expect(editor.getByText('thought nothing of it')).toBeVisible();
  const told = page.locator('.notification-toast', { hasText: 'now has the wording of' });
  await newsroom.picture('wording-chosen');
  await told.getByRole('button', { name: 'Undo' }).click();
  await expect(editor.getByText('"We found the wet patch on Monday and thought little')).toBeVisible();
});

test('the list of names is worked by keys: Enter looks and stays, Delete hides, F2 renames', async ({ newsroom }) => {
  const { page } = newsroom;
  await openReviewed(newsroom, scraped);
  await newsroom.panels();
  const names = newsroom.tree('Names');
  const row = (name: RegExp) => names.getByRole('treeitem', { name });
  await row(/^Steinar Lunde, /).click();
  await expect(newsroom.cursor).toContainText('(13 selected)');
  await page.keyboard.press('ArrowDown'); // the mention that is shown
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(newsroom.cursor).not.toContainText('(13 selected)');
  await expect(names).toBeFocused();
  await row(/^Tone Haaland, /).click();
  await page.keyboard.press('Delete');
  await expect(row(/^Tone Haaland, /)).toHaveCount(0);
  await expect(page.getByText('Hidden names: 1')).toBeVisible();
  await row(/^Aslaug Friis, /).click();
  await page.keyboard.press('F2');
  await expect(page.locator('.rename-box input')).toHaveValue('Aslaug Friis');
});

test('Sign Off takes a wording by its number, and goes to the other place and back', async ({ newsroom }) => {
  const { page, editor } = newsroom;
  await openReviewed(newsroom, 'reservoir-leak-wire.article.txt');
  await newsroom.command('Copydesk: Sign Off This Article');
  const title = page.locator('.quick-input-title');
  const use = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Use the wording of' }).first();
  for (let number = 1; !(await use.isVisible()); number++) {
    await expect(title).toHaveText(new RegExp(`^${number} of `));
    if (await use.isVisible()) break;
    await page.keyboard.type('s');
    await expect(title).toHaveText(new RegExp(`^${number + 1} of `));
  }
  const before = await title.textContent();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Compare with' }).first().click();
  await expect(page.locator('.monaco-diff-editor').first()).toBeVisible();
  // The question comes back once the comparison is there; a key before that is the comparison's.
  await expect(use).toBeVisible();
  await expect(title).toHaveText(String(before));
  await expect(page.locator('.quick-input-box input')).toBeFocused();
  await page.keyboard.type(String((await use.textContent())?.trim().charAt(0)));
  await expect(editor.getByText('thought nothing of it')).toBeVisible();
  await expect(title).toHaveText(/^\d+ of /);
});

/** A finding over two sentences, twice: the second place is told. */
const repeatedPassage = [
  'Holmsea looks at its wall',
  'The wall was built by the fishermen of Holmsea in the year after the great storm. It has held for a hundred and ten years, and nobody has looked at it from below since. A diver will go down on Monday.',
  'The council voted on Monday to pay for it.',
  'The wall was built by the fishermen of Holmsea in the year after the great storm. It has held for a hundred and ten years, and nobody has looked at it from below since. The port is closed.',
].join('\n\n');

test('a long finding is underlined over its first sentence and marked at the margin over all of it', async ({
  newsroom,
}) => {
  const { page, editor } = newsroom;
  await newsroom.open('bookshop-clean.article.txt');
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(repeatedPassage);
  await expect(newsroom.squiggles.first()).toBeVisible();
  const bars = editor.locator(
    '.margin-view-overlays .cgmr[class*="TextEditorDecorationType"], .glyph-margin-widgets [class*="TextEditorDecorationType"]',
  );
  // one a row of the wrapped line, as far as the finding goes
  await expect(bars).toHaveCount(2);
  await newsroom.picture('quiet-underlines');
  await newsroom.goTo('below since. The port');
  await page.keyboard.press('ArrowLeft');
  await newsroom.command('Show or Focus Hover');
  await expect(page.locator('.monaco-hover').getByText('already used above').first()).toBeVisible();
});
