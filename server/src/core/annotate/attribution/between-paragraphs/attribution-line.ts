// "…" and a line below it: — Ardennes saying. A dash and a name close a block quotation, an epigraph or a pulled quotation.
import type { Span } from '../../../text/span.ts';
import type { PlacedParagraph } from '../../annotations.ts';
import type { ArticleSieve } from './article-sieve.ts';

export const attributionLine: ArticleSieve = {
  name: 'attribution-line',
  credit({ paragraphs }, { parts }) {
    const last = parts[parts.length - 1];
    const placed = paragraphs[last.paragraph];
    const source =
      lineIn(placed, last.source.span.end) ?? nextLine(paragraphs, last.paragraph, placed, last.source.span.end);
    return source && { source, stated: true };
  },
};

/** The name after a dash that ends a paragraph, from `from` in it on. */
export function lineIn({ paragraph: { text }, start }: PlacedParagraph, from: number): Span | undefined {
  const rest = text.slice(from, from + longestLine);
  const match = /^[\s.,]*(?:[-–—―~]|--)\s*(?=[\p{Lu}\p{Lt}@])/u.exec(rest);
  if (!match || text.length - from > longestLine) return undefined;
  const source = text.slice(from + match[0].length).trimEnd();
  return { start: start + from + match[0].length, end: start + from + match[0].length + source.length };
}

/** No line that names a source is longer. */
const longestLine = 120;

function nextLine(
  paragraphs: readonly PlacedParagraph[],
  index: number,
  placed: PlacedParagraph,
  end: number,
): Span | undefined {
  const next = paragraphs[index + 1];
  if (
    !next ||
    next.block.story !== placed.block.story ||
    /[\p{L}\p{N}]/u.test(placed.paragraph.text.slice(end, end + 20))
  )
    return undefined;
  return lineIn(next, 0);
}
