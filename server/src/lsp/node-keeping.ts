// What was read of a workspace, on the server's own disk: in a file that is changed batch by batch while the articles are read.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSnapshot, type SnapshotEntry, writeSnapshot } from '../core/index.ts';
import { type OpenKeeping, stamp } from './keeping.ts';

const name = 'newsroom.sqlite';
/** So many articles are written in one transaction: what is cut short loses no more. */
const batchSize = 100;
/** Articles are recalled in the order of their addresses: so many are fetched at once. */
const pageSize = 200;

/** Undefined for a folder that is not on this disk. */
export const openNodeKeeping: OpenKeeping = (folder, told) => {
  if (!folder.startsWith('file:')) return undefined;
  const file = path.join(fileURLToPath(folder), name);
  // the database's program is loaded when the first article is read
  let opened: Promise<import('../archive/sqlite/kept-articles.ts').KeptArticles> | undefined;
  const open = () => {
    opened ??= import('../archive/sqlite/kept-articles.ts').then(({ openKeptArticles }) =>
      openKeptArticles(file, stamp, told),
    );
    return opened;
  };
  let page: Page | undefined;
  let waiting = new Map<string, SnapshotEntry>();

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = new Map();
    if (!batch.size) return;
    page = undefined; // what it told may be older than what is written now
    (await open()).put(new Map([...batch].map(([id, entry]) => [id, writeSnapshot([entry], '')])));
  }

  return {
    async recall(id, content) {
      const kept = await open();
      if (!page || id < page.first || id > page.last) page = pageFrom(id, kept.from(id, pageSize));
      const text = page.texts.get(id);
      const entry = text === undefined ? undefined : readSnapshot(text, '').get(id);
      return entry?.content === content ? entry : undefined;
    },
    async keep(entry) {
      waiting.set(entry.summary.id, entry);
      if (waiting.size >= batchSize) await flush();
    },
    flush,
    async save(ids) {
      await flush();
      (await open()).only(ids);
    },
    async close() {
      if (opened) (await opened).close();
    },
  };
};

/** What was kept of all articles between two ids. */
interface Page {
  readonly first: string;
  readonly last: string;
  readonly texts: ReadonlyMap<string, string>;
}

function pageFrom(first: string, texts: ReadonlyMap<string, string>): Page {
  const last = texts.size < pageSize ? '\uffff' : ([...texts.keys()].at(-1) ?? first);
  return { first, last, texts };
}
