// The shape of a line: how long, how it ends, whether it could be a headline. No line is read further than the answer needs.

import { textBefore } from '../text/before.ts';
import { isDigit, isQuoteMark, isSpace, isUpper } from '../text/characters.ts';
import { countWords } from '../text/words.ts';

/** A line with more words than this is running text, unless it has no stop and copy that is longer still follows. */
const longestHeadline = 20;
const mostHeadlineWords = 35;
/** Title case takes longer lines, and marks them out. */
const longestTitle = 28;
const longestHeadlineUnits = 220;
const longestSubhead = 8;
/** A longer line is a sentence, in code units. */
const longestLine = 90;

/** Whether a line is short enough, and ends and begins, as a headline does. Whether it is one, its place tells. */
export function isHeadlineShaped(line: string): boolean {
  if (line.length > longestHeadlineUnits || endsInStop(line) || /[:,]$/.test(line) || isUrl(line)) return false;
  const words = countWords(line, 0, line.length, longestHeadline + 1);
  return words > 0 && words <= longestHeadline;
}

/**
 * A headline with a full stop, which some sites set: short, and either one sentence that does not open with a quotation, or
 * in title case throughout.
 */
export function isStoppedHeadline(line: string): boolean {
  if (line.length > longestHeadlineUnits || !/[^.]\.['’"”]*$/.test(line)) return false;
  const words = countWords(line, 0, line.length, longestTitle + 1);
  if (isTitleCase(line)) return words <= longestTitle;
  if (
    isQuoteMark(line.charCodeAt(0)) ||
    /(?<!\b(?:Dr|Mrs?|Ms|St|vs?|Sen|Gov|Rep|Gen|Prof|No|\p{Upper}))[.!?]["'’”]?\s+\p{Upper}/u.test(line.slice(0, -1))
  )
    return false;
  return words <= longestHeadline;
}

/** A headline of two short sentences: "The harbour is full. Nobody is paying." */
export function isTwoSentenceHeadline(line: string): boolean {
  if (line.length > longestHeadlineUnits || isQuoteMark(line.charCodeAt(0))) return false;
  const sentences = line.trim().match(/[^.!?]+[.!?]+['’"”]*(?:\s+|$)/g) ?? [];
  return (
    sentences.length === 2 &&
    sentences.join('') === line.trim() &&
    countWords(line, 0, line.length, longestHeadline + 1) <= longestHeadline
  );
}

/** More words than a headline should have, and no stop at their end, as the titles of pages at times run on. */
export function isLongHeadline(line: string): boolean {
  if (line.length > 2 * longestHeadlineUnits || endsInStop(line) || /[:,;…-]["'”’]?\s*$/.test(line) || isUrl(line))
    return false;
  return (
    !/[.!?]["'”’]?\s+\p{Upper}/u.test(line) &&
    countWords(line, 0, line.length, mostHeadlineWords + 1) <= mostHeadlineWords
  );
}

/** Whether nearly all the longer words of a line are capitalised. */
function isTitleCase(line: string): boolean {
  const long = line.match(/[\p{Alpha}\p{M}]{4,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => isUpper(word.charCodeAt(0))).length >= 0.8 * long.length;
}

/** Whether a line could head a section: up to eight words, no stop, not opening in lower case. */
export function isSubheadShaped(line: string): boolean {
  if (line.length > longestLine || /[.:;,…]["'”’]?$/.test(line) || isUrl(line)) return false;
  const words = countWords(line, 0, line.length, longestSubhead + 1);
  if (!words || words > longestSubhead) return false;
  const first = line.charCodeAt(0);
  return isUpper(first) || isDigit(first) || (isQuoteMark(first) && isUpper(line.charCodeAt(1)));
}

/** Whether a line ends as a sentence does. The stop of an abbreviation ("in the U.S.", "St. Paul, Minn.") ends none. */
export function endsInStop(line: string): boolean {
  let at = line.length - 1;
  while (at > 0 && (isQuoteMark(line.charCodeAt(at)) || line[at] === ')' || isSpace(line.charCodeAt(at)))) at--;
  if (line[at] !== '.') return false;
  if (line[at - 1] === '.') return false; // an ellipsis
  return !/(?:\b\p{Upper}\.\p{Upper}|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|Calif|Conn|Fla|Ga|Ill|Mass|Mich|Minn|Tenn|Wash|Pa|Va|a\.m|p\.m))$/u.test(
    textBefore(line, at, 8),
  );
}

/** Whether the line ends a sentence with any mark, stop, question or exclamation, inside or outside a quotation. */
export function endsSentence(line: string): boolean {
  return endsInStop(line) || /[?!…]["'”’)]*$/.test(line.slice(-4));
}

/** A line that is an address on the web and nothing else. */
export function isUrl(line: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(line);
}

/** "Home > News > Politics", in code units. */
const longestPath = 120;

/** "Home > News > Politics": the way to a page. */
export function isBreadcrumb(line: string): boolean {
  return line.length < longestPath && /^(?:home|news|front page)\s*[>›»/|][^.?!]*$/i.test(line);
}

/** Letters and a mark, in code units. */
const shortestKicker = 4;
/** A longer one is a headline, in code units. */
const longestKicker = 60;

/** "BC-AUSTRIA-FLOOD, 2ND LD": an agency's slug, in capitals and hyphens. */
export function isSlug(line: string): boolean {
  if (line.length > longestKicker || line.length < shortestKicker) return false;
  if (/^slug(?:line)?\s*[:=]\s*\S+/i.test(line)) return true;
  return /^[A-Z0-9]+(?:[-/][A-Z0-9:]+)+(?:[-, ]+[A-Z0-9]+){0,4}$/.test(line) && /[A-Z]{3}/.test(line);
}

/** In code units. */
const longestLabel = 40;
/** A label has no more words. */
const mostLabelWords = 3;

/** One to three words in capitals over a headline: "COMMENT", "EXCLUSIVE", "WORLD NEWS". */
export function isKicker(line: string): boolean {
  if (line.length > longestLabel || line !== line.toUpperCase() || !/\p{Upper}{2}/u.test(line)) return false;
  return countWords(line, 0, line.length, mostLabelWords + 1) <= mostLabelWords;
}

/** In code units. */
const longestNames = 70;

/** "Norwold Town 2 Castlereach 1", "Arsenal 2-1 Chelsea". */
export function isScoreLine(line: string): boolean {
  if (line.length > longestNames) return false;
  return /^\p{Upper}[\p{Alpha}.'’& -]{1,30}\s\d{1,3}(?:\s*\(\d+\))?(?:,?\s+(?:v\s+)?\p{Upper}[\p{Alpha}.'’& -]{1,30}\s|\s?[-–]\s?)\d{1,3}(?:\s*\(\d+\))?(?:\s\p{Upper}[\p{Alpha}.'’& -]{1,30})?$/u.test(
    line,
  );
}
