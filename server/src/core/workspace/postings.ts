// Which articles hold a key: a multimap to article numbers that costs little where a key has one holder.

export interface Postings<Key> {
  /** The holders of a key, in no order; none for a key that nobody holds. */
  of(key: Key): readonly number[];
  add(key: Key, holder: number): void;
  remove(key: Key, holder: number): void;
}

export function createPostings<Key>(): Postings<Key> {
  return postingsIn(new Map());
}

/** A lone holder is itself, several are a list. */
type Holders<Key> = Map<Key, number | number[]>;

function postingsIn<Key>(holders: Holders<Key>): Postings<Key> {
  return {
    of(key) {
      const known = holders.get(key);
      return known === undefined ? nobody : typeof known === 'number' ? [known] : known;
    },
    add(key, holder) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, holder);
      else if (typeof known === 'number') holders.set(key, [known, holder]);
      else known.push(holder);
    },
    remove(key, holder) {
      const known = holders.get(key);
      if (known === holder) holders.delete(key);
      else if (Array.isArray(known)) {
        const at = known.indexOf(holder);
        if (at < 0) return;
        known[at] = known[known.length - 1];
        known.pop();
        if (known.length === 1) holders.set(key, known[0]);
      }
    },
  };
}

const nobody: readonly number[] = [];

/** Keys of thirty bits: the upper say in which drawer one lies, the lower which it is there. */
const lowBits = 14;
const drawers = 2 ** (30 - lowBits);
const lowMask = 2 ** lowBits - 1;
/** So many postings are in a map before they are filed; filing goes through all that are filed. */
const mostUnfiled = 100_000;

/** Postings by drawer: where each begins, the lower bits of the keys, the holders. Four bytes a posting, six where articles are many. */
interface Cabinet {
  readonly begins: Uint32Array;
  readonly lows: Uint16Array;
  readonly holders: Uint16Array | Uint32Array;
}

const noCabinet: Cabinet = { begins: new Uint32Array(), lows: new Uint16Array(), holders: new Uint16Array() };

/** The same for millions of postings whose keys are numbers of thirty bits, as a map would take ten times the room. */
export function createPackedPostings(): Postings<number> {
  let cabinet = noCabinet;
  let unfiled: Holders<number> = new Map();
  let young = postingsIn(unfiled);
  let count = 0;

  function filed(key: number, visit: (at: number) => boolean): boolean {
    const { begins, lows } = cabinet;
    const drawer = key >>> lowBits;
    const low = key & lowMask;
    for (let at = begins[drawer]; at < begins[drawer + 1]; at++) if (lows[at] === low && visit(at)) return true;
    return false;
  }

  return {
    of(key) {
      const recent = young.of(key);
      let found: number[] | undefined;
      const { holders } = cabinet;
      const gone = goneIn(holders);
      filed(key, (at) => {
        if (holders[at] !== gone) {
          found ??= [...recent];
          found.push(holders[at]);
        }
        return false;
      });
      return found ?? recent;
    },
    add(key, holder) {
      young.add(key, holder);
      count++;
      if (count < mostUnfiled) return;
      cabinet = file(cabinet, unfiled);
      unfiled = new Map();
      young = postingsIn(unfiled);
      count = 0;
    },
    remove(key, holder) {
      const { holders } = cabinet;
      const strike = (at: number) => {
        if (holders[at] !== holder) return false;
        holders[at] = goneIn(holders);
        return true;
      };
      if (!filed(key, strike)) young.remove(key, holder);
    },
  };
}

/** No article has this number. */
const goneIn = ({ BYTES_PER_ELEMENT: bytes }: Uint16Array | Uint32Array) => 2 ** (8 * bytes) - 1;

function file(cabinet: Cabinet, unfiled: Holders<number>): Cabinet {
  const { lows, holders } = cabinet;
  const gone = goneIn(holders);
  const ends = new Uint32Array(drawers + 1);
  let greatest = 0;
  eachFiled(cabinet, gone, (drawer, at) => {
    ends[drawer + 1]++;
    greatest = Math.max(greatest, holders[at]);
  });
  eachUnfiled(unfiled, (key, holder) => {
    ends[(key >>> lowBits) + 1]++;
    greatest = Math.max(greatest, holder);
  });
  for (let drawer = 0; drawer < drawers; drawer++) ends[drawer + 1] += ends[drawer];
  const total = ends[drawers];
  const next = {
    begins: ends.slice(),
    lows: new Uint16Array(total),
    holders: greatest < goneIn(new Uint16Array()) ? new Uint16Array(total) : new Uint32Array(total),
  };
  const put = (drawer: number, low: number, holder: number) => {
    next.lows[ends[drawer]] = low;
    next.holders[ends[drawer]++] = holder;
  };
  eachFiled(cabinet, gone, (drawer, at) => put(drawer, lows[at], holders[at]));
  eachUnfiled(unfiled, (key, holder) => put(key >>> lowBits, key & lowMask, holder));
  return next;
}

function eachFiled({ begins, holders }: Cabinet, gone: number, visit: (drawer: number, at: number) => void): void {
  for (let drawer = 0; drawer < drawers; drawer++) {
    for (let at = begins[drawer]; at < begins[drawer + 1]; at++) if (holders[at] !== gone) visit(drawer, at);
  }
}

function eachUnfiled(unfiled: Holders<number>, visit: (key: number, holder: number) => void): void {
  for (const [key, holders] of unfiled) {
    if (typeof holders === 'number') visit(key, holders);
    else for (const holder of holders) visit(key, holder);
  }
}

/** A key that more articles hold is a house's own formula (a disclaimer, a correspondent's sign-off) and finds nobody. */
const mostHolders = 60;

/** Those who share a run of eight words with whoever has these keys: it holds two kept runs at the least. */
export function sharersOfPassages(postings: Postings<number>, keys: Iterable<number>): number[] {
  return [...countHolders(postings, keys)].filter(([, count]) => count > 1).map(([holder]) => holder);
}

/** The holders of those keys that one holder more, or fewer, makes a formula, or no longer one. */
export function holdersAtLimit<Key>(postings: Postings<Key>, keys: Iterable<Key>): number[] {
  return [...keys].map((key) => postings.of(key)).flatMap((holders) => (holders.length === mostHolders ? holders : []));
}

/** How many of the keys each article holds; formulae are left out. */
export function countHolders<Key>(postings: Postings<Key>, keys: Iterable<Key>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) {
    const holders = postings.of(key);
    if (holders.length > mostHolders) continue;
    for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return counts;
}
