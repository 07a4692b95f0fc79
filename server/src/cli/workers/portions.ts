// Names of files to portions of work. Work is measured in letters: one long file is as much as many short ones.

export interface Portion {
  readonly names: string[];
  /** How much there is to read in it. */
  readonly size: number;
}

/** About a fifth of a second of reading: a longer portion would leave the others waiting for it at the end. */
const portionSize = 64_000;

/** Neighbours are read together as long as they are small; a file beyond the measure has a portion of its own. */
export function* portionsOf(names: readonly string[], sizes: readonly number[]): Generator<Portion, void> {
  let portion = { names: [] as string[], size: 0 };
  for (const [at, name] of names.entries()) {
    if (portion.names.length && portion.size + sizes[at] > portionSize) {
      yield portion;
      portion = { names: [], size: 0 };
    }
    portion.names.push(name);
    portion.size += sizes[at];
  }
  if (portion.names.length) yield portion;
}

/** Takes the most work out of what waits: what is begun last should be over soon. */
export function takeLargest<T extends Portion>(waiting: T[]): T | undefined {
  const at = waiting.reduce((best, { size }, index) => (size > waiting[best].size ? index : best), 0);
  return waiting.splice(at, 1)[0];
}
