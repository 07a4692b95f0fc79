// Running text: what a reader reads as the story. One definition for the whole core; ARCHITECTURE.md makes it a law.
import type { BlockKind } from './article.ts';

const running: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'blockquote', 'listItem', 'turn']);

/**
 * Whether a block of this kind is the story's own prose. Headlines, decks, subheads, bylines, captions, credits, notes and page
 * furniture are not: attribution and pronouns look through them, and no name is used or introduced by them.
 */
export function isRunningText(kind: BlockKind): boolean {
  return running.has(kind);
}
