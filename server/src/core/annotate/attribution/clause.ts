// A cue with the noun phrase that owns it, as the sieves read it.
import type { PlacedCue } from '../../paragraph/paragraph.ts';
import type { Phrase } from './noun-phrase.ts';

/** A cue and the noun phrase that owns it. */
export interface Clause {
  readonly cue: PlacedCue;
  /** Absent where the words name nobody: "was told", "asked about the vote". */
  readonly source?: Phrase;
  /** The source was taken from an earlier clause of the sentence: "…, adding that". */
  readonly shared: boolean;
}
