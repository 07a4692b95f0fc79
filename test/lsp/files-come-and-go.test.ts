// Files and whole folders come and go while the editor runs: their findings come and go with them. On a real disk, told as editors
// tell it: by what they did themselves, and by their watchers, which name a folder and nothing that lies in it.
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../server/src/lsp/node-files.ts';
import { startClient } from '../support/lsp-client.ts';
import { folderWith } from '../support/shell.ts';

const article = 'Council backs bridge\n\nCouncil backs bridge\n\nThe council voted on Monday to mend the old bridge.\n';
const other = 'Ferry runs late\n\nFerry runs late\n\nThe crossing took an hour more on Tuesday.\n';
const off = 'rules:\n  headline-repeated: off\n';

async function newsroom(texts: Record<string, string>, open: (folder: string) => string[] = (folder) => [folder]) {
  const folder = folderWith(texts);
  const at = (name: string) => path.join(folder, name);
  const uri = (name: string) => pathToFileURL(at(name)).href;
  const folders = open(folder).map((name) => pathToFileURL(name).href);
  const client = await startClient({ folders, host: { files: nodeFiles } });
  const told: Record<string, string> = {};
  const rules = new Map<string, string[]>();
  /** Hears what the workspace has to tell until each of these files has just these findings. */
  async function until(wanted: Record<string, readonly string[]>) {
    const isSo = () =>
      Object.entries(wanted).every(([name, codes]) => String(rules.get(uri(name)) ?? []) === String(codes));
    while (!isSo()) {
      const { items } = await client.pullWorkspace(told);
      for (const item of items) {
        told[item.uri] = item.resultId ?? '';
        if (item.kind === 'full')
          rules.set(
            item.uri,
            item.items.map(({ code }) => String(code)),
          );
      }
    }
  }
  const watched = (...changes: [name: string, type: 'created' | 'changed' | 'deleted'][]) =>
    client.notify('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({
        uri: uri(name),
        type: ['', 'created', 'changed', 'deleted'].indexOf(type),
      })),
    });
  return { client, at, uri, until, watched };
}

const repeated = ['headline-repeated'];

const nothingToSay: readonly (readonly [what: string, fill: (at: (name: string) => string) => void])[] = [
  ['nothing', () => {}],
  ['an empty article', (at) => writeFileSync(at('z.article.txt'), '')],
  ['an article of a mark alone', (at) => writeFileSync(at('z.article.txt'), '\ufeff')],
  ['a binary file', (at) => writeFileSync(at('z.article.txt'), Buffer.from([0, 1, 2, 0, 255, 0, 0]))],
  ['what is too large', (at) => writeFileSync(at('z.article.txt'), `${'x'.repeat(200_000)}\n`)],
  ['a file that nobody may read', (at) => writeFileSync(at('z.article.txt'), article, { mode: 0 })],
  ['a link to nowhere', (at) => symlinkSync(at('gone'), at('z.article.txt'))],
  ['a folder with the name of an article', (at) => mkdirSync(at('z.article.txt'))],
];

test.each(nothingToSay)(
  'the first answer about a workspace comes at once, and the next waits for something to say: %s',
  async (_, fill) => {
    const mayReadAll = process.getuid?.() === 0; // nothing is closed to the administrator
    const { client, at, watched } = await newsroom({}, (folder) => {
      fill((name) => path.join(folder, name));
      return [folder];
    });
    const ask = () => client.request<{ items: { uri: string }[] }>('workspace/diagnostic', { previousResultIds: [] });
    const first = await ask();
    if (!mayReadAll) expect(first).toEqual({ items: [] });
    const next = ask();
    writeFileSync(at('a.article.txt'), article);
    await watched(['a.article.txt', 'created']);
    expect((await next).items.length).toBeGreaterThan(0);
    await client.stop();
  },
);

test('the client is asked to tell of every file and folder that it makes, moves or deletes', async () => {
  const { client } = await newsroom({});
  const { fileOperations } = client.greeting.capabilities.workspace ?? {};
  const anything = { filters: [{ pattern: { glob: '**' } }] };
  expect(fileOperations).toEqual({ didCreate: anything, didRename: anything, didDelete: anything });
  await client.stop();
});

test.each(['file operation', 'watcher'])(
  'a folder that is renamed takes its findings to its new name: by a %s',
  async (by) => {
    const { client, at, uri, until, watched } = await newsroom({
      'sports/a.article.txt': article,
      'sports/deep/b.article.txt': other,
      'sportsmen.article.txt': article.replaceAll('Council backs', 'Runners miss'),
    });
    await until({
      'sports/a.article.txt': repeated,
      'sports/deep/b.article.txt': repeated,
      'sportsmen.article.txt': repeated,
    });
    renameSync(at('sports'), at('games'));
    if (by === 'watcher') await watched(['sports', 'deleted'], ['games', 'created']);
    else await client.notify('workspace/didRenameFiles', { files: [{ oldUri: uri('sports'), newUri: uri('games') }] });
    await until({ 'sports/a.article.txt': [], 'sports/deep/b.article.txt': [] });
    await until({
      'games/a.article.txt': repeated,
      'games/deep/b.article.txt': repeated,
      'sportsmen.article.txt': repeated,
    });
    await client.stop();
  },
);

test.each(['file operation', 'watcher'])('a folder that is deleted takes its findings along: by a %s', async (by) => {
  const { client, at, uri, until, watched } = await newsroom({
    'old/a.article.txt': article,
    'old/b.article.txt': other,
  });
  await until({ 'old/a.article.txt': repeated, 'old/b.article.txt': repeated });
  rmSync(at('old'), { recursive: true });
  if (by === 'watcher') await watched(['old', 'deleted']);
  else await client.notify('workspace/didDeleteFiles', { files: [{ uri: uri('old') }] });
  await until({ 'old/a.article.txt': [], 'old/b.article.txt': [] });
  expect(await client.request('workspace/symbol', { query: '' })).toEqual([]);
  await client.stop();
});

test('a folder that is put into the workspace is read, with its sheet, and not where no copy is kept', async () => {
  const { client, uri, until, at } = await newsroom({ 'a.article.txt': article });
  await until({ 'a.article.txt': repeated });
  mkdirSync(at('wire'));
  writeFileSync(at('wire/newsroom.yml'), `${off}files: ['*.txt']\n`);
  writeFileSync(at('wire/b.txt'), `${other}\n“It was dark, ” said Mara Osei, the harbor master.\n`);
  mkdirSync(at('node_modules/press'), { recursive: true });
  writeFileSync(at('node_modules/press/c.article.txt'), article);
  await client.notify('workspace/didCreateFiles', { files: [{ uri: uri('node_modules') }, { uri: uri('wire') }] });
  await until({ 'wire/b.txt': ['quote-space'], 'node_modules/press/c.article.txt': [] });
  await client.stop();
});

test('a sheet that leaves with its folder counts no longer, nor does the list of what was accepted', async () => {
  const entry = { rule: 'headline-repeated', file: 'b.article.txt', words: 'ferry runs late' };
  const { client, at, uri, until, watched } = await newsroom({
    'desk/newsroom.yml': off,
    'desk/a.article.txt': article,
    'house/.copydesk/accepted.json': JSON.stringify({ version: 1, accepted: [entry] }),
    'house/b.article.txt': other,
    'c.article.txt': article.replaceAll('Council backs', 'Runners miss'),
  });
  await until({ 'c.article.txt': repeated, 'desk/a.article.txt': [], 'house/b.article.txt': [] });
  for (const [from, to] of [
    ['desk/a.article.txt', 'a.article.txt'],
    ['house/b.article.txt', 'b.article.txt'],
  ]) {
    renameSync(at(from), at(to));
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: uri(from), newUri: uri(to) }] });
  }
  await until({ 'a.article.txt': repeated, 'b.article.txt': repeated });
  renameSync(at('b.article.txt'), at('house/b.article.txt'));
  rmSync(at('house/.copydesk'), { recursive: true });
  await watched(['b.article.txt', 'deleted'], ['house/b.article.txt', 'created'], ['house/.copydesk', 'deleted']);
  await until({ 'house/b.article.txt': repeated, 'b.article.txt': [] });
  await client.stop();
});

test('an article that is open stays what the editor shows when its folder is deleted, until it is closed', async () => {
  const { client, at, uri, until } = await newsroom({ 'old/a.article.txt': article, 'b.article.txt': other });
  await until({ 'old/a.article.txt': repeated, 'b.article.txt': repeated });
  await client.open(uri('old/a.article.txt'), article);
  rmSync(at('old'), { recursive: true });
  await client.notify('workspace/didDeleteFiles', { files: [{ uri: uri('old') }] });
  expect((await client.pull(uri('old/a.article.txt'))).map(({ code }) => code)).toEqual(repeated);
  await client.close(uri('old/a.article.txt'));
  await until({ 'old/a.article.txt': [] });
  await client.stop();
});

test('what the user asked to have reviewed stays reviewed under its new name, and is forgotten where it is deleted', async () => {
  const { client, at, uri, until } = await newsroom({
    'wire/a.txt': article,
    'wire/b.txt': other,
    'wire/c.txt': article,
  });
  for (const name of ['wire/a.txt', 'wire/b.txt'])
    await client.notify('copydesk/reviewAsArticle', { uri: uri(name), review: true });
  await until({ 'wire/a.txt': repeated, 'wire/b.txt': repeated });
  await client.open(uri('wire/b.txt'), other, 'plaintext');
  renameSync(at('wire'), at('desk'));
  // an editor opens the file anew before it tells of the new name
  await client.close(uri('wire/b.txt'));
  await client.open(uri('desk/b.txt'), other, 'plaintext');
  await client.notify('workspace/didRenameFiles', { files: [{ oldUri: uri('wire'), newUri: uri('desk') }] });
  await until({ 'wire/a.txt': [], 'wire/b.txt': [], 'desk/a.txt': repeated });
  expect((await client.pull(uri('desk/b.txt'))).map(({ code }) => code)).toEqual(repeated);
  rmSync(at('desk/a.txt'));
  await client.notify('workspace/didDeleteFiles', { files: [{ uri: uri('desk/a.txt') }] });
  await until({ 'desk/a.txt': [] });
  writeFileSync(at('desk/a.txt'), article);
  await client.notify('workspace/didCreateFiles', { files: [{ uri: uri('desk/a.txt') }] });
  await client.open(uri('desk/a.txt'), article, 'plaintext');
  expect(await client.pull(uri('desk/a.txt'))).toEqual([]);
  await client.stop();
});

test('a workspace folder that is removed takes along what no other folder of the workspace holds', async () => {
  const { client, uri, until } = await newsroom(
    {
      'all/newsroom.yml': 'stile: british\n',
      'all/a.article.txt': article,
      'all/sports/b.article.txt': other,
    },
    (folder) => [path.join(folder, 'all'), path.join(folder, 'all/sports')],
  );
  await until({
    'all/a.article.txt': repeated,
    'all/sports/b.article.txt': repeated,
    'all/newsroom.yml': ['undefined'],
  });
  const event = { added: [], removed: [{ uri: uri('all'), name: 'all' }] };
  await client.notify('workspace/didChangeWorkspaceFolders', { event });
  await until({ 'all/a.article.txt': [], 'all/newsroom.yml': [], 'all/sports/b.article.txt': repeated });
  await client.stop();
});

test.each<[string, (name: string) => void]>([
  ['too large', (name) => truncateSync(name, 9_000_000)],
  ['binary', (name) => writeFileSync(name, Uint8Array.of(0x89, 0x50, 0, 0, 1, 2, 0, 3))],
  [
    'unreadable: a folder of its name',
    (name) => {
      rmSync(name);
      mkdirSync(name);
    },
  ],
])('a file that becomes %s has no findings any longer, and has them again when it is fixed', async (_, spoil) => {
  const { client, at, until, watched } = await newsroom({ 'a.article.txt': article, 'b.article.txt': other });
  await until({ 'a.article.txt': repeated, 'b.article.txt': repeated });
  spoil(at('a.article.txt'));
  await watched(['a.article.txt', 'changed']);
  await until({ 'a.article.txt': [] });
  rmSync(at('a.article.txt'), { recursive: true });
  writeFileSync(at('a.article.txt'), article);
  await watched(['a.article.txt', 'changed']);
  await until({ 'a.article.txt': repeated, 'b.article.txt': repeated });
  await client.stop();
});

test('a symbolic link that leads back into its own folder is not followed round and round', async () => {
  const { client, at, until, watched } = await newsroom({ 'a/a.article.txt': article });
  await until({ 'a/a.article.txt': repeated });
  symlinkSync(at('a'), at('a/loop'), 'junction');
  symlinkSync(at('lost'), at('a/broken'), 'junction');
  writeFileSync(at('a/b.article.txt'), other);
  await watched(['a/loop', 'created'], ['a/broken', 'created'], ['a', 'created']);
  await until({ 'a/a.article.txt': repeated, 'a/b.article.txt': repeated });
  await client.stop();
});

test('ten thousand articles of one folder go in one pass', async () => {
  const { client, uri, until } = await newsroom({ 'a.article.txt': article });
  await until({ 'a.article.txt': repeated });
  const files = Array.from({ length: 10_000 }, (_, at) => ({ uri: uri(`sports/${at}/${at}.article.txt`) }));
  const started = process.cpuUsage(); // not the clock: other work on the machine does not count
  await client.notify('workspace/didDeleteFiles', { files });
  await client.open('untitled:one', article);
  expect((await client.pull('untitled:one')).map(({ code }) => code)).toEqual(repeated);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  await client.stop();
});
