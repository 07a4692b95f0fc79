// What an edit leaves alone at both ends of a list.

/** How many items at either end are those of before. An edit of one place is between them. */
export interface UnchangedEnds {
  readonly head: number;
  readonly tail: number;
}

/** Compares from both ends until something differs; no item counts twice. */
export function unchangedEnds<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (one: T, other: T) => boolean,
): UnchangedEnds {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  return { head, tail };
}
