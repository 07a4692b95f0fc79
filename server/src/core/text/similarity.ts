// How near two words or two sets of words are.

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one word into the other, or `limit + 1` where there are more.
 * The optimal string alignment distance, in a band of `limit` on each side of the diagonal.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(limit + 1);
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    if (from === 1) current[0] = row;
    let least = limit + 1;
    for (let column = from; column <= to; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column - 1] + (same ? 0 : 1), last[column] + 1, current[column - 1] + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, beforeLast[column - 2] + 1);
      }
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length], limit + 1);
}

/** The part of all their members that two sets share: 1 when they are equal, 0 when they share nothing or both are empty. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const shared = sharedCount(a, b);
  const all = a.size + b.size - shared;
  return all ? shared / all : 0;
}

/** The part of the smaller set that the larger one holds: 1 when one contains the other. */
export function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller ? sharedCount(a, b) / smaller : 0;
}

function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of small) if (large.has(member)) shared++;
  return shared;
}
