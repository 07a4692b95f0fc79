// Floors that only rise: a figure under its floor fails, one well above it asks for the floor to be raised.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Score } from './corpus-scores.ts';

const floors: Record<string, Record<string, number>> = JSON.parse(
  readFileSync(new URL('../corpus/floors.json', import.meta.url), 'utf8'),
);

/** Fails where a figure lies under its floor in test/corpus/floors.json. `COPYDESK_SHOW=20` prints that many misses. */
export function holdFloors(section: string, { figures, misses }: Score): void {
  const shown = misses.slice(0, Number(process.env.COPYDESK_SHOW ?? 0));
  if (shown.length) console.log(`${section}: ${misses.length} misses\n  ${shown.join('\n  ')}`);
  const low: string[] = [];
  for (const [figure, value] of Object.entries(figures)) {
    const floor = floors[section]?.[figure] ?? 0;
    if (value < floor) low.push(`${figure} is ${value}, its floor ${floor}`);
    if (value > floor + 1) console.log(`${section}: raise the floor of ${figure} to ${value} (it is ${floor})`);
  }
  expect(low, `${section} (COPYDESK_SHOW=20 prints the misses)`).toEqual([]);
}
