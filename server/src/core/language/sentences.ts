// Where sentences begin and end. One pass over the text; each decision looks a bounded way back and ahead.

import {
  isCapital,
  isDigit,
  isLetter,
  isLowerCase,
  isUnseen,
  isWordCharacter,
  skipSpaces,
} from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { ambiguous, calendarNames, countedBy, joiners, openers, speechVerbs, titles } from './abbreviations.ts';

/** No word that decides anything is longer. */
const longestWord = 24;

/** A stop, or a run of stops, with the closing marks that belong to it. */
interface Ending {
  readonly start: number;
  /** After the closing marks and brackets. */
  readonly end: number;
  readonly kind: 'stop' | 'strong' | 'ellipsis';
  readonly closesQuotation: boolean;
}

/**
 * The sentences of a text in order, without the spaces between them: every character that is not a space lies in one.
 * A closing quotation mark belongs to the sentence whose stop it follows. Offsets are UTF-16 code units; an empty text has none.
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = skipSpaces(text, 0);
  for (let at = start; at < text.length; ) {
    if (!isTerminator(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const ending = readEnding(text, at);
    const next = skipSpaces(text, ending.end);
    if (next < text.length && endsSentence(text, start, ending, next)) {
      sentences.push({ start, end: ending.end });
      start = next;
    }
    at = ending.end;
  }
  const end = endWithoutSpaces(text);
  if (start < end) sentences.push({ start, end });
  return sentences;
}

function isTerminator(code: number): boolean {
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}

function isClosing(character: string): boolean {
  return `"'”’»›)]}“‘`.includes(character);
}

/** The whole run of stops at `at`, spaced ellipses (". . .") included, and the marks that close after it. */
function readEnding(text: string, at: number): Ending {
  let end = at;
  let stops = 0;
  let strong = false;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isTerminator(code)) {
      stops += code === 0x2026 ? 3 : 1;
      if (code !== 46 && code !== 0x2026) strong = true;
      end++;
    } else if (isUnseen(code) && text.charCodeAt(end + 1) === 46 && text.charCodeAt(end - 1) === 46) end++;
    else break;
  }
  const kind = strong ? 'strong' : stops > 1 ? 'ellipsis' : 'stop';
  const closed = skipClosing(text, end);
  return {
    start: at,
    end: closed,
    kind,
    closesQuotation: /["'”’»›“‘]/.test(text.slice(end, Math.min(closed, end + 8))),
  };
}

/** Past closing marks; nested ones may be held apart by a space ("'tie.' \""). */
function skipClosing(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const character = text[end];
    if (isClosing(character) && !opensWord(text, end)) end++;
    else if (end > at && isUnseen(text.charCodeAt(end)) && /["”]/.test(text[end + 1] ?? '') && endsHere(text, end + 2))
      end += 2;
    else break;
  }
  return end;
}

/** A mark glued to a word after it and not to what comes before: it opens. */
function opensWord(text: string, at: number): boolean {
  return (text[at] === '“' || text[at] === '‘') && isWordCharacter(text.charCodeAt(at + 1));
}

function endsHere(text: string, at: number): boolean {
  return at >= text.length || isUnseen(text.charCodeAt(at));
}

function endsSentence(text: string, start: number, ending: Ending, next: number): boolean {
  const glued = next === ending.end;
  const first = skipOpening(text, next);
  const code = text.charCodeAt(first);
  if (text.charCodeAt(ending.start) >= 0x3000) return true; // scripts that put no space after a stop
  if (glued) return ending.end - ending.start === 1 && first > next && isCapital(code) && /[“‘«]/.test(text[next]);
  if (isLowerCase(code) || /[,;:\-–—&]/.test(text[first] ?? '')) return false;
  const word = wordAt(text, first);
  if (ending.kind === 'ellipsis') return isCapital(code) || isDigit(code) || first > next;
  if (ending.kind === 'strong') return !(ending.closesQuotation && startsWithSpeaker(text, first));
  if (ending.closesQuotation) return true;
  return !isAbbreviation(text, start, ending, word, first > next && !'(['.includes(text[next]));
}

/** A word before a stop, and what comes behind it. */
interface StoppedWord {
  readonly before: string;
  readonly folded: string;
  /** The word that follows. */
  readonly word: string;
  /** The word that follows is one that sentences begin with. */
  readonly opens: boolean;
}

/** Whether the stop belongs to the word before it rather than to the sentence. `word` is the one that follows. */
function isAbbreviation(text: string, start: number, ending: Ending, word: string, marked: boolean): boolean {
  if (ending.end - ending.start > 1) return false; // a bracket closed after it: "(Labour Co.) The"
  const before = wordBefore(text, ending.start);
  const folded = before.toLowerCase();
  const opens = openers.has(word.toLowerCase()) && (word.length === 1 || word !== word.toUpperCase());
  const known = isKnownAbbreviation({ before, folded, word, opens });
  if (known !== undefined) return known;
  if (before.length === 1 && isCapital(before.charCodeAt(0))) return isInitial(text, ending.start, before, opens);
  if (isDotted(before) || ambiguous.has(folded) || (countedBy.has(folded) && isCapital(before.charCodeAt(0))))
    return !opens && !marked;
  return isDigit(folded.charCodeAt(0)) && ending.start - start === folded.length && folded.length < 3; // "1. The list"
}

/** What the lists of abbreviations say of a word; undefined where they leave it open. */
function isKnownAbbreviation({ before, folded, word, opens }: StoppedWord): boolean | undefined {
  if (titles.has(folded) && isCapital(before.charCodeAt(0))) return folded !== 'st' || !opens;
  if (joiners.has(folded) && before === folded) return true;
  if (countedBy.has(folded) && isDigit(word.charCodeAt(0))) return true;
  if (folded === 'a.m' || folded === 'p.m')
    return calendarNames.has(word.toLowerCase()) || (word.length > 1 && word === word.toUpperCase());
  return undefined;
}

/** "J. K. Rowling" against "plan B. The" and "neither do I. Smith". */
function isInitial(text: string, stop: number, letter: string, opens: boolean): boolean {
  if (opens) return false;
  const lowerBefore = isLowerCase(text.charCodeAt(stop - 3));
  return !(letter === 'I' && lowerBefore);
}

/** "Ph.D", "U.N.E.F": in code units. */
const longestDotted = 8;

/** Letters with stops between them: "U.S", "Ph.D", "a.m". */
function isDotted(word: string): boolean {
  return (
    word.length >= 3 &&
    word.length <= longestDotted &&
    word.includes('.') &&
    word.split('.').every((part) => part.length > 0 && part.length < 3)
  );
}

/** Whether a name or pronoun and a verb of saying are at `at`: "Ms. Osei said", "he asked". */
export function startsWithSpeaker(text: string, at: number): boolean {
  let position = at;
  for (let count = 0; count < 4; count++) {
    const word = wordAt(text, position);
    if (word === '') return false;
    if (count > 0 && speechVerbs.has(word)) return true;
    if (!isCapital(word.charCodeAt(0)) && word !== 'he' && word !== 'she') return false;
    position = skipSpaces(text, position + word.length + (text[position + word.length] === '.' ? 1 : 0));
  }
  return false;
}

/** Words that begin who said something: "said the ship's cook". */
const speakersArticle = /^(?:the|a|an|his|her|its|their|one|another)$/;
/** Words that no name of a speaker has before it. */
const noSpeaker =
  /^(?:s?he|it|they|we|you|who|to|in|on|at|by|for|of|with|from|that|this|there|is|was|were|be|not|no|so|as|and|or|but|if|when|my|your|our)$/;

/** Whether a verb of saying and its speaker are at `at`: "said Maud Ellery", "asked the ship's cook", "said retired docker Tom Ash". */
export function startsWithSpeechVerb(text: string, at: number): boolean {
  const verb = wordAt(text, at);
  if (!speechVerbs.has(verb)) return false;
  let position = skipSpaces(text, at + verb.length);
  for (let count = 0; count < 4; count++) {
    const word = wordAt(text, position);
    if (word !== '' && text[position + word.length] === '-') {
      position += word.length + 1; // "said team-mate Tom Ash"
      continue;
    }
    if (word === '' || text[position + word.length] !== ' ') return count === 0 && isCapital(word.charCodeAt(0));
    if (isCapital(word.charCodeAt(0))) return true;
    if (count === 0 && speakersArticle.test(word)) return true;
    if (noSpeaker.test(word)) return false;
    position = skipSpaces(text, position + word.length);
  }
  return false;
}

function skipOpening(text: string, at: number): number {
  let first = at;
  while (first < text.length && first < at + 6 && /["'“‘«‹„‚([`”’]/.test(text[first])) first++;
  return first;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end < at + longestWord && isWordCharacter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** The word that ends at `end`, stops inside it included, cut off where it grows longer than any abbreviation. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestWord) {
    const code = text.charCodeAt(start - 1);
    if (!isWordCharacter(code) && !(code === 46 && isLetter(text.charCodeAt(start)))) break;
    start--;
  }
  return text.slice(start, end);
}

function endWithoutSpaces(text: string): number {
  let end = text.length;
  while (end > 0 && isUnseen(text.charCodeAt(end - 1))) end--;
  return end;
}
