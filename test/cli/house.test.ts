// The house on the command line: mistakes in the sheet are told and nothing is lost over them.
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../support/encodings.ts';
import { runHere } from '../support/run-here.ts';
import { folderWith } from '../support/shell.ts';

const article = { 'a.article.txt': 'Ferry to resume\n\nSailings start on Friday.\n' };

describe('a mistake in the sheet is exit 2, with line and column', () => {
  test.each([
    ['an unknown key', 'acronyms: [NCAA]\ncolour: red\n', /^copydesk: newsroom\.yml:2:1: “colour” is not a key here/],
    ['a tab', 'quotes:\n\tmarks: single\n', /^copydesk: newsroom\.yml:2:1: .*tab/i],
    ['a key twice', 'acronyms: [A]\nacronyms: [B]\n', /^copydesk: newsroom\.yml:2:1: “acronyms” appears twice/],
    [
      'an unknown rule',
      'rules:\n  quote-spce: off\n',
      /^copydesk: newsroom\.yml:2:3: There is no rule “quote-spce”\. Did you mean “quote-space”\?/,
    ],
    ['a wrong value', 'quotes:\n  marks: round\n', /^copydesk: newsroom\.yml:2:10: This must be one of/],
    ['bytes that are no text', Uint8Array.of(0, 1, 2, 3), /^copydesk: newsroom\.yml: not a text file/],
  ])('%s', async (_, sheet, message) => {
    const ran = await runHere(folderWith({ ...article, 'newsroom.yml': sheet }), 'check', '.');
    expect(ran.stderr).toMatch(message);
    expect(ran.status).toBe(2);
  });
});

test('a sheet in UTF-16 is read', async () => {
  const folder = folderWith({
    ...article,
    'notes.txt': 'Notes\n\nNothing.\n',
    'newsroom.yml': bytesOf('files: [notes.txt]\n', 'utf-16le', true),
  });
  expect(await runHere(folder, 'check', '.')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('2 articles'),
  });
});

test('a link to a sheet is followed, and one that leads nowhere is told', async () => {
  const folder = folderWith({ ...article, 'notes.txt': 'Notes\n\nNothing.\n', 'house/sheet': 'files: [notes.txt]\n' });
  symlinkSync(path.join('house', 'sheet'), path.join(folder, 'newsroom.yml'));
  expect(await runHere(folder, 'check', '.')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('2 articles'),
  });
  rmSync(path.join(folder, 'house'), { recursive: true });
  const ran = await runHere(folder, 'check', '.');
  expect([ran.status, ran.stderr]).toEqual([2, 'copydesk: newsroom.yml: there is no such file or folder\n']);
});

test('newsroom.yaml is read too, and beside newsroom.yml it is a mistake', async () => {
  const files = { 'notes.txt': 'Notes\n\nNothing.\n', 'newsroom.yaml': 'files: [notes.txt]\n' };
  const alone = await runHere(folderWith({ ...article, ...files }), 'check', '.');
  expect(alone).toMatchObject({ status: 0, stdout: expect.stringContaining('2 articles') });
  const both = await runHere(folderWith({ ...article, ...files, 'newsroom.yml': '' }), 'check', '.');
  expect(both).toMatchObject({ status: 2, stdout: expect.stringContaining('1 article') });
  expect(both.stderr).toMatch(/^copydesk: newsroom\.yaml:1:1: newsroom\.yml is in the same folder/);
});

test('a list that cannot be read is not written over', async () => {
  const folder = folderWith({ ...article, '.copydesk/accepted.json': '{ broken' });
  const ran = await runHere(folder, 'baseline', '.');
  expect([ran.status, ran.stderr]).toEqual([
    2,
    expect.stringMatching(/accepted\.json: This list cannot be read.*Nothing was written/),
  ]);
  expect(readFileSync(path.join(folder, '.copydesk/accepted.json'), 'utf8')).toBe('{ broken');
});
