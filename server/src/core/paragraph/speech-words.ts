// A paragraph as whoever looks for speakers reads it: words, marks, and each outermost quotation as one piece.
import { isDigit, isQuoteMark, isWordUnit } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

export interface SpeechWord extends Span {
  readonly kind: 'word' | 'mark' | 'quotation';
  /** A word in lower case with straight apostrophes; a mark as written; '' for a quotation. */
  readonly lower: string;
  readonly capital: boolean;
  /** Of a quotation: the mark that its words end with ("," "." "?"), or ''. */
  readonly ending: string;
  /** Which of the paragraph's outermost quotations the piece is; -1 for words and marks. */
  readonly quotation: number;
}

/** What is asked of a quotation: its place, and that of its words. */
interface Quoted {
  readonly span: Span;
  readonly inner: Span;
}

/** The words and marks outside the outermost quotations, and the quotations between them, in order. */
export function speechWords(text: string, outermost: readonly Quoted[]): SpeechWord[] {
  const words: SpeechWord[] = [];
  let at = 0;
  outermost.forEach(({ span: { start, end }, inner }, quotation) => {
    readWords(text, at, start, words);
    const ending = endingOf(text, inner);
    words.push({ start, end, kind: 'quotation', lower: '', capital: false, ending, quotation });
    at = end;
  });
  readWords(text, at, text.length, words);
  return words;
}

/** Marks and blanks that may come behind the last word. */
const mostMarks = 8;

/** The last character of a quotation's words that is neither a space nor a closing mark, where that is a mark. */
function endingOf(text: string, { start, end }: Span): string {
  for (let at = end - 1; at >= start && at > end - mostMarks; at--) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || isQuoteMark(code) || text[at] === ')' || text[at] === ']') continue;
    return isWordUnit(code) ? '' : text[at];
  }
  return '';
}

function readWords(text: string, from: number, to: number, words: SpeechWord[]): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const start = at++;
    if (isWordUnit(code)) {
      while (at < to && goesOn(text, at, to)) at++;
      const word = text.slice(start, at);
      const folded = straightened(word.toLowerCase());
      const capital = folded[0] !== word[0];
      const lower = capital && initials.has(word) ? [...folded].join('.') : folded;
      words.push({ start, end: at, kind: 'word', lower, capital, ending: '', quotation: -1 });
    } else if (!isBlank(code)) {
      // A run of the same mark is one piece, so that "....." stays cheap for everyone who looks around it.
      while (at < to && text.charCodeAt(at) === code) at++;
      words.push({ start, end: at, kind: 'mark', lower: text[start], capital: false, ending: '', quotation: -1 });
    }
  }
}

const straightened = (word: string) => (/[’‘`]/.test(word) ? word.replace(/[’‘`]/g, "'") : word);

/** The country, the organisation and the trade, which are no pronouns: "said US Secretary Roe". */
const initials = new Set(['US', 'WHO', 'IT']);

/** Whether the unit at `at` belongs to the word before it: a letter, or a mark that joins two of them. */
function goesOn(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordUnit(code)) return true;
  const before = text.charCodeAt(at - 1);
  if (isApostrophe(code) && (before | 0x20) === 0x73 && isBlank(text.charCodeAt(at + 1))) return true; // "Sanders' claim"
  if (at + 1 >= to) return false;
  if (!isWordUnit(before) || !isWordUnit(text.charCodeAt(at + 1))) return false;
  if (code === 0x2c) return isDigit(before) && isDigit(text.charCodeAt(at + 1)); // "8,200"
  if (code === 0x2e) return isDigit(before) || isInitials(text, at);
  return code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0xad || isApostrophe(code) || code === 0x26;
}

/** A stop between single letters: "U.S", "a.m". */
function isInitials(text: string, at: number): boolean {
  return !isWordUnit(text.charCodeAt(at + 2)) && (at < 2 || !isWordUnit(text.charCodeAt(at - 2)));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018;
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  );
}
