// Runs every test there is, stage by stage, and ends with one line over all of them: "N passed, N failed".
// `npm test` runs all stages, `node test/run.mjs unit web` those that are named. A stage that crashes counts as a failed test.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, findNeovim, findPostgres, installPackages, packages } from './editor/vscode/install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const minutesAllowed = 15; // for one command
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
const scratch = mkdtempSync(path.join(tmpdir(), 'copydesk-tests-'));
const results = path.join(scratch, 'results.json');

/** In order. A stage brings what it `needs`, runs the commands `before` and then its `tests`, which `count` knows how to count. */
const stages = {
  types: { tests: 'tsc --noEmit', count: one },
  lint: { tests: 'biome ci . --colors=off', count: one },
  unit: {
    needs: [findNeovim, findPostgres],
    before: ['node esbuild.mjs'],
    tests: `vitest run --config test/vitest.config.mts --reporter=default --reporter=json --outputFile.json="${results}"`,
    count: inVitest,
  },
  bench: {
    before: ['node esbuild.mjs'],
    tests: 'node test/bench/check.mjs',
    count: one,
  },
  editor: {
    needs: [installPackages, findBrowser],
    before: ['node esbuild.mjs --tests'],
    tests: 'node test/editor/run-node-host.mjs',
    count: inSuite,
  },
  web: {
    needs: [installPackages, findBrowser],
    before: ['node esbuild.mjs --tests'],
    tests: 'node test/editor/run-web-host.mjs',
    count: inSuite,
  },
  ui: {
    needs: [installPackages, findBrowser],
    before: ['tsc --project test/editor/ui', 'npm run package'],
    tests: 'playwright test --config test/editor/ui',
    count: inPlaywright,
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in stages));
if (unknown.length) throw new Error(`No stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`);

const tallies = [];
for (const name of wanted.length ? wanted : Object.keys(stages)) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const tally = await runStage(stages[name]);
  tallies.push({ name, ...tally, seconds: (performance.now() - started) / 1000 });
}
rmSync(scratch, { recursive: true, force: true });

console.log('\n── all ──');
for (const { name, passed, failed, skipped, seconds } of tallies) {
  const note = skipped ? `, ${skipped} skipped` : '';
  console.log(`${name}: ${passed} passed, ${failed} failed${note} in ${seconds.toFixed(1)} s`);
}
const sum = (outcome) => tallies.reduce((total, tally) => total + tally[outcome], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;

async function runStage({ needs = [], before = [], tests, count }) {
  try {
    rmSync(results, { force: true });
    for (const bring of needs) bring();
    for (const command of before) {
      if ((await run(command)).code !== 0) throw new Error(`\`${command}\` failed.`);
    }
    const { code, output } = await run(tests);
    const tally = count(code, output);
    return code === 0 ? tally : { ...tally, failed: tally.failed || 1 };
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

/** Runs a command of this project or of test/editor; what it prints is shown and given back. */
function run(command) {
  const folders = [path.join(root, 'node_modules/.bin'), path.join(packages, '.bin'), process.env.PATH];
  const child = spawn(command, {
    cwd: root,
    shell: true,
    timeout: minutesAllowed * 60_000,
    env: { ...process.env, ...colours, PATH: folders.join(path.delimiter), COPYDESK_RESULTS: results },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal) console.error(`\`${command}\` was ended by ${signal}; it may take ${minutesAllowed} minutes.`);
      resolve({ code, output });
    });
  });
}

function one(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The last line of a suite in an extension host. */
function inSuite(_code, output) {
  const tally = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  if (!tally) throw new Error('The suite did not come to its end.');
  const [passed, failed, skipped = 0] = tally.slice(1).map(Number);
  return { passed, failed, skipped };
}

function inVitest() {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function inPlaywright() {
  const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(results, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}
