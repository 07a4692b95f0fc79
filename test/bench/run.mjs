// npm run bench: every tool over the same texts in the same run, a process each; a table to the terminal and to RESULTS.md.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { start } from './peers/copydesk.mjs';
import { articleOf } from './texts.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const tools = ['copydesk', 'textlint', 'write-good', 'retext', 'alex', 'cspell', 'compromise', 'harper'];
const sizes = [700, 10_000, 50_000];

if (!existsSync(`${here}node_modules`)) execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
execFileSync(process.execPath, ['esbuild.mjs', '--release'], { cwd: root, stdio: 'inherit' });

const results = [];
for (const tool of tools) {
  process.stderr.write(`${tool} …\n`);
  results.push({ ...measured('measure.mjs', tool), bundle: await bundleSize(tool) });
}

const starts = await startsOf();
process.stderr.write('a day at the desk …\n');
const desk = measured('desk.mjs');
const report = reportOf(results);
console.log(report);
writeFileSync(`${here}RESULTS.md`, report);

/** What a program of ours prints in the end. */
function measured(...words) {
  const output = execFileSync(process.execPath, words, {
    cwd: here,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.trim().split('\n').at(-1));
}

/** From start to first diagnostics of 700 words, Copydesk and a bundled server that does nothing in turn: the median of each. */
async function startsOf() {
  const outfile = path.join(tmpdir(), `copydesk-bench-${process.pid}.cjs`);
  const nothing = [`${here}peers/empty-server.cjs`];
  await build({ entryPoints: nothing, bundle: true, minify: true, platform: 'node', format: 'cjs', outfile });
  const servers = { own: `${root}dist/server.js`, empty: outfile };
  const times = { own: [], empty: [] };
  for (let round = 0; round < 11; round++) {
    for (const [name, server] of Object.entries(servers)) {
      const started = performance.now();
      const session = await start(server);
      await session.open(articleOf(700));
      times[name].push(performance.now() - started);
      await session.stop();
    }
  }
  rmSync(outfile);
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return { own: median(times.own), empty: median(times.empty) };
}

/** Minified size in kB of all that the tool needs to run, data included; undefined where it cannot be bundled. */
async function bundleSize(tool) {
  if (tool === 'copydesk') return statSync(`${root}dist/server.js`).size / 1024;
  try {
    const { outputFiles } = await build({
      entryPoints: [`${here}peers/${tool}.mjs`],
      bundle: true,
      minify: true,
      write: false,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    });
    return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0) / 1024;
  } catch {
    return undefined;
  }
}

function number(value, digits = 1) {
  return value === undefined ? '–' : value < 10 ? value.toFixed(digits) : String(Math.round(value));
}

/** Copydesk alone, over hours and many files. */
function deskReport() {
  const { files, underScan, stream, openArticles, memory, stages, commandLine } = desk;
  const percent = (share) => `${number(share * 100)}%`;
  const shares = Object.entries(stages).sort(([, a], [, b]) => b - a);
  const rows = [
    [
      `a keystroke, 700 words, while a folder of ${files} articles is read (${number(underScan.scan / 1000)} s)`,
      `${number(underScan.median)} / ${number(underScan.p95)}, longest ${number(underScan.longest)} (${underScan.count}×)`,
    ],
    [
      'ten edits a second, 10,000 words',
      `${number(stream.median)} / ${number(stream.p95)}, longest ${number(stream.longest)}; ${stream.answered} of ${stream.edits} answered before the next edit, the last one ${number(stream.late)} after it was typed`,
    ],
    [
      `memory, MB: one article of 700 words / ${openArticles} / the same at rest`,
      `${number(memory.one)} / ${number(memory.all)} / ${number(memory.after)}`,
    ],
    [
      '`copydesk check` of a folder of ten articles / a start of Node that does nothing',
      `${number(commandLine.check)} / ${number(commandLine.bare)}`,
    ],
    ['a keystroke in 10,000 words, by stage', shares.map(([stage, share]) => `${stage} ${percent(share)}`).join(', ')],
  ];
  return [
    'A day at the desk (`test/bench/desk.mjs`), milliseconds, median / 95th percentile:',
    '',
    '| Measure | Copydesk |',
    '|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ];
}

function reportOf(rows) {
  const own = rows[0].keystrokes;
  const cell = ({ median, p95, repeats }) =>
    `${number(median)} / ${number(p95)}${repeats < 50 ? ` (${repeats}×)` : ''}`;
  const times = rows.map(
    ({ tool, load, first, keystrokes, memory, bundle }) =>
      `| ${[tool, number(load, 0), number(first), ...sizes.map((size) => cell(keystrokes[size])), number(keystrokes[50_000].cold), number(memory, 0), number(bundle, 0)].join(' | ')} |`,
  );
  const ratios = rows
    .slice(1)
    .map(
      ({ tool, keystrokes }) =>
        `| ${[tool, ...sizes.map((size) => `${number(keystrokes[size].median / own[size].median)}×`)].join(' | ')} |`,
    );
  const versions = JSON.parse(readFileSync(`${here}package.json`, 'utf8')).dependencies;
  return [
    '# Copydesk against its peers',
    '',
    'Made by `npm run bench`: the same texts in one run, a process for each tool. Milliseconds; a keystroke is median / 95th percentile of 50, after 30 that are not counted.',
    "Copydesk's keystroke is measured over the protocol, from sending the change to having the diagnostics; a peer's is one call over the whole text, which is what it offers. Its server runs with the young generation of 64 MB that the extension gives it. The tools do different work: the table tells what an editor waits for, not who is cleverer.",
    '',
    `Machine: ${cpus()[0].model.trim()}, ${cpus().length} processors, Node ${process.version}.`,
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    '',
    '| Tool | load | first 700 words | keystroke, 700 | 10,000 | 50,000 | cold 50,000 | memory, MB | bundle, kB |',
    '|---|---|---|---|---|---|---|---|---|',
    ...times,
    '',
    `Copydesk from start of the server to the first diagnostics: ${number(starts.own)} ms, ${number(starts.own / starts.empty)} times what a language server takes that does nothing (${number(starts.empty)}); its memory after all of this: ${number(rows[0].memoryAtEnd, 0)} MB.`,
    '',
    ...deskReport(),
    'How many times longer a keystroke takes than with Copydesk:',
    '',
    '| Tool | 700 | 10,000 | 50,000 |',
    '|---|---|---|---|',
    ...ratios,
    '',
  ].join('\n');
}
