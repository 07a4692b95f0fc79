// The words of a text with their places, found in one pass without a regular expression.
import { isDigit, isWordUnit } from './characters.ts';
import { foldAccents, foldQuotes } from './fold.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents, apostrophes straight. */
  readonly folded: string;
}

/**
 * The words of a text: letters and digits, with the apostrophes, hyphens and decimal marks that are between them.
 * A soft hyphen belongs to its word and is folded away.
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    at = wordEnd(text, at, to);
    words.push({ start, end: at, folded: foldWord(text.slice(start, at)) });
  }
  return words;
}

/** How many words are in a stretch of a text, counted no further than `limit`. */
export function countWords(text: string, from: number, to: number, limit: number): number {
  let count = 0;
  let at = from;
  while (at < to && count < limit) {
    if (isWordUnit(text.charCodeAt(at))) {
      at = wordEnd(text, at, to);
      count++;
    } else at++;
  }
  return count;
}

/** A single word as words are compared. */
export function foldWord(word: string): string {
  return foldQuotes(foldAccents(word))
    .replace(/\u00ad/g, '')
    .toLowerCase();
}

function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) at++;
    else if (at + 1 < to && joins(code, text.charCodeAt(at - 1), text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** Whether a mark between two code units holds them together as one word. */
function joins(mark: number, before: number, after: number): boolean {
  if (!isWordUnit(after)) return false;
  if (mark === 0x2e || mark === 0x2c) return isDigit(before) && isDigit(after);
  return mark === 0x2d || mark === 0x2010 || mark === 0x2011 || mark === 0xad || isApostrophe(mark);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;
}
