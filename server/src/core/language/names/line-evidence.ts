// What a block tells the article of its words.

/** How a line is written: in capitals, names and numbers only, a table row, mostly capitals, prose, a headline of prose. */
export type LineClass = 1 | 2 | 3 | 4 | 5 | 6;

/** What the block's words tell the article. Counts are per token, so that they can be added and taken away exactly. */
export interface LocalEvidence {
  /** Hashes of the words that stand in capitals as candidates, one per occurrence, with what each occurrence shows. */
  readonly names: Int32Array;
  readonly nameFlags: Int32Array;
  /** Hashes of the words in lower case. */
  readonly lowers: Int32Array;
  /** Hashes of the initials of runs of two and more words. */
  readonly initials: Int32Array;
  readonly words: number;
  readonly sportWords: number;
  readonly businessWords: number;
  readonly numerals: number;
}
