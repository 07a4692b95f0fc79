// The longest runs of words that two articles share, aligned in both.
import type { FoldedWords } from './article-summary.ts';
import { fingerprintsOf } from './fingerprints.ts';

export interface SharedRun {
  /** Index of the first word in the one and in the other article, and how many words the run has. */
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** A run repeated more often than this in one article (a refrain, a table) is followed from its first places only. */
const placesFollowed = 8;

/** Runs of at least `least` words (eight or more), by their place here; where two overlap here, the longer one. */
export function sharedRuns(here: FoldedWords, there: FoldedWords, least: number): SharedRun[] {
  const coarse = here.coarse || there.coarse;
  const [ours, theirs] = coarse ? [coarseHashes(here), coarseHashes(there)] : [here.hashes, there.hashes];
  const places = new Map<number, number[]>();
  for (const { hash, word } of fingerprintsOf(ours)) {
    const known = places.get(hash);
    if (!known) places.set(hash, [word]);
    else if (known.length < placesFollowed) known.push(word);
  }
  const reached = new Map<number, number>(); // by diagonal: where the last run on it ends there
  const runs: SharedRun[] = [];
  for (const { hash, word } of fingerprintsOf(theirs)) {
    for (const place of places.get(hash) ?? []) {
      if ((reached.get(place - word) ?? -1) > word) continue;
      const run = extend(ours, theirs, place, word);
      reached.set(place - word, run.there + run.length);
      if (run.length >= least) runs.push(run);
    }
  }
  return withoutOverlaps(runs);
}

/** Of each hash the upper twelve bits: that a run goes on is held by so many, that it begins by those of five words. */
export function coarseHashes({ hashes, coarse }: FoldedWords): Uint32Array {
  return coarse ? hashes : hashes.map((hash) => hash & 0xfff00000);
}

function extend(here: Uint32Array, there: Uint32Array, place: number, word: number): SharedRun {
  let before = 0;
  while (before < place && before < word && here[place - before - 1] === there[word - before - 1]) before++;
  let after = 0;
  while (place + after < here.length && word + after < there.length && here[place + after] === there[word + after])
    after++;
  return { here: place - before, there: word - before, length: before + after };
}

/** Longest first; what a longer run already covers here is left out, and what it touches is cut back. */
function withoutOverlaps(runs: SharedRun[]): SharedRun[] {
  const kept: SharedRun[] = [];
  for (const run of runs.sort((a, b) => b.length - a.length || a.here - b.here || a.there - b.there)) {
    const free = kept.every((other) => run.here + run.length <= other.here || other.here + other.length <= run.here);
    if (free) kept.push(run);
  }
  return kept.sort((a, b) => a.here - b.here);
}
