// What happens to open documents: edits settle when the typist rests, sheets count as they are in the editor, articles close.
import type { Connection } from 'vscode-languageserver';
import type { ServerNotifications } from '../protocol/messages.ts';
import type { Desk } from './desk.ts';
import { pause } from './pause.ts';
import type { Search } from './search.ts';
import { canonicalUri, isUnder } from './uris.ts';
import { isSheet } from './which-files.ts';

/** How long a typist must rest before other articles hear of an edit, in milliseconds. */
const settlingTime = 250;

export function followDocuments(connection: Connection, desk: Desk, search: Search): void {
  const { documents, houses, newsroom, archive, articles, delivery, files, folders } = desk;
  const resting = new Map<string, ReturnType<typeof setTimeout>>();

  const isInWorkspace = (id: string) => [...folders].some((folder) => isUnder(id, folder));

  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    if (isSheet(uri)) houses.take(canonicalUri(uri), document.getText());
    delivery.edited(desk, uri);
    if (!isSheet(uri)) archive.edited(uri);
    whenRested(uri, isSheet(uri) ? onSheetEdited : settle);
  });

  /** Does something when no edit has come for a while. One that waits behind what kept the server busy has come. */
  function whenRested(uri: string, act: (uri: string) => void): void {
    clearTimeout(resting.get(uri));
    const timer = setTimeout(async () => {
      await pause();
      if (resting.get(uri) === timer) act(uri);
    }, settlingTime);
    resting.set(uri, timer);
  }

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
    resting.delete(document.uri);
    delivery.closed(document.uri);
    archive.closed(document.uri);
    if (isSheet(document.uri)) {
      houses.take(id, await files.read(id));
      return onSheetEdited();
    }
    if (isInWorkspace(id)) await newsroom.read([id]);
    else newsroom.forget([id]);
  });

  connection.onNotification(
    'copydesk/reviewAsArticle',
    async (params: ServerNotifications['copydesk/reviewAsArticle']) => {
      const id = canonicalUri(params.uri);
      if (params.review) desk.asked.add(id);
      else desk.asked.delete(id);
      if (!params.review) newsroom.forget([id]);
      else if (!documents.get(params.uri) && isInWorkspace(id)) await newsroom.read([id]);
      settle(params.uri);
      delivery.changed(desk, [id]);
    },
  );
}
