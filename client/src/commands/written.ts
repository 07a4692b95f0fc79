// Every write into the house's files is told, and can be taken back, looked at and given a reason.
import { l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Written } from '../../../server/src/protocol/messages.ts';
import { request } from '../reading.ts';

export async function tellWritten(client: BaseLanguageClient, { id, uri, what, takesReason }: Written): Promise<void> {
  const file = Uri.parse(uri);
  const [undo, open, reason] = [l10n.t('Undo'), l10n.t('Open'), l10n.t('Give a Reason…')];
  const message = l10n.t('{0}: added to {1}.', what, workspace.asRelativePath(file));
  const answer = await window.showInformationMessage(message, undo, open, ...(takesReason ? [reason] : []));
  if (answer === open) await window.showTextDocument(file);
  if (answer === undo) await takeBack(client, id);
  if (answer === reason) await giveReason(client, id);
}

async function takeBack(client: BaseLanguageClient, id: number): Promise<void> {
  if (!(await request(client, 'copydesk/undoWrite', { id }))) sayChanged();
}

async function giveReason(client: BaseLanguageClient, id: number): Promise<void> {
  const reason = await window.showInputBox({ title: l10n.t('Why keep it as it is?') });
  if (reason?.trim() && !(await request(client, 'copydesk/giveReason', { id, reason: reason.trim() }))) sayChanged();
}

function sayChanged(): void {
  void window.showInformationMessage(l10n.t('The file has changed since then. Open it to make the change by hand.'));
}
