// What came along with copy from a web page and is read by programs only: comments, scripts, styles.
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Article } from './article.ts';
import type { Line } from './lines.ts';

const opening = /<!--|<(script|style)(?=[\s>])/gi;
const closings: Readonly<Record<string, RegExp>> = {
  comment: /-->/g,
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
};

/** Comments, scripts and styles, in order. What is never closed is none. */
export function codeSpans(text: string): Span[] {
  const spans: Span[] = [];
  const unclosed = new Set<string>(); // looked for once: a text may open ten thousand
  let from = 0;
  for (const { 0: sign, 1: tag = 'comment', index } of text.matchAll(opening)) {
    const kind = tag.toLowerCase();
    if (index < from || unclosed.has(kind)) continue;
    const closing = new RegExp(closings[kind]);
    closing.lastIndex = index + sign.length;
    if (closing.test(text)) {
      from = closing.lastIndex;
      spans.push({ start: index, end: from });
    } else unclosed.add(kind);
  }
  return spans;
}

/** Lines of plain text without those that lie in code of several lines. What follows is apart, as behind a blank line. */
export function withoutCode(text: string, lines: readonly Line[]): readonly Line[] {
  const spans = codeSpans(text).filter(({ start, end }) => /[\r\n]/.test(text.slice(start, end)));
  if (!spans.length) return lines;
  const kept: Line[] = [];
  let next = 0;
  let parted = false;
  for (const line of lines) {
    while (next < spans.length && spans[next].end < line.end) next++;
    const isCode = next < spans.length && spans[next].start <= line.start;
    if (!isCode) kept.push(parted && !line.apart ? { ...line, apart: true } : line);
    parted = isCode;
  }
  return kept;
}

/** Whether an edit would change a comment, a script or a style. Taking one out whole, with its line, is no change. */
export function changesCode(edit: Span, code: readonly Span[]): boolean {
  return code.some((span) => overlaps(edit, span) && !contains(edit, span));
}

/** A whole page of the web. Its markup is its own: what is taken for copy in it is a guess. */
export function isWebPage({ id, text }: Pick<Article, 'id' | 'text'>): boolean {
  return (
    /\.x?html?$/i.test(id) || /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(text.slice(0, 400))
  );
}
