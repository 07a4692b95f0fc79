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

/** An open-addressing table from fingerprints to bits. */
export interface PhraseLists {
  readonly keys: Int32Array;
  readonly bits: Uint16Array;
  /** How far a hash is shifted to the right to give its fingerprint. */
  readonly shift: number;
}

/** Room for `capacity` phrases, known by the upper `fingerprintBits` of their hash. */
export function createPhraseLists(capacity: number, fingerprintBits: number): PhraseLists {
  let size = 16;
  while (size < capacity * 2) size *= 2;
  return { keys: new Int32Array(size), bits: new Uint16Array(size), shift: 32 - fingerprintBits };
}

export function addFingerprint(lists: PhraseLists, fingerprint: number, bits: number): void {
  const slot = slotOf(lists, fingerprint + 1);
  lists.keys[slot] = fingerprint + 1;
  lists.bits[slot] |= bits;
}

/** The lists that the word or phrase of this hash is in, as bits; 0 for none. */
export function listsOf(lists: PhraseLists, hash: number): number {
  return lists.bits[slotOf(lists, (hash >>> lists.shift) + 1)];
}

/** The hash of a phrase, from the hash of the words so far and that of the next one. */
export const extendPhrase = mix;

function slotOf({ keys }: PhraseLists, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
