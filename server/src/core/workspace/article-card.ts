// What is at hand of every article, for what is asked of all of them at once: headlines and names. Far less than its summary.
import type { EntityType } from '../annotate/annotations.ts';
import type { ArticleSummary, NameSummary } from './article-summary.ts';
import type { Version } from './line-book.ts';
import { versionKeys } from './store/store-keys.ts';

export interface ArticleCard extends Version {
  readonly id: string;
  readonly headline?: string;
  /** As one text: as objects, names are most of what a large newsroom takes. */
  readonly packedNames: string;
}

/** Its words are copies: a part of a text would hold on to the whole of it. */
export function cardOf(summary: ArticleSummary): ArticleCard {
  const { headline: headlineKey, opening: openingKey } = versionKeys(summary);
  const packedNames = JSON.stringify(
    summary.names.map(({ type, name, span, count, role }) => [type, name, span.start, span.end, count, role]),
  );
  const [id, headline] = JSON.parse(JSON.stringify([summary.id, summary.headline?.text]));
  return { id, headline: headline ?? undefined, packedNames, headlineKey, openingKey };
}

type PackedName = [type: EntityType, name: string, start: number, end: number, count: number, role: string | null];

/** The names of an article; of each no more than everybody asks for. */
export function namesOf({ packedNames }: ArticleCard): NameSummary[] {
  const packed: PackedName[] = JSON.parse(packedNames);
  return packed.map(([type, name, start, end, count, role]) => ({
    type,
    name,
    span: { start, end },
    count,
    role: role ?? undefined,
  }));
}
