// The desk for assistants, asked by a real client of the protocol's own kit.
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, inject, test } from 'vitest';
import { copydesk, folderWith } from '../support/shell.ts';

const text = 'Council backs bridge\n\nCouncil backs bridge\n\n“ It will stand, ” said Mayor Mara Osei on Monday.\n';

async function assistant(folder: string, ...options: string[]) {
  const client = new Client({ name: 'test', version: '1' });
  const args = [path.join(inject('built'), 'cli.js'), 'mcp', ...options, folder];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }));
  const ask = async (name: string, given: Record<string, unknown>) => {
    const { content, isError } = await client.callTool({ name, arguments: given });
    const [{ text: answer }] = content as { text: string }[];
    return isError ? answer : JSON.parse(answer);
  };
  return { client, ask };
}

test('an article is reviewed, its quotations and names are listed, a paragraph is checked', async () => {
  const { client, ask } = await assistant(folderWith({ 'bridge.news': text }));
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['review_article', 'list_quotations', 'list_names', 'check_paragraph']);
  const found = await ask('review_article', { path: 'bridge.news' });
  expect(found).toContainEqual(expect.objectContaining({ rule: 'headline-repeated', line: 3 }));
  const [quotation] = await ask('list_quotations', { path: 'bridge.news' });
  expect(quotation).toMatchObject({ line: 5, speaker: 'Mara Osei', namedInTheParagraph: true });
  expect(await ask('list_names', { path: 'bridge.news' })).toContainEqual(
    expect.objectContaining({ name: 'Mara Osei', is: 'person', roles: ['Mayor'] }),
  );
  const proposed = await ask('check_paragraph', { text: 'Wall holds\n\nThe wall cost XX million, [speaker] said.\n' });
  expect(proposed.map(({ rule }: { rule: string }) => rule)).toContain('placeholder-left');
  await client.close();
});

test('nothing outside the folder is read, and nothing is written without being asked to', async () => {
  const outside = folderWith({ 'secret.news': text });
  const folder = folderWith({ 'inside/bridge.news': text });
  const inside = path.join(folder, 'inside');
  symlinkSync(path.join(outside, 'secret.news'), path.join(inside, 'link.news'));
  const { client, ask } = await assistant(inside);
  for (const name of ['../inside2/x.news', path.join(outside, 'secret.news'), 'link.news', '/etc/hostname'])
    expect(await ask('review_article', { path: name })).toContain('there is no such file');
  expect(String(await ask('fix_article', { path: 'bridge.news' }))).toMatch(/not found/i);
  await client.close();
});

test('with --write the safe fixes are made', async () => {
  const folder = folderWith({ 'bridge.news': text });
  const { client, ask } = await assistant(folder, '--write');
  expect((await ask('fix_article', { path: 'bridge.news' })).edits).toBeGreaterThan(0);
  expect(readFileSync(path.join(folder, 'bridge.news'), 'utf8')).toContain('“It will stand,” said');
  await client.close();
});

test('a file is written back in the encoding that it has, with its permissions', async () => {
  const folder = folderWith({});
  const file = path.join(folder, 'bridge.news');
  const old = text.replaceAll('“', '\x93').replaceAll('”', '\x94').replace('Osei', 'Oseï').replaceAll('\n', '\r\n');
  writeFileSync(file, old, 'latin1');
  chmodSync(file, 0o640);
  const { client, ask } = await assistant(folder, '--write');
  expect((await ask('list_quotations', { path: 'bridge.news' }))[0]).toMatchObject({ speaker: 'Mara Oseï' });
  await ask('fix_article', { path: 'bridge.news' });
  expect(readFileSync(file, 'latin1')).toBe(
    'Council backs bridge\r\n\r\n\x93It will stand,\x94 said Mayor Mara Oseï on Monday.\r\n',
  );
  expect(statSync(file).mode & 0o777).toBe(0o640);
  await client.close();
});

test('what is too large or no text is refused by every tool with the reason, as everywhere', async () => {
  const folder = folderWith({ 'long.news': `Head\n\n${'a '.repeat(80_000)}`, 'picture.news': 'a\0b\0\0' });
  const { client, ask } = await assistant(folder, '--write');
  for (const tool of ['review_article', 'list_quotations', 'list_names', 'fix_article']) {
    expect(await ask(tool, { path: 'long.news' })).toMatch(/^long\.news: Too large to review: line 3 /);
    expect(await ask(tool, { path: 'picture.news' })).toBe('picture.news: not a text file');
  }
  expect(await ask('check_paragraph', { text: 'a '.repeat(80_000) })).toMatch(
    /^The text: Too large to review: line 1 /,
  );
  await client.close();
});

test('what the house has accepted is not told', async () => {
  const folder = folderWith({ 'newsroom.yml': 'names: []\n', 'bridge.news': text });
  expect(copydesk(folder, 'baseline', '.').status).toBe(0);
  const { client, ask } = await assistant(folder);
  expect(await ask('review_article', { path: 'bridge.news' })).toEqual([]);
  await client.close();
});

test('a folder must be named', () => {
  expect(copydesk('.', 'mcp')).toMatchObject({ status: 2, stderr: expect.stringContaining('Name the folders') });
});
