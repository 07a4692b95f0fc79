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
function attributionBelow({ article, paragraphs }: Known, index: number, from: number): Span | undefined {
  const placed = paragraphs[index];
  const rest = placed.paragraph.text.slice(from, from + longestLine + 1);
  const own = nameAfterDash(rest, placed.start + from) ?? posterOf(rest, placed.start + from);
  if (own) return own;
  const next = paragraphs[index + 1];
  if (
    !next ||
    next.block.story !== placed.block.story ||
    next.block.span.end - placed.block.span.end > longestLine ||
    /[\p{Alpha}\d]/u.test(rest)
  )
    return undefined;
  if (next.block.kind === 'listItem' && paragraphs[index + 2]?.block.kind === 'listItem') return undefined; // a list, not a name
  // As the file has it: the block of a list item begins after its dash.
  const { end } = placed.block.span;
  return nameAfterDash(article.text.slice(end, next.block.span.end), end);
}

/** "…" pic.example.com/x — Harbour News (@harbournews) June 23, 2018: who posted what has been pasted from a network. */
function posterOf(rest: string, start: number): Span | undefined {
  const post = /[—–-] ?([^—–\n()]{2,60}) \(@\w{2,20}\)/.exec(rest);
  if (!post || /[.!?] \p{Upper}/u.test(rest.slice(0, post.index))) return undefined;
  const at = start + post.index + post[0].indexOf(post[1]);
  return { start: at, end: at + post[1].length };
}

function nameAfterDash(line: string, start: number): Span | undefined {
  if (line.length > longestLine) return undefined;
  const dash = /^[\s.,>]{0,12}(?:--?|[–—―~])[ \t]*(?=[\p{Upper}\p{Lt}@]|(?:the|an?) \p{Alpha})/u.exec(line);
  if (!dash || /[-–—]\W*$/.test(line)) return undefined; // "– Part two –" is a subhead
  const words = line.slice(dash[0].length).trimEnd().replace(/\.$/, '');
  // A long line tells the occasion too: the name ends where a comma or a preposition goes on.
  const long =
    words.length > longestName ? /^.{4,}?(?=,| (?:at|in|on|to|talking|speaking|during|after|—|--) )/.exec(words) : null;
  const name = long?.[0] ?? words.slice(0, longestName);
  return { start: start + dash[0].length, end: start + dash[0].length + name.length };
}

/** No line that names a source is longer: name, role, occasion, and what it was about. */
const longestLine = 600;
const longestName = 100;
