// Things of many articles, of which few are needed at a time. Where the host offers room for texts they are put there as text, and
// only the latest that were asked for are at hand; elsewhere all of them are.
import type { ArticleSummary } from './article-summary.ts';
import { packWords, unpackWords } from './pack-words.ts';

/** Room for texts outside of the memory, lent by a host. */
export interface Scratch {
  /** Gives a place, which is the text's until it is freed. Undefined where there is no room. */
  write(text: string): number | undefined;
  read(place: number): string;
  free(place: number): void;
}

export interface Shelf<Key, Thing> {
  get(key: Key): Thing | undefined;
  put(key: Key, thing: Thing): void;
  delete(key: Key): boolean;
  keys(): IterableIterator<Key>;
  values(): Iterable<Thing>;
}

/** How a thing is written, and read again. */
interface Form<Thing> {
  write(thing: Thing): string;
  read(text: string): Thing;
}

/** An article is asked for again and again while it is compared. */
const atHand = 64;

export function createShelf<Key, Thing extends object>(
  scratch: Scratch | undefined,
  { write, read }: Form<Thing>,
): Shelf<Key, Thing> {
  if (!scratch) {
    const things = new Map<Key, Thing>();
    return {
      get: (key) => things.get(key),
      put: (key, thing) => void things.set(key, thing),
      delete: (key) => things.delete(key),
      keys: () => things.keys(),
      values: () => things.values(),
    };
  }
  /** A place, or the thing itself where there was no room for it. */
  const places = new Map<Key, number | Thing>();
  const latest = new Map<Key, Thing>();

  function remember(key: Key, thing: Thing): Thing {
    latest.delete(key);
    latest.set(key, thing);
    const [oldest] = latest.keys();
    if (latest.size > atHand) latest.delete(oldest);
    return thing;
  }

  function take(key: Key): boolean {
    const place = places.get(key);
    if (typeof place === 'number') scratch?.free(place);
    latest.delete(key);
    return places.delete(key);
  }

  const recall = (place: number | Thing): Thing => (typeof place === 'number' ? read(scratch.read(place)) : place);
  return {
    get(key) {
      const place = places.get(key);
      if (place === undefined) return undefined;
      return remember(key, latest.get(key) ?? recall(place));
    },
    put(key, thing) {
      take(key);
      places.set(key, scratch.write(write(thing)) ?? thing);
      remember(key, thing);
    },
    delete: take,
    keys: () => places.keys(),
    *values() {
      for (const [key, place] of places) yield latest.get(key) ?? recall(place);
    },
  };
}

/** A summary as a line of text. */
export const summaryForm: Form<ArticleSummary> = {
  write: ({ words, ...rest }) => JSON.stringify([rest, words.hashes.length, packWords(words)]),
  read(text) {
    const [rest, count, packed] = JSON.parse(text);
    return { ...rest, words: unpackWords(packed, count) };
  },
};
