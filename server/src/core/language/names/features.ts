// The features of one token, as hashes: the word and its neighbours, its letters, its place in the capitalised run, the lists
// that know it, and what the article shows about it elsewhere.
import { foldOf } from './characters.ts';
import { feed, hashStart, mix } from './hash.ts';
import { mostCodes, readKnown } from './known-codes.ts';
import * as shown from './local-evidence.ts';
import * as word from './model-words.ts';
import type { NameScan } from './scan-names.ts';
import * as token from './tokens.ts';
import {
  digestOf,
  isAcronym,
  midSentenceTwice,
  occurrencesIn,
  seenLower,
  topicOf,
  type WordEvidence,
} from './word-evidence.ts';

/** A reader of features for one scan: `read` fills `values` for a token of a segment and returns how many there are. */
export interface FeatureReader {
  readonly values: Int32Array;
  read(at: number, first: number, last: number): number;
}

/** Neighbours beyond the block's ends. */
const beforeBlock = 0x2bd7a14d;
const afterBlock = 0x5b1f04e9;
const mostFeatures = 768;
const mostDistance = 6;

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the parts share arrays that are made once for each scan, at every keystroke
export function createFeatureReader(scan: NameScan, evidence: WordEvidence): FeatureReader {
  const values = new Int32Array(mostFeatures);
  let count = 0;
  const put = (template: number, value: number) => {
    if (count < mostFeatures) values[count++] = mix(Math.imul(template, 0x9e3779b1), value);
  };
  const { text, tokens, line } = scan;
  const { hashes, shapes, flags, classes, starts, ends } = tokens;
  const topic = topicOf(evidence);
  const sport = topic % 3;
  const own = new Int32Array(mostCodes);
  const other = new Int32Array(mostCodes);
  const final = new Int32Array(mostCodes);
  let finals = 0;
  let pattern = 0;
  let patternOf = -1;

  const hashAt = (at: number) => (at < 0 ? beforeBlock : at >= tokens.count ? afterBlock : hashes[at]);
  const shapeAt = (at: number) => (at < 0 ? 200 : at >= tokens.count ? 201 : shapes[at]);

  function readRun(first: number, last: number): void {
    patternOf = first;
    pattern = 0;
    for (let at = first; at <= last && at < first + mostDistance; at++) pattern = mix(pattern, shapes[at]);
    finals = readKnown(scan, last, final);
  }

  function readLetters(at: number): void {
    if ((flags[at] & token.hasLetters) === 0) return;
    const letters = lettersOf(text, starts[at], ends[at]);
    let hash = hashStart;
    for (let size = 0; size < 4 && size < letters.length - 1; size++) {
      hash = feed(hash, letters[size]);
      put(12, hash + size);
    }
    hash = hashStart;
    for (let size = 0; size < 4 && size < letters.length - 1; size++) {
      hash = feed(hash, letters[letters.length - 1 - size]);
      put(13, hash + size);
    }
  }

  function readWords(at: number, first: number, last: number, place: number, fromStart: number, toEnd: number): void {
    put(1, hashes[at]);
    put(3, hashAt(at - 1));
    put(4, hashAt(at - 2));
    put(5, hashAt(at + 1));
    put(6, hashAt(at + 2));
    put(10, mix(mix(shapeAt(at - 1), shapes[at]), shapeAt(at + 1)));
    const before = hashAt(first - 1);
    const after = hashAt(last + 1);
    put(15, before);
    put(16, mix(before, fromStart));
    put(17, after);
    put(18, mix(after, toEnd));
    put(19, mix(hashes[last], toEnd));
    put(20, mix(hashes[first], fromStart));
    put(21, mix(pattern, fromStart));
    put(22, mix(line, shapes[at]));
    put(23, mix(line * 64 + Math.min(last - first + 1, mostDistance) * 8, fromStart));
    put(24, mix((flags[at] & token.sentenceStart) !== 0 ? 1 : 2, shapes[at]));
    put(43, mix(hashAt(beforePhrase(scan, first)), place === 1 ? 1 : 2));
  }

  function readLists(at: number, first: number, last: number, place: number, toEnd: number): void {
    const known = readKnown(scan, at, own);
    const starting = (flags[at] & token.sentenceStart) !== 0 ? 1 : 0;
    if (known === 0) put(25, 7700 + place);
    for (let index = 0; index < known; index++) {
      put(25, own[index]);
      put(26, own[index] * 16 + place * 2 + starting);
      put(44, own[index] * 256 + topic * 8 + place);
      put(48, own[index] * 256 + line * 8 + place);
    }
    if (at < last) readListsAfter(at, known);
    if (at > first) {
      const before = readKnown(scan, at - 1, other);
      for (let index = 0; index < before; index++) put(29, other[index]);
    }
    if (last > first) for (let index = 0; index < finals; index++) put(31, final[index] * 16 + toEnd);
  }

  /** The lists of the next word, alone and with each of the token's own. */
  function readListsAfter(at: number, known: number): void {
    const after = readKnown(scan, at + 1, other);
    for (let next = 0; next < after; next++) {
      put(30, other[next]);
      for (let index = 0; index < known; index++) put(27, own[index] * 1024 + other[next]);
    }
  }

  function readSurroundings(
    at: number,
    first: number,
    last: number,
    place: number,
    fromStart: number,
    toEnd: number,
  ): void {
    put(45, topic * 8 + place);
    put(46, mix(topic * 8 + place, shapes[at]));
    put(47, mix(mix(sport, hashAt(last + 1)), toEnd));
    put(49, mix(mix(sport, hashAt(first - 1)), fromStart));
    if (first > 0) readWordBefore(classes[first - 1], fromStart);
    if (last + 1 < tokens.count) readWordAfter(last + 1, toEnd);
  }

  function readWordBefore(before: number, fromStart: number): void {
    if ((before & word.title) !== 0) put(32, 100 + fromStart);
    if ((before & word.role) !== 0) put(32, 200 + fromStart);
    if ((before & word.inside) !== 0) put(32, 300 + fromStart);
    if ((before & word.towards) !== 0) put(32, 400 + fromStart);
  }

  function readWordAfter(next: number, toEnd: number): void {
    if ((classes[next] & word.deed) !== 0) put(33, 100 + toEnd);
    if ((classes[next] & (word.title | word.role)) !== 0) put(33, 400 + toEnd);
    if (next + 1 >= tokens.count) return;
    const mark = text.charCodeAt(starts[next]);
    if (mark === 0x28 && (flags[next + 1] & token.core) !== 0) put(33, 200 + toEnd);
    const number = (shapes[next + 1] & 15) === token.numberShapes.digits;
    if (mark === 0x2c && number && ends[next + 1] - starts[next + 1] === 2) put(33, 300 + toEnd);
  }

  function readEvidence(at: number, place: number): void {
    if ((flags[at] & token.core) === 0) return;
    const digest = digestOf(evidence, scan, at);
    const opening = openingOf(flags[at]);
    const elsewhere = (digest & (opening === midLine ? midSentenceTwice : shown.midSentence)) !== 0;
    put(34, ((digest & seenLower) !== 0 ? 100 : 200) + (elsewhere ? 10 : 20) + opening);
    readShown(digest, place);
    put(37, Math.min(occurrencesIn(digest), 4) * 8 + place);
    if ((digest & isAcronym) !== 0) put(38, place);
  }

  /** What the word shows in the whole article, bit by bit. */
  function readShown(digest: number, place: number): void {
    for (let bit = 0; 1 << bit < shown.midSentence; bit++) {
      if ((digest & (1 << bit)) === 0) continue;
      put(35, bit);
      put(36, bit * 8 + place);
      put(50, bit * 64 + sport * 8 + place);
    }
  }

  return {
    values,
    read(at, first, last) {
      count = 0;
      if (patternOf !== first) readRun(first, last);
      const place = first === last ? 1 : at === first ? 2 : at === last ? 3 : 4;
      const fromStart = Math.min(at - first, mostDistance);
      const toEnd = Math.min(last - at, mostDistance);
      readWords(at, first, last, place, fromStart, toEnd);
      readLetters(at);
      readLists(at, first, last, place, toEnd);
      readSurroundings(at, first, last, place, fromStart, toEnd);
      readEvidence(at, place);
      return count;
    },
  };
}

/** Where a word is: at a sentence's start, in a line of capitals, or elsewhere, where its capital tells something. */
function openingOf(flags: number): number {
  if ((flags & token.sentenceStart) !== 0) return 1;
  return (flags & token.shoutedLine) !== 0 ? 2 : midLine;
}

const midLine = 3;

/** The last word before a run, articles, "former" and commas passed over. */
function beforePhrase({ text, tokens }: NameScan, first: number): number {
  let at = first - 1;
  for (let steps = 0; at >= 0 && steps < 3; steps++, at--) {
    const mark = tokens.ends[at] - tokens.starts[at] === 1 && ',"“'.includes(text[tokens.starts[at]]);
    if (!mark && (tokens.classes[at] & word.passedOver) === 0) break;
  }
  return at;
}

const lettersRead = 64;

/** A word's letters, folded; at most the first 64. */
function lettersOf(text: string, start: number, end: number): number[] {
  const letters: number[] = [];
  for (let at = start; at < end && letters.length < lettersRead; at++) {
    const letter = foldOf(text.charCodeAt(at));
    if (letter !== 0) letters.push(letter);
  }
  return letters;
}
