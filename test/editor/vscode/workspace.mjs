// A fresh copy of seeds/ for one run: what tests write never reaches the repository.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { editorFolder } from './install.mjs';

export const root = path.resolve(editorFolder, '../..');

/** Makes the copy; `remove` takes it away again. */
export function copySeeds() {
  const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'copydesk-')));
  const folder = path.join(place, 'seeds');
  cpSync(path.join(root, 'seeds'), folder, { recursive: true });
  return { folder, remove: () => rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
