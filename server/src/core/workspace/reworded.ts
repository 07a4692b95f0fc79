// Whether one text is the other with words of every sentence changed: no run is long enough to be a passage, yet the whole is a copy.
import { hashRun } from '../text/hash.ts';
import { type FoldedWords, WordFlag } from './article-summary.ts';
import { coarseHashes } from './shared-runs.ts';

// Measured on 5,225 articles, many of them accounts of one event. Of two that have no run of twelve words in common the nearest
// share .23 of their runs and .45 of their long words, the next .20 and .48. Texts reworded by hand share .3 and .7.
const leastRunShare = 0.2;
const leastWordShare = 0.6;
const runLength = 3;
/** Letters of a word that tells what a text is about. */
const longWord = 5;
/** Shorter texts are alike by chance. */
const leastWords = 25;

/** Of the writer's own words; by the longer of the two, so that a cut is none. */
export function isReworded(here: FoldedWords, there: FoldedWords): boolean {
  const coarse = (here.coarse ?? false) || (there.coarse ?? false);
  const [ours, theirs] = [ownWords(here, coarse), ownWords(there, coarse)];
  const lengths = [ours.all.length, theirs.all.length];
  if (Math.min(...lengths) < Math.max(leastWords, leastWordShare * Math.max(...lengths))) return false;
  if (shareOf(ours.long, theirs.long) < leastWordShare) return false;
  return shareOf(runsOf(ours.all), runsOf(theirs.all)) >= leastRunShare;
}

function ownWords(words: FoldedWords, coarse: boolean) {
  const { flags, starts, ends } = words;
  const hashes = coarse ? coarseHashes(words) : words.hashes;
  const all = hashes.filter((_, at) => !(flags[at] & WordFlag.quoted));
  const long = hashes.filter((_, at) => !(flags[at] & WordFlag.quoted) && ends[at] - starts[at] >= longWord);
  return { all, long: new Set(long) };
}

function runsOf(hashes: Uint32Array): Set<number> {
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= hashes.length; at++) runs.add(hashRun(hashes, at, at + runLength));
  return runs;
}

/** What the two have in common, of the larger. */
function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared++;
  return shared / Math.max(one.size, other.size, 1);
}
