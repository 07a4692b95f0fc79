// A selection of an article's word runs by which others that share a passage are found.
import { hashRun } from '../text/hash.ts';
// Method: winnowing (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003). Of every four five-word runs in a row the one with
// the least hash is kept, so that any shared passage of eight words or more shares at least one.

/** How many words a run has, and of how many runs in a row one is kept. */
export interface Winnowing {
  readonly runLength: number;
  readonly window: number;
}

const dense: Winnowing = { runLength: 5, window: 4 };
/** Thirty bits of a hash are kept: numbers of that size need no memory of their own as keys of a map. */
const keptBits = 2;

export interface Fingerprint {
  readonly hash: number;
  /** Index of the run's first word. */
  readonly word: number;
}

/** The kept runs in order of the text; empty for a text of fewer words than one window of runs (by default, than eight). */
export function fingerprintsOf(hashes: Uint32Array, { runLength, window } = dense): Fingerprint[] {
  const runs = hashes.length - runLength + 1;
  const kept: Fingerprint[] = [];
  if (runs < window) return kept;
  const values = new Uint32Array(runs);
  for (let at = 0; at < runs; at++) values[at] = hashRun(hashes, at, at + runLength) >>> keptBits;
  let last = -1;
  for (let at = 0; at + window <= runs; at++) {
    let least = at;
    for (let other = at + 1; other < at + window; other++) if (values[other] <= values[least]) least = other;
    if (least !== last) kept.push({ hash: values[least], word: least });
    last = least;
  }
  return kept;
}
