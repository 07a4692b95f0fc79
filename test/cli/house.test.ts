// The house on the command line: mistakes in the sheet are told and nothing is lost over them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../support/encodings.ts';
import { copydesk, folderWith } from '../support/shell.ts';

const article = { 'a.article.txt': 'Ferry to resume\n\nSailings start on Friday.\n' };

describe('a mistake in the sheet is exit 2, with line and column', () => {
  test.each([
    ['an unknown key', 'acronyms: [NCAA]\ncolour: red\n', /^copydesk: newsroom\.yml:2:1: “colour” is not known here/],
    ['a tab', 'quotes:\n\tmarks: single\n', /^copydesk: newsroom\.yml:2:1: .*tab/i],
    ['a key twice', 'acronyms: [A]\nacronyms: [B]\n', /^copydesk: newsroom\.yml:2:1: “acronyms” is here twice/],
    ['a wrong value', 'quotes:\n  marks: round\n', /^copydesk: newsroom\.yml:2:10: This must be one of/],
    ['bytes that are no text', Uint8Array.of(0, 1, 2, 3), /^copydesk: newsroom\.yml: not a text file/],
  ])('%s', (_, sheet, message) => {
    const ran = copydesk(folderWith({ ...article, 'newsroom.yml': sheet }), 'check', '.');
    expect(ran.stderr).toMatch(message);
    expect(ran.status).toBe(2);
  });
});

test('a sheet in UTF-16 is read', () => {
  const folder = folderWith({
    ...article,
    'notes.txt': 'Notes\n\nNothing.\n',
    'newsroom.yml': bytesOf('files: [notes.txt]\n', 'utf-16le', true),
  });
  expect(copydesk(folder, 'check', '.')).toMatchObject({ status: 0, stdout: expect.stringContaining('2 articles') });
});

test('newsroom.yaml is read too, and beside newsroom.yml it is a mistake', () => {
  const files = { 'notes.txt': 'Notes\n\nNothing.\n', 'newsroom.yaml': 'files: [notes.txt]\n' };
  const alone = copydesk(folderWith({ ...article, ...files }), 'check', '.');
  expect(alone).toMatchObject({ status: 0, stdout: expect.stringContaining('2 articles') });
  const both = copydesk(folderWith({ ...article, ...files, 'newsroom.yml': '' }), 'check', '.');
  expect(both).toMatchObject({ status: 2, stdout: expect.stringContaining('1 article') });
  expect(both.stderr).toMatch(/^copydesk: newsroom\.yaml:1:1: newsroom\.yml lies beside this sheet/);
});

test('a list that cannot be read is not written over', () => {
  const folder = folderWith({ ...article, '.copydesk/accepted.json': '{ broken' });
  const ran = copydesk(folder, 'baseline', '.');
  expect([ran.status, ran.stderr]).toEqual([
    2,
    expect.stringMatching(/accepted\.json: This list cannot be read.*Nothing was written/),
  ]);
  expect(readFileSync(path.join(folder, '.copydesk/accepted.json'), 'utf8')).toBe('{ broken');
});
