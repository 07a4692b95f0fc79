// What other tools read of us: addresses, SARIF, annotations, code quality, and only what has changed.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../server/src/cli/format/address.ts';
import { fingerprintsOf } from '../../server/src/cli/format/fingerprints.ts';
import { copydesk, folderWith } from '../support/shell.ts';

const odd = 'Live: budget #2?.article.txt';
const copy = 'Ferry to resume\n\nSailings start on Friday. “ We sail at dawn,” said Zoë Tolle.\n';

describe('addresses', () => {
  test.each([
    ['Live: budget #2.article.txt', './Live%3A%20budget%20%232.article.txt'],
    ['wire/a?b.txt', 'wire/a%3Fb.txt'],
    ['wire/50% off.txt', 'wire/50%25%20off.txt'],
    ['wire: 1/a.txt', './wire%3A%201/a.txt'],
    ['wire/later: on.txt', 'wire/later%3A%20on.txt'],
    ['../Zoë (2).txt', '../Zo%C3%AB%20%282%29.txt'],
    ['a\ud800.txt', 'a%EF%BF%BD.txt'],
  ])('%s', (file, address) => {
    expect(addressOf(file)).toBe(address);
    const url = new URL(address, 'https://desk.example/news/room/');
    expect([url.host, url.search, url.hash]).toEqual(['desk.example', '', '']);
    const back = url.pathname.slice(file.startsWith('..') ? '/news/'.length : '/news/room/'.length);
    if (!file.includes('\ud800')) expect(decodeURIComponent(back)).toBe(file.replace('../', ''));
  });
});

test('SARIF is valid by its schema, with rules, columns and fingerprints', () => {
  const folder = folderWith({ [odd]: copy, 'b.article.txt': copy });
  const log = JSON.parse(copydesk(folder, 'check', '--format', 'sarif', '.').stdout);
  const schema = JSON.parse(
    readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8').replace(
      /^\ufeff/,
      '',
    ),
  );
  const ajv = new Ajv({ unicodeRegExp: false, strict: false, allErrors: true, validateSchema: false });
  addFormats(ajv);
  const { $schema: _, id: __, ...plainSchema } = schema;
  const isValid = ajv.compile(plainSchema);
  isValid(log);
  expect(isValid.errors ?? []).toEqual([]);
  const [run] = log.runs;
  expect(run.columnKind).toBe('utf16CodeUnits');
  const space = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'quote-space');
  expect(space.locations[0].physicalLocation.artifactLocation.uri).toBe('./Live%3A%20budget%20%232%3F.article.txt');
  const rule = run.tool.driver.rules[space.ruleIndex];
  expect(rule).toMatchObject({ id: 'quote-space', defaultConfiguration: { level: 'warning' } });
  expect(readFileSync(new URL(rule.helpUri), 'utf8')).toMatch(/^# quote-space/);
  const prints = run.results.map(
    (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
  );
  expect(new Set(prints).size).toBe(prints.length);
});

test('a fingerprint does not move with its line, and equal findings have one each', () => {
  const finding = (start: number) =>
    ({
      rule: 'quote-space',
      subject: 'We sail',
      severity: 'warning',
      message: '',
      related: [],
      span: { start, end: start + 1 },
    }) as const;
  const before = fingerprintsOf('a.txt', [finding(1), finding(9)]);
  expect(fingerprintsOf('a.txt', [finding(50), finding(90)])).toEqual(before);
  expect(before[0]).not.toBe(before[1]);
  expect(fingerprintsOf('b.txt', [finding(1)])[0]).not.toBe(before[0]);
});

test('a name with a line break stays on its line', () => {
  const folder = folderWith({ 'two\nlines.article.txt': copy });
  expect(copydesk(folder, 'check', '.').stdout.split('\n')[0]).toBe('two lines.article.txt');
});

test('GitHub is given annotations, with what would end them escaped', () => {
  const folder = folderWith({ 'Live, 100%.article.txt': copy });
  const lines = copydesk(folder, 'check', '--format', 'github', '.').stdout.trimEnd().split('\n');
  expect(lines[0]).toMatch(
    /^::warning file=Live%2C 100%25\.article\.txt,line=3,endLine=3,col=\d+,endColumn=\d+,title=quote-space::/,
  );
});

test('GitLab is given a code quality report', () => {
  const folder = folderWith({ [odd]: copy });
  const [found] = JSON.parse(copydesk(folder, 'check', '--format', 'gitlab', '.').stdout);
  expect(found).toEqual({
    description: expect.any(String),
    check_name: 'quote-space',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'major',
    location: { path: odd, lines: { begin: 3, end: 3 } },
  });
});

describe('--changed', () => {
  const git = (folder: string, ...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...words], { cwd: folder });
  const told = (folder: string, ...words: string[]) =>
    JSON.parse(copydesk(folder, 'check', '--format', 'json', '--isolated', ...words).stdout).files.map(
      ({ path: file, findings }: { path: string; findings: unknown[] }) => `${file} ${findings.length}`,
    );
  const again = '\n“ It is late,” said Ann Orr.\n';

  function repository() {
    const folder = folderWith({ 'a.article.txt': copy, 'in/b.article.txt': copy, 'c.article.txt': copy });
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'First');
    appendFileSync(path.join(folder, 'in/b.article.txt'), again);
    writeFileSync(path.join(folder, 'new.article.txt'), copy);
    return folder;
  }

  test('unchanged files are skipped, findings on old lines are not reported', () => {
    const folder = repository();
    expect(told(folder, '.')).toHaveLength(4);
    expect(told(folder, '--changed')).toEqual([`${path.join('in', 'b.article.txt')} 1`, 'new.article.txt 1']);
    expect(told(folder, '--changed', 'in')).toEqual([`${path.join('in', 'b.article.txt')} 1`]);
  });

  test('since a commit, and since a branch was left', () => {
    const folder = repository();
    git(folder, 'checkout', '-q', '-b', 'desk');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'Second');
    expect(told(folder, '--changed')).toEqual([]);
    expect(told(folder, '--changed', 'main')).toEqual([`${path.join('in', 'b.article.txt')} 1`, 'new.article.txt 1']);
  });

  test('before the first commit, away from a branch, and with a file that was renamed', async () => {
    const name = 'Zoë "live" #2.article.txt';
    const folder = folderWith({ [name]: copy });
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    expect(told(folder, '--changed')).toEqual([`${name} 1`]);
    git(folder, 'commit', '-q', '-m', 'First');
    git(folder, 'checkout', '-q', '--detach');
    expect(told(folder, '--changed')).toEqual([]);
    git(folder, 'mv', name, 'b.article.txt');
    expect(told(folder, '--changed')).toEqual(['b.article.txt 1']);
  });

  test('no repository and no such commit are refused', () => {
    const nowhere = copydesk(folderWith({}), 'check', '--changed');
    expect([nowhere.status, nowhere.stderr]).toEqual([2, 'copydesk: --changed needs git and a git repository.\n']);
    const unknown = copydesk(repository(), 'check', '--changed', 'gone');
    expect([unknown.status, unknown.stderr]).toEqual([2, 'copydesk: --changed: git finds no commit “gone”.\n']);
  });
});
