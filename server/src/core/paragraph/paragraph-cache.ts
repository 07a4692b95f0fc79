// What was read of paragraphs, remembered by their content and sized to the document: what an article no longer holds is dropped.
import type { BlockKind } from '../article/article.ts';
import type { Paragraph } from './paragraph.ts';
import { readParagraph } from './read-paragraph.ts';

export interface RememberedParagraph {
  readonly paragraph: Paragraph;
  /** What later passes and rules remember of this paragraph, by the reader's name. */
  readonly notes: Map<string, unknown>;
}

/** A value that a host owns, one for each open article. */
export interface ParagraphCache {
  current: Map<string, RememberedParagraph>;
  previous: Map<string, RememberedParagraph>;
}

export function createParagraphCache(): ParagraphCache {
  return { current: new Map(), previous: new Map() };
}

/** Begins a new reading of the whole article: what is not asked for again until the next one is forgotten. */
export function beginReading(cache: ParagraphCache): void {
  cache.previous = cache.current;
  cache.current = new Map();
}

/** The block's paragraph, read again only where its content is new. */
export function recall(cache: ParagraphCache, text: string, kind: BlockKind): RememberedParagraph {
  const key = `${kind}\n${text}`;
  let remembered = cache.current.get(key) ?? cache.previous.get(key);
  if (!remembered) remembered = { paragraph: readParagraph(text, kind), notes: new Map() };
  cache.current.set(key, remembered);
  return remembered;
}

/** What `read` gives for the paragraph, computed once as long as the paragraph is remembered. */
export function note<T>(remembered: RememberedParagraph, key: string, read: (paragraph: Paragraph) => T): T {
  const known = remembered.notes.get(key);
  if (known !== undefined || remembered.notes.has(key)) return known as T;
  const value = read(remembered.paragraph);
  remembered.notes.set(key, value);
  return value;
}
