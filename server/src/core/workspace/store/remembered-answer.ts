// What an archive has said of an article, remembered by what it was asked: after an edit it is asked for what the edit brought.
import type { ArticleSummary } from '../article-summary.ts';
import { questionOf } from './archive-view.ts';
import type { Hit, NewsroomStore, StoreAnswer } from './newsroom-store.ts';
import type { Wanted } from './store-keys.ts';

/** An answer with the articles that each part of the question found. Of what the article no longer asks it holds nothing. */
export interface RememberedAnswer extends StoreAnswer {
  readonly found: ReadonlyMap<string, readonly string[]>;
}

const nothing: RememberedAnswer = { hits: [], articles: new Map(), lines: new Map(), found: new Map() };

/** Asks what the answer before does not tell; where that is nothing, nobody is asked. */
export async function askAgain(
  store: NewsroomStore,
  summary: ArticleSummary,
  before = nothing,
  signal?: AbortSignal,
): Promise<RememberedAnswer> {
  const question = questionOf(summary);
  const parts = question.wanted.flatMap(apart).map((wanted) => ({ wanted, name: nameOf(wanted) }));
  const isNew = ({ name }: { readonly name: string }) => !before.found.has(name);
  const fresh = [...new Map(parts.filter(isNew).map(({ name, wanted }) => [name, wanted]))];
  const wanted = fresh.map(([, { kind, keys, least }], part) => ({ kind, part, keys, least }));
  const lines = question.lines.filter((key) => !before.lines.has(key));
  const answer = wanted.length || lines.length ? await store.find({ wanted, lines }, signal) : nothing;

  const holders = (part: number) => answer.hits.filter((hit) => hit.part === part).map(({ article }) => article);
  const known = new Map([...before.found, ...fresh.map(([name], part) => [name, holders(part)] as const)]);
  const hits = parts.flatMap(({ name, wanted: { kind, part } }) =>
    (known.get(name) ?? []).map((article): Hit => ({ kind, part, article })),
  );
  return {
    hits: [...new Map(hits.map((hit) => [`${hit.kind} ${hit.part} ${hit.article}`, hit])).values()],
    articles: only(
      new Map([...before.articles, ...answer.articles]),
      hits.map(({ article }) => article),
    ),
    lines: only(new Map([...before.lines, ...answer.lines]), question.lines),
    found: only(
      known,
      parts.map(({ name }) => name),
    ),
  };
}

/** Keys of which any one is enough are asked each by itself: those that an edit leaves are known. */
function apart(wanted: Wanted): Wanted[] {
  return wanted.least > 1 ? [wanted] : wanted.keys.map((key) => ({ ...wanted, keys: [key] }));
}

const nameOf = ({ kind, keys }: Wanted) => `${kind} ${keys.join(' ')}`;

function only<Key, Value>(map: ReadonlyMap<Key, Value>, keys: readonly Key[]): Map<Key, Value> {
  return new Map(keys.flatMap((key): [Key, Value][] => (map.has(key) ? [[key, map.get(key) as Value]] : [])));
}
