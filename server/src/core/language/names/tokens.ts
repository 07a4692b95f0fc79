// A block's words and marks, as parallel arrays: the first step of reading names.
import {
  digitCharacter,
  foldOf,
  isWordKind,
  kindOf,
  lowerLetter,
  otherLetter,
  otherMark,
  space,
  upperLetter,
} from './characters.ts';
import { feed, finish, hashStart, hashWord } from './hash.ts';
import { abbreviation, classesOf } from './model-words.ts';
import { hyphenated, markShape, numberShape, wordShape } from './shapes.ts';

export { hyphenated, numberShapes, shapeOf } from './shapes.ts';

/** Bits of `Tokens.flags`. */
export const capital = 1;
export const sentenceStart = 1 << 1;
/** The whole line is in capitals, so that a capital says nothing. */
export const shoutedLine = 1 << 2;
/** May be part of a name. */
export const mayBeName = 1 << 3;
/** A candidate by itself, and not only as a connector or number between others. */
export const core = 1 << 4;
export const lowerCase = 1 << 5;
export const possessive = 1 << 6;
export const allCapitals = 1 << 7;
export const numeral = 1 << 8;
export const innerCapital = 1 << 9;
export const hasLetters = 1 << 10;

export interface Tokens {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  /** Word classes (model-words.ts). */
  classes: Int32Array;
  flags: Uint16Array;
  shapes: Uint8Array;
}

const hyphen = 0x2d;
const stop = 0x2e;
const ampersand = 0x26;
const possessiveHash = finish(0x51ed270b);
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;

/** Splits a block into tokens. Possessive endings are tokens of their own; "U.S.", "J." and "Corp." keep their stops. Linear. */
export function tokenise(text: string): Tokens {
  const tokens = emptyTokens((text.length >> 2) + 16);
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === space) at++;
    else if (kind === otherMark) at = putMark(tokens, text, at);
    else at = putWord(tokens, text, at, kind);
  }
  markSentenceStarts(tokens, text);
  markShouting(tokens);
  return tokens;
}

function putMark(tokens: Tokens, text: string, start: number): number {
  const code = text.charCodeAt(start);
  const end = code >= 0xd800 && code < 0xdc00 && start + 1 < text.length ? start + 2 : start + 1;
  put(tokens, start, end, finish(feed(0x7f4a7c15 ^ code, end - start)), 0, markShape);
  return end;
}

function putWord(tokens: Tokens, text: string, start: number, kind: number): number {
  const dotted = endOfInitials(text, start, kind);
  if (dotted > 0) {
    describe(tokens, text, start, dotted);
    return dotted;
  }
  let end = endOfWord(text, start);
  let possessiveEnd = 0;
  if (end - start > 2 && isApostrophe(text.charCodeAt(end - 2)) && (text.charCodeAt(end - 1) | 32) === 0x73) {
    possessiveEnd = end;
    end -= 2;
  }
  const abbreviated = end - start <= 4 && kind === upperLetter && possessiveEnd === 0 && text.charCodeAt(end) === stop;
  if (abbreviated && (classesOf(hashWord(text, start, end)) & abbreviation) !== 0) end++;
  describe(tokens, text, start, end);
  if (possessiveEnd === 0) return end;
  put(tokens, end, possessiveEnd, possessiveHash, possessive, markShape);
  return possessiveEnd;
}

/** The end of "U.S." or "J." where one starts here, else 0. */
function endOfInitials(text: string, start: number, kind: number): number {
  if (kind === digitCharacter || text.charCodeAt(start + 1) !== stop) return 0;
  let end = start + 2;
  while (end + 1 < text.length && text.charCodeAt(end + 1) === stop && isLetterKind(kindOf(text.charCodeAt(end))))
    end += 2;
  if (endsOnLetter(text, end)) return end + 1;
  if (end > start + 2) return end;
  const next = end < text.length ? kindOf(text.charCodeAt(end)) : space;
  return kind === upperLetter && (next === space || next === upperLetter) ? end : 0;
}

/** Whether initials lost their last stop: "U.S" before a space. */
function endsOnLetter(text: string, at: number): boolean {
  if (at >= text.length || kindOf(text.charCodeAt(at)) !== upperLetter) return false;
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
  const kind = kindOf(after);
  return kind === space || (kind === otherMark && !isApostrophe(after) && after !== ampersand);
}

const isLetterKind = (kind: number) => kind === upperLetter || kind === lowerLetter || kind === otherLetter;

/** Letters and digits, joined by single apostrophes, hyphens and ampersands. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (end < text.length && isWordKind(kindOf(text.charCodeAt(end)))) end++;
    if (end + 1 >= text.length) return end;
    const code = text.charCodeAt(end);
    const joins = code === hyphen || code === ampersand || isApostrophe(code);
    if (!joins || !isWordKind(kindOf(text.charCodeAt(end + 1)))) return end;
    end += 2;
  }
}

/** Looks at a word's letters once, and puts it with its hash, flags and shape. */
function describe(tokens: Tokens, text: string, start: number, end: number): void {
  const counts = countLetters(text, start, end);
  const { upper, lower, digits, stops, joins, hash } = counts;
  const letters = counts.others + upper + lower;
  const first = kindOf(text.charCodeAt(start));
  const length = end - start;
  if (first === digitCharacter) {
    const shape = numberShape(length, digits === length);
    put(tokens, start, end, finish(0x1234567 ^ shape), numeral | (letters > 0 ? hasLetters : 0), shape + joins);
    return;
  }
  let flags = letters > 0 ? hasLetters : 0;
  if (first === upperLetter) flags |= capital;
  else if (upper > 0) flags |= innerCapital;
  if (upper > 0 && lower === 0) flags |= allCapitals;
  if (first === lowerLetter && length > 1 && upper === 0) flags |= lowerCase;
  const shape = wordShape(length, letters, upper, lower, stops, first, text.charCodeAt(start + 1) === stop);
  put(tokens, start, end, finish(hash), flags, shape + joins + (digits > 0 ? 64 : 0));
}

/** How many characters of each kind a word has, what joins its parts (as bits of its shape), and the hash of its letters. */
function countLetters(text: string, start: number, end: number) {
  const counts = { upper: 0, lower: 0, others: 0, digits: 0, stops: 0, joins: 0, hash: hashStart };
  let hyphens = 0;
  let otherJoins = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === upperLetter) counts.upper++;
    else if (kind === lowerLetter) counts.lower++;
    else if (kind === digitCharacter) counts.digits++;
    else if (kind === otherLetter) counts.others++;
    else if (code === hyphen) hyphens++;
    else if (code === stop) counts.stops++;
    else otherJoins++;
    const letter = foldOf(code);
    if (letter !== 0) counts.hash = feed(counts.hash, letter);
  }
  if (hyphens > 0) counts.joins = hyphenated;
  else if (otherJoins > 0) counts.joins = 2 * hyphenated;
  return counts;
}

/** A sentence starts at the head of the block and after . ! ? : whatever opening marks are between. */
function markSentenceStarts(tokens: Tokens, text: string): void {
  let starting = true;
  for (let at = 0; at < tokens.count; at++) {
    if ((tokens.flags[at] & possessive) !== 0) continue;
    if (starting) tokens.flags[at] |= sentenceStart;
    const mark = tokens.shapes[at] === markShape ? text[tokens.starts[at]] : '';
    if (mark === '') starting = false;
    else if ('.!?:'.includes(mark)) starting = true;
    else if (!'"“‘\'([-—–'.includes(mark)) starting = false;
  }
}

/** In a line of capitals no capital means a name. */
function markShouting(tokens: Tokens): void {
  let lower = 0;
  let shouted = 0;
  let words = 0;
  for (let at = 0; at < tokens.count; at++) {
    const flags = tokens.flags[at];
    if ((flags & lowerCase) !== 0) lower++;
    else if ((flags & allCapitals) !== 0 && tokens.ends[at] - tokens.starts[at] > 1) shouted++;
    if ((flags & hasLetters) !== 0) words++;
  }
  if (shouted < 2 || lower > 0 || shouted * 2 < words) return;
  for (let at = 0; at < tokens.count; at++) tokens.flags[at] |= shoutedLine;
}

function put(tokens: Tokens, start: number, end: number, hash: number, flags: number, shape: number): void {
  if (tokens.count === tokens.starts.length) grow(tokens);
  const at = tokens.count++;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.hashes[at] = hash;
  tokens.flags[at] = flags;
  tokens.shapes[at] = shape;
  tokens.classes[at] = (flags & (hasLetters | numeral)) === hasLetters ? classesOf(hash) : 0;
}

function emptyTokens(capacity: number): Tokens {
  return {
    count: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    hashes: new Int32Array(capacity),
    classes: new Int32Array(capacity),
    flags: new Uint16Array(capacity),
    shapes: new Uint8Array(capacity),
  };
}

function grow(tokens: Tokens): void {
  const larger = emptyTokens(tokens.starts.length * 2);
  larger.starts.set(tokens.starts);
  larger.ends.set(tokens.ends);
  larger.hashes.set(tokens.hashes);
  larger.classes.set(tokens.classes);
  larger.flags.set(tokens.flags);
  larger.shapes.set(tokens.shapes);
  Object.assign(tokens, larger, { count: tokens.count });
}
