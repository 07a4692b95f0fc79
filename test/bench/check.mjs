// The short form for CI: Copydesk against compromise over the same texts in the same run: a keystroke in 10,000 words against a pass
// over all of them, and a first review of 10,000 words against the first pass. Fails when a ratio is worse by half than the recorded
// one (ratio.json), so that the machine's speed does not matter. Both are counted in processor time, to which other programs add
// nothing, and taken in turn, so that a slow minute meets both. `--record` writes new ones.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const record = new URL('ratio.json', import.meta.url);
const words = 10_000;
/** What is left of noise, a shared cache or a slow processor, makes a measurement longer: the least of several rounds is the tool's own. */
const rounds = 5;
const allowance = 1.5;

const kinds = { ratio: 'keystroke', cold: 'first review' };
const isRecording = process.argv.includes('--record');
const recorded = isRecording ? {} : JSON.parse(readFileSync(record, 'utf8'));
const infinite = () => ({ ratio: Number.POSITIVE_INFINITY, cold: Number.POSITIVE_INFINITY });
const least = { own: infinite(), pass: infinite() };
const ratioOf = (kind) => least.own[kind] / least.pass[kind];
const isKept = (kind) => ratioOf(kind) <= recorded[kind] * allowance;
const areAllKept = () => Object.keys(kinds).every(isKept);

for (let round = 0; round < rounds && !areAllKept(); round++) {
  takeLeast(least.own, timesOf('copydesk', 60));
  takeLeast(least.pass, timesOf('compromise', 6));
}
const outcome = {};
for (const [kind, what] of Object.entries(kinds)) {
  outcome[kind] = Number(ratioOf(kind).toFixed(5));
  const told = `${what}, ${words} words: ${least.own[kind].toFixed(2)} ms; compromise: ${least.pass[kind].toFixed(0)} ms`;
  const judged = isRecording
    ? ''
    : `, recorded ${recorded[kind]}: ${isKept(kind) ? 'kept' : 'WORSE by more than half'}`;
  console.log(`${told}; ratio ${outcome[kind]}${judged}`);
}
if (isRecording) writeFileSync(record, `{ "ratio": ${outcome.ratio}, "cold": ${outcome.cold} }\n`);
else process.exitCode = areAllKept() ? 0 : 1;

function takeLeast(known, { ratio, cold }) {
  known.ratio = Math.min(known.ratio, ratio);
  known.cold = Math.min(known.cold, cold);
}

/** By the processor or, where the system does not tell, by the clock. */
function timesOf(tool, repeats) {
  const { status, signal, stdout, error } = spawnSync(
    process.execPath,
    ['measure.mjs', tool, String(words), String(repeats)],
    { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (error || status !== 0) {
    console.error(
      `Measuring ${tool} failed: ${error?.message ?? (signal ? `ended by ${signal}` : `status ${status}`)}`,
    );
    process.exit(1);
  }
  const { processor, median, cold, coldProcessor } = JSON.parse(stdout.trim().split('\n').at(-1)).keystrokes[words];
  return { ratio: processor ?? median, cold: coldProcessor ?? cold };
}
