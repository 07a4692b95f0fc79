// What a clicking test needs: a VS Code server with the packaged VSIX installed, a fresh copy of seeds/, and the few places of
// the workbench that the tests touch.
//
// To add a test: write <what>.spec.ts beside this file, take `test` and `expect` from here; `newsroom` is open on the seeds when
// a test starts, `settings` (test.use) changes the user's. Wait with `expect`, never by the clock. Find things by role and label
// as a screen reader does. `npm run test:ui` packages and runs; pictures go to shots/, and those of the README to client/media/.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { stayLocal, viewport } from '../vscode/browser.mjs';
import { startServer } from '../vscode/server.mjs';
import { copySeeds, root } from '../vscode/workspace.mjs';

export { expect };
export const vsix = path.join(root, 'copydesk.vsix');

const light = 'Default Light Modern';
/** The other themes that the panels are looked at in: as the list of themes calls them, and the workbench's own mark. */
export const otherThemes = {
  dark: { title: 'Dark Modern', mark: 'vs-dark' },
  'high-contrast': { title: 'Dark High Contrast', mark: 'hc-black' },
  'high-contrast-light': { title: 'Light High Contrast', mark: 'hc-light' },
} as const;

export interface Newsroom {
  readonly page: Page;
  /** The folder that is open, on disk. */
  readonly folder: string;
  /** Where the editor shows an article's text. */
  readonly editor: Locator;
  readonly squiggles: Locator;
  /** Line, column and selection, as the status bar tells them. */
  readonly cursor: Locator;
  /** Opens a file by a double click in the explorer. */
  open(name: string): Promise<void>;
  /** Runs a command of the palette by its title. */
  command(title: string): Promise<void>;
  /** Puts the cursor on the first place of some words in the open article. */
  goTo(words: string): Promise<void>;
  /** Shows the extension's own panels in the side bar. */
  panels(): Promise<void>;
  /** The tree of one of them, by its title. */
  tree(title: string): Locator;
  /** Opens the light bulb's menu at the cursor. */
  lightBulb(): Promise<Locator>;
  /** Takes what the light bulb offers under that title. */
  quickFix(title: RegExp): Promise<void>;
  /** The file as it is on disk. */
  saved(name: string): string;
  exists(name: string): boolean;
  /** Takes the file off the disk. */
  remove(name: string): void;
  /** Takes a picture of the whole window into shots/. */
  picture(name: string): Promise<void>;
  /** Takes one of the same in a narrow window, `<name>-narrow`; the window is as wide as before after it. */
  narrowPicture(name: string): Promise<void>;
}

interface Options {
  settings: Record<string, unknown>;
  newsroom: Newsroom;
}

/** One server for all tests: it has the extension installed, and gets the settings of each test. */
interface Shared {
  /** A server that no other file's windows have used (test.use): what watches a thousand files wants one. */
  ownServer: string;
  server: Awaited<ReturnType<typeof startServer>>;
}

export const test = base.extend<Options, Shared>({
  settings: [{}, { option: true }],
  ownServer: ['', { option: true, scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const server = await startServer({ vsix });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  newsroom: async ({ page, settings, server }, use) => {
    const seeds = copySeeds();
    server.useSettings({ 'workbench.colorTheme': light, ...settings });
    await stayLocal(page);
    await page.goto(server.address(seeds.folder));
    await page.getByRole('treeitem', { name: 'newsroom.yml' }).waitFor();
    await use(newsroomOn(page, seeds.folder));
    await page.close();
    seeds.remove();
  },
});

/** Filters the Problems panel until it shows what is expected of it: a panel that just opened may forget its filter. */
export async function filterProblems(page: Page, words: string, expected: Locator): Promise<void> {
  const filter = page.getByPlaceholder(/^Filter/);
  if (!(await filter.isVisible())) await page.keyboard.press('Control+Shift+M');
  await expect(async () => {
    await filter.fill('');
    await filter.fill(words);
    await expect(expected).toBeVisible({ timeout: 2000 });
  }).toPass();
}

function newsroomOn(page: Page, folder: string): Newsroom {
  const editor = page.locator('.editor-instance .monaco-editor').first();

  /** The key can come before the editor has the focus: it is pressed until there is a menu. */
  async function lightBulb(): Promise<Locator> {
    const menu = page.locator('.action-widget').first();
    await expect(async () => {
      await page.keyboard.press('Control+.');
      await expect(menu).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 20_000 });
    return menu;
  }

  async function picture(name: string): Promise<void> {
    const shots = path.join(root, 'test/editor/ui/shots');
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: path.join(shots, `${name}.png`) });
  }

  return {
    page,
    folder,
    editor,
    squiggles: editor.locator('.squiggly-error, .squiggly-warning, .squiggly-info'),
    cursor: page.locator('[id="status.editor.selection"]'),
    async open(name) {
      await page.getByRole('treeitem', { name }).dblclick();
      await expect(page.getByRole('tab', { name })).toBeVisible();
    },
    // The palette lists what it knows when it is typed into: the extension's commands may come a moment later, and one that is
    // still open does not look again.
    async command(title) {
      const palette = page.locator('.quick-input-widget');
      await expect(async () => {
        if (await palette.isVisible()) await page.keyboard.press('Escape');
        await page.keyboard.press('F1');
        await palette.locator('input').fill(`>${title}`);
        const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
        await row.click({ timeout: 3000 });
      }).toPass();
    },
    async goTo(words) {
      await editor.click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+F');
      await page.locator('.find-widget').getByRole('textbox', { name: 'Find' }).fill(words);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
    },
    async panels() {
      await page.getByRole('tab', { name: /^Copydesk/ }).click();
    },
    tree: (title) => page.getByRole('tree', { name: title }),
    lightBulb,
    async quickFix(title) {
      const menu = await lightBulb();
      await menu.getByText(title).first().click();
    },
    saved: (name) => readFileSync(path.join(folder, name), 'utf8'),
    exists: (name) => existsSync(path.join(folder, name)),
    remove: (name) => rmSync(path.join(folder, name)),
    picture,
    async narrowPicture(name) {
      await page.setViewportSize({ ...viewport, width: 720 });
      await picture(`${name}-narrow`);
      await page.setViewportSize(viewport);
    },
  };
}
