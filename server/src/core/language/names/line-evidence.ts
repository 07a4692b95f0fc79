// What a block tells the article of its words.

/** How a line is written. The numbers are the recogniser's own: its weights were trained on them. */
export const lineClasses = { shouted: 1, namesOnly: 2, tableRow: 3, capitalised: 4, prose: 5, headline: 6 } as const;
export type LineClass = (typeof lineClasses)[keyof typeof lineClasses];

/** What the block's words tell the article. Counts are per token, so that they can be added and taken away exactly. */
export interface LocalEvidence {
  /** Hashes of the words that are in capitals as candidates, one per occurrence, with what each occurrence shows. */
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
