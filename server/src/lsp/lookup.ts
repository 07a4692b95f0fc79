// What is at an offset of an article.
import {
  type Annotations,
  type Article,
  type Block,
  type Entity,
  firstWhere,
  type Mention,
  type PlacedParagraph,
  type Quotation,
  type Span,
} from '../core/index.ts';

/** Mentions nest no deeper. */
const mentionsBack = 8;

/** The mention that holds the offset or ends at it; the innermost where one lies in another. */
export function mentionAt({ mentions }: Annotations, offset: number): Mention | undefined {
  let found: Mention | undefined;
  for (let index = firstAfter(mentions, offset) - 1, seen = 0; index >= 0 && seen < mentionsBack; index--, seen++) {
    const mention = mentions[index];
    if (mention.span.end < offset) continue;
    if (!found || lengthOf(mention.span) < lengthOf(found.span)) found = mention;
  }
  return found;
}

export function entityOf({ entities }: Annotations, mention: Mention): Entity | undefined {
  return entities.find(({ id }) => id === mention.entity);
}

export function quotationAt({ quotations }: Annotations, offset: number): Quotation | undefined {
  const quotation = quotations[firstAfter(quotations, offset) - 1];
  return quotation && offset <= quotation.span.end ? quotation : undefined;
}

export function blockAt({ blocks }: Article, offset: number): Block | undefined {
  const block = blocks[firstAfter(blocks, offset) - 1];
  return block && offset <= block.span.end ? block : undefined;
}

export function paragraphAt({ paragraphs }: Annotations, offset: number): PlacedParagraph | undefined {
  const placed = paragraphs[firstWhere(paragraphs, ({ start }) => start > offset) - 1];
  return placed && offset <= placed.block.span.end ? placed : undefined;
}

/** Index of the first item that starts after the offset; items are sorted by start. */
export function firstAfter(items: readonly { readonly span: Span }[], offset: number): number {
  return firstWhere(items, ({ span }) => span.start > offset);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
