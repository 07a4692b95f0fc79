// What lists know of a token and its neighbours, and what the article shows of the word elsewhere.
import { put, type Reading } from './feature-reading.ts';
import { readKnown } from './known-codes.ts';
import * as shown from './local-evidence.ts';
import * as token from './tokens.ts';
import { digestOf, isAcronym, midSentenceTwice, occurrencesIn, seenLower } from './word-evidence.ts';

export function readLists(reading: Reading): void {
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

export function readEvidence(reading: Reading): void {
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

/** Where a word is: at a sentence's start, in a line of capitals, or elsewhere, where its capital tells something. */
function openingOf(flags: number): number {
  if ((flags & token.sentenceStart) !== 0) return 1;
  return (flags & token.shoutedLine) !== 0 ? 2 : midLine;
}

const midLine = 3;
