// The folders that an assistant was given: nothing outside them is read or written, by no path and through no link.
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { readArticleBytes } from '../cli/files.ts';
import { reasonOf } from '../cli/reason.ts';
import { replaceFile } from '../cli/write-file.ts';

export interface Folders {
  /** An article file; throws with a sentence to read where it may not or cannot be read. */
  read(name: string): { readonly path: string; readonly bytes: Uint8Array };
  /** Puts bytes in the place of those that were read; throws where somebody else wrote meanwhile. */
  write(name: string, read: Uint8Array, bytes: Uint8Array): void;
}

export function createFolders(given: readonly string[]): Folders {
  const roots = given.map((folder) => realpathSync(folder));

  function placeOf(name: string): string {
    for (const root of roots) {
      const real = realIfThere(path.resolve(root, name));
      if (real && roots.some((allowed) => real.startsWith(allowed + path.sep))) return real;
    }
    throw new Error(`${name}: there is no such file in the folders that were given.`);
  }

  return {
    read(name) {
      const place = placeOf(name);
      if (!statSync(place).isFile()) throw new Error(`${name}: this is no article.`);
      return { path: place, bytes: orReason(name, () => readArticleBytes(place)) };
    },
    write(name, read, bytes) {
      const place = placeOf(name);
      orReason(name, () => replaceFile(place, bytes, () => Buffer.compare(read, readArticleBytes(place)) === 0));
    },
  };
}

/** What cannot be done is told with the file's name and the reason, as on the command line. */
export function orReason<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Error(`${name}: ${reasonOf(error)}`);
  }
}

function realIfThere(place: string): string | undefined {
  try {
    return realpathSync(place);
  } catch {
    return undefined;
  }
}
