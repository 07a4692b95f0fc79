// fix: what it shows, how it writes, and what it leaves alone.
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../server/src/cli/write-file.ts';
import { story } from '../support/encodings.ts';
import { runHere } from '../support/run-here.ts';
import { copydesk, folderWith } from '../support/shell.ts';

const fixedCopy = story.replace('“ We', '“We');
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

test('a dry run shows a unified diff and writes nothing', async () => {
  const folder = folderWith({ 'a.article.txt': story });
  const ran = await runHere(folder, 'fix', '--dry-run', '.');
  expect(ran.stdout).toMatch(/^--- a\/a\.article\.txt\n\+\+\+ b\/a\.article\.txt\n@@ -1,3 \+1,3 @@\n/);
  expect(ran.stdout).toContain(`-${story.split('\n')[2]}\n+${fixedCopy.split('\n')[2]}\n`);
  expect(ran.stderr).toBe('1 of 1 file would be fixed.\n');
  expect(read(folder, 'a.article.txt')).toBe(story);
  expect(copydesk(folder, 'fix', '--dry-run', '--color', '.').stdout).toContain('\u001b[32m+Sailings');
});

test.skipIf(process.platform === 'win32')('git applies what a dry run shows, whatever the file is called', async () => {
  const name = 'live\n"budget"\t#2 Zoë.article.txt';
  const folder = folderWith({ [name]: story });
  const { stdout } = await runHere(folder, 'fix', '--dry-run', path.join(folder, name));
  expect(stdout).toMatch(/^--- "a\/live\\n\\"budget\\"\\t#2 Zo\\303\\253\.article\.txt"\n\+\+\+ "b\/live/);
  execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });
  expect(read(folder, name)).toBe(fixedCopy);
});

test('permissions and links are kept, nothing is left beside, and a second run changes nothing', async () => {
  const folder = folderWith({ 'in/a.article.txt': story });
  chmodSync(path.join(folder, 'in/a.article.txt'), 0o640);
  symlinkSync(path.join('in', 'a.article.txt'), path.join(folder, 'b.article.txt'));
  expect((await runHere(folder, 'fix', 'b.article.txt')).status).toBe(0);
  expect(lstatSync(path.join(folder, 'b.article.txt')).isSymbolicLink()).toBe(true);
  expect(read(folder, 'in/a.article.txt')).toBe(fixedCopy);
  expect(statSync(path.join(folder, 'in/a.article.txt')).mode & 0o777).toBe(0o640);
  expect(readdirSync(path.join(folder, 'in'))).toEqual(['a.article.txt']);
  const before = statSync(path.join(folder, 'in/a.article.txt')).mtimeMs;
  expect((await runHere(folder, 'fix', '.')).stderr).toBe('0 of 1 file fixed.\n');
  expect(statSync(path.join(folder, 'in/a.article.txt')).mtimeMs).toBe(before);
});

test('a file that somebody changed meanwhile is left to them', () => {
  const folder = folderWith({ 'a.txt': 'one' });
  const name = path.join(folder, 'a.txt');
  const change = () => {
    writeFileSync(name, 'two');
    return false;
  };
  expect(() => replaceFile(name, Buffer.from('three'), change)).toThrow(
    /it changed in the meantime; nothing was written/,
  );
  expect(readFileSync(name, 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('what was accepted is not fixed', async () => {
  const folder = folderWith({ 'a.article.txt': story });
  await runHere(folder, 'baseline', '.');
  expect((await runHere(folder, 'fix', '.')).stderr).toBe('0 of 1 file fixed.\n');
});

test('a line that stands in ten stories goes, as in the editor; in nine it stays', async () => {
  const line = 'Readers of the Courier get our tide tables by email';
  const texts = Array.from({ length: 10 }, (_, at) => {
    const place = ['quay', 'mill', 'school', 'bakery', 'chapel', 'library', 'station', 'market', 'museum', 'lock'][at];
    return [
      `The old ${place} opens again`,
      `The ${place} of the island opened again on Monday after ${at + 2} weeks of repairs by ${place} hands.`,
      line,
      `Nobody at the ${place} knew when the next ${at + 3} boats with timber would come in.`,
    ].join('\n\n');
  });
  const files = Object.fromEntries(texts.map((text, at) => [`story-${at}.article.txt`, text]));
  const folder = folderWith(files);
  expect((await runHere(folder, 'fix', '--dry-run', '.')).stdout.split(`-${line}`)).toHaveLength(11);
  const { 'story-9.article.txt': _, ...nine } = files;
  expect((await runHere(folderWith(nine), 'fix', '--dry-run', '.')).stdout).not.toContain(line);
});

test('scripts and comments of plain text are not read, and a page of the web is left as it is, with a reason', async () => {
  const code = '<script>\nconst said = "frank, ";\n\n// I‘ve\n</script>\n\n<!-- “ We sail,\n\nI‘ve -->\n\n';
  const folder = folderWith({ 'a.article.txt': code + story, 'b.html': `<!doctype html>\n<p>${story}` });
  expect((await runHere(folder, 'fix', 'a.article.txt')).status).toBe(0);
  expect(read(folder, 'a.article.txt')).toBe(code + fixedCopy);
  const page = await runHere(folder, 'fix', 'b.html');
  expect([page.status, page.stderr]).toEqual([2, expect.stringContaining('b.html: it is a web page; only text')]);
  expect(read(folder, 'b.html')).toBe(`<!doctype html>\n<p>${story}`);
});
