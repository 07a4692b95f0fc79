// Runs the suite in the extension host of Node, through @vscode/test-electron: in a desktop VS Code where one can run here,
// else in a real VS Code server that stands in for it (vscode/code.mjs). Says which, and the suite's first line proves it.
import { existsSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { hasDisplay, onPath } from './vscode/install.mjs';
import { archiveBeside, copySeeds, root } from './vscode/workspace.mjs';

const standIn = path.join(root, 'test/editor/vscode/code.mjs');
const vscodeExecutablePath = process.env.VSCODE_EXECUTABLE_PATH ?? (await desktop()) ?? standIn;
console.log(
  vscodeExecutablePath === standIn ? 'No desktop VS Code here: a VS Code server stands in.' : vscodeExecutablePath,
);

const workspace = copySeeds();
archiveBeside(workspace.folder);
// a folder that holds itself: suite/files.test.ts asks what comes of it
symlinkSync('.', path.join(workspace.folder, 'loop'), 'dir');
try {
  process.exitCode = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist/test/suite.js'),
    launchArgs: [workspace.folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  workspace.remove();
}

/** A VS Code with a window: the one on PATH, else the one that Microsoft's server gives. None without a display. */
async function desktop() {
  if (!hasDisplay()) return undefined;
  const command = onPath('code', 'code.cmd');
  const near = ['../code', '../Code.exe', '../../../../MacOS/Electron'];
  const installed = command && near.map((place) => path.resolve(realpathSync(command), '..', place)).find(existsSync);
  if (installed) return installed;
  const versions = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
    signal: AbortSignal.timeout(5000),
  }).catch(() => undefined);
  return versions?.ok ? downloadAndUnzipVSCode() : undefined;
}
