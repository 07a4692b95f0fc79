// The README's recipes for a commit, GitHub and GitLab work as they are written there: line by line, in a repository of git.
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { folderWith } from '../support/shell.ts';

const recipes = readFileSync('README.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('copydesk check --changed'));
const [hook, github, gitlab] = recipes;

const wrong = 'Ferry to resume\n\nSailings start on Friday. “ We sail at dawn,” said Zoë Tolle.\n';
const right = 'Pier to open\n\nThe pier opens on Friday, the board said.\n';

/** A clone whose main branch has an article with a finding; `copydesk` is on the path. */
function clone() {
  const folder = folderWith({ 'bin/.keep': '', 'origin/old.article.txt': wrong });
  const shim = path.join(folder, 'bin', 'copydesk');
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${path.join(inject('built'), 'cli.js')}" "$@"\n`);
  chmodSync(shim, 0o755);
  const env = {
    ...process.env,
    PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`,
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'Desk'],
        [`GIT_${who}_EMAIL`, 'd@example.org'],
      ]),
    ),
  };
  const here = path.join(folder, 'desk');
  const run = (line: string, cwd = here) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  run('git init -q -b main && git add . && git commit -q -m First', path.join(folder, 'origin'));
  run('git clone -q origin desk && cd desk && git checkout -q -b story', folder);
  return { here, run };
}

test('there are three, a line each', () => expect(recipes).toHaveLength(3));

test('the hook stops a commit for findings on new lines, and for nothing else', () => {
  const { here, run } = clone();
  const file = path.join(here, '.git/hooks/pre-commit');
  writeFileSync(file, `${hook}\n`);
  chmodSync(file, 0o755);
  appendFileSync(path.join(here, 'old.article.txt'), '\nNobody was hurt.\n');
  writeFileSync(path.join(here, 'pier.article.txt'), right);
  expect(run('git add . && git commit -q -m Second').status).toBe(0);
  writeFileSync(path.join(here, 'new.article.txt'), wrong);
  const stopped = run('git add . && git commit -q -m Third');
  expect(stopped.status).toBe(1);
  expect(stopped.stdout + stopped.stderr).toContain('quote-space');
  expect(run('git log --oneline').stdout.trim().split('\n')).toHaveLength(2);
});

/** A branch that brings one article with a finding. */
function branch() {
  const { here, run } = clone();
  writeFileSync(path.join(here, 'new #1.article.txt'), wrong);
  run('git add . && git commit -q -m Second');
  return { here, run };
}

test('the step for GitHub tells what the branch brought', () => {
  const told = branch().run(github);
  expect(told.status).toBe(1);
  expect(told.stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^::warning file=new #1\.article\.txt,line=3,/),
  ]);
});

test('the report for GitLab tells what the branch brought', () => {
  const { here, run } = branch();
  expect(run(gitlab).status).toBe(1);
  expect(JSON.parse(readFileSync(path.join(here, 'quality.json'), 'utf8'))).toEqual([
    expect.objectContaining({
      check_name: 'quote-space',
      location: { path: 'new #1.article.txt', lines: expect.objectContaining({ begin: 3 }) },
    }),
  ]);
});
