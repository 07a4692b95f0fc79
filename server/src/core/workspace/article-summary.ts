// The little that other articles need to know of one. Equal summaries mean: no other file is touched.

export interface ArticleSummary {
  readonly id: string;
  /** Headline after folding case, marks, dashes and space; '' where there is none. */
  readonly headline: string;
}
