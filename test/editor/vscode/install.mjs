// Brings what the editor tests and `npm start` need, and only when it is missing: the packages of test/editor, a browser.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const editorFolder = path.dirname(here);
export const packages = path.join(editorFolder, 'node_modules');
export const vscodeFolder = path.join(packages, 'code-server/lib/vscode');

/** Installs the packages of test/editor when their lock has changed since the last time. */
export function installPackages() {
  const stamp = path.join(packages, '.installed');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(editorFolder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing a VS Code server and Playwright into test/editor (once, about 500 MB) …');
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: editorFolder,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('`npm ci` in test/editor failed; npm says why above.');
  // The server looks for its dependencies inside its own folder, and serves some of them to the browser from there.
  link('../../..', path.join(vscodeFolder, 'node_modules'));
  for (const name of ['spdlog', 'native-watchdog']) {
    link(path.join('../../vscode/stand-ins', name), path.join(packages, '@vscode', name));
  }
  writeFileSync(stamp, lock);
}

function link(target, place) {
  rmSync(place, { recursive: true, force: true });
  symlinkSync(target, place, 'junction');
}

/** The browser's executable: CHROMIUM_PATH, one that is installed, or (as root on Debian) one that is installed now. */
export function findBrowser() {
  const found = process.env.CHROMIUM_PATH ?? browserOnThisMachine();
  if (found) return found;
  if (installFromDebian('chromium', 'fonts-dejavu-core')) return browserOnThisMachine();
  throw new Error(
    'No Chromium here: run `apt-get install chromium fonts-dejavu-core`, or set CHROMIUM_PATH to a browser.',
  );
}

function browserOnThisMachine() {
  const applications = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return (
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ?? applications.find(existsSync)
  );
}

/** Neovim's executable, found or installed in the same way. */
export function findNeovim() {
  const found = process.env.NVIM_PATH ?? onPath('nvim');
  if (found) return found;
  if (installFromDebian('neovim')) return onPath('nvim');
  throw new Error('No Neovim here: run `apt-get install neovim`, or set NVIM_PATH to it.');
}

/** PostgreSQL, found or installed in the same way. Without it the tests of archives on a server are left out. */
export function findPostgres() {
  if (postgresOnThisMachine() || (installFromDebian('postgresql') && postgresOnThisMachine())) return;
  console.warn('No PostgreSQL here: the tests of archives on a server are left out. Install it, or set PG_BIN.');
}

/** The folder of the server's programs, as test/support/postgres.ts looks for it: the client alone lies there, too. */
function postgresOnThisMachine() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => path.join(debian, version, 'bin')) : [];
  return [process.env.PG_BIN, ...(process.env.PATH ?? '').split(path.delimiter), ...versions].find(
    (folder) => folder && ['postgres', 'initdb'].every((name) => existsSync(path.join(folder, name))),
  );
}

/** Whether a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** The first of these commands that PATH has, as a full path. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

function installFromDebian(...names) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`Installing ${names.join(' and ')} …`);
  const run = (...parameters) =>
    spawnSync('apt-get', parameters, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  return run('update') && run('install', '--yes', '--no-install-recommends', ...names);
}
