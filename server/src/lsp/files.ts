// How the server reaches files that are not open: the disk of its own machine, or whatever the client can read.
import { latin1fromString, latin1toString } from '@exodus/bytes/single-byte.js';
import type { Connection } from 'vscode-languageserver';
import { decodeText, encodeText, plainUtf8 } from '../encoding/text-encoding.ts';
import type { ClientRequests } from '../protocol/messages.ts';
import { canonicalUri, isAnyOrUnder } from './uris.ts';

export { skippedFolders } from '../protocol/limits.ts';

export interface Files {
  /**
   * The files under a folder whose paths one of the globs means, without those that no newsroom keeps copy in. With `within`, of
   * these folders in it alone; what is none or is gone holds no file.
   */
  find(folder: string, globs: readonly string[], within?: readonly string[]): Promise<string[]>;
  /** The text as decoded; undefined where there is none to read, or where it is longer than `longest` bytes (by default, than an article). */
  read(uri: string, longest?: number): Promise<string | undefined>;
  /** Whether the text was written; folders are made. */
  write(uri: string, text: string): Promise<boolean>;
}

export const noFiles: Files = {
  find: async () => [],
  read: async () => undefined,
  write: async () => false,
};

/** Files as the client reaches them: in a browser, in a virtual workspace. */
export function clientFiles(connection: Connection): Files {
  const ask = <Method extends keyof ClientRequests>(method: Method, params: ClientRequests[Method]['params']) =>
    connection.sendRequest<ClientRequests[Method]['result']>(method, params);
  return {
    async find(folder, globs, within) {
      const found = (await ask('copydesk/files/find', { folder, globs })).map(canonicalUri);
      const places = within && new Set(within);
      return places ? found.filter((uri) => isAnyOrUnder(uri, places)) : found;
    },
    async read(uri) {
      const bytes = await ask('copydesk/files/read', { uri });
      try {
        return bytes === null ? undefined : decodeText(latin1fromString(bytes)).text;
      } catch {
        return undefined; // no text
      }
    },
    async write(uri, text) {
      const before = await ask('copydesk/files/read', { uri });
      try {
        const encoding = before === null ? plainUtf8 : decodeText(latin1fromString(before)).encoding;
        return ask('copydesk/files/write', { uri, bytes: latin1toString(encodeText(text, encoding)) });
      } catch {
        return false; // what is there is no text, or its encoding has no sign for what would be written
      }
    },
  };
}

/** One source for the schemes that the first reaches, another for the rest. */
export function filesByScheme(local: Files, rest: Files): Files {
  const of = (uri: string) => (uri.startsWith('file:') ? local : rest);
  return {
    find: (folder, globs, within) => of(folder).find(folder, globs, within),
    read: (uri, longest) => of(uri).read(uri, longest),
    write: (uri, text) => of(uri).write(uri, text),
  };
}
