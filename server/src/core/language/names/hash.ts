// Words and features as 32-bit numbers: strings are never built while names are read.
import { foldOf } from './characters.ts';

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** The start of a running hash (FNV-1a), to be fed by `feed` and ended by `finish`. */
export const hashStart = fnvOffset;

export function feed(hash: number, value: number): number {
  return Math.imul(hash ^ value, fnvPrime);
}

/** Spreads the bits of a running hash. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 12)) | 0;
}

/** One hash of two, depending on their order. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** The hash of a word from `start` to `end`, blind to case, accents, stops and apostrophes: "U.S." equals "us". */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = hashStart;
  for (let at = start; at < end; at++) {
    const letter = foldOf(text.charCodeAt(at));
    if (letter !== 0) hash = feed(hash, letter);
  }
  return finish(hash);
}
