// The command line as a person and a script use it: exit status, output, bad input.
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copydesk, folderWith } from '../support/shell.ts';

const wire = 'Ferry to resume\n\nSailings start again on Friday after ten days of gales, the line said.\n';
const daily = 'FERRY TO RESUME\n\nIslanders can book from noon, a clerk at the harbour said.\n';
const newsroom = { 'wire.article.txt': wire, 'daily.story': daily, 'notes.txt': wire, 'README.md': wire };

const jsonOf = async (folder: string, ...words: string[]) =>
  JSON.parse((await runHere(folder, 'check', '--format', 'json', ...words)).stdout);

test('a folder means the article files in it, a named file is always reviewed', async () => {
  const folder = folderWith(newsroom);
  const names = (files: { path: string }[]) => files.map((file) => file.path);
  expect(names((await jsonOf(folder, '.')).files)).toEqual(['daily.story', 'wire.article.txt']);
  expect(names((await jsonOf(folder, 'notes.txt')).files)).toEqual(['notes.txt']);
});

test('exit status 1 with findings across files, 0 without, and none of them when each file is on its own', async () => {
  const folder = folderWith(newsroom);
  const ran = await runHere(folder, 'check', '.');
  expect(ran.status).toBe(1);
  expect(ran.stdout).toContain('headline-duplicate-workspace');
  expect(ran.stdout).toMatch(/FERRY TO RESUME\n {5}\^{15}/);
  expect((await runHere(folder, 'check', '--isolated', '.')).status).toBe(0);
});

test('findings are told in the language asked for', () => {
  const folder = folderWith(newsroom);
  expect(copydesk(folder, 'check', '--language', 'de', '.').stdout).toContain('Ein anderer Artikel hat dieselbe Ü');
  expect(copydesk(folder, 'check', '--language', 'en-GB', '.').stdout).toContain('Another article has this headline');
});

test('JSON has offsets of the file, and the other place of a finding', async () => {
  const folder = folderWith(newsroom);
  const [file] = (await jsonOf(folder, '.')).files;
  expect(file.findings).toEqual([
    expect.objectContaining({
      rule: 'headline-duplicate-workspace',
      severity: 'information',
      start: 0,
      end: 15,
      related: [expect.objectContaining({ path: 'wire.article.txt', start: 0, end: 15 })],
    }),
  ]);
});

test('the newsroom.yml above an article counts: severity, further files, overrides; a mistake in it is told with its line', async () => {
  const folder = folderWith({
    ...newsroom,
    'newsroom.yml':
      'files: [notes.txt]\nrules:\n  headline-duplicate-workspace: off\noverrides:\n  - files: ["*.story"]\n    rules: { headline-duplicate-workspace: error }\ncolour: red\n',
  });
  const { files } = await jsonOf(folder, '.');
  expect(files.map((file: { path: string }) => file.path)).toEqual(['daily.story', 'notes.txt', 'wire.article.txt']);
  const told = files.flatMap((file: { findings: { rule: string; severity: string }[] }) => file.findings);
  const loud = told.filter(({ rule }: { rule: string }) => rule === 'headline-duplicate-workspace');
  expect(loud.map(({ severity }: { severity: string }) => severity)).toEqual(['error']);
  expect((await runHere(folder, 'check', '.')).stderr).toMatch(/newsroom\.yml:7:1: “colour” is not a key here/);
});

test('a baseline silences what is there today, and what was accepted can be taken back', async () => {
  const folder = folderWith(newsroom);
  expect((await runHere(folder, 'baseline', '.')).status).toBe(0);
  expect((await runHere(folder, 'check', '.')).status).toBe(0);
  expect((await runHere(folder, 'check', '--all', '.')).status).toBe(1);
  expect((await runHere(folder, 'accepted')).stdout.trim().split('\n')).toHaveLength(2);
  await runHere(folder, 'accepted', '--take-back', '1');
  expect((await runHere(folder, 'check', '.')).status).toBe(1);
});

test.each([
  [
    'sarif',
    (output: string) =>
      expect(JSON.parse(output).runs[0].results[0].locations[0].physicalLocation.region).toMatchObject({
        startLine: 1,
        startColumn: 1,
        charOffset: 0,
        charLength: 15,
      }),
  ],
  [
    'csv',
    (output: string) =>
      expect(output.split('\r\n')[1]).toMatch(
        /^"daily\.story","1","1","information","headline-duplicate-workspace","FERRY TO RESUME"/,
      ),
  ],
  ['markdown', (output: string) => expect(output).toContain('## daily.story')],
  ['html', (output: string) => expect(output).toMatch(/<h2 id="article-\d+">daily\.story<\/h2>/)],
])('--format %s', async (format, expectation) => {
  const ran = await runHere(folderWith(newsroom), 'check', '--format', format, '.');
  expect(ran.status).toBe(1);
  expectation(ran.stdout);
});

test('two hundred files in workers give what two files give', () => {
  const many = Object.fromEntries(
    Array.from({ length: 200 }, (_, at) => [
      `${at}.article.txt`,
      `Story number ${at} of the day\n\n${`Nothing to see in village ${at}.\n`.repeat(60)}`,
    ]),
  );
  const ran = copydesk(folderWith({ ...many, ...newsroom }), 'check', '--format', 'json', '.');
  const { files } = JSON.parse(ran.stdout);
  expect(files).toHaveLength(202);
  const told = files.filter((file: { findings: { rule: string }[] }) =>
    file.findings.some(({ rule }) => rule === 'headline-duplicate-workspace'),
  );
  expect(told.map((file: { path: string }) => file.path)).toEqual(['daily.story', 'wire.article.txt']);
});

describe('bad input', () => {
  test.each([
    ['nothing named', ['check'], 2, /Name a file or a folder/],
    ['an unknown command', ['chekc'], 2, /no command “chekc”/],
    ['an unknown option', ['check', '--colour', '.'], 2, /--colour/],
    ['an unknown format', ['check', '--format', 'xml', '.'], 2, /must be one of: pretty/],
    ['a missing path', ['check', 'gone.txt'], 2, /gone\.txt: there is no such file/],
    ['an empty path', ['fix', ''], 2, /“”: there is no such file or folder/],
    ['a missing sheet', ['check', '--sheet', 'gone.yml', '.'], 2, /no such house sheet/],
    ['a binary file', ['check', 'picture.article'], 2, /picture\.article: not a text file/],
    ['a file of 20 MB', ['check', 'long.txt'], 2, /long\.txt: too long to be an article \(21 MB/],
  ])('%s', async (_, words, status, message) => {
    const folder = folderWith({
      'picture.article': new Uint8Array([137, 80, 78, 71, 0, 1, 2]),
      'long.txt': 'word '.repeat(4_194_304),
    });
    const ran = await runHere(folder, ...words);
    expect(ran.stderr).toMatch(message);
    expect(ran.status).toBe(status);
  });

  test.each([
    ['an empty file', ''],
    ['spaces', ' \n\n \n'],
    ['lone surrogates', '\ud800 a \udc00\n\n\ud800'],
    ['nothing but marks', '"“”‘’«»„"\n\n"""'],
    ['old Windows bytes', new Uint8Array([72, 147, 104, 105, 148, 10])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 72, 0, 105, 0])],
  ])('%s is reviewed in silence', async (_, content) => {
    const ran = await runHere(folderWith({ 'a.txt': content }), 'check', '--format', 'json', 'a.txt');
    expect([ran.status, ran.stderr]).toEqual([expect.toSatisfy((status) => status === 0 || status === 1), '']);
  });

  test('what cannot be read in a folder is told in a line, and the others are reviewed', async () => {
    const folder = folderWith({ ...newsroom, 'picture.article': new Uint8Array([137, 80, 78, 71, 0, 1, 2]) });
    symlinkSync('circle.article.txt', path.join(folder, 'circle.article.txt'));
    const ran = await runHere(folder, 'check', '.', 'circle.article.txt');
    expect(ran.stdout).toContain('2 articles: 2 information');
    expect(ran.stderr.trim().split('\n')).toEqual([
      'copydesk: circle.article.txt: its symbolic links go in a circle',
      expect.stringMatching(/^copydesk: picture\.article: not a text file/),
    ]);
    expect(ran.status).toBe(2);
  });

  test('what cannot be written is told in a line', async () => {
    const folder = folderWith({ ...newsroom, '.copydesk': 'a file in the folder’s place' });
    const told = expect.stringMatching(/^copydesk: [^\n]+\n$/);
    expect(await runHere(folder, 'check', '--output', 'notes.txt/out.json', '.')).toMatchObject({
      status: 2,
      stderr: told,
    });
    expect(await runHere(folder, 'baseline', '.')).toMatchObject({ status: 2, stderr: told });
    expect(readFileSync(path.join(folder, '.copydesk'), 'utf8')).toBe('a file in the folder’s place');
  });

  test('a folder without an article is told, and is no failure', async () => {
    const ran = await runHere(folderWith({ 'notes.txt': wire }), 'check', '.');
    expect([ran.status, ran.stderr]).toEqual([0, expect.stringMatching(/No articles in \./)]);
  });

  test('an article cannot colour the terminal', async () => {
    const ran = await runHere(
      folderWith({
        'a.story': '\u001b[31mFerry to resume\n\nOne.\n',
        'b.story': '\u001b[31mFerry to resume\n\nTwo.\n',
      }),
      'check',
      '.',
    );
    expect(ran.stdout).toContain('Ferry to resume');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    expect(ran.stdout).not.toMatch(/\u001b/);
  });
});

test('fix does what is safe, writes nothing in a dry run, and never touches a sound file', async () => {
  const folder = folderWith({ 'a.article.txt': wire, 'b.article.txt': `${wire.split('\n')[0]}\n\n${wire}` });
  const before = readFileSync(path.join(folder, 'b.article.txt'), 'utf8');
  await runHere(folder, 'fix', '--dry-run', '.');
  expect(readFileSync(path.join(folder, 'b.article.txt'), 'utf8')).toBe(before);
  await runHere(folder, 'fix', '.');
  expect(readFileSync(path.join(folder, 'a.article.txt'), 'utf8')).toBe(wire);
});

test('help and version', () => {
  const folder = folderWith({});
  expect(copydesk(folder, '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Usage: copydesk <command>'),
  });
  expect(copydesk(folder, 'check', '--help').stdout).toContain('--isolated');
  expect(copydesk(folder, '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('what was accepted and is not shown is counted', async () => {
  const folder = folderWith(newsroom);
  await runHere(folder, 'baseline', '.');
  expect((await runHere(folder, 'check', '.')).stdout).toMatch(
    /, nothing to fix\.\n2 accepted findings are not shown \(--all shows accepted findings, too\)\.\n$/,
  );
  await runHere(folder, 'accepted', '--take-back', '1');
  expect((await runHere(folder, 'check', '.')).stdout).toMatch(/\n1 accepted finding is not shown /);
  expect((await runHere(folder, 'check', '--all', '.')).stdout).not.toContain('not shown');
  expect(copydesk(folder, 'check', '--language', 'de', '.').stdout).toContain(
    '1 hingenommene Fundstelle ist nicht gezeigt',
  );
});

test.each([
  [['check', '--nope', '.'], 'There is no option --nope. Add --help for those there are.'],
  [['fix', '-x', '.'], 'There is no option -x. Add --help for those there are.'],
  [['check', '.', '--format'], '--format needs a value.'],
  [['check', '--output', '--all', '.'], '--output needs a value.'],
  [['check', '--all=yes', '.'], '--all takes no value.'],
])('a slip in the options is told in our words: %j', async (words, told) => {
  const ran = await runHere(folderWith(newsroom), ...words);
  expect([ran.status, ran.stderr]).toEqual([2, `copydesk: ${told}\n`]);
});

test('inspect tells names and quotations with their lines and words', async () => {
  const folder = folderWith({
    'a.article.txt': `Quay to close

Mayor Ruth Amadi closed the quay in Holmsea. “The stones are loose,” said Amadi.

“Nobody had told us that the quay would be closed for the whole of the summer.”
`,
  });
  const { stdout } = await runHere(folder, 'inspect', 'a.article.txt');
  expect(stdout.split('\n').slice(1)).toEqual([
    'Names',
    '  Ruth Amadi, Mayor (person; also Amadi; line 3)',
    '  Holmsea (place; line 3)',
    'Quotations',
    '  line 3: “The stones are loose,” Amadi',
    '  line 5: “Nobody had told us that the quay would be closed for the… Amadi (carried over)',
    '',
  ]);
});

test('inspect lists the block quotations of Markdown, which have no marks', async () => {
  const folder = folderWith({
    'a.article.md': `# Quay to close

The mayor closed the quay.

> The stones are loose, and nobody may walk on them.
>
> — Ruth Amadi

The shop stays open.

> No boat will sail before the spring tide.
`,
  });
  const { stdout } = await runHere(folder, 'inspect', 'a.article.md');
  expect(stdout.split('Quotations\n')[1]).toContain('line 5: The stones are loose');
  expect(stdout.split('Quotations\n')[1]).toContain('Ruth Amadi');
  expect(stdout.split('Quotations\n')[1]).toContain('line 11: No boat will sail');
});

test('inspect shows one person for a name and its slip, the odd writing marked, unless the sheet has it untold', async () => {
  const article = `Quay to close

Mayor Tomas Lindqvsit closed the quay in Holmsea on Monday. Lindqvist said that the stones were loose.

The council had warned Lindqvist in May. “The stones are loose,” said Lindqvist.
`;
  const folder = folderWith({ 'a.article.txt': article });
  const { stdout } = await runHere(folder, 'inspect', 'a.article.txt');
  expect(stdout).toContain('Tomas Lindqvist, Mayor (person; also Tomas Lindqvsit (elsewhere “Lindqvist”)');
  const { entities, quotes } = JSON.parse((await runHere(folder, 'inspect', '--format', 'json', '.')).stdout).files[0];
  const people = entities.filter(({ type }: { type: string }) => type === 'PER');
  expect(people).toHaveLength(1);
  expect(people[0].mentions.map((mention: { elsewhere?: string }) => mention.elsewhere)).toEqual([
    'Lindqvist',
    undefined,
    undefined,
    undefined,
  ]);
  expect(quotes[0].speaker.entity).toBe(people[0].id);
  const sheet = 'rules:\n  entity-misspelling: off\n';
  const apart = folderWith({ 'a.article.txt': article, 'newsroom.yml': sheet });
  expect((await runHere(apart, 'inspect', 'a.article.txt')).stdout).not.toContain('elsewhere');
});

test('the HTML report opens with the questions, and every place leads on', async () => {
  const folder = folderWith({
    'a b.article.txt':
      'Quay to close\n\nQuay to close\n\n“Nobody had told us that the quay would be closed for the summer,” it said.\n\n“We had no word of it from anybody on the island.”\n',
  });
  const { stdout } = await runHere(folder, 'check', '--format', 'html', '.');
  const [head, table] = stdout.split('<table>');
  expect(head).toContain('<h2>Questions for the reporter</h2>');
  const anchor = /href="#(place-0-\d+-\d+)"/.exec(head)?.[1];
  expect(table).toContain(`<tr id="${anchor}"`);
  expect(table).toContain('<a href="a%20b.article.txt#L3">3:1</a>');
  expect(table).toMatch(/<small>↳ 1:1 /);
  expect(stdout).toContain('color-scheme:light dark');
});
