// Running speech in copy that has lost its paragraphs: an opening mark before a sentence, while the quotation is still open.

import { textBefore } from '../../text/before.ts';
import { isCapital, isDigit, isLowerCase, isUnseen, isWordCharacter } from '../../text/characters.ts';
import { findAttribution } from './attributions.ts';
import type { Mark } from './marks.ts';

/**
 * Whether an opening mark resumes the quotation of `open`, which has been going on since `from`: it begins a sentence, and
 * nothing since then says that the speaker had stopped ("…, said Maud Ellery."). A part of a sentence is not resumed.
 */
export function isResumed(text: string, open: Mark, from: number, mark: Mark): boolean {
  if (!beginsSentence(text, mark) || opensPart(text, open.start, open.end)) return false;
  if (endsInAttribution.test(textBefore(text, mark.start, attributionRead))) return false;
  // "'Never,' Roe said.": of an excerpt that opens with speech, who speaks within is told within.
  return /['‘’]/.test(text[open.end] ?? '') || findAttribution(text, from, mark.start, true) < 0;
}

/** "…, the authors write." "…, according to the harbour office." "…, reported The Harbour Times." right before the mark. */
const endsInAttribution =
  /,\s(?:according to [^.!?"“”]{3,80}|the \p{Lower}+ (?:writes?|says?|argues?|reports?|notes?|warns?|adds?|concludes?)|report(?:ed|s) (?:the |The )?\p{Upper}[^.!?"“”]{0,60})\.\s$/u;
const attributionRead = 120;

/** Whether the mark text[start, end) opens a part of a sentence: a plain word before it, and a small letter or a figure behind it or an article before. */
export function opensPart(text: string, start: number, end: number): boolean {
  const small = isLowerCase(text.charCodeAt(end)) || isDigit(text.charCodeAt(end));
  if (!isWithinSentence(text, start)) return small && isBehindComma(text, start);
  return small || announcesNoun.test(textBefore(text, start, 8));
}

/** How far a comma before a mark is from the words that the reporter has quoted before, in code units. */
const clauseRead = 80;

/** "said that for the islanders, “boats are roads”": a comma of the reporter's sentence, not the one of “…,” he said, “…”. */
function isBehindComma(text: string, start: number): boolean {
  const before = textBefore(text, start, clauseRead);
  return /[\p{Alpha}\d],\s$/u.test(before) && !/["”’'][^"”]*$/.test(before);
}

/** Behind these words is a name or a phrase, never a sentence: "the “Big City” slam". */
const announcesNoun =
  /\s(?:the|an?|this|his|her|its|their|our|my|no|any|some|every|such|of|for|with|from|in|on|at|by|as)\s$/;

/** A mark right after a plain word: 'he was the "father of the house"'. */
export function isWithinSentence(text: string, start: number): boolean {
  return isUnseen(text.charCodeAt(start - 1)) && isWordCharacter(text.charCodeAt(start - 2));
}

/** Whether an opening mark is between a full stop and a capital or a figure. */
export function beginsSentence(text: string, open: Mark): boolean {
  const first = text.charCodeAt("[('‘".includes(text[open.end]) ? open.end + 1 : open.end);
  if (!isCapital(first) && !isDigit(first)) return false;
  return /[.!?…]['’)]?\s*$/.test(textBefore(text, open.start, 4));
}
