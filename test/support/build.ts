// Builds the tool once for a test run, into a folder of the run's own, so that tests speak to what ships.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-built-'));
  execFileSync(process.execPath, ['esbuild.mjs', '--outdir', folder, '--only', 'cli,mcp,server'], { stdio: 'inherit' });
  project.provide('built', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
