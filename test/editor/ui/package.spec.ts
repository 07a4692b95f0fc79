// What the packaged extension weighs and holds.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { vsix } from './newsroom.ts';

const root = path.dirname(vsix);

test('the package is at most one and a half megabytes', () => {
  expect(statSync(vsix).size).toBeLessThan(1.5 * 2 ** 20);
});

test('the package holds every file that its manifest names, and nothing that is not shipped', () => {
  const vsce = path.join(root, 'node_modules/.bin/vsce');
  const packed = execFileSync(vsce, ['ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
  const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|client|syntaxes)\/[\w./-]+\.\w+)"/g)].map(([, file]) => file);
  // The command line comes with the npm package.
  expect(packed).toEqual(expect.arrayContaining(named.filter((file) => file !== 'dist/cli.js')));
  expect(
    packed.filter((file) =>
      /^(?!dist\/).*\.(ts|mjs)$|^(seeds|server|client\/src|client\/media\/pictures|test)\/|\.map$/.test(file),
    ),
  ).toEqual([]);
});
