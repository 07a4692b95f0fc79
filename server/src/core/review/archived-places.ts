// Findings that speak of archived articles say which: headline, day and address are in the message, for their texts are not at hand.
import type { Finding, RelatedPlace } from '../rules/rule.ts';
import { type Language, tellWhole, wording } from '../wording/wording.ts';
import type { StoreAnswer } from '../workspace/store/newsroom-store.ts';

export const say = wording('archived-places', {
  found: '{message} In the archive: {places}.',
  foundMore: '{message} In the archive: {places}; and {more} more.',
  headline: '“{words}”',
});

/** So many are named; of the others, the number. */
const mostNamed = 3;

type Told = Pick<Finding, 'message' | 'related'>;

/** `isOwn` tells the articles that the workspace has at hand and that need no words. */
export function nameArchived<Some extends Told>(
  findings: readonly Some[],
  { articles }: StoreAnswer,
  language: Language | undefined,
  isOwn: (id: string) => boolean = () => false,
): Some[] {
  return findings.map((finding) => {
    const archived = new Set(
      finding.related.flatMap(({ article }) => (article && articles.has(article) && !isOwn(article) ? [article] : [])),
    );
    if (!archived.size) return finding;
    const named = [...archived].slice(0, mostNamed).map((id) => wordsFor(id, articles, language));
    const more = archived.size - named.length;
    const told = { message: finding.message, places: named.join('; ') };
    const message = tellWhole(more ? say.foundMore({ ...told, more }) : say.found(told), language);
    const related = finding.related.map((place) => withArchived(place, archived, articles));
    return { ...finding, related, message };
  });
}

function withArchived(
  place: RelatedPlace<string>,
  archived: ReadonlySet<string>,
  articles: StoreAnswer['articles'],
): RelatedPlace<string> {
  if (!place.article || !archived.has(place.article)) return place;
  const { summary, day, url } = articles.get(place.article) ?? {};
  return { ...place, archived: { headline: summary?.headline?.text, day, url } };
}

function wordsFor(id: string, articles: StoreAnswer['articles'], language: Language | undefined): string {
  const { summary, day, url } = articles.get(id) ?? {};
  const headline = summary?.headline?.text;
  return [headline && tellWhole(say.headline({ words: headline }), language), day, url ?? id]
    .filter(Boolean)
    .join(', ');
}
