// All articles of a newsroom by what they may share. Adding, changing and removing one costs by its own length, not by their number.
import type { ArticleSummary } from './article-summary.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { foldPhrase } from './fold-phrase.ts';
import { createPostings, holdersOf, type Postings, post, unpost } from './postings.ts';
import { quotationKeys } from './quotation-words.ts';
import { sameSummary } from './summarize.ts';
import type { FoundQuotation, WorkspaceView } from './workspace-view.ts';

/** A key that more articles hold is a house's own formula (a disclaimer, a correspondent's sign-off) and finds nobody. */
const mostHolders = 60;

interface Entry {
  readonly number: number;
  readonly summary: ArticleSummary;
  readonly passages: readonly number[];
  /** Keys of each quotation, in the summary's order. */
  readonly quotations: readonly Uint32Array[];
  readonly people: readonly string[];
}

export interface WorkspaceIndex {
  readonly size: number;
  /** Adds or replaces an article. Returns the others whose findings may now differ; none where the summary says the same as before. */
  put(summary: ArticleSummary): string[];
  /** Takes an article out. Returns the others whose findings may now differ; none for one that is not there. */
  remove(id: string): string[];
  get(id: string): ArticleSummary | undefined;
  summaries(): IterableIterator<ArticleSummary>;
  /** The newsroom as one article sees it: the others. */
  view(id: string): WorkspaceView;
}

export function createWorkspaceIndex(): WorkspaceIndex {
  const entries = new Map<string, Entry>();
  const byNumber = new Map<number, Entry>();
  const headlines = new Map<string, Set<string>>();
  const people = new Map<string, Set<string>>();
  const passages = createPostings();
  const quotations = createPostings();
  let next = 0;

  const summariesOf = (numbers: Iterable<number>) =>
    [...numbers].flatMap((number) => byNumber.get(number)?.summary ?? []);

  function partners(entry: Entry): Set<string> {
    const found = new Set<string>();
    const numbers = [
      holdersOfAny(passages, entry.passages),
      ...entry.quotations.map((keys) => holdersOfAny(quotations, keys)),
    ];
    for (const number of numbers.flatMap((some) => [...some])) found.add(byNumber.get(number)?.summary.id ?? '');
    for (const id of headlines.get(entry.summary.headline?.folded ?? '') ?? []) found.add(id);
    found.delete(entry.summary.id);
    found.delete('');
    return found;
  }

  function takeOut(entry: Entry): void {
    for (const key of entry.passages) unpost(passages, key, entry.number);
    for (const key of distinct(entry.quotations)) unpost(quotations, key, entry.number);
    for (const name of entry.people) leave(people, name, entry.summary.id);
    leave(headlines, entry.summary.headline?.folded, entry.summary.id);
    byNumber.delete(entry.number);
    entries.delete(entry.summary.id);
  }

  function putIn(entry: Entry): void {
    for (const key of entry.passages) post(passages, key, entry.number);
    for (const key of distinct(entry.quotations)) post(quotations, key, entry.number);
    for (const name of entry.people) join(people, name, entry.summary.id);
    join(headlines, entry.summary.headline?.folded, entry.summary.id);
    byNumber.set(entry.number, entry);
    entries.set(entry.summary.id, entry);
  }

  return {
    get size() {
      return entries.size;
    },
    put(summary) {
      const before = entries.get(summary.id);
      if (before && sameSummary(before.summary, summary)) return [];
      const affected = before ? partners(before) : new Set<string>();
      if (before) takeOut(before);
      const entry = entryOf(summary, before?.number ?? next++);
      putIn(entry);
      for (const id of partners(entry)) affected.add(id);
      return [...affected];
    },
    remove(id) {
      const entry = entries.get(id);
      if (!entry) return [];
      const affected = partners(entry);
      takeOut(entry);
      return [...affected];
    },
    get: (id) => entries.get(id)?.summary,
    *summaries() {
      for (const { summary } of entries.values()) yield summary;
    },
    view: (id): WorkspaceView => ({
      sameHeadline: (folded) => others(headlines.get(folded), id).flatMap((other) => entries.get(other)?.summary ?? []),
      sharing(summary) {
        const counts = new Map<number, number>();
        const own = entries.get(id)?.number;
        for (const { hash } of fingerprintsOf(summary.words.hashes)) {
          const holders = holdersOf(passages, hash);
          if (holders.length > mostHolders) continue;
          for (const number of holders) if (number !== own) counts.set(number, (counts.get(number) ?? 0) + 1);
        }
        // any run of eight words holds two kept runs at the least
        return summariesOf([...counts].filter(([, count]) => count > 1).map(([number]) => number));
      },
      similarQuotations(summary, quotation) {
        const own = entries.get(id);
        const ownKeys =
          own?.summary === summary ? own.quotations : summary.quotations.map(({ text }) => quotationKeys(text));
        const at = summary.quotations.indexOf(quotation);
        const wanted = new Set(ownKeys[at] ?? quotationKeys(quotation.text));
        const elsewhere = alike(byNumber, quotations, wanted, own?.number);
        const here = summary.quotations.filter((_, other) => other !== at && shares(ownKeys[other], wanted));
        return [...elsewhere, ...here.map((other) => ({ article: id, quotation: other }))];
      },
      people: (folded) =>
        others(people.get(folded), id).flatMap((article) => {
          const names = entries.get(article)?.summary.names ?? [];
          return names
            .filter(({ type, name }) => type === 'PER' && keysOfName(name).includes(folded))
            .map(({ name, role }) => ({ article, name, role }));
        }),
      *names() {
        for (const { summary } of entries.values()) {
          if (summary.id !== id) for (const name of summary.names) yield { article: summary.id, name };
        }
      },
    }),
  };
}

function entryOf(summary: ArticleSummary, number: number): Entry {
  const people = summary.names.filter(({ type }) => type === 'PER').flatMap(({ name }) => keysOfName(name));
  return {
    number,
    summary,
    passages: [...new Set(fingerprintsOf(summary.words.hashes).map(({ hash }) => hash))],
    quotations: summary.quotations.map(({ text }) => quotationKeys(text)),
    people: [...new Set(people)],
  };
}

/** What a person is looked up by: the full name and, where there is one, the surname. */
function keysOfName(name: string): string[] {
  const folded = foldPhrase(name);
  const surname = folded.slice(folded.lastIndexOf(' ') + 1);
  return surname === folded ? [] : [folded, surname];
}

function holdersOfAny(postings: Postings, keys: Iterable<number>): Set<number> {
  const found = new Set<number>();
  for (const key of keys) {
    const holders = holdersOf(postings, key);
    if (holders.length <= mostHolders) for (const holder of holders) found.add(holder);
  }
  return found;
}

/** The quotations of other articles that share keys with the wanted one. */
function alike(
  byNumber: ReadonlyMap<number, Entry>,
  postings: Postings,
  wanted: ReadonlySet<number>,
  own: number | undefined,
): FoundQuotation[] {
  const counts = new Map<number, number>();
  for (const key of wanted) {
    const holders = holdersOf(postings, key);
    if (holders.length > mostHolders) continue;
    for (const number of holders) if (number !== own) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts].flatMap(([number, count]) => {
    const entry = byNumber.get(number);
    if (!entry || count < leastKeys(wanted)) return [];
    const { id, quotations } = entry.summary;
    return quotations
      .filter((_, at) => shares(entry.quotations[at], wanted))
      .map((quotation) => ({ article: id, quotation }));
  });
}

/** A longer quotation with a word or two changed still shares two keys; one alone is a turn of phrase. */
const leastKeys = (wanted: ReadonlySet<number>) => (wanted.size > 5 ? 2 : 1);

function shares(some: Uint32Array, wanted: ReadonlySet<number>): boolean {
  let count = 0;
  for (const key of some) if (wanted.has(key)) count++;
  return count >= leastKeys(wanted);
}

/** Every key once. */
const distinct = (lists: readonly Uint32Array[]) => new Set(lists.flatMap((keys) => [...keys]));

function others(ids: ReadonlySet<string> | undefined, own: string): string[] {
  return [...(ids ?? [])].filter((id) => id !== own);
}

function join(map: Map<string, Set<string>>, key: string | undefined, id: string): void {
  if (!key) return;
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}

function leave(map: Map<string, Set<string>>, key: string | undefined, id: string): void {
  if (!key) return;
  const ids = map.get(key);
  ids?.delete(id);
  if (ids?.size === 0) map.delete(key);
}
