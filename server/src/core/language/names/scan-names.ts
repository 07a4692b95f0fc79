// What a block's own text says about names: its tokens, its capitalised runs, the known names in it, and the evidence that
// its words give to the rest of the article. Depends on the text and its kind alone, so it can be cached by content.

import { hashWord } from './hash.ts';
import { type LineClass, type LocalEvidence, lineClasses } from './line-evidence.ts';
import { gatherWordEvidence } from './local-evidence.ts';
import * as word from './model-words.ts';
import {
  beginsPhrase,
  country,
  demonym,
  extendPhrase,
  firstName,
  listsOf,
  longestPhrase,
  type PhraseLists,
  phraseLists,
} from './phrase-lists.ts';
import * as token from './tokens.ts';

/** What the block is, as far as names care: headlines may capitalise every word. */
export type LineKind = 'headline' | 'text';

export interface NameScan {
  readonly text: string;
  readonly tokens: token.Tokens;
  /** Per token: the lists that hold it alone (phrase-lists.ts). */
  readonly lists: Uint16Array;
  /** Per token: its place in a listed phrase, three bits a list (1 first, 2 last, 3 inside, 4 alone), and the hyphen bits. */
  readonly places: Int32Array;
  /** First and last token of every run of candidates. */
  readonly segments: Int32Array;
  readonly line: LineClass;
  readonly evidence: LocalEvidence;
}

/** Bits of NameScan.places above the lists' places. */
export const hyphenatedFirstName = 1 << 15;
export const hyphenatedCountry = 1 << 16;

/** Reads one block. Linear in its length; any text is fine. */
export function scanNames(text: string, kind: LineKind, lists: PhraseLists): NameScan {
  const tokens = token.tokenise(text);
  markCandidates(tokens, text);
  const segments = findSegments(tokens);
  const line = classifyLine(tokens, kind);
  const known = findListed(tokens, text, segments, lists);
  const evidence = gatherWordEvidence(text, tokens, segments, known.lists, line);
  return { text, tokens, lists: known.lists, places: known.places, segments, line, evidence };
}

function markCandidates(tokens: token.Tokens, text: string): void {
  const { flags, classes, starts, ends, count } = tokens;
  for (let at = 0; at < count; at++) {
    if ((flags[at] & (token.capital | token.innerCapital)) === 0) continue;
    if ((classes[at] & word.functionWord) !== 0 && !standsOut(flags[at], ends[at] - starts[at])) continue;
    flags[at] |= token.mayBeName | token.core;
  }
  for (let at = 0; at < count; at++) {
    if (isCore(tokens, at)) continue;
    if ((flags[at] & token.numeral) !== 0 ? countsInName(tokens, at) : connectsNames(tokens, text, at))
      flags[at] |= token.mayBeName;
    if (leadsName(tokens, at)) flags[at] |= token.mayBeName;
  }
}

const isCore = ({ flags, count }: token.Tokens, at: number) => at >= 0 && at < count && (flags[at] & token.core) !== 0;

/** A number behind a name or right before one: "Boeing 737", "49 Degrees". */
function countsInName(tokens: token.Tokens, at: number): boolean {
  if (isCore(tokens, at - 1)) return true;
  return isCore(tokens, at + 1) && (tokens.shapes[at] & 15) !== token.numberShapes.mixed;
}

/** Between two names, or one of two connectors that are: "Bank of the West". */
function connectsNames(tokens: token.Tokens, text: string, at: number): boolean {
  if (!isConnector(tokens, text, at)) return false;
  const before = isCore(tokens, at - 1);
  const after = isCore(tokens, at + 1);
  if (before && after) return true;
  if (before) return isCore(tokens, at + 2) && isConnector(tokens, text, at + 1);
  return after && isCore(tokens, at - 2) && isConnector(tokens, text, at - 1);
}

/** A particle in lower case before a name, or before another particle of one: "van der Berg". */
function leadsName(tokens: token.Tokens, at: number): boolean {
  const { flags, classes, count } = tokens;
  if ((classes[at] & word.particle) === 0 || (flags[at] & token.lowerCase) === 0) return false;
  if (isCore(tokens, at + 1)) return true;
  return at + 1 < count && (classes[at + 1] & word.particle) !== 0 && isCore(tokens, at + 2);
}

/** Whether a function word in capitals may be a name all the same: "US", "WHO" in a line that is not all capitals. */
function standsOut(flags: number, length: number): boolean {
  if ((flags & token.shoutedLine) !== 0) return false;
  return ((flags & token.allCapitals) !== 0 && length > 1) || (flags & token.sentenceStart) === 0;
}

function isConnector(tokens: token.Tokens, text: string, at: number): boolean {
  if ((tokens.flags[at] & token.possessive) !== 0 || (tokens.classes[at] & word.connector) !== 0) return true;
  return tokens.ends[at] - tokens.starts[at] === 1 && '&-–'.includes(text[tokens.starts[at]]);
}

/** Beyond this many capitalised words without a pause, nobody is named: lists that lost their line breaks, and noise. */
const longestRun = 400;

function findSegments({ flags, count }: token.Tokens): Int32Array {
  const bounds: number[] = [];
  for (let at = 0; at < count; at++) {
    if ((flags[at] & token.mayBeName) === 0) continue;
    const first = at;
    while (at + 1 < count && (flags[at + 1] & token.mayBeName) !== 0) at++;
    if (at - first < longestRun) bounds.push(first, at);
  }
  return Int32Array.from(bounds);
}

/** A row of a table has so many words in lower case at most. */
const wordsOfTableRow = 2;

function classifyLine({ flags, count }: token.Tokens, kind: LineKind): LineClass {
  let lower = 0;
  let numerals = 0;
  let capitals = 0;
  for (let at = 0; at < count; at++) {
    if ((flags[at] & token.lowerCase) !== 0) lower++;
    if ((flags[at] & token.numeral) !== 0) numerals++;
    if ((flags[at] & token.capital) !== 0) capitals++;
  }
  if (count > 0 && (flags[0] & token.shoutedLine) !== 0) return lineClasses.shouted;
  if (kind === 'headline') return lower < capitals ? lineClasses.capitalised : lineClasses.headline;
  if (lower === 0) return lineClasses.namesOnly;
  if (lower <= wordsOfTableRow && numerals > 0) return lineClasses.tableRow;
  return lower < capitals ? lineClasses.capitalised : lineClasses.prose;
}

function findListed(tokens: token.Tokens, text: string, segments: Int32Array, known: PhraseLists) {
  const lists = new Uint16Array(tokens.count);
  const places = new Int32Array(tokens.count);
  for (let segment = 0; segment < segments.length; segment += 2) {
    const last = segments[segment + 1];
    for (let at = segments[segment]; at <= last; at++) {
      lists[at] = listsOf(known, tokens.hashes[at]);
      if ((lists[at] & beginsPhrase) !== 0) placePhrase(tokens, at, last, known, places);
      if (lists[at] !== 0) placeAlone(lists[at], at, places);
      if ((tokens.shapes[at] & token.hyphenated) !== 0)
        places[at] |= hyphenBits(text, tokens.starts[at], tokens.ends[at], known);
    }
  }
  return { lists, places };
}

/** Marks a token in every list that has it alone and no phrase around it. */
function placeAlone(lists: number, at: number, places: Int32Array): void {
  phraseLists.forEach((list, group) => {
    if ((lists & list) !== 0 && placeIn(places[at], group) === phrasePlace.none)
      places[at] |= phrasePlace.alone << (group * 3);
  });
}

/** A token's place in a listed phrase, in three bits. */
export const phrasePlace = { none: 0, first: 1, last: 2, inside: 3, alone: 4 } as const;

/** A token's place in a phrase of the list with this number in `phraseLists`. */
export function placeIn(places: number, group: number): number {
  return (places >>> (group * 3)) & 7;
}

/** Marks the longest listed phrase that starts at a token. */
function placePhrase(tokens: token.Tokens, first: number, end: number, known: PhraseLists, places: Int32Array): void {
  let hash = tokens.hashes[first];
  let found = 0;
  let last = first;
  for (let at = first + 1; at <= end && at < first + longestPhrase; at++) {
    hash = extendPhrase(hash, tokens.hashes[at]);
    const lists = listsOf(known, hash);
    if ((lists & ~beginsPhrase) !== 0) {
      found = lists;
      last = at;
    }
    if ((lists & beginsPhrase) === 0) break;
  }
  phraseLists.forEach((list, group) => {
    if ((found & list) === 0) return;
    for (let at = first; at <= last; at++) {
      const place = at === first ? phrasePlace.first : at === last ? phrasePlace.last : phrasePlace.inside;
      if (placeIn(places[at], group) === phrasePlace.none) places[at] |= place << (group * 3);
    }
  });
}

function hyphenBits(text: string, start: number, end: number, known: PhraseLists): number {
  const hyphen = text.indexOf('-', start);
  if (hyphen < 0 || hyphen >= end) return 0;
  const lists = listsOf(known, hashWord(text, start, hyphen));
  return (
    ((lists & firstName) !== 0 ? hyphenatedFirstName : 0) |
    ((lists & (demonym | country)) !== 0 ? hyphenatedCountry : 0)
  );
}
