// How much of one article is in another.
import { type ArticleSummary, type FoldedWords, WordFlag } from './article-summary.ts';
import { isReworded } from './reworded.ts';
import { type SharedRun, sharedRuns } from './shared-runs.ts';

/** Fingerprints find every shared run of so many words. */
const leastRun = 8;
/** Of two articles that share so much, one is a copy of the other. */
const copyShare = 0.8;

export interface Coverage {
  readonly runs: readonly SharedRun[];
  /** The share of the writer's own words here that are there, 0 to 1. */
  readonly share: number;
  /** Whether one of the two articles is nearly all of the other, too. */
  readonly copy: boolean;
  /** Whether one is the other in slightly different words, sentence by sentence. */
  readonly reworded: boolean;
}

/** The runs of eight words or more that the two articles share, as they lie in the first. Quoted words are everybody's and count for nothing. */
export function coverage(here: ArticleSummary, there: ArticleSummary): Coverage {
  const runs = sharedRuns(here.words, there.words, leastRun);
  const shared = runs.reduce((sum, run) => sum + ownWords(here.words, run.here, run.here + run.length), 0);
  const own = ownWords(here.words, 0, here.words.hashes.length);
  const longer = Math.max(own, ownWords(there.words, 0, there.words.hashes.length));
  let reworded: boolean | undefined; // asked for seldom
  return {
    runs,
    share: own ? shared / own : 0,
    copy: longer > 0 && shared / longer >= copyShare,
    get reworded() {
      reworded ??= isReworded(here.words, there.words);
      return reworded;
    },
  };
}

/** Remembers what two articles share for as long as both say what they say: an edit costs only the pairs of the edited one. */
export function createCoverageMemory(): typeof coverage {
  const known = new WeakMap<ArticleSummary, WeakMap<ArticleSummary, Coverage>>();
  return (here, there) => {
    const ofHere = known.get(here) ?? new WeakMap<ArticleSummary, Coverage>();
    known.set(here, ofHere);
    const found = ofHere.get(there) ?? coverage(here, there);
    ofHere.set(there, found);
    return found;
  };
}

function ownWords({ flags }: FoldedWords, from: number, to: number): number {
  let count = 0;
  for (let word = from; word < to; word++) if (!(flags[word] & WordFlag.quoted)) count++;
  return count;
}
