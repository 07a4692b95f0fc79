// An archive in one file.
import { statSync } from 'node:fs';
import {
  gatherHits,
  type KeyKind,
  keyKinds,
  mostLineHolders,
  mostStoreHolders,
  type NewsroomStore,
  type RecalledArticle,
} from '../../core/index.ts';
import type { OpenOptions } from '../open-options.ts';
import { grow, shrink } from '../pack.ts';
import { StoreProblem, say } from '../store-problem.ts';
import { openDatabase, problemOf, type Row } from './database.ts';
import { becomeWriter, whenFree } from './locks.ts';
import { createNames } from './names.ts';
import { keyWord } from './schema.ts';
import { createWriter } from './writer.ts';

/** In milliseconds. */
const longestWait = 20_000;

/** Throws a StoreProblem for a file that cannot be used. */
export function openSqliteStore(
  file: string,
  { writes = false, patience = longestWait }: OpenOptions = {},
): NewsroomStore {
  const letGo = writes ? becomeWriter(file) : () => {};
  const database = open();
  const writer = writes ? createWriter(database) : undefined;

  function open() {
    try {
      return openDatabase(file, writes, patience);
    } catch (error) {
      letGo();
      throw error;
    }
  }

  /** Does something with the file when it is free; what goes wrong is told in words. */
  async function free<T>(act: () => T): Promise<T> {
    try {
      return whenFree(file, patience, act);
    } catch (error) {
      throw problemOf(file, error);
    }
  }

  /** The same for a question of several statements: the lock is taken once, and all see one state. */
  const reading = <T>(act: () => T): Promise<T> =>
    free(() => {
      database.exec('BEGIN');
      try {
        return act();
      } finally {
        database.exec('COMMIT');
      }
    });

  const all: Ask = (sql, ...values) => database.all(sql, values) as Row[];
  const names = createNames(all, (numbers) => recall(all, numbers));

  return {
    async change(put, remove = []) {
      if (!writer) throw new StoreProblem(say.forReading({ store: file }));
      const packed = put.map((article) => ({ ...article, bytes: shrink(article) }));
      await free(() => writer.change(packed, remove));
    },
    contents: (ids) =>
      reading(() => {
        const sql = 'SELECT id, content FROM article WHERE id IN (SELECT value FROM json_each(?))';
        return new Map(all(sql, JSON.stringify(ids)).map(({ id, content }) => [id as string, content as string]));
      }),
    find: ({ wanted, lines }) =>
      reading(() => {
        const holders = new Map(
          keyKinds.map((kind) => [
            kind,
            holdersOf(
              all,
              kind,
              wanted.flatMap((one) => (one.kind === kind ? one.keys : [])),
            ),
          ]),
        );
        const hits = gatherHits(wanted, (kind, key) => holders.get(kind)?.get(key) ?? []);
        const recalled = recall(all, new Set(hits.map(({ article }) => Number(article))));
        const idOf = (number: string) => recalled.get(Number(number))?.summary.id as string;
        return {
          hits: hits.map(({ kind, part, article }) => ({ kind, part, article: idOf(article) })),
          articles: new Map([...recalled.values()].map((article) => [article.summary.id, article])),
          lines: linesOf(all, lines),
        };
      }),
    spellings: (name) => reading(() => names.spellings(name)),
    namesFrom: (beginning, most) => reading(() => names.from(beginning, most)),
    stats: () =>
      reading(() => {
        const count = (table: string) => all(`SELECT count(*) AS count FROM ${table}`)[0].count as number;
        const postings = all('SELECT postings FROM total')[0].postings as number;
        return { articles: count('article'), names: count('spelling'), postings, bytes: statSync(file).size };
      }),
    async close() {
      writer?.close();
      try {
        database.close();
      } finally {
        letGo();
      }
    },
  };
}

/** All rows of a query. */
type Ask = (sql: string, ...values: (string | number)[]) => Row[];

/** Articles by number; those that are gone are left out. */
function recall(all: Ask, numbers: Iterable<number>): Map<number, RecalledArticle> {
  const rows = all(
    'SELECT number, id, day, url, packed FROM article WHERE number IN (SELECT value FROM json_each(?))',
    JSON.stringify([...numbers]),
  );
  return new Map(
    rows.map(({ number, id, day, url, packed }) => [
      number as number,
      {
        summary: grow(id as string, packed as Uint8Array),
        day: (day as string) || undefined,
        url: (url as string) ?? undefined,
      },
    ]),
  );
}

/** The holders of keys, a key's holders as a list of numbers, one more than counts at the most. */
function holdersOf(all: Ask, kind: KeyKind, keys: readonly number[]): Map<number, string[]> {
  const words = new Map(keys.map((key) => [keyWord(kind, key), key]));
  const rows = all(
    `SELECT value AS word, (SELECT group_concat(rowid) FROM (SELECT rowid FROM posting WHERE posting MATCH value LIMIT ${mostStoreHolders + 1})) AS holders FROM json_each(?)`,
    JSON.stringify([...words.keys()]),
  );
  return new Map(
    rows.map(({ word, holders }) => [
      words.get(word as string) as number,
      holders ? (holders as string).split(',') : [],
    ]),
  );
}

/** How many articles have each line, and how many headlines and openings those have. */
function linesOf(all: Ask, keys: readonly number[]) {
  const counted = `SELECT count(*) AS articles, count(DISTINCT headline) AS headlines, count(DISTINCT opening) AS openings FROM
    (SELECT headline, opening FROM posting JOIN article ON number = posting.rowid WHERE posting MATCH ? LIMIT ${mostLineHolders})`;
  return new Map(keys.map((key) => [key, all(counted, keyWord('line', key))[0] as never]));
}
