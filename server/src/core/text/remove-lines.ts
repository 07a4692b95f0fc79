// Taking a block out of a text so that no hole is left: its lines, and the blank lines that parted it from its neighbour.
import { isLineBreak, isSpace } from './characters.ts';
import type { TextEdit } from './edit.ts';
import type { Span } from './span.ts';

/**
 * The edit that deletes the lines of a span. Blank lines behind it go too where one comes before it, so that the neighbours
 * stay as far apart as they were; at the end of the text the blank lines before it go instead. What goes on behind the span on
 * its last line stays.
 */
export function removeLines(text: string, { start, end }: Span): TextEdit {
  if (goesOn(text, end)) return { span: { start, end: skipSpaces(text, end) }, text: '' };
  const from = lineStart(text, start);
  const to = nextLine(text, end);
  const apart = from === 0 || isBlankLine(text, lineStart(text, previousEnd(text, from)), from);
  const next = skipBlankLines(text, to);
  if (next < text.length) return { span: { start: from, end: apart ? next : to }, text: '' };
  let head = from;
  while (head > 0 && isBlankLine(text, lineStart(text, previousEnd(text, head)), head)) {
    head = lineStart(text, previousEnd(text, head));
  }
  // a text that ended without a line break goes on doing so
  if (to === end && head > 0) head = previousEnd(text, head);
  return { span: { start: head, end: text.length }, text: '' };
}

/** The edits that delete the lines of several spans, which are in order. Where two want the same line break they are one. */
export function removeAllLines(text: string, spans: readonly Span[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const span of spans) {
    const edit = removeLines(text, span);
    const last = edits.at(-1);
    if (last && edit.span.start < last.span.end) {
      const end = Math.max(last.span.end, edit.span.end);
      edits[edits.length - 1] = { span: { start: Math.min(last.span.start, edit.span.start), end }, text: '' };
    } else edits.push(edit);
  }
  return edits;
}

/** Whether words follow on the same line. */
function goesOn(text: string, at: number): boolean {
  const next = skipSpaces(text, at);
  return next > at && next < text.length && !isLineBreak(text.charCodeAt(next));
}

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && isSpace(text.charCodeAt(next)) && !isLineBreak(text.charCodeAt(next))) next++;
  return next;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line before the one that starts at `start` ends, its break left out. */
function previousEnd(text: string, start: number): number {
  const crlf = start > 1 && text[start - 1] === '\n' && text[start - 2] === '\r';
  return Math.max(0, start - (crlf ? 2 : 1));
}

function nextLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  if (end === text.length) return end;
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

function skipBlankLines(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const next = nextLine(text, at);
    if (!isBlankLine(text, at, next)) return at;
    at = next;
  }
  return at;
}

function isBlankLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isSpace(text.charCodeAt(at)) && !isLineBreak(text.charCodeAt(at))) return false;
  }
  return from < to;
}
