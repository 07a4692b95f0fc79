// Copydesk as an editor meets it: the built server over stdio, a keystroke as an incremental change and a pull of diagnostics.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(
  new URL('package.json', root),
)('vscode-jsonrpc/node');
const uri = 'file:///bench/bench.article.txt';

export const name = 'Copydesk';

/** As the extension starts it: see client/src/node-client.ts. */
const execArgv = ['--max-semi-space-size=64', '--no-regexp-tier-up'];

export const builtServer = fileURLToPath(new URL('dist/server.js', root));

/** A session with one open article; `folder`: an address whose articles are read beside it. `words`: more for Node. */
export async function start(server = builtServer, { folder, words = [] } = {}) {
  const child = spawn(process.execPath, [...execArgv, ...words, server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let isStopping = false;
  child.on('exit', (code, signal) => {
    if (isStopping) return;
    console.error(`The server ended by itself: ${signal ?? `status ${code}`}.`);
    process.exit(1);
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  for (const request of ['client/registerCapability', 'window/workDoneProgress/create', 'workspace/diagnostic/refresh'])
    connection.onRequest(request, () => null);
  const scanned = new Promise((resolve) => {
    connection.onNotification('$/progress', ({ value }) => value.kind === 'end' && resolve());
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder ?? null,
    workspaceFolders: folder ? [{ uri: folder, name: 'desk' }] : null,
    capabilities: {
      textDocument: { diagnostic: {}, synchronization: {} },
      workspace: { workspaceFolders: true },
      window: { workDoneProgress: folder !== undefined },
    },
  });
  await connection.sendNotification('initialized', {});
  let version = 0;
  const reportOf = async (file) =>
    (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: file } })).items;
  const pull = async () => (await reportOf(uri)).length;
  const open = (file, languageId, text) =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: file, languageId, version: ++version, text },
    });
  return {
    pid: child.pid,
    /** When all articles of the folder are read. */
    scanned,
    async open(text) {
      open(uri, 'news-article', text);
      return pull();
    },
    /** A further article, which stays open. */
    async openBeside(file, text) {
      open(file, 'news-article', text);
      return reportOf(file);
    },
    /** What is told of a file of any kind, which is closed again. */
    async look(file, languageId, text) {
      open(file, languageId, text);
      const items = await reportOf(file);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: file } });
      return items;
    },
    async type(text, at) {
      const line = text.lastIndexOf('\n', at - 1);
      const position = { line: text.slice(0, at).split('\n').length - 1, character: at - line - 1 };
      const started = performance.now();
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
      });
      await pull();
      return performance.now() - started;
    },
    close: () => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    /** Resident memory of the server in MB; undefined where the system does not tell. */
    memory() {
      try {
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024;
      } catch {
        return undefined;
      }
    },
    async stop() {
      isStopping = true;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.end();
      await ended;
    },
  };
}
