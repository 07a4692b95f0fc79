// The short form for CI: a keystroke in 10,000 words against a whole-document compromise pass in the same run. Fails when the ratio
// is worse by half than the recorded one (ratio.json), so that the machine's speed does not matter. `--record` writes a new one.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const record = new URL('ratio.json', import.meta.url);
const median = (tool) => {
  const output = execFileSync(process.execPath, ['measure.mjs', tool, '10000', '30'], {
    cwd: here,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.trim().split('\n').at(-1)).keystrokes[10000].median;
};

const own = median('copydesk');
const pass = median('compromise');
const ratio = own / pass;
console.log(
  `keystroke in 10,000 words: ${own.toFixed(2)} ms; compromise pass: ${pass.toFixed(0)} ms; ratio ${ratio.toFixed(5)}`,
);
if (process.argv.includes('--record')) writeFileSync(record, `${JSON.stringify({ ratio })}\n`);
else {
  const { ratio: recorded } = JSON.parse(readFileSync(record, 'utf8'));
  const worse = ratio > recorded * 1.5;
  console.log(`recorded ratio ${recorded.toFixed(5)}: ${worse ? 'WORSE by more than half' : 'kept'}`);
  process.exitCode = worse ? 1 : 0;
}
