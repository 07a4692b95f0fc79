// Which articles hold a key: a multimap from numbers to article numbers that costs little where a key has one holder.

export interface Postings {
  /** A lone holder stands as itself, several as a list. */
  readonly holders: Map<number, number | number[]>;
}

export function createPostings(): Postings {
  return { holders: new Map() };
}

/** Adds a holder. An article that holds a key twice must add it once. */
export function post({ holders }: Postings, key: number, holder: number): void {
  const known = holders.get(key);
  if (known === undefined) holders.set(key, holder);
  else if (typeof known === 'number') holders.set(key, [known, holder]);
  else known.push(holder);
}

/** Takes a holder away; nothing happens where it does not hold the key. */
export function unpost({ holders }: Postings, key: number, holder: number): void {
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
export function holdersOf({ holders }: Postings, key: number): readonly number[] {
  const known = holders.get(key);
  return known === undefined ? [] : typeof known === 'number' ? [known] : known;
}
