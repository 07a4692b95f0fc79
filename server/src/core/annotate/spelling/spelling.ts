// A word of the article with all its places, as the pass compares it with others.
import type { CapitalWord } from './capital-words.ts';

/** A word where it is in the article. */
export interface Occurrence {
  readonly word: CapitalWord;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Where its paragraph starts in the article. */
  readonly start: number;
  readonly running: boolean;
  readonly listed: boolean;
  /** In a headline. */
  readonly heads: boolean;
}

/** A word and all its places, in order. */
export interface Spelling {
  readonly key: string;
  readonly places: readonly Occurrence[];
  /** What the lexicon knows it as. */
  readonly kinds: number;
  readonly seenLower: boolean;
}
