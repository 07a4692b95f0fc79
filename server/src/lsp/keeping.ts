// What was read of the newsroom's files, kept between sessions where the client names a place for it. What cannot be used costs a
// rescan. Here: as one text, written at the end, for files that the client reaches; on a disk of its own the server keeps a database.

import { version } from '../../../package.json';
import {
  type Finding,
  type Language,
  readSnapshot,
  rules,
  type Said,
  type Sheet,
  type SnapshotEntry,
  type StoredFinding,
  writeSnapshot,
} from '../core/index.ts';
import type { Files } from './files.ts';

export interface Keeping {
  /** What was kept of this file, if its content is still the same. Given once: the newsroom holds it from then on. */
  recall(uri: string, content: string): Promise<SnapshotEntry | undefined>;
  /** Keeps an article that was read anew, soon. */
  keep(entry: SnapshotEntry): Promise<void>;
  /** Keeps now what waits to be kept. */
  flush(): Promise<void>;
  /** Keeps what was read of these articles and of no others. */
  save(ids: Iterable<string>, entryOf: (id: string) => SnapshotEntry | undefined): Promise<void>;
  close(): Promise<void>;
}

/** `told` hears what goes wrong, once. Undefined for a folder that it cannot reach. */
export type OpenKeeping = (folder: string, told: (said: Said) => void) => Keeping | undefined;

const nowhere: Keeping = {
  recall: async () => undefined,
  keep: async () => {},
  flush: async () => {},
  save: async () => {},
  close: async () => {},
};

const name = 'newsroom.snapshot';
/** Everything that findings depend on beside text and sheet. */
export const stamp = `${version} ${rules.map(({ id }) => id).join(' ')}`;

/** `folder` is where the client lets a server keep things of a workspace; without one nothing is kept. */
export function createKeeping(files: Files, folder: string | undefined): Keeping {
  if (folder === undefined) return nowhere;
  const uri = `${folder.replace(/\/$/, '')}/${name}`;
  let kept: Promise<Map<string, SnapshotEntry>> | undefined;
  const load = async () => readSnapshot((await files.read(uri, Number.POSITIVE_INFINITY)) ?? '', stamp);
  return {
    ...nowhere,
    async recall(id, content) {
      kept ??= load();
      const entries = await kept;
      const entry = entries.get(id);
      entries.delete(id);
      return entry?.content === content ? entry : undefined;
    },
    async save(ids, entryOf) {
      const entries = [...ids].flatMap((id) => entryOf(id) ?? []);
      await files.write(uri, writeSnapshot(entries, stamp));
    },
  };
}

/** Names a text under a sheet, in the language its findings are told in: where one of them differs, so does the name. */
export function contentOf(text: string, sheet: Sheet, language?: Language): string {
  const plain = JSON.stringify({ ...sheet, rules: [...sheet.rules], language: language?.code });
  return `${text.length}-${hash(text)}-${hash(plain)}`;
}

/** Fifty-three bits of a text (cyrb53 in kind: two multiplicative hashes side by side). */
function hash(text: string): string {
  let one = 0x9e3779b9;
  let other = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x2c1b3c6d);
    other = Math.imul(other ^ code, 0x297a2d39);
    one ^= one >>> 15;
    other ^= other >>> 13;
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

/** Fixes hold on to all that was read of the article; a file that is not open has no use for them. */
export function withoutFixes({
  rule,
  severity,
  span,
  message,
  related,
  subject,
  others,
  beside,
}: StoredFinding): Finding {
  return { rule, severity, span, message, related, subject, others, beside, fixes: () => [] };
}
