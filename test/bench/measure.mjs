// One tool in a process of its own: load, first article, keystrokes, a cold review, memory. Prints one line of JSON.
import { articleOf, keystrokeAt } from './texts.mjs';

const [tool, sizes = '700,10000,50000', repeats = '50'] = process.argv.slice(2);
/** No size takes longer than this, however slow the tool: then fewer repeats are made, and said so. */
const mostMilliseconds = 25_000;

/** An editor is typed in for hours: every tool's engine has seen some keystrokes before any is counted. */
const uncounted = 30;

const clock = () => performance.now();
const peer = await import(`./peers/${tool}.mjs`);
const result = await (peer.start ? measureServer() : measureLibrary());
console.log(JSON.stringify({ tool: peer.name, ...result }));
process.exit(0);

async function measureLibrary() {
  const started = clock();
  const check = await peer.load();
  const load = clock() - started;
  const first = await timed(() => check(articleOf(700)));
  const memory = process.memoryUsage().rss / 2 ** 20;
  const keystrokes = {};
  for (const size of sizes.split(',').map(Number)) {
    let text = articleOf(size);
    const cold = await timed(() => check(text));
    const times = await repeatedly(async (n) => {
      const at = keystrokeAt(text, n);
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      return timed(() => check(text));
    });
    keystrokes[size] = { cold, ...summary(times) };
  }
  return { load, first, memory, keystrokes };
}

async function measureServer() {
  const started = clock();
  const session = await peer.start();
  const load = clock() - started;
  const first = await timed(() => session.open(articleOf(700)));
  const startToFirst = clock() - started;
  const memory = session.memory();
  const keystrokes = {};
  for (const size of sizes.split(',').map(Number)) {
    session.close();
    let text = articleOf(size);
    const cold = await timed(() => session.open(text));
    const times = await repeatedly(async (n) => {
      const at = keystrokeAt(text, n);
      const time = await session.type(text, at);
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      return time;
    });
    keystrokes[size] = { cold, ...summary(times) };
  }
  const memoryAtEnd = session.memory();
  await session.stop();
  return { load, first, startToFirst, memory, memoryAtEnd, keystrokes };
}

async function timed(act) {
  const started = clock();
  await act();
  return clock() - started;
}

async function repeatedly(measure) {
  const times = [];
  for (let started = clock(), n = 0; n < uncounted && clock() - started < mostMilliseconds / 5; n++) await measure(n);
  const started = clock();
  while (times.length < Number(repeats) && clock() - started < mostMilliseconds)
    times.push(await measure(times.length));
  return times;
}

function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { median: at(0.5), p95: at(0.95), repeats: sorted.length };
}
