// What only a day at the desk shows: keystrokes while a folder is read, ten edits a second for a minute, the memory of many open
// articles, and where the time of a keystroke goes. Prints one line of JSON.
//   node test/bench/desk.mjs [--files 2000] [--seconds 60] [--strokes 300]      (fewer of each to see that it works)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createGenerator, modelOf } from './archive/generate.mjs';
import { builtServer, start } from './peers/copydesk.mjs';
import { shareByStage } from './stages.mjs';
import { articleOf, keystrokeAt } from './texts.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '60' },
    strokes: { type: 'string', default: '300' },
  },
});
const [files, seconds, strokes] = [values.files, values.seconds, values.strokes].map(Number);
const openArticles = 20;
const words = 10_000;
const tenth = 100;

const scratch = mkdtempSync(path.join(tmpdir(), 'copydesk-desk-'));
try {
  const underScan = await keystrokesUnderScan();
  const stream = await tenASecond();
  const memory = await memoryOfMany();
  const stages = await stagesOfKeystroke();
  console.log(JSON.stringify({ files, underScan, stream, openArticles, memory, stages, commandLine: commandLine() }));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Keystrokes in 700 words, ten a second, from the first answer until the folder is read. */
async function keystrokesUnderScan() {
  const folder = mkdtempSync(path.join(scratch, 'folder-'));
  const make = createGenerator(modelOf([articleOf(20_000)]), 1, 2);
  for (let at = 0; at < files; at++) writeFileSync(path.join(folder, `${at}.article.txt`), make(at).text);
  const session = await start(builtServer, { folder: pathToFileURL(folder).href });
  const typist = await typistOf(session, 700);
  let isScanning = true;
  const started = performance.now();
  session.scanned.then(() => {
    isScanning = false;
  });
  const times = [];
  while (isScanning) {
    times.push(await typist());
    await rest(Math.max(0, tenth - times.at(-1)));
  }
  const scan = performance.now() - started;
  await session.stop();
  return { ...quantiles(times), count: times.length, scan };
}

/** Edits at their time, whether or not the one before is answered. An answer that a newer edit overtook does not count. */
async function tenASecond() {
  const session = await start();
  const typist = await typistOf(session, words);
  const times = [];
  const asked = [];
  const started = performance.now();
  for (let at = 0; at < seconds * 10; at++) {
    await rest(started + at * tenth - performance.now());
    asked.push(
      typist().then(
        (time) => times.push(time),
        () => {},
      ),
    );
  }
  await Promise.all(asked);
  const late = performance.now() - started - (seconds * 10 - 1) * tenth;
  await session.stop();
  return { ...quantiles(times), edits: asked.length, answered: times.length, late };
}

/** In MB: one article, all of them, and the same after each has been typed in and the typist rests. */
async function memoryOfMany() {
  const session = await start();
  let text = articleOf(700);
  await session.open(text);
  const one = session.memory();
  for (let at = 1; at < openArticles; at++)
    await session.openBeside(`file:///bench/${at}.article.txt`, articleOf(650 + 10 * at));
  const all = session.memory();
  for (let at = 0; at < 100; at++) {
    const place = keystrokeAt(text, at);
    await session.type(text, place);
    text = `${text.slice(0, place)}x${text.slice(place)}`;
  }
  await rest(5000);
  const after = session.memory();
  await session.stop();
  return { one, all, after };
}

/** A start of Node that does nothing and a review of ten articles, in turn: the median of each. */
function commandLine() {
  const folder = mkdtempSync(path.join(scratch, 'ten-'));
  for (let at = 0; at < 10; at++) writeFileSync(path.join(folder, `${at}.article.txt`), articleOf(650 + 10 * at));
  const programs = { bare: ['-e', '0'], check: [path.join(root, 'dist/cli.js'), 'check', '--isolated', folder] };
  const times = { bare: [], check: [] };
  for (let round = 0; round < 9; round++) {
    for (const [name, words] of Object.entries(programs)) {
      const started = performance.now();
      spawnSync(process.execPath, words, { stdio: 'ignore' });
      times[name].push(performance.now() - started);
    }
  }
  return { bare: quantiles(times.bare).median, check: quantiles(times.check).median };
}

/** The server as it ships, but with its names, watched by the engine's own profiler. */
async function stagesOfKeystroke() {
  execFileSync(process.execPath, ['esbuild.mjs', '--only', 'server', '--outdir', path.join(scratch, 'named')], {
    cwd: root,
  });
  const server = path.join(scratch, 'named', 'server.js');
  const profiles = mkdtempSync(path.join(scratch, 'profiles-'));
  const session = await start(server, { words: ['--cpu-prof', `--cpu-prof-dir=${profiles}`] });
  const typist = await typistOf(session, words);
  const began = performance.now();
  for (let at = 0; at < strokes; at++) await typist();
  const typed = performance.now() - began;
  await session.stop();
  return shareByStage(profiles, server, typed);
}

/** Opens an article and types in it until the engine knows the way; gives what types on and tells how long the answer took. */
async function typistOf(session, size) {
  let text = articleOf(size);
  let typed = 0;
  const type = () => {
    const at = keystrokeAt(text, typed++);
    const answered = session.type(text, at);
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    return answered;
  };
  await session.open(text);
  for (let at = 0; at < 30; at++) await type();
  return type;
}

function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const [median, p95] = [0.5, 0.95].map(
    (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))],
  );
  return { median, p95, longest: sorted.at(-1) };
}

function rest(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
