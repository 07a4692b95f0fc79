// The tests that click: one browser at a time, cut off from the network, a trace and a picture kept where one fails.
import { defineConfig } from '@playwright/test';
import { chromiumFlags, viewport } from '../vscode/browser.mjs';
import { findBrowser } from '../vscode/install.mjs';

const results = process.env.COPYDESK_RESULTS;
/** How many times longer than usual to wait, on a machine that is busy with other things. */
const patience = Number(process.env.COPYDESK_PATIENCE ?? 1);

export default defineConfig({
  testMatch: '*.spec.ts',
  workers: 1,
  // A window that opens on a busy machine may be too late for one test; what fails three times is a fault.
  retries: 2,
  timeout: 60_000 * patience,
  expect: { timeout: 15_000 * patience, toPass: { timeout: 20_000 * patience } },
  forbidOnly: Boolean(process.env.CI),
  reporter: results ? [['list'], ['json', { outputFile: results }]] : 'list',
  outputDir: 'results',
  use: {
    viewport,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser(), args: chromiumFlags },
  },
});
