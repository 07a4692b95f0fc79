// Runs the built command line as a shell would.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject, onTestFinished } from 'vitest';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `copydesk` with arguments, in a folder. */
export function copydesk(folder: string, ...words: string[]): Ran {
  const { status, stdout, stderr } = copydeskWith(folder, '', ...words);
  return { status, stdout: stdout.toString(), stderr };
}

/** The same with something on standard input; what is printed comes as bytes. */
export function copydeskWith(folder: string, input: string | Uint8Array, ...words: string[]) {
  const cli = path.join(inject('built'), 'cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    input,
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr: stderr.toString() };
}

/** A folder of its own with the given files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}
