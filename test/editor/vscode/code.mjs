#!/usr/bin/env node
// Stands in for the desktop executable `code` where that cannot run. It takes the command line that @vscode/test-electron gives:
//   code.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE
// and runs that suite in the node extension host of a real VS Code server, its workbench shown by Chromium.
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from './server.mjs';
import { runSuiteAt } from './suite-page.mjs';

const { values, positionals } = parseArgs({
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  allowPositionals: true,
  strict: false, // The desktop's other options do not matter here.
});
const folder = positionals.map((place) => path.resolve(place)).find((place) => statSync(place).isDirectory());
const { extensionDevelopmentPath, extensionTestsPath } = values;
if (!folder || !extensionDevelopmentPath || !extensionTestsPath) {
  console.error('usage: code.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE');
  process.exit(2);
}

const server = await startServer({ forTests: true });
const remote = (place) => `vscode-remote://${server.authority}${encodeURI(path.resolve(place))}`;
const exitCode = await runSuiteAt(
  server.address(folder, [
    ['extensionDevelopmentPath', remote(extensionDevelopmentPath)],
    ['extensionTestsPath', remote(extensionTestsPath)],
    ['skipWelcome', 'true'],
  ]),
);
await server.stop();
process.exit(exitCode);
