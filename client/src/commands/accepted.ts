// What was accepted as it stands, listed and taken back.
import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { Server } from '../desk.ts';
import { request } from '../reading.ts';
import type { CommandTable } from './register.ts';

export function acceptCommands(server: Server): CommandTable {
  return { 'copydesk.showAccepted': () => showAccepted(server), 'copydesk.acceptAll': () => acceptAll(server) };
}

async function showAccepted(server: Server): Promise<void> {
  const client = await server.start();
  const accepted = await request(client, 'copydesk/accepted', null);
  if (!accepted.length)
    return void window.showInformationMessage(l10n.t('Nothing has been accepted in this workspace.'));
  const picks = accepted.map((finding) => ({
    label: finding.subject,
    description: finding.rule,
    detail: finding.file ?? workspace.asRelativePath(Uri.parse(finding.store)),
    finding,
  }));
  const title = l10n.t('Accepted findings: choose those to take back');
  const chosen = await window.showQuickPick(picks, {
    title,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  for (const { finding } of chosen ?? [])
    await request(client, 'copydesk/takeBack', { store: finding.store, key: finding.key });
}

/** Accepts all findings of the file at hand as they stand, so that only new ones are told from now on. */
async function acceptAll(server: Server): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  if (!uri) return;
  if (!workspace.getWorkspaceFolder(uri)) {
    const message = l10n.t('Save the article in the open folder first: what is accepted is written down there.');
    return void window.showInformationMessage(message);
  }
  await server.start();
  await commands.executeCommand('copydesk.house.acceptAll', { uri: uri.toString() });
}
