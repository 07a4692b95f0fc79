// Long work: it shows itself on a terminal, and Ctrl+C leaves everything as it was.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { createProgress } from '../../server/src/cli/progress.ts';
import { say } from '../../server/src/cli/say.ts';
import { story } from '../support/encodings.ts';
import { folderWith } from '../support/shell.ts';

describe('progress', () => {
  function shown(isTTY: boolean, total: number | undefined, steps: readonly [count: number, at: number][]): string {
    let clock = 0;
    let written = '';
    const write = (text: string) => {
      written += text;
      return true;
    };
    const progress = createProgress(say.reading(), total, { stream: { isTTY, write } as never, now: () => clock });
    for (const [count, at] of steps) {
      clock = at;
      progress.advance(count);
    }
    const before = written;
    progress.end();
    if (before) expect(written.endsWith('\r\u001b[2K')).toBe(true); // the line is clear again
    return before;
  }

  test('a terminal is told articles, share and time left', () => {
    const lines = shown(true, 400, [
      [40, 100],
      [60, 2_000],
      [100, 600_000],
    ]).split('\r');
    expect(lines[1]).toContain('reading 40 of 400 articles, 10%');
    expect(lines[1]).not.toContain('left'); // too early to say
    expect(lines[2]).toContain('██░░░░░░░░░░░░░░░░░░░░░░ reading 100 of 400 articles, 25%, 6 s left');
    expect(lines[3]).toContain('200 of 400 articles, 50%, 10 min left');
    expect(shown(true, undefined, [[2000, 1]])).toContain('reading: 2,000 articles');
  });

  test('nobody else is, nor is a short run', () => {
    expect(shown(false, 400, [[40, 1_000]])).toBe('');
    expect(shown(true, 12, [[6, 1_000]])).toBe('');
  });
});

/** Runs the tool in a folder as on a terminal, and interrupts it when stderr says something. */
function interrupted(folder: string, moment: RegExp, ...words: string[]) {
  const asTerminal = path.join(folder, 'terminal.cjs');
  writeFileSync(asTerminal, 'process.stderr.isTTY = true;');
  const child = spawn(process.execPath, ['--require', asTerminal, path.join(inject('built'), 'cli.js'), ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, printed, sent] = ['', '', false];
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
    if (!sent && moment.test(said)) sent = child.kill('SIGINT');
  });
  return new Promise<{ status: number | null; said: string; printed: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, said: said.split('\u001b[2K').at(-1) ?? '', printed })),
  );
}

describe.skipIf(process.platform === 'win32')('interrupted', () => {
  const many = () =>
    folderWith(Object.fromEntries(Array.from({ length: 52 }, (_, at) => [`${at}.article.txt`, `${at} ${story}`])));
  const texts = (folder: string) =>
    Array.from({ length: 52 }, (_, at) => readFileSync(path.join(folder, `${at}.article.txt`), 'utf8'));

  test.each([
    ['fix, while it works', /fixing [3-9] of/, ['fix', '.']],
    ['fix, while it reads', /reading \d+ of/, ['fix', '.']],
    ['baseline', /reading \d+ of/, ['baseline', '.']],
    ['check', /reading \d+ of/, ['check', '--format', 'json', '--output', 'out.json', '.']],
    ['check, one by one', /reading [4-9] of/, ['check', '--isolated', '--format', 'csv', '--output', 'out.csv', '.']],
  ])('%s: everything is as it was', async (_, moment, words) => {
    const folder = many();
    const before = texts(folder);
    const { status, said, printed } = await interrupted(folder, moment, ...words);
    expect([status, said, printed]).toEqual([130, 'copydesk: cancelled; nothing was written.\n', '']);
    expect(texts(folder)).toEqual(before);
    const isOurs = (name: string) => !name.endsWith('.article.txt') && name !== 'terminal.cjs';
    expect(readdirSync(folder).filter(isOurs)).toEqual([]);
  });

  test('while it writes, fix finishes first', async () => {
    const folder = many();
    const { status, said } = await interrupted(folder, /fixing 52 of/, 'fix', '.');
    const after = texts(folder).map((text) => text.includes('“We'));
    // the signal comes before the first file or after it: all or nothing
    expect(new Set(after).size).toBe(1);
    expect([status, said.includes('nothing was written')]).toEqual(after[0] ? [0, false] : [130, true]);
  });
});
