// Where the words of a headline are in a text, all of them in order, whatever the marks and capitals; the last may be grown together with the next word.

import { textBefore } from '../../text/before.ts';
import { isWordUnit } from '../../text/characters.ts';
import { foldWord, wordsOf } from '../../text/words.ts';

/** A shorter headline may open a paragraph by chance. */
const fewestWords = 3;
/** Words that sentences have and headlines leave out. */
const ofSentences =
  /\b(?:is|are|was|were|am|been|has|have|had|would|could|should|must|did|does|i|we|you|it|they|he|she|its|his|her|their|our|my|your)\b/i;

export interface HeadlineWords {
  readonly folded: readonly string[];
  readonly count: number;
  /** Its first letter, in lower case. */
  readonly letter: string;
  /** Whether it could be a sentence of the text. */
  readonly isSentence: boolean;
  /** The words that a headline in title case capitalises and a sentence does not. */
  readonly capitals: { readonly size: number; isIn(words: string): boolean };
}

/** The words of a headline; undefined where they are too few to be told from chance. */
export function wordsOfHeadline(text: string): HeadlineWords | undefined {
  const words = wordsOf(text);
  if (words.length < fewestWords) return undefined;
  const folded = words.map((word) => word.folded);
  const written = words.map(({ start, end }) => text.slice(start, end)).slice(1);
  const capitalised = written.filter((word) => /^\p{Upper}\p{Lower}{3,}/u.test(word));
  const isTitle = capitalised.length * 5 >= written.filter((word) => word.length > 3).length * 4;
  return {
    folded,
    count: words.length,
    letter: text[words[0].start].toLowerCase(),
    isSentence: ofSentences.test(text),
    capitals: {
      size: isTitle ? capitalised.length : 0,
      isIn: (other) => capitalised.every((word) => other.includes(word)),
    },
  };
}

export interface HeadlinePlace {
  readonly start: number;
  readonly end: number;
  /** Whether the next word follows without a space, or the one before. */
  readonly glued: boolean;
}

/** The headline at the head of a text. */
export function headlineAt({ folded, count }: HeadlineWords, text: string, from: number): HeadlinePlace | undefined {
  const length = folded.reduce((sum, word) => sum + word.length + 4, 40);
  const words = wordsOf(text, from, Math.min(text.length, from + length));
  if (words.length < count || folded.some((word, index) => index < count - 1 && words[index].folded !== word))
    return undefined;
  const last = words[count - 1];
  const end = endOfWord(text, last, folded[count - 1]);
  if (end === undefined) return undefined;
  return { start: words[0].start, end, glued: end < last.end || /^[.!?]?\p{Upper}/u.test(text.slice(end, end + 2)) };
}

/** The headline in front of other words of a line, with a stop between them or grown together. */
export function headlineBefore(words: HeadlineWords, text: string): HeadlinePlace | undefined {
  const place = headlineAt(words, text, 0);
  if (!place) return undefined;
  return place.glued || /^["'”’]*\s?[.:!?][\s.:!?"'”’]+[\p{Alpha}\d]/u.test(text.slice(place.end, place.end + 10))
    ? place
    : undefined;
}

/** The headline at the end of a text, behind the stop of a sentence. */
export function headlineBehind({ folded, count }: HeadlineWords, text: string): HeadlinePlace | undefined {
  if (!mayEnd(text, folded[count - 1])) return undefined;
  const length = folded.reduce((sum, word) => sum + word.length + 4, 10);
  const from = Math.max(0, text.length - length);
  if (from === 0) return undefined;
  const words = wordsOf(text, from).slice(-count);
  if (words.length < count || folded.some((word, index) => words[index].folded !== word)) return undefined;
  const { start } = words[0];
  const before = /[.!?…]["'”’)]*(\s*)["'“‘]?$/.exec(textBefore(text, start, 8));
  if (!before) return undefined;
  return { start, end: words[count - 1].end, glued: before[1] === '' };
}

/**
 * The headline within the line right under it, written just as it is there: the field of a page that was copied along behind a caption
 * or before a deck. It ends the line, or what follows begins anew; a work that the line names is in marks.
 */
export function headlineWithin({ count }: HeadlineWords, headline: string, text: string): HeadlinePlace | undefined {
  const written = withoutCurls(headline.trim());
  const start = withoutCurls(text).indexOf(written);
  if (start < 0) return undefined;
  const end = start + written.length;
  if (start > 0 && text[start - 1].trim() !== '') return undefined;
  const ends = text.slice(end).trim() === '';
  const startsAnew = count >= wordsBetween && /^\s+["“'‘]?\p{Upper}/u.test(text.slice(end, end + 4));
  return ends || startsAnew ? { start, end, glued: false } : undefined;
}

/** Fewer words in the midst of a line may be a name. */
const wordsBetween = 5;

const withoutCurls = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** A quick look before a long one: the last letter, whatever marks come after it. */
function mayEnd(text: string, word: string): boolean {
  for (let at = text.length - 1; at >= Math.max(0, text.length - 6); at--) {
    if (isWordUnit(text.charCodeAt(at))) return text.charCodeAt(at) > 0x7f || text[at].toLowerCase() === word.at(-1);
  }
  return false;
}

/** Where the headline's last word ends in a word of the text: at its end, or before a capital that is grown to it. */
function endOfWord(
  text: string,
  word: { start: number; end: number; folded: string },
  last: string,
): number | undefined {
  if (word.folded === last) return word.end;
  const end = word.start + last.length;
  const isGrown = end < word.end && /\p{Upper}/u.test(text[end]) && /[\p{Lower}\d]/u.test(text[end - 1]);
  return isGrown && foldWord(text.slice(word.start, end)) === last ? end : undefined;
}
