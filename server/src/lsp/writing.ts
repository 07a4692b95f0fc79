// What is written into the files of a house because the user asked: told each time, and taken back as long as nothing else changed it.
import type { TextDocuments, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Written } from '../protocol/messages.ts';
import type { Files } from './files.ts';
import type { Houses } from './houses.ts';
import { canonicalUri } from './uris.ts';

export interface Writing {
  /** Changes a file, in the editor where it is open there; false where the change gives nothing or cannot be written. */
  write(
    uri: string,
    change: (before: string) => string | undefined,
    note: Omit<Written, 'id' | 'uri'>,
  ): Promise<boolean>;
  /** Takes a write back; false where the file has been changed since. */
  undo(id: number): Promise<boolean>;
  /** Changes once more what a write left, as long as that is there. */
  amend(id: number, change: (text: string, before: string) => string): Promise<boolean>;
}

interface Kept {
  readonly id: number;
  readonly uri: string;
  readonly before: string;
  readonly after: string;
}

export interface WritingParts {
  readonly documents: TextDocuments<TextDocument>;
  readonly files: Files;
  readonly houses: Houses;
  applyEdit(edit: WorkspaceEdit): Promise<boolean>;
  told(written: Written): void;
}

export function createWriting({ documents, files, houses, applyEdit, told }: WritingParts): Writing {
  let last: Kept | undefined;
  let writes = 0;

  const openAt = (address: string) => documents.all().find(({ uri }) => canonicalUri(uri) === address);

  async function read(address: string): Promise<string> {
    return openAt(address)?.getText() ?? (await files.read(address)) ?? '';
  }

  async function put(address: string, before: string, after: string): Promise<boolean> {
    const open = openAt(address);
    if (open) {
      const range = { start: { line: 0, character: 0 }, end: open.positionAt(before.length) };
      return applyEdit({ changes: { [open.uri]: [{ range, newText: after }] } });
    }
    if (!(await files.write(address, after))) return false;
    houses.take(address, after);
    return true;
  }

  /** Replaces what a write left by something else; false where that is no longer there. */
  async function replace(id: number, after: string): Promise<boolean> {
    if (last?.id !== id || (await read(last.uri)) !== last.after) return false;
    return put(last.uri, last.after, after);
  }

  return {
    async write(uri, change, note) {
      const before = await read(uri);
      const after = change(before);
      if (after === undefined || !(await put(uri, before, after))) return false;
      if (after === before) return true;
      last = { id: ++writes, uri, before, after };
      told({ ...note, id: last.id, uri });
      return true;
    },
    async undo(id) {
      const done = last !== undefined && (await replace(id, last.before));
      if (done) last = undefined;
      return done;
    },
    async amend(id, change) {
      if (!last) return false;
      const after = change(last.after, last.before);
      const done = await replace(id, after);
      if (done) last = { ...last, after };
      return done;
    },
  };
}
