// What memory the server holds while a folder of many made articles is open: just read, and when it is opened again.
//   npm run build && node test/bench/archive/server-memory.mjs [--count 20000] [--from FILE.jsonl]
// The server is started as the extension starts it, and is asked for no findings. Resident memory is what the machine says: when the
// server has been left alone, and once all that nothing holds is collected.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import rpc from 'vscode-jsonrpc/node';
import { createGenerator, modelFrom } from './generate.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '20000' }, from: { type: 'string' } } });
const count = Number(values.count);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-newsroom-'));
const storage = path.join(folder, '.storage');
/** As client/src/node-client.ts says it. */
const givingBack = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '65536', MALLOC_MMAP_THRESHOLD_: '65536' };
const perFolder = 500;
/** The server collects what it no longer needs a few seconds after the last was read. In milliseconds. */
const leftAlone = 12_000;
/** What a collection frees is given back to the machine a moment later: the least of a few readings counts. */
const readings = 8;

const make = createGenerator(modelFrom(values.from), 1);
for (let number = 0; number < count; number++) {
  const place = path.join(folder, String(Math.floor(number / perFolder)));
  if (number % perFolder === 0) mkdirSync(place);
  writeFileSync(path.join(place, `${number}.news`), make(number).text);
}
await serve('read for the first time');
await serve('opened again');
rmSync(folder, { recursive: true });

async function serve(what) {
  const begun = performance.now();
  const program = path.join(root, 'dist/server.js');
  const tellMemory = path.join(root, 'test/support/tell-memory.cjs');
  const server = spawn(
    process.execPath,
    ['--max-semi-space-size=64', '--no-regexp-tier-up', '--require', tellMemory, program, '--stdio'],
    {
      stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
      env: { ...process.env, ...givingBack },
    },
  );
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  );
  const ended = new Promise((resolve) => {
    connection.onUnhandledProgress(({ value }) => value.kind === 'end' && resolve());
  });
  connection.onRequest((method, { items = [] }) =>
    method === 'workspace/configuration' ? items.map(() => ({})) : null,
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'newsroom' }],
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { configuration: true, workspaceFolders: true },
      window: { workDoneProgress: true },
    },
    initializationOptions: { storage: pathToFileURL(storage).href },
  });
  await connection.sendNotification('initialized', {});
  await ended;
  const seconds = (performance.now() - begun) / 1000;
  const worked = secondsOfProcessor(server.pid);
  const peak = residentMegabytes(server.pid, 'VmHWM');
  await setTimeout(leftAlone);
  const alone = residentMegabytes(server.pid, 'VmRSS');
  let held;
  for (let reading = 0; reading < readings; reading++) {
    server.send('held');
    const [told] = await once(server, 'message');
    if (!held || told.rss < held.rss) held = told;
    await setTimeout(500);
  }
  const { rss, heapUsed, external } = held;
  const inMegabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;
  console.log(
    `${count} articles ${what}, ${seconds.toFixed(0)} s (${worked.toFixed(0)} s of the server's processor): ${alone} MB resident when left alone, ${inMegabytes(rss)} collected (${inMegabytes(heapUsed)} of heap, ${inMegabytes(external)} beside it), ${peak} MB while reading`,
  );
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  await once(server, 'exit');
}

/** `VmRSS` or, the most until now, `VmHWM`. */
function residentMegabytes(pid, which) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${which}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
}

/** Without that of the process that reads beside it. */
function secondsOfProcessor(pid) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ').slice(13, 15).map(Number);
  return (user + system) / 100;
}
