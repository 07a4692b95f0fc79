// A line of an article with carets under the words that a finding is about.
import { indexLines, type LineIndex, lineText, positionAt, type Span } from '../../core/index.ts';
import { printable } from './printable.ts';

export interface Place {
  /** Counted from 1, as people do. */
  readonly line: number;
  readonly column: number;
}

export interface TextWithLines {
  readonly text: string;
  readonly lines: LineIndex;
}

export const withLines = (text: string): TextWithLines => ({ text, lines: indexLines(text) });

export function placeOf({ lines }: TextWithLines, offset: number): Place {
  const { line, column } = positionAt(lines, offset);
  return { line: line + 1, column: column + 1 };
}

export interface Row {
  readonly line: string;
  /** To print under the line; nothing where it only stands for lines that are left out. */
  readonly carets?: string;
}

const mostWidth = 96;
/** What is shown of the line before the marked words. */
const before = 24;

/** The line of a span, cut to a width that fits, with carets; of a span over several lines the first and the last one. */
export function excerpt({ text, lines }: TextWithLines, span: Span): Row[] {
  const marked = text.slice(span.start, span.end).trimEnd().length;
  const first = positionAt(lines, span.start);
  const last = positionAt(lines, span.start + marked);
  const lineOf = (number: number) => lineText(text, lines, number);
  if (first.line === last.line) return [row(lineOf(first.line), first.column, last.column)];
  const end = lineOf(last.line);
  return [
    row(lineOf(first.line), first.column, lineOf(first.line).trimEnd().length),
    ...(last.line - first.line > 1 ? [{ line: '…' }] : []),
    row(end, end.length - end.trimStart().length, last.column, last.column - mostWidth + before),
  ];
}

/** A line with carets under its columns. `wanted` is the column that the shown part begins with where not all of it fits. */
function row(line: string, start: number, end: number, wanted = start - before): Row {
  const from = line.length <= mostWidth ? 0 : Math.max(0, Math.min(wanted, line.length - mostWidth));
  const head = from > 0 ? '…' : '';
  const tail = from + mostWidth < line.length ? '…' : '';
  const shown = line.slice(from, from + mostWidth);
  const caretsFrom = Math.max(0, start - from);
  const carets = displayWidth(shown.slice(caretsFrom, Math.max(0, end - from)));
  return {
    line: printable(head + shown + tail),
    carets: ' '.repeat(displayWidth(head + shown.slice(0, caretsFrom))) + '^'.repeat(Math.max(1, carets)),
  };
}

const widthless = /[\p{Mn}\p{Me}\p{Cf}]/u;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u;

/** Columns that a terminal gives a text. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthless.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}
