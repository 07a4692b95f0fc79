// What makes the next reading of an article cheap. A host owns one for each open article; nothing in the core does.
import { createParagraphCache, type ParagraphCache } from '../paragraph/paragraph-cache.ts';

export interface ArticleMemory {
  readonly paragraphs: ParagraphCache;
}

export function createMemory(): ArticleMemory {
  return { paragraphs: createParagraphCache() };
}
