// What happens around the open articles: the workspace is searched and watched, sheets and settings are read anew, edits settle.
import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { ServerNotifications } from '../protocol/messages.ts';
import type { Desk } from './desk.ts';
import { canonicalUri, isUnder } from './uris.ts';
import { acceptedName, articleGlobs, isSheet, sheetGlob } from './which-files.ts';

/** How long a typist must rest before other articles hear of an edit, in milliseconds. */
const settlingTime = 250;

export function followWorkspace(connection: Connection, desk: Desk): void {
  const { documents, abilities, settings, houses, newsroom, archive, articles, delivery, files, folders } = desk;
  const resting = new Map<string, ReturnType<typeof setTimeout>>();
  // The globs that each folder was searched for.
  const searched = new Map<string, string>();
  let faulty: ReadonlySet<string> = new Set();
  let watching: Disposable | undefined;

  connection.onInitialized(async () => {
    await settings.load([...folders]);
    if (abilities.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(onFolders);
    if (abilities.configuration) {
      const section = 'copydesk';
      await connection.client.register(DidChangeConfigurationNotification.type, { section });
    }
    await watch();
    await search();
  });

  /** Has the client watch what may be an article, anew when the settings say so. */
  async function watch(): Promise<void> {
    if (!abilities.watchesFiles) return;
    const own = [...folders].flatMap((folder) => globsOf(folder));
    const globs = new Set([...articleGlobs, sheetGlob, `**/${acceptedName}`, ...own]);
    const watchers = [...globs].map((globPattern) => ({ globPattern }));
    const before = watching;
    watching = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    before?.dispose();
  }

  function globsOf(folder: string): string[] {
    return [...articleGlobs, ...settings.of(`${folder}/`).files, ...houses.globsUnder(folder)];
  }

  /** Finds the articles of the folders anew, where what is looked for has changed: new ones are read, others forgotten. */
  async function search(): Promise<void> {
    for (const folder of folders) {
      for (const sheet of await files.find(folder, [sheetGlob])) await houses.prepare(sheet);
      tellFaults();
      const globs = globsOf(folder);
      if (searched.get(folder) === globs.join('\n')) continue;
      searched.set(folder, globs.join('\n'));
      const found = new Set(await files.find(folder, globs));
      for (const id of [...newsroom.closed()]) if (isUnder(id, folder) && !found.has(id)) newsroom.forget(id);
      await newsroom.read([...found].filter((id) => !newsroom.index.get(id)));
    }
  }

  /** Mistakes in sheets, and that there are none any longer. */
  function tellFaults(): void {
    const before = faulty;
    faulty = new Set(houses.faulty());
    const concerned = [...new Set([...before, ...faulty])];
    if (concerned.length) delivery.changed(desk, concerned);
  }

  async function onFolders({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> {
    const gone = removed.map(({ uri }) => canonicalUri(uri));
    const fresh = added.map(({ uri }) => canonicalUri(uri));
    for (const folder of gone) {
      folders.delete(folder);
      searched.delete(folder);
    }
    for (const folder of fresh) folders.add(folder);
    for (const id of [...newsroom.closed()]) if (gone.some((folder) => isUnder(id, folder))) newsroom.forget(id);
    await settings.load([...folders]);
    await watch();
    await search();
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
    await search();
    if (abilities.refreshesInlayHints) void connection.languages.inlayHint.refresh();
    if (abilities.refreshesCodeLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const read: string[] = [];
    for (const { uri, type } of changes) {
      const id = canonicalUri(uri);
      if (isSheet(uri) || uri.endsWith(acceptedName)) await onHouseFile(id, type);
      else if (type === FileChangeType.Deleted) newsroom.forget(id);
      else if (!articles.find(id)) read.push(id);
    }
    await newsroom.read(read);
  });

  async function onHouseFile(id: string, type: FileEvent['type']): Promise<void> {
    if (documents.all().some(({ uri }) => canonicalUri(uri) === id)) return;
    const text = type === FileChangeType.Deleted ? undefined : await files.read(id);
    houses.take(id, text);
    await desk.reconsider();
    await search();
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
    await search();
  }

  /** Brings the newsroom up to date with an open article. */
  function settle(uri: string): void {
    resting.delete(uri);
    const article = articles.get(uri);
    const affected = article ? newsroom.settle(article) : [];
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
    else newsroom.forget(id);
  });

  connection.onNotification(
    'copydesk/reviewAsArticle',
    async (params: ServerNotifications['copydesk/reviewAsArticle']) => {
      const id = canonicalUri(params.uri);
      if (params.review) desk.asked.add(id);
      else desk.asked.delete(id);
      if (!params.review) newsroom.forget(id);
      settle(params.uri);
      delivery.changed(desk, [id]);
    },
  );
}
