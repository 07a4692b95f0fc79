// Patterns are written so that a cold start compiles them fast.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, sourcesIn } from '../support/imports.ts';

test('letters are named by the sets that V8 has ready-made: Alpha, Upper, Lower; figures by \\d', () => {
  const slow = ['server/src', 'client/src'].flatMap(sourcesIn).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        /\\[pP]\{(?:L|Lu|Ll|N)\}/.test(line) ? [`${path.relative(root, file)}:${at + 1} ${line.trim()}`] : [],
      ),
  );
  expect(slow).toEqual([]);
});
