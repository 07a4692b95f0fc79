// What makes the next reading of an article cheap. A host owns one for each open article; nothing in the core does.
import { createParseMemory, type ParseMemory } from '../article/parse-memory.ts';
import { createParagraphCache, type ParagraphCache } from '../paragraph/paragraph-cache.ts';
import type { NameKnowledge } from './names/knowledge.ts';
import { createNamesMemory, type NamesMemory } from './names/names-memory.ts';
import { createScanMemory, type ScanMemory } from './scan.ts';
import { createSpellingMemory, type SpellingMemory } from './spelling/near-spellings.ts';

export interface ArticleMemory {
  /** Handed to parseArticle. */
  readonly units: ParseMemory;
  readonly paragraphs: ParagraphCache;
  readonly names: NamesMemory;
  readonly spelling: SpellingMemory;
  /** Handed to review. */
  readonly scans: ScanMemory;
}

/** An empty memory. A host loads the knowledge once and hands it to every memory; without it, each one loads its own (30 ms). */
export function createMemory(knowledge?: NameKnowledge): ArticleMemory {
  return {
    units: createParseMemory(),
    paragraphs: createParagraphCache(),
    names: createNamesMemory(knowledge),
    spelling: createSpellingMemory(),
    scans: createScanMemory(),
  };
}
