// Lists of known names, kept as fingerprints of their words: which lists a word or phrase is in.
import { mix } from './hash.ts';

/** Bits of a look-up's answer. */
export const firstName = 1;
export const surname = 1 << 1;
export const demonym = 1 << 2;
export const country = 1 << 3;
/** Any town, large or small: many a surname is one. */
export const town = 1 << 4;
export const organisation = 1 << 5;
/** A large city or a well-known region, river or sea. */
export const knownPlace = 1 << 6;
/** The words so far begin a longer phrase. */
export const beginsPhrase = 1 << 7;

/** Lists whose phrases may have several words. */
export const phraseLists = [demonym, country, town, organisation, knownPlace] as const;
export const longestPhrase = 4;

/**
 * Sorted fingerprints of phrases in sections by their upper bits. A section is unpacked when something is looked up in it for the first
 * time: an article asks for a few hundred words of some hundred thousand.
 */
export interface PhraseLists {
  /** How far a hash is shifted to the right to give its fingerprint. */
  readonly shift: number;
  /** How far a fingerprint is shifted to the right to give its section. */
  readonly sectionShift: number;
  /** Where each section starts among the phrases, and last their number. */
  readonly starts: Uint32Array;
  readonly fingerprints: Int32Array;
  /** The lists that each phrase is in. */
  readonly bits: Uint16Array;
  /** 1 where a section is unpacked. */
  readonly unpacked: Uint8Array;
  /** Fills in the fingerprints and bits of a section. */
  unpack(section: number): void;
}

/** The lists that the word or phrase of this hash is in, as bits; 0 for none. */
export function listsOf(lists: PhraseLists, hash: number): number {
  const fingerprint = hash >>> lists.shift;
  const section = fingerprint >>> lists.sectionShift;
  if (lists.unpacked[section] === 0) {
    lists.unpack(section);
    lists.unpacked[section] = 1;
  }
  const { starts, fingerprints } = lists;
  let low = starts[section];
  let high = starts[section + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fingerprints[middle] < fingerprint) low = middle + 1;
    else high = middle;
  }
  return low < starts[section + 1] && fingerprints[low] === fingerprint ? lists.bits[low] : 0;
}

/** The hash of a phrase, from the hash of the words so far and that of the next one. */
export const extendPhrase = mix;
