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

const mostWidth = 96;
/** What is shown of the line before the marked words. */
const before = 24;

/** The line that a span starts on, cut to a width that fits, and the carets to print under it. */
export function excerpt({ text, lines }: TextWithLines, span: Span): { line: string; carets: string } {
  const { line: number, column } = positionAt(lines, span.start);
  const line = lineText(text, lines, number);
  const from = line.length <= mostWidth ? 0 : Math.max(0, Math.min(column - before, line.length - mostWidth));
  const head = from > 0 ? '…' : '';
  const tail = from + mostWidth < line.length ? '…' : '';
  const shown = line.slice(from, from + mostWidth);
  const start = column - from;
  const marked = Math.min(shown.length - start, Math.max(1, span.end - span.start));
  return {
    line: printable(head + shown + tail),
    carets:
      ' '.repeat(displayWidth(head + shown.slice(0, start))) +
      '^'.repeat(Math.max(1, displayWidth(shown.slice(start, start + marked)))),
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
