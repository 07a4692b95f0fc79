// Questions for the reporter: copied to be sent, or put into the article as notes that are no part of the story.
import { env, l10n, Position, WorkspaceEdit, window, workspace } from 'vscode';
import type { Question } from '../../../server/src/protocol/messages.ts';
import { type ArticleAtHand, request } from '../reading.ts';
import type { Server } from '../server.ts';
import type { CommandTable } from './command-table.ts';

export function questionCommands(server: Server, atHand: ArticleAtHand): CommandTable {
  return {
    'copydesk.copyQuestions': () => copy(server, atHand),
    'copydesk.insertQuestions': () => insert(server, atHand),
  };
}

async function questionsOf(server: Server, atHand: ArticleAtHand): Promise<readonly Question[]> {
  const document = atHand.current?.editor.document;
  if (!document) return [];
  const textDocument = { uri: document.uri.toString() };
  const found = (await request(await server.start(), 'copydesk/questions', { textDocument })) ?? [];
  if (!found.length) void window.showInformationMessage(l10n.t('This article leaves no questions for the reporter.'));
  return found;
}

async function copy(server: Server, atHand: ArticleAtHand): Promise<void> {
  const found = await questionsOf(server, atHand);
  if (!found.length) return;
  await env.clipboard.writeText(found.map(({ text, line }) => `${l10n.t('Line {0}', line + 1)}: ${text}\n`).join(''));
  void window.showInformationMessage(l10n.t('{0} questions for the reporter copied.', found.length));
}

/** Each above its paragraph, in the form that a desk writes and no review reads as copy. */
async function insert(server: Server, atHand: ArticleAtHand): Promise<void> {
  const document = atHand.current?.editor.document;
  const found = await questionsOf(server, atHand);
  if (!document || !found.length) return;
  const edit = new WorkspaceEdit();
  const newLine = document.eol === 2 ? '\r\n' : '\n';
  for (const { text, paragraph } of found) {
    edit.insert(document.uri, new Position(paragraph, 0), `[Editor’s note: ${text}]${newLine}${newLine}`);
  }
  await workspace.applyEdit(edit);
}
