// The program that ships, as any editor would start it: `copydesk lsp --stdio` over a folder on a real disk.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { startClient } from '../support/lsp-client.ts';

const article = 'Council backs bridge\n\nCouncil backs bridge\n\nThe council voted on Monday to mend the bridge.\n';
let folder: string;

beforeEach(() => {
  // A name that URIs spell in more than one way.
  folder = mkdtempSync(path.join(tmpdir(), "newsroom (o'clock) ü-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A client of the built program, and the milliseconds since it was started. */
async function startBuilt(folders: string[]) {
  const started = performance.now();
  const program = spawn(process.execPath, [path.join(inject('built'), 'cli.js'), 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const streams = { input: program.stdout, output: program.stdin };
  const client = await startClient({ streams, folders });
  const stop = async () => {
    await client.stop();
    program.kill();
  };
  return { client, stop, since: () => performance.now() - started };
}

test('what is on the disk is reviewed, what is open is taken from the editor', async () => {
  writeFileSync(path.join(folder, 'bridge.article.txt'), article);
  const { client, stop } = await startBuilt([pathToFileURL(folder).href]);
  const report = await client.pullWorkspace();
  const [found] = report.items;
  expect(found.kind === 'full' && found.items.map(({ code }) => code)).toEqual(['headline-repeated']);
  await client.open(found.uri, article.replace('Council backs bridge\n\nC', 'C'));
  expect(await client.pull(found.uri)).toEqual([]);
  await stop();
});

test('a finding leads to the page of its rule, which lies beside the program', async () => {
  const { client, stop } = await startBuilt([]);
  await client.open('untitled:bridge', article);
  const [finding] = await client.pull('untitled:bridge');
  expect(finding.codeDescription?.href).toBe(
    `${pathToFileURL(path.join(inject('built'), 'rules')).href}/headline-repeated.md`,
  );
  await stop();
});

test('the first findings are there soon after the start', async () => {
  const { client, stop, since } = await startBuilt([]);
  await client.open('untitled:bridge', article);
  await client.pull('untitled:bridge');
  const took = since();
  // Some 350 ms on a quiet machine; a busy one is given time.
  expect(took).toBeLessThan(10_000);
  await stop();
});
