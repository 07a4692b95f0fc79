// What a rule may ask about the other articles. The index gives one for each article; a file on its own has the empty view.
import type { Span } from '../text/span.ts';
import type { ArticleSummary, NameSummary, QuotationSummary } from './article-summary.ts';
import { type Coverage, coverage } from './coverage.ts';
import type { LineCount } from './line-book.ts';

export interface FoundQuotation {
  readonly article: string;
  readonly quotation: QuotationSummary;
}

/** A name that other articles have, one slip from a given one. */
export interface FoundName {
  readonly key: string;
  /** As it is written there. */
  readonly name: string;
  /** Versions of one story are one. */
  readonly stories: number;
  readonly places: readonly { readonly article: string; readonly span: Span }[];
  readonly roles: readonly string[];
}

export interface WorkspaceView {
  /** Whether another article has the name of this book key. */
  hasName(key: string): boolean;
  /** Names of other articles one slip from the one of this book key. */
  nearNames(key: string): readonly FoundName[];
  /** Every other article whose headline, folded, is the same. */
  sameHeadline(folded: string): readonly ArticleSummary[];
  /** Every other article that shares a run of eight words or more with this one; a few that share less may be among them. */
  sharing(summary: ArticleSummary): readonly ArticleSummary[];
  /** How much of one article is in another, too. */
  coverage(here: ArticleSummary, there: ArticleSummary): Coverage;
  /** Quotations of other articles and of this one that have three words in a row in common with the given one, itself left out. */
  similarQuotations(summary: ArticleSummary, quotation: QuotationSummary): readonly FoundQuotation[];
  /** People of other articles by a folded surname or full name. */
  people(folded: string): readonly { readonly article: string; readonly name: string; readonly role?: string }[];
  /** In how many stories a line of this hash appears, this one among them; versions of one story are one. */
  stories(hash: number): LineCount;
  /** The headline of every other article that has one. */
  headlines(): Iterable<string>;
  /** Every name of every other article, for completion. */
  names(): Iterable<{ readonly article: string; readonly name: NameSummary }>;
}

export const emptyWorkspace: WorkspaceView = {
  hasName: () => false,
  nearNames: () => [],
  sameHeadline: () => [],
  sharing: () => [],
  coverage,
  similarQuotations: () => [],
  people: () => [],
  stories: () => ({ stories: 0, more: false }),
  headlines: () => [],
  names: () => [],
};
