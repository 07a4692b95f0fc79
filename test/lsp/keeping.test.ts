// What was read of a newsroom is kept between sessions: the same findings come back, and a damaged or outdated keeping costs nothing but a rescan.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import {
  createMessageConnection,
  type Diagnostic,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import {
  annotate,
  createMemory,
  emptySheet,
  loadNameKnowledge,
  parseArticle,
  summarize,
  tellWhole,
} from '../../server/src/core/index.ts';
import { contentOf } from '../../server/src/lsp/keeping.ts';
import { nodeFiles } from '../../server/src/lsp/node-files.ts';
import { openNodeKeeping } from '../../server/src/lsp/node-keeping.ts';
import { startClient } from '../support/lsp-client.ts';
import { folderWith } from '../support/shell.ts';

const article = 'Council backs bridge\n\nCouncil backs bridge\n\nThe council voted on Monday to mend the old bridge.\n';

/** A session until both articles of the workspace are reviewed, and what was found in the first. */
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
      return report.items.filter(({ items }) => items.length > 0).length;
    })
    .toBe(2);
  await client.stop();
  return found;
}

test('kept, recalled, and read anew where it is damaged or the file has changed', async () => {
  const folder = folderWith({
    'a.article.txt': article,
    'b.article.txt': 'Another story\n\nAnother story\n\nNothing to see in the village.\n',
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

describe('on a disk of the server', () => {
  const entryOf = (id: string, text: string) => {
    const annotations = annotate(parseArticle(id, text), createMemory(loadNameKnowledge()));
    return { content: text, summary: summarize(annotations), findings: [] };
  };
  const [one, two] = [
    entryOf('file:///a.news', article),
    entryOf('file:///b.news', 'Another story\n\nNothing to see.\n'),
  ];
  const inMemory = (id: string) => [one, two].find(({ summary }) => summary.id === id);
  const folderUri = (folder: string) => pathToFileURL(folder).href;
  const program = () => path.join(inject('built'), 'server.js');
  const open = (folder: string, told: string[] = []) => {
    const keeping = openNodeKeeping(folderUri(folder), (said) => told.push(tellWhole(said)), program());
    if (!keeping) throw new Error('A folder on the disk is not reached.');
    return keeping;
  };

  /** How many of a folder's articles are kept. */
  async function recalledOf(stories: string[][], folder: string, storage: string, told: string[]): Promise<number> {
    const keeping = open(storage, told);
    let recalled = 0;
    for (const id of stories.map(([name]) => folderUri(path.join(folder, name))).sort()) {
      const text = readFileSync(fileURLToPath(id), 'utf8');
      if (await keeping.recall(id, contentOf(text, emptySheet))) recalled++;
    }
    await keeping.close();
    return recalled;
  }

  test('what is kept is recalled by the same content, and what is gone is let go', async () => {
    const folder = folderWith({});
    const first = open(folder);
    await first.keep(one);
    await first.keep(two);
    await first.save(
      [one, two].map(({ summary }) => summary.id),
      inMemory,
    );
    await first.close();
    const second = open(folder);
    expect(await second.recall('file:///a.news', article)).toEqual(one);
    expect(await second.recall('file:///a.news', `${article} changed`)).toBeUndefined();
    await second.save(
      [two].map(({ summary }) => summary.id),
      inMemory,
    );
    await second.close();
    const third = open(folder);
    expect(await third.recall('file:///a.news', article)).toBeUndefined();
    expect(await third.recall('file:///b.news', two.content)).toEqual(two);
    await third.close();
  });

  test('of two windows one writes and the other reads', async () => {
    const folder = folderWith({});
    const told: string[] = [];
    const writer = open(folder, told);
    await writer.keep(one);
    await writer.flush();
    const reader = open(folder, told);
    expect(await reader.recall('file:///a.news', article)).toEqual(one);
    await reader.keep(two);
    await reader.flush();
    await writer.keep(entryOf('file:///c.news', 'A third story\n\nIt is short.\n'));
    await writer.flush();
    await reader.close();
    await writer.close();
    const after = open(folder, told);
    expect(await after.recall('file:///b.news', two.content)).toBeUndefined();
    await after.close();
    expect(told).toEqual([]);
  });

  test.each([
    ['at its head', (whole: Buffer) => Buffer.concat([Buffer.alloc(4096, 7), whole.subarray(4096)])],
    ['inside', (whole: Buffer) => Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 7)])],
    ['by being cut short', (whole: Buffer) => whole.subarray(0, 5000)],
  ])('a file damaged %s costs a rescan and one message', async (_where, damage) => {
    const folder = folderWith({});
    const first = open(folder);
    await first.keep(one);
    await first.save(
      [one].map(({ summary }) => summary.id),
      inMemory,
    );
    await first.close();
    const file = path.join(folder, 'newsroom.sqlite');
    writeFileSync(file, damage(readFileSync(file)));
    const told: string[] = [];
    const second = open(folder, told);
    expect(await second.recall('file:///a.news', article)).toBeUndefined();
    expect(await second.recall('file:///0.news', article)).toBeUndefined();
    await second.keep(one);
    await second.save(
      [one].map(({ summary }) => summary.id),
      inMemory,
    );
    await second.close();
    expect(told.length).toBe(1);
    const third = open(folder, told);
    expect(await third.recall('file:///a.news', article)).toEqual(one);
    await third.close();
    expect(told.length).toBe(1);
  });

  test.skipIf(process.platform === 'win32')(
    'a disk that is full is told once; the server goes on, and what it kept before is whole',
    async () => {
      const stories = Array.from({ length: 400 }, (_, at) => [
        `s${at}.news`,
        `Story ${at}\n\nStory ${at}\n\nThe council met ${at} times on Monday.\n`,
      ]);
      const folder = folderWith(Object.fromEntries(stories));
      const storage = folderWith({});
      // a file may grow to some pages only, which is a full disk to whoever writes it; a block is 512 bytes or 1024
      const limited = 'ulimit -f 100; exec "$0" "$@"';
      const server = spawn('sh', ['-c', limited, process.execPath, program(), '--stdio']);
      const client = await startClient({
        streams: { input: server.stdout, output: server.stdin },
        folders: [folderUri(folder)],
        start: { storage: folderUri(storage) },
      });
      await client.hear('$/progress', ({ value }: { value: { kind: string } }) => value.kind === 'end');
      expect(await client.request<unknown[]>('copydesk/headlines', null)).toHaveLength(400);
      expect((await client.pullWorkspace()).items.length).toBe(400);
      await client.stop();
      server.kill();
      const logged = client.heard.flatMap(({ method, params }) =>
        method === 'window/logMessage' ? [(params as { message: string }).message] : [],
      );
      expect(logged).toEqual(['The index of this workspace could not be saved: the disk is full.']);
      const told: string[] = [];
      expect((await recalledOf(stories, folder, storage, told)) % 100).toBe(0);
      expect(told).toEqual([]);
    },
    120_000,
  );

  test('a server that is killed while it reads keeps what it had written, and its lock does not outlive it', async () => {
    const count = 400;
    const stories = Array.from({ length: count }, (_, at) => [
      `s${at}.news`,
      `Story ${at}\n\nThe council met ${at} times on Monday.\n`,
    ]);
    const folder = folderWith(Object.fromEntries(stories));
    const storage = folderWith({});
    const file = path.join(storage, 'newsroom.sqlite');
    const server = spawn(process.execPath, [program(), '--stdio']);
    const client = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    client.onRequest('client/registerCapability', () => null);
    client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    client.listen();
    const workspaceFolders = [{ uri: folderUri(folder), name: 'news' }];
    const initializationOptions = { storage: folderUri(storage) };
    await client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders,
      initializationOptions,
    });
    await client.sendNotification('initialized', {});
    await expect
      .poll(() => existsSync(file) && statSync(file).size > 40_000, { timeout: 60_000, interval: 2 })
      .toBe(true);
    server.kill('SIGKILL');
    await new Promise((resolve) => server.once('close', resolve));
    client.dispose();
    if (!existsSync(`${file}.lock`)) mkdirSync(`${file}.lock`);
    utimesSync(`${file}.lock`, 0, 0);
    const told: string[] = [];
    const recalled = await recalledOf(stories, folder, storage, told);
    expect(told).toEqual([]);
    expect(recalled).toBeGreaterThanOrEqual(100);
    expect(recalled % 100).toBe(0);
  }, 120_000);
});
