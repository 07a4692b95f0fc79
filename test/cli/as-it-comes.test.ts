// Many files: what is found in the first is told before the last is read, in order, and to a reader who may have seen enough.
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { portionsOf, takeLargest } from '../../server/src/cli/workers/portions.ts';
import { runHere } from '../support/run-here.ts';
import { folderWith } from '../support/shell.ts';

const sound = 'Ferry to resume\n\nSailings start again on Friday after ten days of gales, the line said.\n';
const flaw = 'Sailings start on Friday. “ We sail at dawn,” said Zoë Tolle.\n';
/** More is found in it than a pipe holds: whoever prints it waits until somebody reads. */
const flawed = `Ferry to resume\n\n${Array.from({ length: 1200 }, (_, at) => `Boat ${at}: ${flaw}`).join('\n')}`;
/** A portion of work, and nothing to find. */
const long = `Timetable\n\n${Array.from({ length: 1200 }, (_, at) => `Boat ${at} sails from the quay at ${at % 24}.`).join('\n')}\n`;

/** More than all workers read ahead of what is taken. */
const longFiles = availableParallelism() * 4 + 6;
const nameOf = (at: number) => `${String(at).padStart(3, '0')}.article.txt`;

test.each(['json', 'pretty'])('%s: what is found in the first file is told before the last is read', async (format) => {
  const folder = folderWith({
    ...Object.fromEntries(Array.from({ length: longFiles }, (_, at) => [nameOf(at + 1), long])),
    [nameOf(0)]: flawed,
    'last.article.txt': sound,
  });
  const words = [path.join(inject('built'), 'cli.js'), 'check', '--isolated', '--format', format, '.'];
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('readable', resolve));
  writeFileSync(path.join(folder, 'last.article.txt'), flaw);
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(1);
  const named = [...printed.matchAll(/(\w+)\.article\.txt/g)].map(([, name]) => name);
  expect(named).toEqual([...named].sort());
  expect(named.at(-1)).toBe('last');
  expect(printed.slice(printed.lastIndexOf('last.article.txt'))).toContain('quote-space');
});

test.skipIf(process.platform === 'win32').each([
  ['check', '--isolated', '--format', 'csv'],
  ['inspect', '--format', 'text'],
])('whoever has seen enough ends it in silence: %s', (...words) => {
  const cli = [process.execPath, path.join(inject('built'), 'cli.js'), ...words, '.'].map((word) => `"${word}"`);
  const shell = `${cli.join(' ')} | head -c 99; exit "\${PIPESTATUS[0]}"`;
  const folder = folderWith({ 'a.article.txt': flawed, 'b.article.txt': flawed });
  const ran = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8' });
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  expect(Buffer.byteLength(ran.stdout)).toBe(99);
});

test('work is shared out by size: a long file waits for nobody, and no portion is much more than another', () => {
  const sizes = { a: 2_000, b: 3_000, long: 900_000, c: 60_000, d: 4_000, e: 5_000 };
  const portions = [...portionsOf(Object.keys(sizes), Object.values(sizes))];
  expect(portions.map(({ names }) => names)).toEqual([['a', 'b'], ['long'], ['c', 'd'], ['e']]);
  expect(takeLargest(portions)?.names).toEqual(['long']);
  expect(takeLargest(portions)?.names).toEqual(['c', 'd']);
});

test.each(['json', 'gitlab', 'sarif'])(
  '%s is whole where there is no finding, and where there are some',
  async (format) => {
    for (const [files, count] of [
      [{}, 0],
      [{ 'a.story': sound }, 0],
      [{ 'a.story': flaw, 'b.story': sound, 'c.story': flaw }, 2],
    ] as const) {
      const { stdout } = await runHere(folderWith(files), 'check', '--no-sheet', '--isolated', '--format', format, '.');
      const whole = JSON.parse(stdout);
      const shape = format === 'json' ? undefined : 2;
      expect(stdout).toBe(`${JSON.stringify(whole, null, shape)}\n`);
      expect(stdout.match(/"quote-space"(?!,\n *"shortDescription)/g) ?? []).toHaveLength(count);
    }
  },
);
