// Offsets to lines and columns and back, for hosts that print or take positions. All counts start at 0.
import { isLineBreak } from './characters.ts';

export interface Position {
  readonly line: number;
  /** UTF-16 code units from the start of the line. */
  readonly column: number;
}

export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

/** Where the lines of a text start. CR LF, LF and CR end a line, as editors count; U+2028 does not. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return { starts, length: text.length };
}

/** The line and column of an offset; offsets outside the text are brought to its nearer end. */
export function positionAt({ starts, length }: LineIndex, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: inside - starts[low] };
}

/** The offset of a position; lines and columns outside the text are brought to its nearer end. */
export function offsetAt({ starts, length }: LineIndex, { line, column }: Position): number {
  if (line < 0) return 0;
  if (line >= starts.length) return length;
  const end = line + 1 < starts.length ? starts[line + 1] - 1 : length;
  return Math.min(starts[line] + Math.max(0, column), end);
}

/** The text of a line without what ends it; '' where there is no such line. */
export function lineText(text: string, { starts }: LineIndex, line: number): string {
  if (line < 0 || line >= starts.length) return '';
  let end = line + 1 < starts.length ? starts[line + 1] : text.length;
  while (end > starts[line] && isLineBreak(text.charCodeAt(end - 1))) end--;
  return text.slice(starts[line], end);
}
