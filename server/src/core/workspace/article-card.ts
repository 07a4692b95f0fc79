// What is at hand of every article, for what is asked of all of them at once: headlines and names. Far less than its summary.
import type { ArticleSummary, NameSummary } from './article-summary.ts';
import type { Version } from './line-book.ts';
import { versionKeys } from './store/store-keys.ts';

export interface ArticleCard extends Version {
  readonly id: string;
  readonly headline?: string;
  readonly names: readonly NameSummary[];
}

/** Its words are copies: a part of a text would hold on to the whole of it. */
export function cardOf(summary: ArticleSummary): ArticleCard {
  const { headline: headlineKey, opening: openingKey } = versionKeys(summary);
  const names = summary.names.map(({ type, name, span, count, role }) => ({ type, name, span, count, role }));
  const [id, headline, copies] = JSON.parse(JSON.stringify([summary.id, summary.headline?.text, names]));
  return { id, headline: headline ?? undefined, names: copies, headlineKey, openingKey };
}
