// Builds the tool once for a test run, into a folder of the run's own, so that tests speak to what ships.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with cli.js and server.js. */
    built: string;
  }
}

export default function setup(project: TestProject) {
  // All that tests and what they start put into the temporary directory lies in a folder of the run's own. It is gone in the end,
  // and what a test has left in it is told: whoever makes a folder takes it away.
  const scratch = mkdtempSync(path.join(tmpdir(), 'copydesk-run-'));
  chmodSync(scratch, 0o755); // a server of the tests may run as another user
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = scratch;
  process.env.NODE_DISABLE_COMPILE_CACHE = '1'; // it would lie there, too
  const folder = mkdtempSync(path.join(scratch, 'built-'));
  execFileSync(process.execPath, ['esbuild.mjs', '--outdir', folder, '--only', 'cli,copydesk,mcp,server'], {
    stdio: 'inherit',
  });
  project.provide('built', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
    const left = readdirSync(scratch);
    rmSync(scratch, { recursive: true, force: true });
    if (left.length) console.error(`Tests left in the temporary directory: ${left.join(', ')}`);
  };
}
