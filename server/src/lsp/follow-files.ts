// What happens to files and folders of the workspace, whoever did it: told by the client's watching, and by what the editor itself does.
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { acceptedName } from '../core/index.ts';
import type { Desk } from './desk.ts';
import type { Search } from './search.ts';
import { canonicalUri, isAnyOrUnder } from './uris.ts';
import { articleGlobs, isSheet, sheetGlob } from './which-files.ts';

/** Gives what has the client watch anew, for when settings or folders have changed. */
export function followFiles(connection: Connection, desk: Desk, search: Search): () => Promise<void> {
  const { documents, abilities, houses, newsroom, articles, files, folders, asked, delivery } = desk;
  let watching: Disposable | undefined;

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

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const isOfHouse = ({ uri }: FileEvent) => isSheet(uri) || uri.endsWith(acceptedName);
    for (const { uri, type } of changes.filter(isOfHouse)) await onHouseFile(canonicalUri(uri), type);
    const others = changes.filter((change) => !isOfHouse(change));
    const thoseThat = (kind: FileChangeType) =>
      others.filter(({ type }) => type === kind).map(({ uri }) => canonicalUri(uri));
    const gone = thoseThat(FileChangeType.Deleted);
    const come = thoseThat(FileChangeType.Created);
    const edited = thoseThat(FileChangeType.Changed).filter((id) => !articles.find(id));
    if (gone.length) await search.gone(gone);
    if (come.length) await search.come(come);
    await newsroom.read(edited);
  });

  // An editor tells what it does to files itself at once, and of a folder nothing but the folder.
  connection.workspace.onDidCreateFiles((done) => search.come(done.files.map(({ uri }) => canonicalUri(uri))));
  connection.workspace.onDidDeleteFiles(async (done) => {
    const places = done.files.map(({ uri }) => canonicalUri(uri));
    for (const place of places) moveAsked(place);
    await search.gone(places);
  });
  connection.workspace.onDidRenameFiles(async (done) => {
    const moves = done.files.map(({ oldUri, newUri }) => [canonicalUri(oldUri), canonicalUri(newUri)]);
    const moved = moves.flatMap(([from, to]) => moveAsked(from, to));
    await search.gone(moves.map(([from]) => from));
    await search.come(moves.map(([, to]) => to));
    if (moved.length) delivery.changed(desk, moved); // where one was open, the editor may have opened it anew before it told
  });

  /** What the user asked to have reviewed stays so under its new name, and is forgotten where there is none. */
  function moveAsked(from: string, to?: string): string[] {
    const places = new Set([from]);
    return [...asked].flatMap((id) => {
      if (!isAnyOrUnder(id, places)) return [];
      asked.delete(id);
      if (to === undefined) return [];
      asked.add(to + id.slice(from.length));
      return [to + id.slice(from.length)];
    });
  }

  async function onHouseFile(id: string, type: FileEvent['type']): Promise<void> {
    if (documents.all().some(({ uri }) => canonicalUri(uri) === id)) return;
    const text = type === FileChangeType.Deleted ? undefined : await files.read(id);
    houses.take(id, text);
    await desk.reconsider();
    await search.all();
  }

  return watch;
}
