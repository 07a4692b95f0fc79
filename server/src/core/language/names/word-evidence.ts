// What the article as a whole tells about its words: counts into which a block's evidence is added and from which it is taken
// away exactly, so that the order of edits leaves no trace.
import { type CountTable, createCountTable, rowFor, rowOf } from './count-table.ts';
import { midSentence, shownBits } from './local-evidence.ts';
import type { NameScan } from './scan-names.ts';
import * as token from './tokens.ts';

export interface WordEvidence {
  /** Per capitalised word: how often each bit was shown, and how often the word appeared at all. */
  readonly names: CountTable;
  readonly lowers: CountTable;
  readonly initials: CountTable;
  words: number;
  sportWords: number;
  businessWords: number;
  numerals: number;
}

const occurrences = shownBits;

/** A digest's bits above those that local-evidence.ts names (`midSentence` among them: at least once). */
export const midSentenceTwice = 1 << 17;
export const seenLower = 1 << 18;
export const isAcronym = 1 << 19;
const occurrenceShift = 20;
const mostOccurrences = 4;

/** Evidence of an article without blocks; the host keeps one for each open article. */
export function createWordEvidence(): WordEvidence {
  return {
    names: createCountTable(shownBits + 1),
    lowers: createCountTable(1),
    initials: createCountTable(1),
    words: 0,
    sportWords: 0,
    businessWords: 0,
    numerals: 0,
  };
}

export function addEvidence(evidence: WordEvidence, scan: NameScan): void {
  count(evidence, scan, 1);
}

/** Takes away what `addEvidence` added for the same scan. */
export function removeEvidence(evidence: WordEvidence, scan: NameScan): void {
  count(evidence, scan, -1);
}

/** A word in capitals of so many letters is no acronym. */
const tooLongForInitials = 12;

/** All that the article shows of a scan's token, as bits; never changes while the counts behind it stay on their side of a threshold. */
export function digestOf(evidence: WordEvidence, scan: NameScan, at: number): number {
  const { hashes, flags, starts, ends } = scan.tokens;
  const hash = hashes[at];
  const lower = rowOf(evidence.lowers, hash);
  let digest = lower >= 0 && evidence.lowers.counts[lower] > 0 ? seenLower : 0;
  const row = rowOf(evidence.names, hash);
  if (row >= 0) {
    const counts = evidence.names.counts;
    for (let bit = 0; bit < shownBits; bit++) if (counts[row + bit] > 0) digest |= 1 << bit;
    if (counts[row + midSentenceBit] > 1) digest |= midSentenceTwice;
    digest |= Math.min(counts[row + occurrences], mostOccurrences + 1) << occurrenceShift;
  }
  if ((flags[at] & token.allCapitals) !== 0 && ends[at] - starts[at] < tooLongForInitials) {
    const initials = rowOf(evidence.initials, hash);
    if (initials >= 0 && evidence.initials.counts[initials] > 0) digest |= isAcronym;
  }
  return digest;
}

/** How often the word of a digest is in capitals, up to five. */
export function occurrencesIn(digest: number): number {
  return digest >>> occurrenceShift;
}

/** What the article is about, in three small levels: sport, business, and how full of numbers it is (0 to 2 each). */
export function topicOf(evidence: WordEvidence): number {
  const share = (count: number, some: number, much: number) => {
    const level = count * 100 >= much * evidence.words ? 2 : count * 100 >= some * evidence.words ? 1 : 0;
    return evidence.words === 0 ? 0 : level;
  };
  return (
    share(evidence.sportWords, 2, 5) + 3 * share(evidence.businessWords, 2, 5) + 9 * share(evidence.numerals, 10, 25)
  );
}

/**
 * A digest of exactly the evidence that decoding this scan looks at: while it stays the same, so do the names. 53 bits.
 */
export function evidenceKey(scan: NameScan, evidence: WordEvidence): number {
  const { flags, count } = scan.tokens;
  let high = topicOf(evidence);
  let low = 0x51ed270b;
  for (let at = 0; at < count; at++) {
    if ((flags[at] & token.core) === 0) continue;
    const digest = digestOf(evidence, scan, at);
    high = Math.imul(high ^ digest, 0x85ebca6b) ^ (high >>> 15);
    low = Math.imul(low ^ digest, 0xc2b2ae35) ^ (low >>> 13);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}

const midSentenceBit = Math.log2(midSentence);

function count(evidence: WordEvidence, scan: NameScan, by: 1 | -1): void {
  const { names, nameFlags, lowers, initials, words, sportWords, businessWords, numerals } = scan.evidence;
  for (let at = 0; at < names.length; at++) {
    const row = rowFor(evidence.names, names[at]);
    const counts = evidence.names.counts;
    counts[row + occurrences] += by;
    for (let shown = nameFlags[at]; shown !== 0; shown &= shown - 1)
      counts[row + 31 - Math.clz32(shown & -shown)] += by;
  }
  countAll(evidence.lowers, lowers, by);
  countAll(evidence.initials, initials, by);
  evidence.words += by * words;
  evidence.sportWords += by * sportWords;
  evidence.businessWords += by * businessWords;
  evidence.numerals += by * numerals;
}

function countAll(table: CountTable, hashes: Int32Array, by: number): void {
  for (const hash of hashes) {
    const row = rowFor(table, hash);
    table.counts[row] += by;
  }
}
