// The workspace as a whole: its folders and settings. What happens to files and to open documents is followed beside it.
import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { Desk } from './desk.ts';
import { followDocuments } from './follow-documents.ts';
import { followFiles } from './follow-files.ts';
import { createSearch } from './search.ts';
import { folderUri } from './uris.ts';

export function followWorkspace(connection: Connection, desk: Desk): void {
  const { abilities, settings, newsroom, archive, folders } = desk;
  const search = createSearch(desk);
  const watch = followFiles(connection, desk, search);
  followDocuments(connection, desk, search);

  connection.onInitialized(async () => {
    await settings.load([...folders]);
    if (abilities.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(onFolders);
    if (abilities.configuration) {
      const section = 'copydesk';
      await connection.client.register(DidChangeConfigurationNotification.type, { section });
    }
    await watch();
    await search.all();
  });

  async function onFolders({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> {
    const gone = removed.map(({ uri }) => folderUri(uri));
    for (const folder of gone) folders.delete(folder);
    for (const { uri } of added) folders.add(folderUri(uri));
    search.leave(gone);
    await settings.load([...folders]);
    await watch();
    await search.all();
  }

  connection.onShutdown(() => {
    archive.close();
    return newsroom.save();
  });

  connection.onDidChangeConfiguration(async ({ settings: sent }) => {
    settings.take(sent);
    await settings.load([...folders]);
    await desk.reconsider();
    await watch();
    await search.all();
    if (abilities.refreshesInlayHints) void connection.languages.inlayHint.refresh();
    if (abilities.refreshesCodeLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  });
}
