// What the packaged extension weighs and holds.
import { statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { vsix } from './newsroom.ts';

test('the package is at most one megabyte', () => {
  expect(statSync(vsix).size).toBeLessThan(2 ** 20);
});
