// copydesk archive: in, out, asked; what is wrong is told in a line and the rest goes in.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { runHere, runHereWith } from '../support/run-here.ts';
import { copydesk, copydeskWith, folderWith } from '../support/shell.ts';

const passage =
  'Residents have waited for a decision since the flood, when the lower town lost its market hall and both of its bakeries.';
const more =
  'The harbour opened again on Tuesday after three weeks of work on the sluice, and the first boats to leave it were two trawlers and a yacht that had been waiting since the storm. Dealers said that fish would be dear until the end of the month because the fleet had lost so many days, while the town hoped for visitors.';
const archived = [
  'Council backs bridge',
  `${passage} The council of Eastmere voted on Monday.`,
  '“We will not sell a single plank of this pier to anybody who has not walked on it,” said Anna Marlow, the harbour master.',
].join('\n\n');
const line = (id: string, text: string, more = {}) => `${JSON.stringify({ id, text, ...more })}\n`;
const stored = line('cms-17', archived, { date: '3 May 2020', url: 'https://herald.example/17' });

async function archiveOf(input: string) {
  const folder = folderWith({});
  return { folder, ran: await runHereWith(folder, input, 'archive', 'add', '--store', 'a.sqlite', '-') };
}

test('what ran before is told with its headline, day and address, by ask and by check', async () => {
  const { folder, ran } = await archiveOf(stored);
  expect(ran.stdout).toBe('1 added, 0 unchanged.\n');
  const text = `Harbour reopens\n\n${passage} Nobody knew why.\n\n${more}\n\n“We will not sell a single board of this pier to anybody who has not walked on it,” said Anna Marlow.\n`;
  writeFileSync(path.join(folder, 'new.news'), text);
  const asked = await runHere(folder, 'archive', 'ask', '--store', 'a.sqlite', '--format', 'json', 'new.news');
  expect(asked.status).toBe(1);
  const [{ findings }] = JSON.parse(asked.stdout).files;
  expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['passage-repeated-workspace', 'quote-changed']);
  const [{ start, end, related, message }] = findings;
  expect(text.slice(start, end)).toBe(passage.replace(/\.$/, ''));
  expect(archived.slice(related[0].start, related[0].end)).toBe(passage.replace(/\.$/, ''));
  expect(related[0].archived).toEqual({
    headline: 'Council backs bridge',
    day: '2020-05-03',
    url: 'https://herald.example/17',
  });
  expect(message).toContain('In the archive: “Council backs bridge”, 2020-05-03, https://herald.example/17.');

  const checked = (await runHere(folder, 'check', '--archive', 'a.sqlite', 'new.news')).stdout;
  expect(checked).toContain('In the archive: “Council backs bridge”');
  expect((await runHere(folder, 'check', 'new.news')).stdout).not.toContain('In the archive');
  writeFileSync(path.join(folder, 'newsroom.yml'), 'archive: a.sqlite\n');
  expect((await runHere(folder, 'check', 'new.news')).stdout).toContain('In the archive');
  writeFileSync(path.join(folder, 'newsroom.yml'), 'archive: postgres://desk:secret@host/archive\n');
  expect((await runHere(folder, 'check', 'new.news')).stderr).toContain('Keep passwords out of the house sheet');
});

test('a second run adds only what changed, and what is removed is found no more', async () => {
  const { folder } = await archiveOf(stored + line('cms-18', 'Another story\n\nNothing to see here.'));
  const again = await runHereWith(
    folder,
    stored + line('cms-18', 'Another story\n\nNothing at all to see.'),
    'archive',
    'add',
    '--store',
    'a.sqlite',
    '-',
  );
  expect(again.stdout).toBe('1 added, 1 unchanged.\n');
  expect((await runHere(folder, 'archive', 'remove', '--store', 'a.sqlite', 'cms-17')).stdout).toBe('1 removed.\n');
  writeFileSync(path.join(folder, 'same.news'), archived);
  expect((await runHere(folder, 'archive', 'ask', '--store', 'a.sqlite', 'same.news')).status).toBe(0);
  expect(
    JSON.parse((await runHere(folder, 'archive', 'stats', '--store', 'a.sqlite', '--format', 'json')).stdout).articles,
  ).toBe(1);
});

test('files and folders are archived under their addresses, and an article is not told of itself', async () => {
  const folder = folderWith({ 'desk/a.news': archived, 'desk/b.news': `Other headline\n\n${passage}\n` });
  const env = { ...process.env };
  process.env.COPYDESK_ARCHIVE = path.join(folder, 'a.sqlite');
  expect((await runHere(folder, 'archive', 'add', 'desk')).stdout).toBe('2 added, 0 unchanged.\n');
  const told = (await runHere(folder, 'archive', 'ask', 'desk/a.news')).stdout;
  process.env = env;
  expect(told).toContain('b.news');
  expect(told).not.toContain('“Council backs bridge”');
});

/** The program of util-linux that lends a terminal; another of its name takes other words. */
const lendsTerminal = /util-linux/.test(String(spawnSync('script', ['--version']).stdout));

describe.skipIf(!lendsTerminal)('on a terminal', () => {
  /** The command in a pseudo terminal: all that it would have shown. */
  const onTerminal = (folder: string, command: string) =>
    spawnSync(
      'script',
      ['-qec', `${process.execPath} ${path.join(inject('built'), 'cli.js')} ${command}`, '/dev/null'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      },
    ).stdout;
  const cleared = '\r\u001b[2K';

  test('adding shows how many of all articles are done, and leaves no trace of it', () => {
    const folder = folderWith(manyStories());
    const shown = onTerminal(folder, 'archive add --store a.sqlite desk');
    expect(shown).toMatch(/█░+ adding \d+ of 60 articles, \d+%/);
    expect(shown).toContain(`${'█'.repeat(30)} adding 60 of 60 articles, 100%`);
    expect(shown.slice(shown.lastIndexOf(cleared))).toBe(`${cleared}60 added, 0 unchanged.\r\n`);
    expect(onTerminal(folder, 'archive add --store a.sqlite desk')).toContain('adding 60 of 60 articles, 100%');
    // nobody knows how many lines will come
    writeFileSync(path.join(folder, 'lines.jsonl'), stored);
    expect(onTerminal(folder, 'archive add --store b.sqlite - < lines.jsonl')).toContain('adding: 1 article');
  });
});

test('adding shows no progress where nobody looks', () => {
  const { status, stdout, stderr } = copydesk(
    folderWith(manyStories()),
    'archive',
    'add',
    '--store',
    'a.sqlite',
    'desk',
  );
  expect([status, stdout, stderr]).toEqual([0, '60 added, 0 unchanged.\n', '']);
});

const manyStories = () =>
  Object.fromEntries([...Array(60).keys()].map((at) => [`desk/${at}.news`, `Story ${at}\n\n${passage} Part ${at}.\n`]));

test('a broken line is told by its number and the others go in', async () => {
  const { folder, ran } = await archiveOf(
    `${stored}{"id": "x", "te\n\n${line('', 'x')}${line('y', 'A story\n\nWith a line.', { date: 'soon' })}`,
  );
  expect(ran.stderr).toBe(
    'copydesk: line 2: this is not JSON\ncopydesk: line 4: an article needs an “id”, as text\ncopydesk: line 5: the “date” of y is not a date\n',
  );
  expect(ran.stdout).toBe('1 added, 0 unchanged, 3 not read.\n');
  expect(ran.status).toBe(2);
  expect((await runHere(folder, 'archive', 'stats', '--store', 'a.sqlite')).stdout).toContain('1 article,');
});

test.each([
  ['a missing archive', undefined, 'no archive here'],
  [
    'a file that is no database',
    'Not a database at all, though it is long enough to be taken for a header of one. '.repeat(40),
    'damaged',
  ],
])('%s is refused in one line', async (_what, content, told) => {
  const folder = folderWith({ 'a.news': archived, ...(content && { 'a.sqlite': content }) });
  const ran = await runHere(folder, 'archive', 'ask', '--store', 'a.sqlite', 'a.news');
  expect(ran.stderr).toContain(told);
  expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  expect(ran.status).toBe(2);
});

test('an archive that is damaged inside is refused in one line, and so is one of another version', async () => {
  const { folder } = await archiveOf(stored);
  const file = path.join(folder, 'a.sqlite');
  const whole = readFileSync(file);
  writeFileSync(file, Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 7)]));
  writeFileSync(path.join(folder, 'new.news'), archived);
  const ran = await runHere(folder, 'archive', 'ask', '--store', 'a.sqlite', 'new.news');
  expect([ran.status, ran.stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(ran.stderr).toContain('damaged');

  whole.writeUInt32BE(99, 60); // user_version
  writeFileSync(file, whole);
  expect((await runHere(folder, 'archive', 'stats', '--store', 'a.sqlite')).stderr).toContain('is version 99');
});

test('neither a lock nor a half-written batch outlives a writer that was killed', async () => {
  const { folder } = await archiveOf(stored);
  const file = path.join(folder, 'a.sqlite');
  const input = Array.from({ length: 3000 }, (_, at) => line(`s${at}`, `Story ${at}\n\n${passage} ${at}.`)).join('');
  const child = spawn(process.execPath, [path.join(inject('built'), 'cli.js'), 'archive', 'add', '--store', file, '-']);
  child.stdin.end(input);
  await expect
    .poll(() => existsSync(`${file}.lock`) && existsSync(`${file}-journal`), { timeout: 60_000, interval: 5 })
    .toBe(true);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  if (!existsSync(`${file}.lock`)) mkdirSync(`${file}.lock`);
  utimesSync(`${file}.lock`, 0, 0);
  const ran = copydesk(folder, 'archive', 'stats', '--store', 'a.sqlite', '--format', 'json');
  expect(ran.stderr).toBe('');
  expect([1, 2001, 3001]).toContain(JSON.parse(ran.stdout).articles);
  expect(copydeskWith(folder, input, 'archive', 'add', '--store', 'a.sqlite', '-').status).toBe(0);
  expect(
    JSON.parse(copydesk(folder, 'archive', 'stats', '--store', 'a.sqlite', '--format', 'json').stdout).articles,
  ).toBe(3001);
}, 180_000);

test('the note of a writer that was cut short before it could say who it is keeps nobody from writing', async () => {
  const { folder } = await archiveOf(stored);
  writeFileSync(path.join(folder, 'a.sqlite.writer'), '');
  const ran = copydeskWith(folder, line('s1', `Story one\n\n${passage}`), 'archive', 'add', '--store', 'a.sqlite', '-');
  expect([ran.status, ran.stderr]).toEqual([0, '']);
});

test.skipIf(process.platform === 'win32')(
  'a disk that is full is told in one line, and the archive is as it was',
  async () => {
    const { folder } = await archiveOf(stored);
    const input = Array.from({ length: 300 }, (_, at) =>
      line(`s${at}`, `Story ${at}\n\n${more.replace(/\w+/g, (word) => word + at)}`),
    ).join('');
    const { size } = statSync(path.join(folder, 'a.sqlite'));
    // a file may grow by some pages only, which is a full disk to whoever writes it; a block is 512 bytes or 1024
    const limited = `ulimit -f ${Math.ceil(size / 512) + 100}; exec "$0" "$@"`;
    const words = [path.join(inject('built'), 'cli.js'), 'archive', 'add', '--store', 'a.sqlite', '-'];
    const ran = spawnSync('sh', ['-c', limited, process.execPath, ...words], { cwd: folder, input, encoding: 'utf8' });
    expect([ran.status, ran.stderr]).toEqual([
      2,
      'copydesk: a.sqlite: the disk is full. The last batch was not saved.\n',
    ]);
    const { stdout } = await runHere(folder, 'archive', 'stats', '--store', 'a.sqlite', '--format', 'json');
    expect(JSON.parse(stdout).articles).toBe(1);
    const again = copydeskWith(folder, input, 'archive', 'add', '--store', 'a.sqlite', '-');
    expect(again.stdout.toString()).toBe('300 added, 0 unchanged.\n');
  },
);

test('a person whom the archive knows by another spelling is told by ask', async () => {
  const said = (at: number) =>
    `Story ${at}\n\nFinance minister Petra Quillow met the council in Eastmere ${at} times.\n`;
  const { folder } = await archiveOf(
    [1, 2, 3].map((at) => line(`s${at}`, said(at), { date: `2020-05-0${at}` })).join(''),
  );
  writeFileSync(
    path.join(folder, 'new.news'),
    'Budget passes\n\nPetra Quilow said on Friday that the money was there.\n',
  );
  const ran = await runHere(folder, 'archive', 'ask', '--store', 'a.sqlite', 'new.news');
  expect(ran.stdout).toContain('“Petra Quilow” is in no archived article; “Petra Quillow” is in 3');
  expect(ran.status).toBe(1);
  const asked = await runHere(folder, 'archive', 'ask', '--store', 'a.sqlite', '--format', 'json', 'new.news');
  expect(JSON.parse(asked.stdout).files[0].names[0].archived[0]).toMatchObject({
    name: 'Petra Quillow',
    articles: 3,
    last: '2020-05-03',
  });
});
