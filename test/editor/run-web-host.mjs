// Runs the suite in the extension host of a web worker, as on vscode.dev: @vscode/test-web serves workbench, extension and
// workspace, all in the browser.
import { createServer } from 'node:net';
import path from 'node:path';
import { open } from '@vscode/test-web';
import { runSuiteAt } from './vscode/suite-page.mjs';
import { makeWebBuild } from './vscode/web-build.mjs';
import { copySeeds, root } from './vscode/workspace.mjs';

const { folder, commit } = makeWebBuild();
const workspace = copySeeds();
const [host, port] = ['localhost', await freePort()];
const server = await open({
  ...{ host, port, browserType: 'none', quality: 'stable', commit, testRunnerDataDir: folder },
  extensionDevelopmentPath: root,
  extensionTestsPath: path.join(root, 'dist/test/suite.js'),
  folderPath: workspace.folder,
});
const exitCode = await runSuiteAt(`http://${host}:${port}`);
server.dispose();
workspace.remove();
process.exit(exitCode);

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
