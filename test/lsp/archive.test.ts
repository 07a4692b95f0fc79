// The archive that a sheet names, in the editor: what ran before is told when the typist rests, with hover and completion.
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { CodeAction, CompletionList, Diagnostic, Hover } from 'vscode-languageserver/node';
import { openNodeArchive } from '../../server/src/lsp/node-archive.ts';
import { nodeFiles } from '../../server/src/lsp/node-files.ts';
import type { TwoArticles } from '../../server/src/protocol/messages.ts';
import { type Client, startClient } from '../support/lsp-client.ts';
import { copydeskWith, folderWith } from '../support/shell.ts';

const passage =
  'Residents have waited for a decision since the flood, when the lower town lost its market hall and both of its bakeries.';
const archived = JSON.stringify({
  id: 'cms-17',
  text: `Council backs bridge\n\n${passage} Harbour master Anna Marlow said on Monday that work would begin.\n`,
  date: '2020-05-03',
  url: 'https://herald.example/17',
});
const others =
  'The harbour opened again on Tuesday after three weeks of work on the sluice, and the first boats to leave it were two trawlers and a yacht that had been waiting since the storm. Dealers said that fish would be dear until the end of the month.';
const text = `Ferry returns\n\n${others}\n\n${passage}\n\nMs Anna Marlow welcomed it. Anna Marlow spoke.\n`;

async function atTheDesk(sheet = 'archive: desk.sqlite\n') {
  const folder = folderWith({ 'newsroom.yml': sheet });
  copydeskWith(folder, `${archived}\n`, 'archive', 'add', '--store', 'desk.sqlite', '-');
  expect(existsSync(path.join(folder, 'desk.sqlite'))).toBe(true);
  const client = await startClient({
    folders: [pathToFileURL(folder).href],
    host: { files: nodeFiles, openArchive: openNodeArchive },
  });
  const uri = pathToFileURL(path.join(folder, 'ferry.news')).href;
  await client.open(uri, text, 'news-article');
  return { client, uri };
}

const ofArchive = (found: readonly Diagnostic[]) =>
  found.filter(({ message }) => `${message}`.includes('In the archive'));

test('a passage that ran before is told, moves with the text, and goes when it is rewritten', async () => {
  const { client, uri } = await atTheDesk();
  await expect.poll(async () => ofArchive(await client.pull(uri)).length, { timeout: 10_000 }).toBe(1);
  const [{ message, range }] = ofArchive(await client.pull(uri));
  expect(message).toContain('“Council backs bridge”, 2020-05-03, https://herald.example/17');
  expect(range.start.line).toBe(4);
  await client.edit(uri, 'A line more.\n\n', { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } });
  expect(ofArchive(await client.pull(uri))[0].range.start.line).toBe(6);
  await client.edit(uri, 'Something else altogether.', {
    start: { line: 6, character: 0 },
    end: { line: 6, character: passage.length },
  });
  await expect.poll(async () => ofArchive(await client.pull(uri)).length, { timeout: 10_000 }).toBe(0);
  await client.stop();
});

/** An archive of a file beside the workspace, of an article on the web and of one that is nowhere; all have the same passage. */
async function archivedThrice(start?: unknown) {
  const aside = folderWith({ 'council.news': `Bridge is backed\n\n${passage}\n` });
  const nowhere = JSON.stringify({ id: 'cms-18', text: `Bridge has backers\n\n${passage}\n`, date: '2020-05-04' });
  const folder = folderWith({ 'newsroom.yml': 'archive: desk.sqlite\n' });
  const file = path.join(aside, 'council.news');
  copydeskWith(folder, `${archived}\n${nowhere}\n`, 'archive', 'add', '--store', 'desk.sqlite', '-', file);
  const host = { files: nodeFiles, openArchive: openNodeArchive };
  const client = await startClient({ folders: [pathToFileURL(folder).href], host, start });
  const uri = pathToFileURL(path.join(folder, 'ferry.news')).href;
  await client.open(uri, text, 'news-article');
  await expect.poll(async () => ofArchive(await client.pull(uri)).length, { timeout: 10_000 }).toBe(1);
  return { client, uri, file, there: pathToFileURL(file).href };
}

async function offered(client: Client, uri: string): Promise<CodeAction[]> {
  const diagnostics = ofArchive(await client.pull(uri));
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostics[0].range,
    context: { diagnostics },
  });
  return actions.filter(({ title }) => title.includes('archive'));
}

test('an archived article is laid beside this one where its file is at hand, else opened at its address', async () => {
  const { client, uri, there } = await archivedThrice({ panels: true });
  const actions = await offered(client, uri);
  expect(actions.map(({ title }) => title).sort()).toEqual([
    'Compare with “Bridge is backed” in the archive',
    'Open “Council backs bridge”, 2020-05-03 from the archive',
  ]);
  const compare = actions.find(({ title }) => title.startsWith('Compare'))?.command;
  expect(compare?.command).toBe('copydesk.compareArticles');
  const [given] = (compare?.arguments ?? []) as TwoArticles[];
  expect(given).toEqual({ here: { uri, range: ofArchive(await client.pull(uri))[0].range }, there });
  const related = ofArchive(await client.pull(uri)).flatMap(({ relatedInformation = [] }) => relatedInformation);
  expect(related.map(({ location }) => [location.uri, location.range.start.line])).toEqual([[there, 2]]);

  const open = actions.find(({ title }) => title.startsWith('Open'))?.command;
  await client.request('workspace/executeCommand', open);
  const shown = await client.hear<{ uri: string; external?: boolean }>('window/showDocument');
  expect(shown).toEqual({ uri: 'https://herald.example/17', external: true });
  await client.stop();
});

test('an editor without the extension goes to the archived file; no address but one of the web is opened', async () => {
  const { client, uri, there } = await archivedThrice();
  const actions = await offered(client, uri);
  const go = actions.find(({ title }) => title.startsWith('Open “Bridge is backed”'))?.command;
  await client.request('workspace/executeCommand', go);
  const shown = await client.hear<{ uri: string; selection: { start: { line: number } } }>('window/showDocument');
  expect([shown.uri, shown.selection.start.line]).toEqual([there, 2]);
  const address = { command: 'copydesk.openAddress', arguments: ['file:///etc/passwd'] };
  await expect(client.request('workspace/executeCommand', address)).rejects.toThrow('can’t be opened');
  await client.stop();
});

test('an archived file that is gone is named and no longer offered', async () => {
  const { client, uri, file } = await archivedThrice({ panels: true });
  rmSync(file);
  await client.close(uri);
  await client.open(uri, text, 'news-article');
  await expect.poll(async () => ofArchive(await client.pull(uri)).length, { timeout: 10_000 }).toBe(1);
  expect((await offered(client, uri)).map(({ title }) => title)).toEqual([
    'Open “Council backs bridge”, 2020-05-03 from the archive',
  ]);
  await client.stop();
});

test('hover tells how the archive knows a name, completion offers it', async () => {
  const { client, uri } = await atTheDesk();
  const textDocument = { uri };
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument,
    position: { line: 6, character: 5 },
  });
  expect(JSON.stringify(hover.contents)).toContain('1 archived article since 2020');
  await client.edit(uri, 'Council Anna', { start: { line: 6, character: 0 }, end: { line: 6, character: 47 } });
  const list = await client.request<CompletionList>('textDocument/completion', {
    textDocument,
    position: { line: 6, character: 12 },
  });
  expect(
    list.items.some(({ label, detail }) => label.includes('Anna Marlow') && detail?.includes('in the archive')),
  ).toBe(true);
  await client.stop();
});

test('hover tells how else a name is spelled in the archive and what its bearer was called last', async () => {
  const ran = (at: number, name: string, role: string) =>
    JSON.stringify({
      id: `n${at}`,
      text: `Story ${at}\n\n${role} ${name} spoke ${at} times.\n`,
      date: `201${at}-05-03`,
    });
  const names = ['Petra Quillow', 'Petra Quillow', 'Petra Quillow', 'Petra Quilow'];
  const input = names.map((name, at) => `${ran(at, name, at === 2 ? 'Finance minister' : 'Deputy mayor')}\n`).join('');
  const folder = folderWith({ 'newsroom.yml': 'archive: desk.sqlite\n' });
  copydeskWith(folder, input, 'archive', 'add', '--store', 'desk.sqlite', '-');
  const client = await startClient({
    folders: [pathToFileURL(folder).href],
    host: { files: nodeFiles, openArchive: openNodeArchive },
  });
  const uri = pathToFileURL(path.join(folder, 'new.news')).href;
  await client.open(uri, 'Budget passes\n\nPetra Quillow said on Friday that the money was there.\n', 'news-article');
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 2, character: 3 },
  });
  const told = JSON.stringify(hover.contents);
  expect(told).toContain('3 archived articles since 2010');
  expect(told).toMatch(/Petra Quilow\W+ 1×/);
  expect(told).toMatch(/[Ff]inance minister/);
  expect(told).toContain('2012-05-03');
  await client.stop();
});

test('an archive that is not there is told once in the log and changes nothing else', async () => {
  const { client, uri } = await atTheDesk('archive: other.sqlite\n');
  await client.hear('window/logMessage', ({ message }: { message: string }) => message.includes('no archive here'));
  expect(ofArchive(await client.pull(uri))).toEqual([]);
  await client.stop();
});
