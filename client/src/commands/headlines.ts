// All headlines of the workspace in one list: those that come twice first, long ones marked; choosing one opens its article.
import { l10n, type QuickPickItem, ThemeIcon, Uri, window, workspace } from 'vscode';
import type { ListedHeadline } from '../../../server/src/protocol/messages.ts';
import { openAt } from '../places.ts';
import { request } from '../reading.ts';
import type { Server } from '../server.ts';
import type { CommandTable } from './command-table.ts';

/** About what an agency's headline has room for, in characters. */
const longHeadline = 64;

export function headlineCommands(server: Server): CommandTable {
  return { 'copydesk.listHeadlines': () => listHeadlines(server) };
}

async function listHeadlines(server: Server): Promise<void> {
  const listed = await request(await server.start(), 'copydesk/headlines', null);
  if (!listed.length) return void window.showInformationMessage(l10n.t('No article with a headline was found.'));
  const chosen = await window.showQuickPick(listed.map(headlinePick), {
    title: l10n.t('Headlines of the workspace'),
    matchOnDescription: true,
  });
  if (chosen) await openAt(Uri.parse(chosen.headline.uri), chosen.headline.range);
}

function headlinePick(headline: ListedHeadline): QuickPickItem & { headline: ListedHeadline } {
  const { text, uri, times } = headline;
  const notes = [workspace.asRelativePath(Uri.parse(uri))];
  if (times > 1) notes.push(l10n.t('on {0} articles', times));
  if (text.length > longHeadline) notes.push(l10n.t('{0} characters', text.length));
  return {
    label: text,
    description: notes.join(' · '),
    iconPath: new ThemeIcon(times > 1 ? 'warning' : 'file'),
    headline,
  };
}
