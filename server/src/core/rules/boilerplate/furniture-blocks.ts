// The furniture of an article by kind, for the two rules that tell of it.
import type { Article, Block } from '../../article/article.ts';
import { type FurnitureKind, furnitureKind } from '../../article/furniture.ts';
import { removeLines } from '../../text/remove-lines.ts';
import type { Discovery, Fix } from '../rule.ts';

/**
 * One discovery for each story that has furniture of the kind: it lies on the first line, the others are related places, and
 * the fix deletes them all. A bare link between them goes with the widget above it.
 */
export function* furnitureOf(article: Article, wanted: FurnitureKind, message: string): Generator<Discovery> {
  const found = new Map<number, Block[]>();
  let kind: FurnitureKind | undefined;
  for (const block of article.blocks) {
    if (block.kind !== 'furniture') continue;
    kind = furnitureKind(block.text) ?? kind; // a bare link belongs to what stands above it
    if (kind === wanted) found.set(block.story, [...(found.get(block.story) ?? []), block]);
  }
  for (const [first, ...others] of found.values()) {
    yield {
      span: first.span,
      message,
      related: others.map(({ span }) => ({ span, message: 'This line too' })),
      fixes: () => [deletion(article, [first, ...others])],
    };
  }
}

function deletion({ text }: Article, blocks: readonly Block[]): Fix {
  const title = blocks.length === 1 ? 'Delete this line' : `Delete these ${blocks.length} lines`;
  const first = blocks[0].span;
  const last = blocks[blocks.length - 1].span;
  // lines that stand together go in one edit, so that the blank lines between them go too
  const together =
    text
      .slice(first.start, last.end)
      .split(/\r\n|[\r\n\u2028\u2029]/)
      .filter((line) => line.trim() !== '').length === blocks.length;
  const spans = together ? [{ start: first.start, end: last.end }] : blocks.map(({ span }) => span);
  return { title, edits: spans.map((span) => removeLines(text, span)), applicability: 'safe' };
}
