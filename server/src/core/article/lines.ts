// The lines of a text that hold something, with their white space left out.
import { isLineBreak, isSpace } from '../text/characters.ts';

export interface Line {
  /** First code unit that is no space. */
  readonly start: number;
  /** Behind the last code unit that is no space. */
  readonly end: number;
  /** Where the line itself starts: what lies before `start` is its indentation. */
  readonly from: number;
  /** Whether a blank line, a form feed or the start of the text comes before it. */
  readonly apart: boolean;
  /** Whether a form feed comes before it, which printers and agencies use to part stories. */
  readonly newPage: boolean;
}

const unusualBreak = /[\u2028\u2029]|\r(?!\n)/;

/** Every line that is not blank. LF, CR, CR LF, U+2028 and U+2029 end a line; a form feed at the head of one parts it from what comes before.
 * `isPlain`: the text is known to hold line feeds only. */
export function linesOf(text: string, isPlain: boolean): Line[] {
  const lines: Line[] = [];
  const nextBreak = isPlain || !unusualBreak.test(text) ? lineFeed : anyBreak;
  let apart = true;
  let newPage = false;
  let at = 0;
  while (at < text.length) {
    const end = nextBreak(text, at);
    let start = at;
    let last = end;
    while (start < last && isSpace(text.charCodeAt(start))) if (text.charCodeAt(start++) === 0x0c) newPage = true;
    while (last > start && (isSpace(text.charCodeAt(last - 1)) || text.charCodeAt(last - 1) === 0x0d)) last--;
    if (start < last) {
      lines.push({ start, end: last, from: at, apart: apart || newPage, newPage });
      apart = false;
      newPage = false;
    } else apart = true;
    at = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

function lineFeed(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function anyBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}
