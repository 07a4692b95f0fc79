// A host knows no rule by its name: what it does with a rule's findings is a fact of the rule.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/core/index.ts';
import { root, sourcesIn } from '../support/imports.ts';

const outside = ['server/src', 'client/src']
  .flatMap(sourcesIn)
  .map((file) => path.relative(root, file))
  .filter((file) => !/^server\/src\/core\/(?:rules|wording)\//.test(file));
/** A rule's id, or a family as the beginning of ids, quoted or in a pattern. */
const families = [...new Set(rules.map(({ family }) => family))].join('|');
const named = new RegExp(`['"\`](?:${rules.map(({ id }) => id).join('|')})['"\`]|['"\`/^(|](?:${families})-['"\`|/(]`);

test('no host names a rule', () => {
  const leaks = outside.flatMap((file) => {
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
    return lines.filter((line) => named.test(line)).map((line) => `${file}: ${line.trim()}`);
  });
  expect(leaks).toEqual([]);
});

test('the status bar counts every family', () => {
  const status = readFileSync(path.join(root, 'client/src/status.ts'), 'utf8');
  for (const family of families.split('|')) expect(status).toContain(`  ${family}: (count) =>`);
});

test('whatever a rule may fix by itself, cleaning scraped copy can list', () => {
  const fixing = rules.filter(({ id, family }) =>
    /applicability: 'safe'/.test(readFileSync(path.join(root, `server/src/core/rules/${family}/${id}.ts`), 'utf8')),
  );
  expect(fixing.length).toBeGreaterThan(8);
  for (const { id, cleans } of fixing) expect(cleans, id).toBeDefined();
});

test('an id begins with its family, by which the status bar counts', () => {
  for (const { id, family } of rules) expect(id.startsWith(`${family}-`), id).toBe(true);
});
