// The language server: puts its parts together and says what it can. Knows no transport and no disk.
import { type Connection, TextDocuments, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createMemory, loadNameKnowledge, type NameKnowledge, type RuleFailure } from '../core/index.ts';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { capabilitiesFor } from './capabilities.ts';
import { createDelivery } from './delivery.ts';
import type { Desk } from './desk.ts';
import { createOpenArticles } from './documents.ts';
import { answerFeatures } from './features.ts';
import { clientFiles, type Files, filesByScheme, noFiles } from './files.ts';
import { createHouses } from './houses.ts';
import { createKeeping } from './keeping.ts';
import { createNewsroom } from './newsroom.ts';
import { createReadingProgress } from './progress.ts';
import { createSettings } from './settings.ts';
import { canonicalUri } from './uris.ts';
import { isArticle } from './which-files.ts';
import { followWorkspace } from './workspace.ts';

/** What the machine that the server runs on offers. */
export interface Host {
  /** Files of its own disk; without them the client is asked, if it can. */
  readonly files?: Files;
  /** Where the pages of the rules lie, for clients that do not show them themselves. */
  readonly rulePages?: { readonly before: string; readonly after: string };
}

/** Serves one client for as long as the connection lasts. */
export function serve(connection: Connection, host: Host = {}): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const abilities = abilitiesOf(params, { rulePages: host.rulePages });
    const desk = createDesk(connection, documents, abilities, reachableFiles(connection, abilities, host));
    const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    for (const root of roots) desk.folders.add(canonicalUri(root).replace(/\/$/, ''));
    answerFeatures(connection, desk);
    followWorkspace(connection, desk);
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'Copydesk' } };
  });
  documents.listen(connection);
  connection.listen();
}

function createDesk(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  abilities: Abilities,
  files: Files,
): Desk {
  const asked = new Set(abilities.start.reviewed?.map(canonicalUri));
  let knowledge: NameKnowledge | undefined;
  const newMemory = () => {
    knowledge ??= loadNameKnowledge();
    return createMemory(knowledge);
  };
  const settings = createSettings(connection, abilities);
  const houses = createHouses(files, settings);
  const attends = (document: Pick<TextDocument, 'uri' | 'languageId'>) => {
    const id = canonicalUri(document.uri);
    return isArticle(document, asked.has(id), () => settings.means(id) || houses.names(id));
  };
  const articles = createOpenArticles(documents, attends, () => ({ newsroom, houses, newMemory, failed }));
  const told = new Set<string>();
  const failed = (failures: readonly RuleFailure[]) => {
    for (const { rule, message } of failures) {
      if (!told.has(rule)) connection.console.error(`The rule ${rule} broke down and says nothing: ${message}`);
      told.add(rule);
    }
  };
  const delivery = createDelivery(connection, abilities);
  const newsroom = createNewsroom({
    files,
    houses,
    keeping: createKeeping(files, abilities.start.storage),
    newMemory,
    progress: createReadingProgress(connection, abilities),
    open: (id) => articles.find(id),
    changed: (ids) => delivery.changed(desk, ids),
  });
  const ready = async (uri: string) => {
    await settings.ready;
    await houses.prepare(canonicalUri(uri));
  };
  const folders = new Set<string>();
  const open = { documents, articles, asked, folders };
  const reconsider = async () => {
    houses.forgetAnswers();
    await newsroom.reconsider();
    delivery.changed(
      desk,
      articles.all().map(({ id }) => id),
    );
    void connection.sendNotification('copydesk/changed', {});
  };
  const applyEdit = async (edit: WorkspaceEdit) => (await connection.workspace.applyEdit(edit)).applied;
  const actions = { ready, reconsider, applyEdit };
  const desk: Desk = { abilities, settings, houses, newsroom, files, delivery, ...open, ...actions };
  return desk;
}

function reachableFiles(connection: Connection, { reachesFiles }: Abilities, { files }: Host): Files {
  const rest = reachesFiles ? clientFiles(connection) : noFiles;
  return files ? filesByScheme(files, rest) : rest;
}
