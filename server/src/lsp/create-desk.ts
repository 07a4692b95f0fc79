// Puts the parts of the desk together: each is given only what it needs of the others.
import type { Connection, TextDocuments, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createMemory, loadNameKnowledge, type NameKnowledge, type RuleFailure, wording } from '../core/index.ts';
import type { ClientNotifications } from '../protocol/messages.ts';
import type { Abilities } from './abilities.ts';
import { createArchive } from './archive.ts';
import { createDelivery } from './delivery.ts';
import type { Desk } from './desk.ts';
import { createOpenArticles } from './documents.ts';
import type { Files } from './files.ts';
import type { Host } from './host.ts';
import { createHouses } from './houses.ts';
import { createKeeping } from './keeping.ts';
import { createNewsroom } from './newsroom.ts';
import { createReadingProgress } from './progress.ts';
import { createReader } from './reader.ts';
import { createSettings } from './settings.ts';
import { canonicalUri } from './uris.ts';
import { isArticle, mayBeFile } from './which-files.ts';
import { createWriting } from './writing.ts';

export const say = wording('desk', {
  noReader: 'The process that reads closed articles failed, and the server reads them itself: {reason}',
  noArchive: 'The archive could not be checked: {reason}',
  brokenRule: 'The rule {rule} failed and was skipped: {reason}',
});

const changed: keyof ClientNotifications = 'copydesk/changed';
const stirred: keyof ClientNotifications = 'copydesk/newsroomChanged';
const written: keyof ClientNotifications = 'copydesk/written';

export function createDesk(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  abilities: Abilities,
  files: Files,
  { openArchive, openKeeping, openScratch, startReader, giveBack }: Host,
): Desk {
  const asked = new Set(abilities.start.reviewed?.map(canonicalUri));
  const folders = new Set<string>();
  const settings = createSettings(connection, abilities);
  const houses = createHouses(files, settings);
  const delivery = createDelivery(connection, abilities);
  const newMemory = memoryMaker();
  const failed = failureLog(connection, abilities);
  const attends = (document: TextDocument) => {
    const id = canonicalUri(document.uri);
    if (!mayBeFile(id, folders)) return false;
    return isArticle(document, asked.has(id), () => settings.means(id) || houses.names(id));
  };
  const articles = createOpenArticles(documents, attends, () => ({
    ...{ newsroom, archive, houses, newMemory, failed },
    language: abilities.language,
  }));
  const keepingIn = (folder: string | undefined) =>
    (folder === undefined
      ? undefined
      : openKeeping?.(folder, (said) => connection.console.warn(abilities.told(said)))) ?? createKeeping(files, folder);
  const newsroom = createNewsroom({
    files,
    houses,
    language: abilities.language,
    keeping: keepingIn(abilities.start.storage),
    scratch: openScratch?.(),
    reader: createReader({
      ...{ newMemory, startHelper: startReader, giveBack },
      failed: (reason) => connection.console.warn(abilities.told(say.noReader({ reason }))),
    }),
    progress: createReadingProgress(connection, abilities),
    open: (id) => articles.find(id),
    changed: (ids) => delivery.changed(desk, ids),
    stirred: seldom(() => {
      if (abilities.start.panels) void connection.sendNotification(stirred, {});
    }),
  });
  const archive = createArchive({
    ...{ files, houses, openArchive, language: abilities.language },
    newsroom: () => newsroom,
    article: (uri) => articles.get(uri),
    changed: (id) => delivery.changed(desk, [id]),
    failed: (said) => connection.console.warn(abilities.told(say.noArchive({ reason: said }))),
  });
  const applyEdit = async (edit: WorkspaceEdit) => (await connection.workspace.applyEdit(edit)).applied;
  const writing = createWriting({
    documents,
    files,
    houses,
    applyEdit,
    told: (message) => void connection.sendNotification(written, message),
  });
  const parts = {
    abilities,
    documents,
    settings,
    articles,
    houses,
    newsroom,
    archive,
    files,
    asked,
    delivery,
    writing,
    applyEdit,
  };
  const desk: Desk = {
    ...parts,
    folders,
    async show(uri, selection) {
      return (await connection.window.showDocument({ uri, selection, takeFocus: true })).success;
    },
    async browse(uri) {
      return (await connection.window.showDocument({ uri, external: true })).success;
    },
    async ready(uri) {
      await settings.ready;
      await houses.prepare(canonicalUri(uri));
    },
    async reconsider() {
      houses.forgetAnswers();
      await newsroom.reconsider();
      const open = articles.all();
      for (const { uri } of open) archive.edited(uri); // the sheet may name another archive, or none
      delivery.changed(
        desk,
        open.map(({ id }) => id),
      );
      void connection.sendNotification(changed, {});
    },
  };
  return desk;
}

/** At most so often, in milliseconds, is told that the newsroom has changed. */
const tellingTime = 300;

/** What is called again and again, done once a while. */
function seldom(tell: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      tell();
    }, tellingTime);
  };
}

/** Memories that share what is known of names, which is unpacked when the first article is read. */
function memoryMaker() {
  let knowledge: NameKnowledge | undefined;
  return () => {
    knowledge ??= loadNameKnowledge();
    return createMemory(knowledge);
  };
}

/** Logs a rule that broke down, once. */
function failureLog(connection: Connection, { told: inWords }: Abilities) {
  const told = new Set<string>();
  return (failures: readonly RuleFailure[]) => {
    for (const { rule, message } of failures) {
      if (!told.has(rule)) connection.console.error(inWords(say.brokenRule({ rule, reason: message })));
      told.add(rule);
    }
  };
}
