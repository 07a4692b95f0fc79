// What was read of a newsroom is kept between sessions: the same findings come back, and a damaged or outdated keeping costs nothing but a rescan.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { nodeFiles } from '../../server/src/lsp/node-files.ts';
import { startClient } from '../support/lsp-client.ts';
import { folderWith } from '../support/shell.ts';

const article = 'Council backs bridge\n\nCouncil backs bridge\n\nThe council voted on Monday to mend the old bridge.\n';

/** A session over the whole workspace and what was found in one file. */
async function session(folder: string, storage: string) {
  const client = await startClient({
    folders: [pathToFileURL(folder).href],
    host: { files: nodeFiles },
    start: { storage: pathToFileURL(storage).href },
  });
  const uri = pathToFileURL(path.join(folder, 'a.article.txt')).href;
  type Report = { items: { uri: string; items: Diagnostic[] }[] };
  let found: Diagnostic[] = [];
  await expect
    .poll(async () => {
      const report = await client.request<Report>('workspace/diagnostic', { previousResultIds: [] });
      found = report.items.find((item) => item.uri === uri)?.items ?? [];
      return found.length;
    })
    .toBeGreaterThan(0);
  await client.stop();
  return found;
}

test('kept, recalled, and read anew where it is damaged or the file has changed', async () => {
  const folder = folderWith({
    'a.article.txt': article,
    'b.article.txt': 'Another story\n\nNothing to see in the village.\n',
  });
  const storage = folderWith({});
  const kept = path.join(storage, 'newsroom.snapshot');

  const first = await session(folder, storage);
  expect(existsSync(kept)).toBe(true);
  const whole = readFileSync(kept, 'utf8');
  expect(await session(folder, storage)).toEqual(first);
  expect(readFileSync(kept, 'utf8')).toBe(whole);

  writeFileSync(kept, whole.replace('stands', 'is said to stand'));
  const marked = await session(folder, storage);
  expect(marked.some(({ message }) => message.toString().includes('is said to stand'))).toBe(whole.includes('stands'));

  writeFileSync(kept, whole.slice(0, whole.length / 2));
  expect(await session(folder, storage)).toEqual(first);

  writeFileSync(path.join(folder, 'a.article.txt'), `${article}\n${article}`);
  expect(await session(folder, storage)).not.toEqual(first);
});
