// What a clicking test needs: a VS Code server with the packaged VSIX installed, a fresh copy of seeds/, and the few places of
// the workbench that the tests touch.
//
// To add a test: write <what>.spec.ts beside this file, take `test` and `expect` from here; `newsroom` is open on the seeds when
// a test starts, `settings` (test.use) changes the user's. Wait with `expect`, never by the clock. Find things by role and label
// as a screen reader does. `npm run test:ui` packages and runs; pictures go to shots/, and those of the README to media/.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { stayLocal } from '../vscode/browser.mjs';
import { startServer } from '../vscode/server.mjs';
import { copySeeds, root } from '../vscode/workspace.mjs';

export { expect };
export const vsix = path.join(root, 'copydesk.vsix');
export const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;

interface Newsroom {
  readonly page: Page;
  /** Where the editor shows an article's text. */
  readonly editor: Locator;
  readonly squiggles: Locator;
  /** Opens a file by a double click in the explorer. */
  open(name: string): Promise<void>;
  /** Runs a command of the palette by its title. */
  command(title: string): Promise<void>;
  /** Puts the cursor on the first place of some words in the open article. */
  goTo(words: string): Promise<void>;
  /** The file as it is on disk. */
  saved(name: string): string;
  /** Takes a picture of the whole window into shots/. */
  picture(name: string): Promise<void>;
}

interface Options {
  settings: Record<string, unknown>;
  newsroom: Newsroom;
}

export const test = base.extend<Options>({
  settings: [{}, { option: true }],
  newsroom: async ({ page, settings }, use) => {
    const seeds = copySeeds();
    const server = await startServer({ vsix, settings: { 'workbench.colorTheme': themes.light, ...settings } });
    await stayLocal(page);
    await page.goto(server.address(seeds.folder));
    await page.getByRole('treeitem', { name: 'newsroom.yml' }).waitFor();
    await use(newsroomOn(page, seeds.folder));
    await server.stop();
    seeds.remove();
  },
});

function newsroomOn(page: Page, folder: string): Newsroom {
  const editor = page.locator('.editor-instance .monaco-editor').first();
  return {
    page,
    editor,
    squiggles: editor.locator('.squiggly-error, .squiggly-warning, .squiggly-info'),
    async open(name) {
      await page.getByRole('treeitem', { name }).dblclick();
      await expect(page.getByRole('tab', { name })).toBeVisible();
    },
    async command(title) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    },
    async goTo(words) {
      await editor.click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+F');
      await page.locator('.find-widget').getByRole('textbox', { name: 'Find' }).fill(words);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
    },
    saved: (name) => readFileSync(path.join(folder, name), 'utf8'),
    async picture(name) {
      const shots = path.join(root, 'test/editor/ui/shots');
      mkdirSync(shots, { recursive: true });
      await page.screenshot({ path: path.join(shots, `${name}.png`) });
    },
  };
}
