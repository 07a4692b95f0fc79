// Files in memory, for a server that is tested without a disk. Changing one through `put` tells the client's watcher.
import { matchesGlob } from '../../server/src/core/index.ts';
import type { Files } from '../../server/src/lsp/files.ts';
import type { Client } from '../support/lsp-client.ts';

export interface MemoryFiles extends Files {
  readonly texts: Map<string, string>;
  /** Writes a file and tells the server, as an editor's file watcher would; undefined takes it away. */
  put(client: Client, uri: string, text: string | undefined): Promise<void>;
}

export function memoryFiles(texts: Readonly<Record<string, string>>): MemoryFiles {
  const known = new Map(Object.entries(texts));
  return {
    texts: known,
    async find(folder, globs, within = [folder]) {
      const paths = [...known.keys()].filter((uri) => within.some((place) => uri.startsWith(`${place}/`)));
      return paths.filter((uri) => globs.some((glob) => matchesGlob(uri.slice(folder.length + 1), glob)));
    },
    read: async (uri) => known.get(uri),
    async write(uri, text) {
      known.set(uri, text);
      return true;
    },
    async put(client, uri, text) {
      const type = text === undefined ? 3 : known.has(uri) ? 2 : 1;
      if (text === undefined) known.delete(uri);
      else known.set(uri, text);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    },
  };
}
