// Whether work takes time in proportion to its input: four times the text, not sixteen times the time.
import { expect } from 'vitest';

/** Below this the warming up of the engine and its clearing away say more than the growth does. In milliseconds. */
const noise = 40;
/** Linear growth is 4, quadratic 16. */
const most = 9;
/** A collection of garbage may fall into any one measurement: work is only too slow when it is so every time. */
const attempts = 5;

/** Fails where `work` on four times `count` takes far more than four times as long; measured again only while it looks so. */
export function expectLinear<Input>(
  make: (count: number) => Input,
  work: (input: Input) => void,
  count = 20_000,
): void {
  const [short, long] = [make(count), make(count * 4)];
  let fourfold = timeOf(() => work(long));
  if (fourfold < noise * most) return; // whatever the short one takes
  let once = timeOf(() => work(short));
  for (let attempt = 1; attempt < attempts && fourfold > Math.max(once, noise) * most; attempt++) {
    once = Math.min(
      once,
      timeOf(() => work(short)),
    );
    fourfold = Math.min(
      fourfold,
      timeOf(() => work(long)),
    );
  }
  expect(fourfold, `${once.toFixed(0)} ms, then ${fourfold.toFixed(0)} ms`).toBeLessThan(Math.max(once, noise) * most);
}

/** Processor time in milliseconds: what other processes do does not count. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
