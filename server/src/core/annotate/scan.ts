// The paragraphs in which there is anything to find. The rules each look for something that few paragraphs hold: what was found
// where is kept from one reading to the next, and only paragraphs that are new are asked.
import type { Paragraph } from '../paragraph/paragraph.ts';
import { note, type RememberedParagraph } from '../paragraph/paragraph-cache.ts';
import type { PlacedParagraph } from './annotations.ts';
import { type UnchangedEnds, unchangedEnds } from './unchanged-ends.ts';

export interface Found<T> {
  readonly placed: PlacedParagraph;
  readonly items: readonly T[];
}

/** Where the last scan for something found it. */
export interface Scan {
  readonly paragraphs: readonly PlacedParagraph[];
  /** Indexes into the paragraphs, and what each of those holds. */
  readonly hits: readonly number[];
  readonly items: readonly (readonly unknown[])[];
}

/** Counts over all paragraphs, kept from one reading to the next: what an edit took away is taken from them, what it brought is added. */
export interface Counting<C> {
  readonly begin: () => C;
  /** Adds what a paragraph alone tells, or takes it away. */
  readonly change: (counts: C, paragraph: RememberedParagraph, by: 1 | -1) => void;
  /** Told where paragraphs may have changed their order: more was edited than one of them. */
  readonly moved?: (counts: C) => void;
}

interface Counts {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly counts: unknown;
}

/** What of one reading is left in another. */
interface Compared extends UnchangedEnds {
  readonly before: readonly PlacedParagraph[];
  readonly after: readonly PlacedParagraph[];
}

type Made = Map<string, Map<string, unknown>>;

/** A value that a host owns, one for each open article. */
export interface ScanMemory {
  readonly scans: Map<string, Scan>;
  readonly counts: Map<string, Counts>;
  /** What was made of some words in this review, and in the one before. */
  made: Made;
  madeBefore: Made;
  /** The article's paragraphs as of the last scan. */
  current?: readonly PlacedParagraph[];
  /** The last comparison: all scans of one review ask for the same. */
  unchanged?: Compared;
}

export function createScanMemory(): ScanMemory {
  return { scans: new Map(), counts: new Map(), made: new Map(), madeBefore: new Map() };
}

/** The paragraphs in which `read`, which must depend on the paragraph alone, finds anything, in order. */
export function scan<T>(
  paragraphs: readonly PlacedParagraph[],
  memory: ScanMemory,
  key: string,
  read: (paragraph: Paragraph, remembered: RememberedParagraph) => readonly T[],
): Found<T>[] {
  if (memory.current !== paragraphs) beginReading(paragraphs, memory);
  const known = memory.scans.get(key) ?? never;
  const { head, tail } = known === never ? nothing : unchangedBetween(known.paragraphs, paragraphs, memory);
  const shifted = paragraphs.length - known.paragraphs.length;
  const found: Found<T>[] = [];
  const hits: number[] = [];
  const held: (readonly unknown[])[] = [];
  const take = (index: number, items: readonly T[]) => {
    hits.push(index);
    held.push(items);
    found.push({ placed: paragraphs[index], items });
  };
  let at = 0;
  for (; at < known.hits.length && known.hits[at] < head; at++) take(known.hits[at], known.items[at] as readonly T[]);
  for (let index = head; index < paragraphs.length - tail; index++) {
    const items = note(paragraphs[index].remembered, key, read);
    if (items.length) take(index, items);
  }
  while (at < known.hits.length && known.hits[at] < known.paragraphs.length - tail) at++;
  for (; at < known.hits.length; at++) take(known.hits[at] + shifted, known.items[at] as readonly T[]);
  memory.scans.set(key, { paragraphs, hits, items: held });
  return found;
}

/** The counts as they are for these paragraphs. The same object from one reading to the next: nobody may keep it or change it. */
export function count<C>(
  paragraphs: readonly PlacedParagraph[],
  memory: ScanMemory,
  key: string,
  { begin, change, moved }: Counting<C>,
): C {
  if (memory.current !== paragraphs) beginReading(paragraphs, memory);
  const known = memory.counts.get(key);
  const before = known?.paragraphs ?? [];
  const counts = known ? (known.counts as C) : begin();
  const { head, tail } = unchangedBetween(before, paragraphs, memory);
  // what is new comes before what is old goes: what is in both never leaves
  for (let at = head; at < paragraphs.length - tail; at++) change(counts, paragraphs[at].remembered, 1);
  for (let at = head; at < before.length - tail; at++) change(counts, before[at].remembered, -1);
  if (Math.max(before.length, paragraphs.length) - head - tail > 1) moved?.(counts);
  memory.counts.set(key, { paragraphs, counts });
  return counts;
}

/** Begins a review: what it does not ask for is forgotten by the next. */
export function beginReview(memory: ScanMemory): void {
  memory.madeBefore = memory.made;
  memory.made = new Map();
}

/** What `make`, which must depend on these words alone, gives for them; made once as long as every review asks for it. */
export function madeOf<T>(memory: ScanMemory, key: string, words: string, make: () => T): T {
  let own = memory.made.get(key);
  if (!own) {
    own = new Map();
    memory.made.set(key, own);
  }
  if (!own.has(words)) {
    const before = memory.madeBefore.get(key);
    own.set(words, before?.has(words) ? before.get(words) : make());
  }
  return own.get(words) as T;
}

/** Counts that a paragraph changes once, however often the article has it. */
export interface Distinct<C> {
  readonly counts: C;
  readonly copies: Map<RememberedParagraph, number>;
}

/** A counting in which copies of a paragraph count once. */
export const distinct = <C>({ begin, change, moved }: Counting<C>): Counting<Distinct<C>> => ({
  begin: () => ({ counts: begin(), copies: new Map() }),
  change({ counts, copies }, paragraph, by) {
    const before = copies.get(paragraph) ?? 0;
    if (before + by > 0) copies.set(paragraph, before + by);
    else copies.delete(paragraph);
    if (before === 0 || before + by === 0) change(counts, paragraph, by);
    else moved?.(counts); // of several copies another may come first now
  },
  moved: ({ counts }) => moved?.(counts),
});

/** Where in an article a remembered paragraph is, in order. A later version may have been read meanwhile: its places are not this one's. */
export const placesIn = (paragraphs: readonly PlacedParagraph[], remembered: RememberedParagraph): PlacedParagraph[] =>
  remembered.places.map((place) => paragraphs[place]).filter((placed) => placed?.remembered === remembered);

/** The number of the first of them. */
export const firstPlaceIn = (
  paragraphs: readonly PlacedParagraph[],
  remembered: RememberedParagraph,
): number | undefined => remembered.places.find((place) => paragraphs[place]?.remembered === remembered);

const never: Scan = { paragraphs: [], hits: [], items: [] };
const nothing = { head: 0, tail: 0 };

/** What some reviews do not ask for would hold on to paragraphs that the article has lost long ago. */
function beginReading(paragraphs: readonly PlacedParagraph[], memory: ScanMemory): void {
  for (const kept of [memory.scans, memory.counts])
    for (const [key, { paragraphs: before }] of kept) if (before !== memory.current) kept.delete(key);
  memory.current = paragraphs;
}

function unchangedBetween(
  before: readonly PlacedParagraph[],
  after: readonly PlacedParagraph[],
  memory: ScanMemory,
): Compared {
  const known = memory.unchanged;
  if (known?.before === before && known.after === after) return known;
  const ends = unchangedEnds(before, after, (one, other) => one.remembered === other.remembered);
  memory.unchanged = { before, after, ...ends };
  return memory.unchanged;
}
