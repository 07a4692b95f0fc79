// A database file of ours, opened: made where it may be made, refused where it is something else.
import { closeSync, existsSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { StoreProblem, say } from '../store-problem.ts';
import { whenFree } from './locks.ts';
import { applicationId, schema, schemaVersion } from './schema.ts';

export type Row = Record<string, number | string | Uint8Array | null>;

/** Memory for pages, in KiB: a writer goes through all of the tables. */
const cache = { writes: 131_072, reads: 16_384 };

export function openDatabase(file: string, writes: boolean, patience: number): Database {
  const isNew = !existsSync(file) || statSync(file).size === 0;
  if (isNew && !writes) throw new StoreProblem(say.none({ store: file }));
  try {
    // a reader may have to undo what a killed writer left half done
    const database = new Database(file, { fileMustExist: !writes });
    try {
      whenFree(file, patience, () => prepare(database, file, isNew, writes));
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  } catch (error) {
    throw problemOf(file, error);
  }
}

function prepare(database: Database, file: string, isNew: boolean, writes: boolean): void {
  database.exec(`PRAGMA cache_size = -${writes ? cache.writes : cache.reads}; PRAGMA synchronous = NORMAL`);
  if (isNew)
    database.exec(`PRAGMA page_size = 16384; PRAGMA auto_vacuum = INCREMENTAL; BEGIN IMMEDIATE; ${schema} COMMIT`);
  const { application_id: id } = database.get('PRAGMA application_id') as Row;
  const { user_version: version } = database.get('PRAGMA user_version') as Row;
  if (id !== applicationId) throw new StoreProblem(say.otherDatabase({ store: file }));
  if (version !== schemaVersion) {
    throw new StoreProblem(say.otherVersion({ store: file, version: String(version), own: String(schemaVersion) }));
  }
  if (!writes) database.exec('PRAGMA query_only = 1');
}

/** What went wrong with a file, in words. */
export function problemOf(file: string, error: unknown): Error {
  if (error instanceof StoreProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/not a database|malformed|corrupt/i.test(message)) {
    return new StoreProblem(say.damaged({ store: file }));
  }
  if (isFull(file, error)) return new StoreProblem(say.diskFull({ store: file }));
  if (/locked|busy/i.test(message)) return new StoreProblem(say.held({ store: file }));
  return new StoreProblem(say.other({ store: file, reason: message }));
}

/** Whether it is for want of room that a file could not be written. */
export function isFull(file: string, error: unknown): boolean {
  return /full|disk i\/o|ENOSPC/i.test(String(error)) && !hasRoom(file);
}

/** In bytes: what a batch takes and, until it is undone, once more. */
const leastRoom = 67_108_864;

/** Whether a file may grow: the database tells a full disk and a broken one in the same words. */
function hasRoom(file: string): boolean {
  const probe = `${file}.room`;
  try {
    const { bavail, bsize } = statfsSync(path.dirname(path.resolve(file)));
    if (bavail * bsize < leastRoom) return false;
    const handle = openSync(probe, 'w');
    try {
      writeSync(handle, Buffer.alloc(1), 0, 1, statSync(file).size + leastRoom); // how large a file may be has limits, too
      return true;
    } finally {
      closeSync(handle);
      rmSync(probe, { force: true });
    }
  } catch {
    return false;
  }
}
