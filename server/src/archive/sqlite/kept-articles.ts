// What was read of a workspace's articles, in one file that survives a crash at any moment. What cannot be used costs a rescan.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { Database } from 'node-sqlite3-wasm';
import type { Said } from '../../core/index.ts';
import { StoreProblem, say } from '../store-problem.ts';
import { isFull, type Row } from './database.ts';
import { becomeWriter, whenFree } from './locks.ts';

export interface KeptArticles {
  /** What was kept of the articles from this id on, as texts in the order of their ids. */
  from(id: string, most: number): ReadonlyMap<string, string>;
  /** Keeps texts instead of what was kept under their ids; all of them or none. */
  put(texts: ReadonlyMap<string, string>): void;
  /** Lets go of all articles but these. */
  only(ids: Iterable<string>): void;
  close(): void;
}

/** Longer than a lock stays that a killed window left behind. In milliseconds. */
const patience = 5000;
/** A text is some kilobytes: room for more would be asked of the machine and given back with each. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 } };
const nothing: KeptArticles = { from: () => new Map(), put() {}, only() {}, close() {} };

/**
 * `stamp` says what the texts depend on beside the articles: under another nothing that was kept counts. Where another window
 * writes, this one only reads. `told` hears, once, of a file that is damaged or cannot be written.
 */
export function openKeptArticles(file: string, stamp: string, told: (said: Said) => void): KeptArticles {
  let letGo: (() => void) | undefined;
  let database: Database | undefined;
  let complained = false;

  const notKept = (error: unknown): Said => {
    if (isFull(file, error)) return say.noRoomToKeep();
    return say.notKept({ reason: error instanceof Error ? error.message : String(error) });
  };

  function complain(said: Said): void {
    if (!complained) told(said);
    complained = true;
  }

  /** What goes wrong is told, and from then on nothing is kept; a damaged file is made anew if it may be. */
  function attempt<T>(act: (open: Database) => T): T | undefined {
    try {
      return database && whenFree(file, patience, () => act(database as Database));
    } catch (error) {
      const damaged = /not a database|malformed|corrupt/i.test(String(error));
      shut();
      if (!damaged) complain(notKept(error));
      else if (letGo) {
        complain(say.keptDamaged());
        beginAnew();
      }
      return undefined;
    }
  }

  function beginAnew(): void {
    try {
      database = openFresh(file, stamp);
    } catch (error) {
      complain(notKept(error));
    }
  }

  function shut(): void {
    try {
      database?.close();
    } catch {
      // it is given up in any case
    }
    database = undefined;
  }

  try {
    mkdirSync(path.dirname(file), { recursive: true });
    try {
      letGo = becomeWriter(file);
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      // another window writes
    }
    database = new Database(file, { fileMustExist: letGo === undefined });
    const before = database;
    const usable = attempt((open) => isOurs(open, stamp));
    if (!usable && database === before) {
      shut();
      if (letGo) beginAnew();
    }
  } catch (error) {
    letGo?.();
    complain(notKept(error));
    return nothing;
  }

  return {
    from(id, most) {
      const sql = 'SELECT id, packed FROM kept WHERE id >= ? ORDER BY id LIMIT ?';
      const rows = attempt((open) => open.all(sql, [id, most]) as Row[]) ?? [];
      return new Map(
        rows.map(({ id: one, packed }) => [one as string, brotliDecompressSync(packed as Uint8Array).toString()]),
      );
    },
    put(texts) {
      if (!letGo) return;
      const rows = [...texts].map(([id, text]) => [id, brotliCompressSync(text, quick)]);
      attempt((open) =>
        inTransaction(open, () => {
          for (const row of rows) open.run('INSERT OR REPLACE INTO kept VALUES (?, ?)', row);
        }),
      );
    },
    only(ids) {
      if (!letGo) return;
      const list = JSON.stringify([...ids]);
      attempt((open) => open.run('DELETE FROM kept WHERE id NOT IN (SELECT value FROM json_each(?))', [list]));
    },
    close() {
      shut();
      letGo?.();
    },
  };
}

/** A new file instead of whatever is there. */
function openFresh(file: string, stamp: string): Database {
  for (const end of ['', '-journal']) rmSync(`${file}${end}`, { force: true });
  const made = new Database(file);
  try {
    made.exec(`PRAGMA cache_size = -2048; PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE;
    CREATE TABLE made_by (stamp TEXT); CREATE TABLE kept (id TEXT PRIMARY KEY, packed BLOB) WITHOUT ROWID;`);
    made.run('INSERT INTO made_by VALUES (?)', [stamp]);
    made.exec('COMMIT');
    return made;
  } catch (error) {
    made.close();
    throw error;
  }
}

/** Whether what was kept was made under the same stamp. */
function isOurs(open: Database, stamp: string): boolean {
  open.exec('PRAGMA cache_size = -2048; PRAGMA synchronous = NORMAL');
  if (!open.get("SELECT 1 FROM sqlite_schema WHERE name = 'made_by'")) return false;
  return (open.get('SELECT stamp FROM made_by') as Row | null)?.stamp === stamp;
}

function inTransaction(open: Database, act: () => void): void {
  open.exec('BEGIN IMMEDIATE');
  try {
    act();
    open.exec('COMMIT');
  } catch (error) {
    if (open.inTransaction) open.exec('ROLLBACK');
    throw error;
  }
}
