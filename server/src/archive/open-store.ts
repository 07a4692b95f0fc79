// The address of an archive to the archive: a file, or, where the program can reach one, a database server.
import type { NewsroomStore } from '../core/index.ts';
import type { OpenOptions } from './open-options.ts';
import { StoreProblem, say } from './store-problem.ts';

/** Opens an archive on a server. `shown` is the address as it may be told. */
export type OpenServer = (address: string, shown: string, options: OpenOptions) => Promise<NewsroomStore>;

/** Throws a StoreProblem, in words for the user, where the archive cannot be used. */
export async function openStore(
  address: string,
  options: OpenOptions = {},
  openServer?: OpenServer,
): Promise<NewsroomStore> {
  if (isServer(address)) {
    const shown = withoutPassword(address);
    if (!/^postgres(?:ql)?:/.test(address)) throw new StoreProblem(say.otherKind({ store: shown }));
    if (openServer) return openServer(address, shown, options);
    throw new StoreProblem(say.filesOnly({ store: shown }));
  }
  // the database's program is loaded by those who ask for one only
  const { openSqliteStore } = await import('./sqlite/sqlite-store.ts');
  return openSqliteStore(address, options);
}

export const isServer = (address: string): boolean => /^[\w+.-]{2,}:\/\//.test(address);

/** An address as it may be shown. */
function withoutPassword(address: string): string {
  return address.replace(/^([\w+.-]+:\/\/[^/@\s]*?):[^/]*@/, '$1:…@').replace(/([?&]password=)[^&]*/gi, '$1…');
}
