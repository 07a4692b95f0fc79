// The address of an archive to the archive: a file, or a database server.
import type { NewsroomStore } from '../core/index.ts';
import type { OpenOptions } from './open-options.ts';
import { StoreProblem } from './store-problem.ts';

/** Throws a StoreProblem, in words for the user, where the archive cannot be used. */
export async function openStore(address: string, options: OpenOptions = {}): Promise<NewsroomStore> {
  if (/^[\w+.-]{2,}:\/\//.test(address))
    throw new StoreProblem(`${withoutPassword(address)}: no such kind of archive is known.`);
  // the database's program is loaded by those who ask for one only
  const { openSqliteStore } = await import('./sqlite/sqlite-store.ts');
  return openSqliteStore(address, options);
}

/** An address as it may be shown. */
function withoutPassword(address: string): string {
  return address.replace(/^([\w+.-]+:\/\/[^/@\s]*?):[^/]*@/, '$1:…@').replace(/([?&]password=)[^&]*/gi, '$1…');
}
