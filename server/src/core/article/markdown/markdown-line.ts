// A line of Markdown within the quotations and list items that it belongs to: what counts is how far it is set in from their edge.
import type { Line } from '../lines.ts';

export interface MarkdownLine extends Line {
  /** The column of its first sign, tabs going to the next fourth column. */
  readonly column: number;
  /** The column where the content of its container begins. */
  readonly edge: number;
}

const tab = 4;

export function markdownLines(text: string, lines: readonly Line[]): MarkdownLine[] {
  return lines.map((line) => ({ ...line, column: columnAt(text, line.from, 0, line.start), edge: 0 }));
}

/** By how many columns a line is set in. */
export const indentOf = ({ column, edge }: MarkdownLine) => column - edge;

/** Set in so far that a line begins no block but code. */
export const isIndented = (line: MarkdownLine) => indentOf(line) >= 4;

/** The column of the offset `to`, where the offset `from` has the column `column`. */
export function columnAt(text: string, from: number, column: number, to: number): number {
  let at = column;
  for (let offset = from; offset < to; offset++) at += text[offset] === '\t' ? tab - (at % tab) : 1;
  return at;
}

/** The line behind a mark of its container that ends at `end`; `edge` says where the content of the container begins. */
export function behindMark(
  text: string,
  line: MarkdownLine,
  end: number,
  edgeOf: (column: number) => number,
): MarkdownLine {
  let start = end;
  while (start < line.end && (text[start] === ' ' || text[start] === '\t' || text[start] === '\u00a0')) start++;
  const behind = columnAt(text, line.start, line.column, end);
  const column = columnAt(text, end, behind, start);
  return { ...line, start, column, edge: start < line.end ? edgeOf(column) : behind + 1 };
}
