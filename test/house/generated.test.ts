// What is made from the rules' files is up to date, and no rule is half there.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/core/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'server/src/core/rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

test('registry, README, schema and settings are those that `npm run generate` writes', () => {
  const told = execFileSync(process.execPath, ['server/generate/rules.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(told.trim()).toBe(`${rules.length} rules`);
});

test('every rule on disk has its page, every page its rule, and all of them are registered', () => {
  const written = files.filter((file) => file.endsWith('.ts') && /^export const rule\b/m.test(read(file)));
  const ids = (suffix: string, names: string[]) => names.map((name) => path.basename(name, suffix)).sort();
  const registered = rules.map(({ id }) => id).sort();
  expect(ids('.ts', written)).toEqual(registered);
  expect(
    ids(
      '.md',
      files.filter((file) => file.endsWith('.md')),
    ),
  ).toEqual(registered);
});

const options = rules.flatMap(({ id, family, options = {} }) => Object.keys(options).map((name) => [id, name, family]));

test.each(options)('the page of %s tells its option %s', (id, name, family) => {
  expect(read(`${family}/${id}.md`)).toMatch(new RegExp(`\\b${name}\\b`));
});
