// Shows a workbench that runs a suite in its extension host, and tells how that went.
import { chromium } from '@playwright/test';
import { chromiumFlags, stayLocal, viewport } from './browser.mjs';
import { findBrowser } from './install.mjs';

const secondsAllowed = 120;
const verbose = Boolean(process.env.EDITOR_TEST_VERBOSE);

/**
 * Opens the address in Chromium, prints what the suite says (EDITOR_TEST_VERBOSE=1: everything that is said) and gives an exit
 * code. VS Code reports success also when its extension host has died: without the tally as its last line, a suite has failed.
 */
export async function runSuiteAt(address) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumFlags });
  const page = await browser.newPage({ viewport });
  await stayLocal(page);
  let exit;
  const ended = new Promise((resolve, reject) => {
    exit = resolve;
    page.on('crash', () => reject(new Error('the browser page crashed')));
    setTimeout(() => reject(new Error(`no end after ${secondsAllowed} seconds`)), secondsAllowed * 1000).unref();
  });

  const complaints = [];
  let lastLine = '';
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  // The two functions that a VS Code under test calls in its page.
  await page.exposeFunction('codeAutomationExit', (code) => exit(code));
  await page.exposeFunction('codeAutomationLog', (kind, parts) => {
    const line = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
    if (line.startsWith('[suite] ')) lastLine = line;
    else if (kind === 'error' || kind === 'warn') complaints.push(line);
    if (line === lastLine || verbose) console.log(line.replace('[suite] ', ''));
  });

  await page.goto(address);
  const code = await ended.catch((error) => complaints.push(String(error)));
  await browser.close();
  if (/^\[suite\] \d+ passed, \d+ failed/.test(lastLine)) return code;
  console.error(['The suite did not come to its end.', ...complaints.slice(-30)].join('\n'));
  return 1;
}
