// Files for a server that cannot reach them itself: in a browser, in a virtual workspace.
import { type Disposable, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { longestArticle, skippedFolders, writtenByServer } from '../../server/src/protocol/limits.ts';
import type { ClientRequests } from '../../server/src/protocol/messages.ts';

const skipped = `**/{${[...skippedFolders].join(',')}}/**`;

type Answers = {
  [Method in keyof ClientRequests]: (
    params: ClientRequests[Method]['params'],
  ) => Promise<ClientRequests[Method]['result']>;
};

const answers: Answers = {
  async 'copydesk/files/find'({ folder, globs }) {
    // One search for each: VS Code's globs know no braces within braces.
    const patterns = globs.map((glob) => new RelativePattern(folderAt(folder), glob));
    const found = await Promise.all(patterns.map((pattern) => workspace.findFiles(pattern, skipped)));
    return [...new Set(found.flat().map(String))];
  },
  async 'copydesk/files/read'({ uri }) {
    try {
      const file = Uri.parse(uri);
      const { type, size } = await workspace.fs.stat(file);
      if (!(type & FileType.File) || size > longestArticle) return null;
      return bytesAsText(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  },
  async 'copydesk/files/write'({ uri, bytes }) {
    try {
      const file = Uri.parse(uri);
      // The server writes nothing but what belongs to a newsroom's house, and only inside the workspace.
      if (!writtenByServer.test(file.path) || !workspace.getWorkspaceFolder(file)) return false;
      await workspace.fs.writeFile(
        file,
        Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
      );
      return true;
    } catch {
      return false;
    }
  },
};

/** One character a byte: the server tells which encoding it is. */
function bytesAsText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return Object.entries(answers).map(([method, answer]) =>
    client.onRequest(method, answer as (params: never) => unknown),
  );
}

/** The server names folders without the slash at their end; the root of a virtual file system is nothing but that slash. */
function folderAt(uri: string): Uri {
  const folder = Uri.parse(uri);
  return folder.path ? folder : folder.with({ path: '/' });
}
