// Which articles hold a key: a multimap to article numbers that costs little where a key has one holder.

export interface Postings<Key> {
  /** A lone holder is itself, several as a list. */
  readonly holders: Map<Key, number | number[]>;
}

export function createPostings<Key>(): Postings<Key> {
  return { holders: new Map() };
}

/** Adds a holder. An article that holds a key twice must add it once. */
export function post<Key>({ holders }: Postings<Key>, key: Key, holder: number): void {
  const known = holders.get(key);
  if (known === undefined) holders.set(key, holder);
  else if (typeof known === 'number') holders.set(key, [known, holder]);
  else known.push(holder);
}

/** Takes a holder away; nothing happens where it does not hold the key. */
export function unpost<Key>({ holders }: Postings<Key>, key: Key, holder: number): void {
  const known = holders.get(key);
  if (known === holder) holders.delete(key);
  else if (Array.isArray(known)) {
    const at = known.indexOf(holder);
    if (at < 0) return;
    known[at] = known[known.length - 1];
    known.pop();
    if (known.length === 1) holders.set(key, known[0]);
  }
}

/** The holders of a key, in no order; none for a key that nobody holds. */
export function holdersOf<Key>({ holders }: Postings<Key>, key: Key): readonly number[] {
  const known = holders.get(key);
  return known === undefined ? [] : typeof known === 'number' ? [known] : known;
}

/** A key that more articles hold is a house's own formula (a disclaimer, a correspondent's sign-off) and finds nobody. */
const mostHolders = 60;

/** Those who share a run of eight words with whoever has these keys: it holds two kept runs at the least. */
export function sharersOfPassages(postings: Postings<number>, keys: Iterable<number>): number[] {
  return [...countHolders(postings, keys)].filter(([, count]) => count > 1).map(([holder]) => holder);
}

/** The holders of those keys that one holder more, or fewer, makes a formula, or no longer one. */
export function holdersAtLimit<Key>(postings: Postings<Key>, keys: Iterable<Key>): number[] {
  return [...keys]
    .map((key) => holdersOf(postings, key))
    .flatMap((holders) => (holders.length === mostHolders ? holders : []));
}

/** How many of the keys each article holds; formulae are left out. */
export function countHolders<Key>(postings: Postings<Key>, keys: Iterable<Key>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) {
    const holders = holdersOf(postings, key);
    if (holders.length > mostHolders) continue;
    for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return counts;
}
