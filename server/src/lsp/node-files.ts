// Files of the server's own machine.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { matchesGlob } from '../core/index.ts';
import { decodeText, encodeText, plainUtf8 } from '../encoding/text-encoding.ts';
import { longestArticle } from '../protocol/limits.ts';
import { type Files, skippedFolders } from './files.ts';
import { canonicalUri } from './uris.ts';

export const nodeFiles: Files = {
  async find(folder, globs, within = [folder]) {
    const root = fileURLToPath(folder);
    const found: string[] = [];
    const open = within.map((place) => fileURLToPath(place));
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
      for (const entry of await readdir(current, { withFileTypes: true }).catch(() => [])) {
        const full = path.join(current, entry.name);
        if (entry.isDirectory() && !skippedFolders.has(entry.name)) open.push(full);
        else if (entry.isFile() && globs.some((glob) => matchesGlob(relative(root, full), glob))) found.push(full);
      }
    }
    return found.sort().map((file) => canonicalUri(pathToFileURL(file).href));
  },
  async read(uri, longest = longestArticle) {
    try {
      const file = fileURLToPath(uri);
      if ((await stat(file)).size > longest) return undefined;
      return decodeText(await readFile(file)).text;
    } catch {
      return undefined;
    }
  },
  async write(uri, text) {
    try {
      const file = fileURLToPath(uri);
      await mkdir(path.dirname(file), { recursive: true });
      const encoding = await readFile(file).then(
        (before) => decodeText(before).encoding,
        () => plainUtf8,
      );
      await writeFile(file, encodeText(text, encoding));
      return true;
    } catch {
      return false;
    }
  },
};

function relative(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}
