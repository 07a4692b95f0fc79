// Names to entities: every mention of every person, place and organisation, grouped.
import type { Article } from '../../article/article.ts';
import type { Entity, Mention, PlacedParagraph, Quotation } from '../annotations.ts';
import type { ArticleMemory } from '../memory.ts';

/** The article's entities by first appearance and its mentions by start. */
export function findEntities(
  _article: Article,
  _paragraphs: readonly PlacedParagraph[],
  _quotations: readonly Quotation[],
  _memory: ArticleMemory,
): { entities: Entity[]; mentions: Mention[] } {
  return { entities: [], mentions: [] };
}
