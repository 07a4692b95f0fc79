// The folders that an assistant was given: nothing outside them is read or written, by no path and through no link.
import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { longestArticle } from '../protocol/limits.ts';

export interface Folders {
  /** The text of an article; throws with a sentence to read where it may not or cannot be read. */
  read(name: string): { readonly path: string; readonly text: string };
  write(name: string, text: string): void;
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
      const about = statSync(place);
      if (!about.isFile() || about.size > longestArticle) throw new Error(`${name}: this is no article.`);
      return { path: place, text: readFileSync(place, 'utf8') };
    },
    write(name, text) {
      writeFileSync(placeOf(name), text);
    },
  };
}

function realIfThere(place: string): string | undefined {
  try {
    return realpathSync(place);
  } catch {
    return undefined;
  }
}
