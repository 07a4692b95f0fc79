// What was read of paragraphs, remembered by their content and sized to the document: what an article no longer holds is dropped.
import type { BlockKind } from '../article/article.ts';
import type { Paragraph } from './paragraph.ts';
import { readParagraph } from './read-paragraph.ts';

export interface RememberedParagraph {
  readonly paragraph: Paragraph;
  /** The numbers of the article's paragraphs that have this content, as of the latest reading. */
  places: number[];
  /** What later passes and rules remember of this paragraph, each in the slot of its reader. */
  readonly notes: unknown[];
  /**
   * Readers' names to slots, the same map for all paragraphs of a cache: fifty rules ask every paragraph at every keystroke, and
   * a place in a list is found ten times faster than a name in a map of each paragraph's own.
   */
  readonly slots: Map<string, number>;
}

type Remembered = Map<string, RememberedParagraph>;

/** A value that a host owns, one for each open article. Paragraphs by kind, then by text, so that no key is put together. */
export interface ParagraphCache {
  current: Map<BlockKind, Remembered>;
  previous: Map<BlockKind, Remembered>;
  readonly slots: Map<string, number>;
}

export function createParagraphCache(): ParagraphCache {
  return { current: new Map(), previous: new Map(), slots: new Map() };
}

/** Begins a new reading of the whole article: what is not asked for again until the next one is forgotten. */
export function beginReading(cache: ParagraphCache): void {
  cache.previous = cache.current;
  cache.current = new Map();
}

/** The paragraph of the block with this number, read again only where its content is new. */
export function recall(cache: ParagraphCache, text: string, kind: BlockKind, place: number): RememberedParagraph {
  let current = cache.current.get(kind);
  if (!current) {
    current = new Map();
    cache.current.set(kind, current);
  }
  let remembered = current.get(text);
  if (remembered) {
    remembered.places.push(place);
    return remembered;
  }
  remembered = cache.previous.get(kind)?.get(text);
  remembered ??= { paragraph: readParagraph(text, kind), places: [], notes: [], slots: cache.slots };
  remembered.places = [place];
  current.set(text, remembered);
  return remembered;
}

/** What `read` gives for the paragraph, computed once as long as the paragraph is remembered. */
export function note<T>(
  remembered: RememberedParagraph,
  key: string,
  read: (paragraph: Paragraph, remembered: RememberedParagraph) => T,
): T {
  const { notes, slots } = remembered;
  let slot = slots.get(key);
  if (slot === undefined) {
    slot = slots.size;
    slots.set(key, slot);
  }
  const known = notes[slot];
  if (known !== undefined) return known === nothing ? (undefined as T) : (known as T);
  const value = read(remembered.paragraph, remembered);
  while (notes.length < slot) notes.push(undefined); // a list with holes is slow
  notes[slot] = value === undefined ? nothing : value;
  return value;
}

/** Stands for a note that was made and holds nothing. */
const nothing = Symbol('nothing');
