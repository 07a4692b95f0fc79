// A store in memory: for a web worker, for a small archive, and to hold the others against.
import { foldPhrase } from '../fold-phrase.ts';
import { gatherHits } from './gather-hits.ts';
import { isNear, nearKeys } from './near-names.ts';
import {
  type ArchivedArticle,
  type ArchivedName,
  type LineHolders,
  latestForRole,
  mostLineHolders,
  type NewsroomStore,
  type RecalledArticle,
} from './newsroom-store.ts';
import { type PackedArticle, packArticle, unpackArticle } from './pack-article.ts';
import { type KeyKind, keyKinds, type StoreKeys, storeKeysOf, versionKeys } from './store-keys.ts';

interface Held extends Pick<ArchivedArticle, 'content' | 'day' | 'url'> {
  readonly packed: PackedArticle;
  readonly keys: StoreKeys;
  readonly names: readonly { readonly name: string; readonly type: ArchivedName['type'] }[];
  readonly headline: number;
  readonly opening: number;
}

/** What is held, and by which keys it is found. */
interface Shelf {
  readonly articles: Map<string, Held>;
  readonly holders: Readonly<Record<KeyKind, Map<number, Set<string>>>>;
  /** The articles that have a spelling: a type and a name. */
  readonly bearers: Map<string, Set<string>>;
  /** The spellings of people near a key, and all by their folded name. */
  readonly near: Map<number, Set<string>>;
  readonly folded: Map<string, Set<string>>;
}

export function createMemoryStore(): NewsroomStore {
  const shelf: Shelf = {
    articles: new Map(),
    holders: { headline: new Map(), passage: new Map(), quotation: new Map(), line: new Map() },
    bearers: new Map(),
    near: new Map(),
    folded: new Map(),
  };
  const { articles, holders, bearers, near, folded } = shelf;
  return {
    async change(put, remove = []) {
      for (const id of remove) takeOut(shelf, id);
      for (const article of put) {
        takeOut(shelf, article.summary.id);
        putIn(shelf, article);
      }
    },
    contents: async (ids) =>
      new Map(
        ids.flatMap((id): [string, string][] => (articles.has(id) ? [[id, articles.get(id)?.content ?? '']] : [])),
      ),
    async find({ wanted, lines }) {
      const hits = gatherHits(wanted, (kind, key) => [...(holders[kind].get(key) ?? [])]);
      return {
        hits,
        articles: new Map(hits.map(({ article }) => [article, recall(shelf, article)])),
        lines: new Map(lines.map((key) => [key, countLine(shelf, key)])),
      };
    },
    async spellings(name) {
      const wanted = foldPhrase(name);
      const close = nearKeys(name).flatMap((key) => [...(near.get(key) ?? [])]);
      const found = [...(folded.get(wanted) ?? []), ...close.filter((one) => isNear(foldPhrase(nameIn(one)), wanted))];
      return inOrder([...new Set(found)].map((spelling) => tell(shelf, spelling)));
    },
    async namesFrom(beginning, most) {
      const wanted = foldPhrase(beginning);
      const found = [...folded].flatMap(([name, spellings]) => (name.startsWith(wanted) ? [...spellings] : []));
      return inOrder(found.map((spelling) => tell(shelf, spelling))).slice(0, most);
    },
    async stats() {
      const sizes = keyKinds.flatMap((kind) => [...holders[kind].values()].map(({ size }) => size));
      return { articles: articles.size, names: bearers.size, postings: sizes.reduce((sum, size) => sum + size, 0) };
    },
    async close() {},
  };
}

function takeOut({ articles, holders, bearers, near, folded }: Shelf, id: string): void {
  const held = articles.get(id);
  if (!held) return;
  articles.delete(id);
  for (const kind of keyKinds) for (const key of held.keys[kind]) drop(holders[kind], key, id);
  for (const { type, name } of held.names) {
    const spelling = `${type} ${name}`;
    drop(bearers, spelling, id);
    if (bearers.has(spelling)) continue;
    drop(folded, foldPhrase(name), spelling);
    for (const key of nearKeysOf(type, name)) drop(near, key, spelling);
  }
}

function putIn({ articles, holders, bearers, near, folded }: Shelf, article: ArchivedArticle): void {
  const { summary, content, day, url } = article;
  const names = namesOf(summary);
  const keys = storeKeysOf(summary);
  articles.set(summary.id, { content, day, url, packed: packArticle(summary), keys, names, ...versionKeys(summary) });
  for (const kind of keyKinds) for (const key of keys[kind]) hold(holders[kind], key, summary.id);
  for (const { type, name } of names) {
    const spelling = `${type} ${name}`;
    hold(bearers, spelling, summary.id);
    hold(folded, foldPhrase(name), spelling);
    for (const key of nearKeysOf(type, name)) hold(near, key, spelling);
  }
}

/** Only people are looked for under other spellings. */
const nearKeysOf = (type: ArchivedName['type'], name: string) => (type === 'PER' ? nearKeys(name) : []);

function recall({ articles }: Shelf, id: string): RecalledArticle {
  const { packed, day, url } = articles.get(id) as Held;
  return { summary: unpackArticle(id, packed), day, url };
}

function countLine({ articles, holders }: Shelf, key: number): LineHolders {
  const found = [...(holders.line.get(key) ?? [])].slice(0, mostLineHolders).map((id) => articles.get(id) as Held);
  return {
    articles: found.length,
    headlines: new Set(found.map(({ headline }) => headline)).size,
    openings: new Set(found.map(({ opening }) => opening)).size,
  };
}

function tell(shelf: Shelf, spelling: string): ArchivedName {
  const { articles, bearers } = shelf;
  const at = spelling.indexOf(' ');
  const [type, name] = [spelling.slice(0, at) as ArchivedName['type'], spelling.slice(at + 1)];
  const ids = [...(bearers.get(spelling) ?? [])];
  const days = ids.flatMap((id) => articles.get(id)?.day ?? []).sort();
  const dayOf = (id: string) => articles.get(id)?.day ?? '';
  const latest = ids.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : a < b ? -1 : 1));
  const recalled = latest.slice(0, latestForRole).map((id) => recall(shelf, id));
  const role = roleIn(recalled, type, name);
  return { name, type, articles: ids.length, first: days[0], last: days.at(-1), role };
}

/** The names of an article, each once. */
export function namesOf({ names }: ArchivedArticle['summary']): { name: string; type: ArchivedName['type'] }[] {
  const known = new Map(names.map(({ type, name }) => [`${type} ${name}`, { type, name }]));
  return [...known.values()];
}

/** What the first of these articles that says so calls the bearer of a name. */
export function roleIn(
  articles: Iterable<Pick<RecalledArticle, 'summary'>>,
  type: string,
  name: string,
): string | undefined {
  for (const { summary } of articles) {
    const role = summary.names.find((one) => one.type === type && one.name === name)?.role;
    if (role) return role;
  }
  return undefined;
}

/** The most frequent first. */
export function inOrder(names: readonly ArchivedName[]): ArchivedName[] {
  const key = ({ name, type }: ArchivedName) => `${name} ${type}`;
  return [...names].sort((a, b) => b.articles - a.articles || (key(a) < key(b) ? -1 : 1));
}

const nameIn = (spelling: string) => spelling.slice(spelling.indexOf(' ') + 1);

function hold<Key>(map: Map<Key, Set<string>>, key: Key, holder: string): void {
  const known = map.get(key);
  if (known) known.add(holder);
  else map.set(key, new Set([holder]));
}

function drop<Key>(map: Map<Key, Set<string>>, key: Key, holder: string): void {
  const known = map.get(key);
  known?.delete(holder);
  if (known?.size === 0) map.delete(key);
}
