// "…" and a line below it: — Ardennes saying. A dash and a name close a block quotation, an epigraph or a pulled quotation.
import type { Span } from '../../../text/span.ts';
import type { ArticleSieve, Known } from './article-sieve.ts';

export const attributionLine: ArticleSieve = {
  name: 'attribution-line',
  credit(known, { parts }) {
    const { paragraph, source: last } = parts[parts.length - 1];
    const source = attributionBelow(known, paragraph, last.span.end);
    return source && { source, stated: true };
  },
};

/** The name after a dash that follows offset `from` of a paragraph, in it or as the next block; undefined where there is none. */
export function attributionBelow({ article, paragraphs }: Known, index: number, from: number): Span | undefined {
  const placed = paragraphs[index];
  const rest = placed.paragraph.text.slice(from, from + longestLine + 1);
  const own = nameAfterDash(rest, placed.start + from);
  if (own) return own;
  const next = paragraphs[index + 1];
  if (
    !next ||
    next.block.story !== placed.block.story ||
    next.block.span.end - placed.block.span.end > longestLine ||
    /[\p{L}\p{N}]/u.test(rest)
  )
    return undefined;
  if (next.block.kind === 'listItem' && paragraphs[index + 2]?.block.kind === 'listItem') return undefined; // a list, not a name
  // As the file has it: the block of a list item begins after its dash.
  const { end } = placed.block.span;
  return nameAfterDash(article.text.slice(end, next.block.span.end), end);
}

function nameAfterDash(line: string, start: number): Span | undefined {
  if (line.length > longestLine) return undefined;
  const dash = /^[\s.,>]{0,12}(?:--?|[–—―~])[ \t]*(?=[\p{Lu}\p{Lt}@])/u.exec(line);
  if (!dash || /[-–—]\W*$/.test(line)) return undefined; // "– Part two –" is a subhead
  const name = line.slice(dash[0].length).trimEnd().replace(/\.$/, '');
  return { start: start + dash[0].length, end: start + dash[0].length + name.length };
}

/** No line that names a source is longer: "— Jane Roe, harbour master, to the council, when it asked her for the plans". */
const longestLine = 250;
