// A fresh copy of seeds/ for one run: what tests write never reaches the repository.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

/** An archive beside the workspace, desk.sqlite, and the one article it was made of: suite/wordings.test.ts names it in a sheet. */
export function archiveBeside(folder) {
  const place = path.join(folder, '../archive');
  mkdirSync(place);
  const passage =
    'Residents have waited for a decision since the flood, when the lower town lost its market hall and both of its bakeries.';
  writeFileSync(path.join(place, 'council.article.txt'), `Council backs bridge\n\n${passage}\n`);
  const words = ['archive', 'add', '--store', 'desk.sqlite', 'council.article.txt'];
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...words], { cwd: place, stdio: 'ignore' });
}
