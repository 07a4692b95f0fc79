// What a rule may ask about the other articles. The index itself implements it; a file on its own has the empty view.
import type { ArticleSummary } from './article-summary.ts';

/** Another article that shares something. */
export interface WorkspaceView {
  /** Every other article whose summary shares this folded headline. */
  sameHeadline(folded: string): readonly ArticleSummary[];
  /** Every other article that may share a passage with this one: a superset, found by fingerprints. */
  sharing(summary: ArticleSummary): readonly ArticleSummary[];
  /** Entities of other articles by folded surname or full name. */
  people(folded: string): readonly { readonly article: string; readonly name: string; readonly role?: string }[];
}

export const emptyWorkspace: WorkspaceView = { sameHeadline: () => [], sharing: () => [], people: () => [] };
