// Running speech in copy that has lost its paragraphs: an opening mark before a sentence, while the quotation is still open.
import { isCapital, isDigit, isLowerCase, isSpace, isWordCharacter } from '../../language/characters.ts';
import { textBefore } from '../../text/before.ts';
import { findAttribution } from './attributions.ts';
import type { Mark } from './marks.ts';

/**
 * Whether an opening mark resumes the quotation of `open`, which has been going on since `from`: it begins a sentence, and
 * nothing since then says that the speaker had stopped ("…, said Maud Ellery."). A part of a sentence is not resumed.
 */
export function isResumed(text: string, open: Mark, from: number, mark: Mark): boolean {
  if (!beginsSentence(text, mark) || opensPart(text, open.start, open.end)) return false;
  return findAttribution(text, from, mark.start, true) < 0;
}

/** Whether the mark text[start, end) opens a part of a sentence: a plain word before it, and a small letter behind it or an article before. */
export function opensPart(text: string, start: number, end: number): boolean {
  if (!isWithinSentence(text, start)) return false;
  return isLowerCase(text.charCodeAt(end)) || announcesNoun.test(textBefore(text, start, 8));
}

/** Behind these words is a name or a phrase, never a sentence: "the “Big City” slam". */
const announcesNoun = /\s(?:the|an?|this|his|her|its|their|our|my|of|for|with|from)\s$/;

/** A mark right after a plain word: 'he was the "father of the house"'. */
export function isWithinSentence(text: string, start: number): boolean {
  return isSpace(text.charCodeAt(start - 1)) && isWordCharacter(text.charCodeAt(start - 2));
}

/** Whether an opening mark is between a full stop and a capital or a figure. */
export function beginsSentence(text: string, open: Mark): boolean {
  const first = text.charCodeAt("[('‘".includes(text[open.end]) ? open.end + 1 : open.end);
  if (!isCapital(first) && !isDigit(first)) return false;
  return /[.!?…]['’)]?\s*$/.test(textBefore(text, open.start, 4));
}
