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

/** The shapes of what lies beyond the block's ends. */
const shapeBefore = 200;
const shapeAfter = 201;

/** What one scan's features are read from and into, and the token that they are read for: made once, for it is asked at every keystroke. */
interface Reading extends Features {
  readonly scan: NameScan;
  readonly evidence: WordEvidence;
  readonly topic: number;
  readonly sport: number;
  /** What is known of the token, of a neighbour and of the run's last token. */
  readonly own: Int32Array;
  readonly other: Int32Array;
  readonly final: Int32Array;
  finals: number;
  /** The shapes of the run, as one number. */
  pattern: number;
  at: number;
  first: number;
  last: number;
  /** Whether the token is its whole run, opens it, ends it or is within it. */
  place: number;
  fromStart: number;
  toEnd: number;
}

interface Features {
  readonly values: Int32Array;
  count: number;
}

export function createFeatureReader(scan: NameScan, evidence: WordEvidence): FeatureReader {
  const topic = topicOf(evidence);
  const values = new Int32Array(mostFeatures);
  const reading: Reading = {
    scan,
    evidence,
    topic,
    sport: topic % 3,
    values,
    count: 0,
    own: new Int32Array(mostCodes),
    other: new Int32Array(mostCodes),
    final: new Int32Array(mostCodes),
    finals: 0,
    pattern: 0,
    at: -1,
    first: -1,
    last: -1,
    place: 0,
    fromStart: 0,
    toEnd: 0,
  };
  return {
    values,
    read(at, first, last) {
      moveTo(reading, at, first, last);
      for (const readPart of parts) readPart(reading);
      return reading.count;
    },
  };
}

function moveTo(reading: Reading, at: number, first: number, last: number): void {
  if (reading.first !== first) readRun(reading, first, last);
  reading.count = 0;
  reading.at = at;
  reading.first = first;
  reading.last = last;
  reading.place = first === last ? 1 : at === first ? 2 : at === last ? 3 : 4;
  reading.fromStart = Math.min(at - first, mostDistance);
  reading.toEnd = Math.min(last - at, mostDistance);
}

/** What all tokens of a run have in common. */
function readRun(reading: Reading, first: number, last: number): void {
  const { scan, final } = reading;
  let pattern = 0;
  for (let at = first; at <= last && at < first + mostDistance; at++) pattern = mix(pattern, scan.tokens.shapes[at]);
  reading.pattern = pattern;
  reading.finals = readKnown(scan, last, final);
}

function put(features: Features, template: number, value: number): void {
  if (features.count < mostFeatures) features.values[features.count++] = mix(Math.imul(template, 0x9e3779b1), value);
}

function hashAt({ tokens }: NameScan, at: number): number {
  return at < 0 ? beforeBlock : at >= tokens.count ? afterBlock : tokens.hashes[at];
}

function shapeAt({ tokens }: NameScan, at: number): number {
  return at < 0 ? shapeBefore : at >= tokens.count ? shapeAfter : tokens.shapes[at];
}

function readWords(reading: Reading): void {
  const { scan, at, first, last, place, fromStart, toEnd } = reading;
  const { line, tokens } = scan;
  const { hashes, shapes, flags } = tokens;
  put(reading, 1, hashes[at]);
  put(reading, 3, hashAt(scan, at - 1));
  put(reading, 4, hashAt(scan, at - 2));
  put(reading, 5, hashAt(scan, at + 1));
  put(reading, 6, hashAt(scan, at + 2));
  put(reading, 10, mix(mix(shapeAt(scan, at - 1), shapes[at]), shapeAt(scan, at + 1)));
  const before = hashAt(scan, first - 1);
  const after = hashAt(scan, last + 1);
  put(reading, 15, before);
  put(reading, 16, mix(before, fromStart));
  put(reading, 17, after);
  put(reading, 18, mix(after, toEnd));
  put(reading, 19, mix(hashes[last], toEnd));
  put(reading, 20, mix(hashes[first], fromStart));
  put(reading, 21, mix(reading.pattern, fromStart));
  put(reading, 22, mix(line, shapes[at]));
  put(reading, 23, mix(line * 64 + Math.min(last - first + 1, mostDistance) * 8, fromStart));
  put(reading, 24, mix((flags[at] & token.sentenceStart) !== 0 ? 1 : 2, shapes[at]));
  put(reading, 43, mix(hashAt(scan, beforePhrase(scan, first)), place === 1 ? 1 : 2));
}

function readLetters(reading: Reading): void {
  const { at, scan } = reading;
  const { starts, ends, flags } = scan.tokens;
  if ((flags[at] & token.hasLetters) === 0) return;
  const letters = lettersOf(scan.text, starts[at], ends[at]);
  let hash = hashStart;
  for (let size = 0; size < 4 && size < letters.length - 1; size++) {
    hash = feed(hash, letters[size]);
    put(reading, 12, hash + size);
  }
  hash = hashStart;
  for (let size = 0; size < 4 && size < letters.length - 1; size++) {
    hash = feed(hash, letters[letters.length - 1 - size]);
    put(reading, 13, hash + size);
  }
}

function readLists(reading: Reading): void {
  const { scan, at, first, last, place, toEnd, topic, own, other, final, finals } = reading;
  const known = readKnown(scan, at, own);
  const starting = (scan.tokens.flags[at] & token.sentenceStart) !== 0 ? 1 : 0;
  if (known === 0) put(reading, 25, 7700 + place);
  for (let index = 0; index < known; index++) {
    put(reading, 25, own[index]);
    put(reading, 26, own[index] * 16 + place * 2 + starting);
    put(reading, 44, own[index] * 256 + topic * 8 + place);
    put(reading, 48, own[index] * 256 + scan.line * 8 + place);
  }
  if (at < last) readListsAfter(reading, known);
  if (at > first) {
    const before = readKnown(scan, at - 1, other);
    for (let index = 0; index < before; index++) put(reading, 29, other[index]);
  }
  if (last > first) for (let index = 0; index < finals; index++) put(reading, 31, final[index] * 16 + toEnd);
}

/** The lists of the next word, alone and with each of the token's own. */
function readListsAfter(reading: Reading, known: number): void {
  const { scan, at, own, other } = reading;
  const after = readKnown(scan, at + 1, other);
  for (let next = 0; next < after; next++) {
    put(reading, 30, other[next]);
    for (let index = 0; index < known; index++) put(reading, 27, own[index] * 1024 + other[next]);
  }
}

function readSurroundings(reading: Reading): void {
  const { scan, at, first, last, place, fromStart, toEnd, topic, sport } = reading;
  const { tokens } = scan;
  put(reading, 45, topic * 8 + place);
  put(reading, 46, mix(topic * 8 + place, tokens.shapes[at]));
  put(reading, 47, mix(mix(sport, hashAt(scan, last + 1)), toEnd));
  put(reading, 49, mix(mix(sport, hashAt(scan, first - 1)), fromStart));
  if (first > 0) readWordBefore(reading, tokens.classes[first - 1]);
  if (last + 1 < tokens.count) readWordAfter(reading, last + 1);
}

function readWordBefore(reading: Reading, before: number): void {
  const { fromStart } = reading;
  if ((before & word.title) !== 0) put(reading, 32, 100 + fromStart);
  if ((before & word.role) !== 0) put(reading, 32, 200 + fromStart);
  if ((before & word.inside) !== 0) put(reading, 32, 300 + fromStart);
  if ((before & word.towards) !== 0) put(reading, 32, 400 + fromStart);
}

function readWordAfter(reading: Reading, next: number): void {
  const { toEnd, scan } = reading;
  const { starts, ends, shapes, flags, classes, count } = scan.tokens;
  if ((classes[next] & word.deed) !== 0) put(reading, 33, 100 + toEnd);
  if ((classes[next] & (word.title | word.role)) !== 0) put(reading, 33, 400 + toEnd);
  if (next + 1 >= count) return;
  const mark = scan.text.charCodeAt(starts[next]);
  if (mark === 0x28 && (flags[next + 1] & token.core) !== 0) put(reading, 33, 200 + toEnd);
  const number = (shapes[next + 1] & 15) === token.numberShapes.digits;
  if (mark === 0x2c && number && ends[next + 1] - starts[next + 1] === 2) put(reading, 33, 300 + toEnd);
}

function readEvidence(reading: Reading): void {
  const { at, place, scan, evidence } = reading;
  const flags = scan.tokens.flags[at];
  if ((flags & token.core) === 0) return;
  const digest = digestOf(evidence, scan, at);
  const opening = openingOf(flags);
  const elsewhere = (digest & (opening === midLine ? midSentenceTwice : shown.midSentence)) !== 0;
  put(reading, 34, ((digest & seenLower) !== 0 ? 100 : 200) + (elsewhere ? 10 : 20) + opening);
  readShown(reading, digest);
  put(reading, 37, Math.min(occurrencesIn(digest), 4) * 8 + place);
  if ((digest & isAcronym) !== 0) put(reading, 38, place);
}

/** What the word shows in the whole article, bit by bit. */
function readShown(reading: Reading, digest: number): void {
  const { place, sport } = reading;
  for (let bit = 0; 1 << bit < shown.midSentence; bit++) {
    if ((digest & (1 << bit)) === 0) continue;
    put(reading, 35, bit);
    put(reading, 36, bit * 8 + place);
    put(reading, 50, bit * 64 + sport * 8 + place);
  }
}

/** The parts in the order of which a full list drops the last. */
const parts = [readWords, readLetters, readLists, readSurroundings, readEvidence];

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
