// What a store must answer, by looking at every article each time.
import {
  type ArchivedArticle,
  foldPhrase,
  isNear,
  nearKeys,
  type StoreAnswer,
  type StoreQuestion,
  storeKeysOf,
  versionKeys,
} from '../../server/src/core/index.ts';

/** An answer in an order of its own, so that two can be held beside each other. */
export function plain({ hits, articles, lines }: StoreAnswer) {
  const named = ({ kind, part, article }: StoreAnswer['hits'][number]) => `${kind} ${part} ${article}`;
  return {
    hits: hits.map(named).sort(),
    articles: [...articles]
      .map(([id, { summary, day, url }]) => {
        const { headline, quotations, names } = summary;
        return {
          id,
          headline,
          quotations,
          names: names.map(({ name, role }) => [name, role]),
          day,
          url,
          words: [...summary.words.starts],
        };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    lines: [...lines]
      .sort(([a], [b]) => a - b)
      .map(([key, { articles, headlines, openings }]) => [key, articles, headlines, openings]),
  };
}

export function findByForce(held: readonly ArchivedArticle[], { wanted, lines }: StoreQuestion) {
  const keys = new Map(held.map(({ summary }) => [summary.id, storeKeysOf(summary)]));
  const hits = wanted.flatMap(({ kind, part, keys: asked, least }) =>
    held.flatMap(({ summary: { id } }) => {
      const shared = asked.filter((key) => keys.get(id)?.[kind].includes(key)).length;
      return shared >= least ? [{ kind, part, article: id }] : [];
    }),
  );
  const found = held.filter(({ summary }) => hits.some(({ article }) => article === summary.id));
  const counted = lines.map(
    (key): [number, StoreAnswer['lines'] extends ReadonlyMap<number, infer Count> ? Count : never] => {
      const holders = held
        .filter(({ summary }) => keys.get(summary.id)?.line.includes(key))
        .map(({ summary }) => versionKeys(summary));
      const distinct = (which: 'headline' | 'opening') => new Set(holders.map((one) => one[which])).size;
      return [key, { articles: holders.length, headlines: distinct('headline'), openings: distinct('opening') }];
    },
  );
  return plain({
    hits,
    articles: new Map(found.map((article) => [article.summary.id, article])),
    lines: new Map(counted),
  });
}

/** Every spelling that is the name or near it, with its count and its first and last day. */
export function spellingsByForce(held: readonly ArchivedArticle[], name: string) {
  const wanted = foldPhrase(name);
  const close = new Set(nearKeys(name));
  const found = new Map<string, ArchivedArticle[]>();
  for (const article of held) {
    for (const one of new Set(article.summary.names.map((each) => `${each.type} ${each.name}`))) {
      const spelling = one.slice(4);
      const near = one.startsWith('PER') && nearKeys(spelling).some((key) => close.has(key));
      if (foldPhrase(spelling) !== wanted && !(near && isNear(foldPhrase(spelling), wanted))) continue;
      found.set(one, [...(found.get(one) ?? []), article]);
    }
  }
  return [...found]
    .map(([spelling, articles]) => {
      const days = articles.flatMap(({ day }) => day ?? []).sort();
      return { spelling, articles: articles.length, first: days[0], last: days.at(-1) };
    })
    .sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
}
