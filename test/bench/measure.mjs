// One tool in a process of its own: load, first article, keystrokes, a cold review, memory. Prints one line of JSON.
import { processorTime } from './processor-time.mjs';
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
    const before = processorTime(process.pid);
    const cold = await timed(() => check(text));
    const coldProcessor = since(before, process.pid);
    const times = await repeatedly(process.pid, async (n) => {
      const at = keystrokeAt(text, n);
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      return timed(() => check(text));
    });
    keystrokes[size] = { cold, coldProcessor, ...times };
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
    const before = processorTime(session.pid);
    const cold = await timed(() => session.open(text));
    const coldProcessor = since(before, session.pid);
    const times = await repeatedly(session.pid, async (n) => {
      const at = keystrokeAt(text, n);
      const time = await session.type(text, at);
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      return time;
    });
    keystrokes[size] = { cold, coldProcessor, ...times };
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

function since(before, pid) {
  return before === undefined ? undefined : processorTime(pid) - before;
}

/** Keystrokes by the clock, and by what each of them kept the tool's processor busy. */
async function repeatedly(pid, measure) {
  for (let started = clock(), n = 0; n < uncounted && clock() - started < mostMilliseconds / 5; n++) await measure(n);
  const times = [];
  const busy = [];
  const started = clock();
  let before = processorTime(pid);
  while (times.length < Number(repeats) && clock() - started < mostMilliseconds) {
    times.push(await measure(times.length));
    const now = processorTime(pid);
    if (now !== undefined) busy.push(now - before);
    before = now;
  }
  const [median, p95] = [0.5, 0.95].map((share) => quantile(times, share));
  return { median, p95, processor: busy.length ? quantile(busy, 0.5) : undefined, repeats: times.length };
}

function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
