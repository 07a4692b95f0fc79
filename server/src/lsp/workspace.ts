// What happens around the open articles: the workspace is searched and watched, sheets and settings are read anew, edits settle.
import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  WatchKind,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { ServerNotifications } from '../protocol/messages.ts';
import type { Desk } from './desk.ts';
import { createSearch } from './search.ts';
import { canonicalUri, folderUri, isUnder } from './uris.ts';
import { acceptedName, articleGlobs, isSheet, sheetGlob } from './which-files.ts';

/** How long a typist must rest before other articles hear of an edit, in milliseconds. */
const settlingTime = 250;

export function followWorkspace(connection: Connection, desk: Desk): void {
  const { documents, abilities, settings, houses, newsroom, archive, articles, delivery, files, folders } = desk;
  const resting = new Map<string, ReturnType<typeof setTimeout>>();
  const search = createSearch(desk);
  let watching: Disposable | undefined;

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

  /** Has the client watch what may be an article, anew when the settings say so; and what comes and goes, for it may be a folder. */
  async function watch(): Promise<void> {
    if (!abilities.watchesFiles) return;
    const own = [...folders].flatMap((folder) => search.globsOf(folder));
    const globs = new Set([...articleGlobs, sheetGlob, `**/${acceptedName}`, ...own]);
    const edited = [...globs].map((globPattern) => ({ globPattern, kind: WatchKind.Change }));
    const watchers = [...edited, { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete }];
    const before = watching;
    watching = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    before?.dispose();
  }

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

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const edited: string[] = [];
    const come: string[] = [];
    const gone: string[] = [];
    for (const { uri, type } of changes) {
      const id = canonicalUri(uri);
      if (isSheet(uri) || uri.endsWith(acceptedName)) await onHouseFile(id, type);
      else if (type === FileChangeType.Deleted) gone.push(id);
      else if (type === FileChangeType.Created) come.push(id);
      else if (!articles.find(id)) edited.push(id);
    }
    if (gone.length) await search.gone(gone);
    if (come.length) await search.come(come);
    await newsroom.read(edited);
  });

  // An editor tells what it does to files itself at once, and of a folder nothing but the folder.
  connection.workspace.onDidCreateFiles((done) => search.come(done.files.map(({ uri }) => canonicalUri(uri))));
  connection.workspace.onDidDeleteFiles((done) => search.gone(done.files.map(({ uri }) => canonicalUri(uri))));
  connection.workspace.onDidRenameFiles(async (done) => {
    await search.gone(done.files.map(({ oldUri }) => canonicalUri(oldUri)));
    await search.come(done.files.map(({ newUri }) => canonicalUri(newUri)));
  });

  async function onHouseFile(id: string, type: FileEvent['type']): Promise<void> {
    if (documents.all().some(({ uri }) => canonicalUri(uri) === id)) return;
    const text = type === FileChangeType.Deleted ? undefined : await files.read(id);
    houses.take(id, text);
    await desk.reconsider();
    await search.all();
  }

  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    if (isSheet(uri)) houses.take(canonicalUri(uri), document.getText());
    delivery.edited(desk, uri);
    if (!isSheet(uri)) archive.edited(uri);
    clearTimeout(resting.get(uri));
    resting.set(uri, setTimeout(isSheet(uri) ? onSheetEdited : settle, settlingTime, uri));
  });

  async function onSheetEdited(): Promise<void> {
    await desk.reconsider();
    await search.all();
  }

  /** Brings the newsroom up to date with an open article. */
  function settle(uri: string): void {
    resting.delete(uri);
    const article = articles.get(uri);
    if (!article) return;
    const affected = newsroom.settle(article);
    if (!delivery.isAskedFor(uri)) affected.push(article.id);
    if (affected.length) delivery.changed(desk, affected);
  }

  documents.onDidClose(async ({ document }) => {
    const id = canonicalUri(document.uri);
    clearTimeout(resting.get(document.uri));
    delivery.closed(document.uri);
    archive.closed(document.uri);
    if (isSheet(document.uri)) {
      houses.take(id, await files.read(id));
      return onSheetEdited();
    }
    if ([...folders].some((folder) => isUnder(id, folder))) await newsroom.read([id]);
    else newsroom.forget([id]);
  });

  connection.onNotification(
    'copydesk/reviewAsArticle',
    async (params: ServerNotifications['copydesk/reviewAsArticle']) => {
      const id = canonicalUri(params.uri);
      if (params.review) desk.asked.add(id);
      else desk.asked.delete(id);
      if (!params.review) newsroom.forget([id]);
      settle(params.uri);
      delivery.changed(desk, [id]);
    },
  );
}
