// `npm start`: builds, reviews the articles of seeds/ in the terminal, then shows them in VS Code with the extension: with the
// command `code` where there is one, else in the browser with a VS Code server, which is installed the first time.
// --no-open, or CI in the environment: no window opens, the command or the address is only printed. Ctrl-C ends the server.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasDisplay, installPackages, onPath } from './vscode/install.mjs';
import { startServer } from './vscode/server.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const seeds = path.join(root, 'seeds');
const firstArticle = path.join(seeds, 'tram-strike-scraped.news');
const opens = !process.argv.includes('--no-open') && !process.env.CI && hasDisplay();

console.log('Building …');
if (!runs(process.execPath, 'esbuild.mjs')) process.exit(1);

console.log('\nThe review of seeds/, as `node dist/cli.js check seeds` prints it:\n');
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'seeds'], { cwd: root, stdio: 'inherit' });
// 1 says that there are findings, and the seeds are made to have some.
if (status !== 0 && status !== 1) process.exit(1);

if (!showOnDesktop()) await showInBrowser();

function showOnDesktop() {
  const code = onPath('code', 'code.cmd');
  if (!code || !hasDisplay()) return false;
  const parameters = ['--new-window', `--extensionDevelopmentPath=${root}`, seeds, firstArticle];
  console.log(`\nThe same articles in VS Code, with the extension:\n  code ${parameters.join(' ')}`);
  return !opens || runs(code, ...parameters);
}

async function showInBrowser() {
  console.log('\nThere is no `code` command for a window here, so VS Code comes in the browser.');
  installPackages();
  const scratch = mkdtempSync(path.join(tmpdir(), 'copydesk-start-'));
  const vsix = path.join(scratch, 'copydesk.vsix');
  if (!runs('npm', 'run', '--silent', 'package', '--', '--out', vsix)) process.exit(1);
  const server = await startServer({ vsix });
  rmSync(scratch, { recursive: true });

  const address = server.address(seeds, [
    ['openFile', `vscode-remote://${server.authority}${encodeURI(firstArticle)}`],
  ]);
  console.log(`\nThe same articles in VS Code, with the extension:\n  ${address}\nCtrl-C ends it.`);
  if (opens)
    spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [address], { stdio: 'ignore' }).on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => server.stop());
  await server.ended;
}

/** Whether a command of this project ends well; npm's own chatter is kept for a failure. */
function runs(command, ...parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd: root, encoding: 'utf8' });
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}
