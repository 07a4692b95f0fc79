// Puts the extension together: the client when there is something to review, panels, status and commands from the start.

import { type ExtensionContext, languages, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { followReviewed, newsroomGlob, wakesServer } from './articles.ts';
import { offerTools } from './assistants.ts';
import { offerToClean } from './commands/clean-copy.ts';
import { registerCommands } from './commands/register.ts';
import { tellWritten } from './commands/written.ts';
import { followArticle } from './reading.ts';
import { type Server, serverOf } from './server.ts';
import { createStatus } from './status.ts';
import { createEntityOutline } from './views/entity-outline.ts';
import { showExtents } from './views/extents.ts';
import { createPeoplePanel } from './views/people-panel.ts';
import { createQuotationsPanel } from './views/quotations-panel.ts';
import { wrapPlainText } from './word-wrap.ts';
import { provideWordings } from './wordings.ts';

export function setUpDesk(context: ExtensionContext, createClient: () => Promise<BaseLanguageClient>): void {
  const server = serverOf(context, createClient, (client) => {
    client.onDidChangeState(() => {
      status.busy(!client.isRunning());
      atHand.refresh();
    });
    client.onNotification('copydesk/changed', () => atHand.refresh());
    client.onNotification('copydesk/newsroomChanged', () => people.refresh());
    client.onNotification('copydesk/written', (written) => void tellWritten(client, written));
  });
  const atHand = followArticle(() => server.client);
  const status = createStatus(atHand);
  const people = createPeoplePanel(server);
  const outline = createEntityOutline(atHand);
  context.subscriptions.push(
    atHand,
    status,
    outline,
    createQuotationsPanel(atHand),
    people,
    // What a finding says of a name shows in the outline: findings that change bring it up to date.
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = atHand.current?.editor.document.uri.toString();
      if (uris.some((uri) => uri.toString() === shown)) atHand.refresh();
    }),
    workspace.onDidOpenTextDocument((document) => {
      if (wakesServer(document, context)) void server.start();
    }),
    showExtents(),
    wrapPlainText(atHand),
    provideWordings(),
    ...followReviewed(context),
    offerToClean(server, (document) => wakesServer(document, context)),
    ...registerCommands(context, server, atHand, { outline, people }),
    offerTools(server),
  );
  void startWhereNeeded(context, server);
}

async function startWhereNeeded(context: ExtensionContext, server: Server): Promise<void> {
  const shown = window.visibleTextEditors.some(({ document }) => wakesServer(document, context));
  if (shown || workspace.textDocuments.some((document) => wakesServer(document, context))) await server.start();
  else if ((await workspace.findFiles(newsroomGlob, '**/node_modules/**', 1)).length) await server.start();
}
