// Standard input, pipes and globs: the same review as of a file.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { bytesOf, encodings, story } from '../support/encodings.ts';
import { copydesk, copydeskWith, folderWith } from '../support/shell.ts';

test('check reads standard input under the name that it is given', () => {
  const folder = folderWith({ 'desk/newsroom.yml': 'rules: { quote-space: error }\n' });
  const ran = copydeskWith(folder, story, 'check', '--format', 'csv', '-', '--stdin-name', 'desk/a.article.md');
  expect(ran.stdout.toString()).toContain('"desk/a.article.md","3","45","error","quote-space"');
  expect(ran.status).toBe(1);
});

test('the name decides the format: in Markdown a block quotation needs a speaker', () => {
  const text = 'Ferry to resume\n\nSailings start again on Friday.\n\n> We sail at dawn and nobody will stop us.\n';
  const told = (name: string) =>
    copydeskWith(folderWith({}), text, 'check', '-', '--stdin-name', name).stdout.toString();
  expect(told('a.article.md')).not.toBe(told('a.article.txt'));
});

test('a pipe is read once and shown with its line', () => {
  const cli = path.join(inject('built'), 'cli.js');
  const shell = `cat a.txt | "${process.execPath}" "${cli}" check /dev/stdin; "${process.execPath}" "${cli}" check <(cat a.txt); true`;
  const printed = execFileSync('bash', ['-c', shell], { cwd: folderWith({ 'a.txt': story }), encoding: 'utf8' });
  expect(printed.match(/said Zoë Tolle/g)).toHaveLength(2);
});

test('fix prints what it fixed, in the encoding that came', () => {
  const folder = folderWith({});
  const encoding = encodings['Windows-1252'];
  const ran = copydeskWith(folder, bytesOf(story, encoding.name), 'fix', '-');
  expect(ran.stdout.equals(Buffer.from(bytesOf(story.replace('“ We', '“We'), encoding.name)))).toBe(true);
  expect(ran.stderr).toBe('1 of 1 file fixed.\n');
  expect(copydeskWith(folder, 'Nothing wrong\n', 'fix', '-').stdout.toString()).toBe('Nothing wrong\n');
});

test('inspect reads standard input', () => {
  const ran = copydeskWith(folderWith({}), story, 'inspect', '--format', 'json', '-');
  expect(JSON.parse(ran.stdout.toString()).files[0]).toMatchObject({
    path: 'stdin',
    quotes: [{ speaker: { text: 'Zoë Tolle' } }],
  });
});

test('a glob that the shell left alone is understood', () => {
  const folder = folderWith({
    'a.txt': story,
    'in/b.txt': story,
    'in/c.md': story,
    'node_modules/d.txt': story,
    'odd[1]{x}.txt': story,
  });
  const named = (...words: string[]) =>
    JSON.parse(copydesk(folder, 'check', '--format', 'json', ...words).stdout).files.map(
      (file: { path: string }) => file.path,
    );
  expect(named('**/*.txt')).toEqual(['a.txt', path.join('in', 'b.txt'), 'odd[1]{x}.txt']);
  expect(named('*.txt', 'in/*.{md,txt}')).toEqual([
    'a.txt',
    'odd[1]{x}.txt',
    path.join('in', 'b.txt'),
    path.join('in', 'c.md'),
  ]);
  expect(named('odd[1]{x}.txt')).toEqual(['odd[1]{x}.txt']);
  expect(named('in/[a-b].txt', '[!b].txt')).toEqual([path.join('in', 'b.txt'), 'a.txt']);
  const none = copydesk(folder, 'check', '*.rtf');
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('*.rtf: no file matches this glob')]);
});
