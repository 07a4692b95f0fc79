// What was read of a workspace, on the server's own disk: in a file that is changed batch by batch while the articles are read.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSnapshot, type Said, type SnapshotEntry, writeSnapshot } from '../core/index.ts';
import type { Keeping } from './keeping.ts';
import { createKeeper } from './node-keeper.ts';

const name = 'newsroom.sqlite';
/** So many articles are written in one transaction: what is cut short loses no more. */
const batchSize = 100;
/** Articles are recalled in the order of their addresses: so many are fetched at once. */
const pageSize = 200;

/** Undefined for a folder that is not on this disk. */
export function openNodeKeeping(
  folder: string,
  told: (said: Said) => void,
  program: string = __filename,
): Keeping | undefined {
  if (!folder.startsWith('file:')) return undefined;
  const file = path.join(fileURLToPath(folder), name);
  const keeper = createKeeper(file, told, program);
  let page: Page | undefined;
  let waiting = new Map<string, SnapshotEntry>();

  let recalled: Promise<unknown> = Promise.resolve();

  /** One after another, so that several on one page fetch it once. */
  async function textOf(id: string): Promise<string | undefined> {
    if (!page || id < page.first || id > page.last) page = pageFrom(id, (await keeper.from(id, pageSize)) ?? new Map());
    return page.texts.get(id);
  }

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = new Map();
    page = undefined; // what it told may be older than what is written now
    if (batch.size) await keeper.put(new Map([...batch].map(([id, entry]) => [id, writeSnapshot([entry], '')])));
  }

  return {
    async recall(id, content) {
      const found = recalled.then(() => textOf(id));
      recalled = found;
      const text = await found;
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
      await keeper.only([...ids]);
    },
    close: () => keeper.close(),
  };
}

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
