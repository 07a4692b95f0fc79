// What was accepted as written, and which rules are switched off: listed with what each silences, gone to, taken back.
import {
  commands,
  l10n,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AcceptedFinding, SwitchedOff } from '../../../server/src/protocol/messages.ts';
import { findingsIn } from '../findings.ts';
import { openAt } from '../places.ts';
import { request } from '../reading.ts';
import type { Server } from '../server.ts';
import type { CommandTable } from './command-table.ts';

export function acceptCommands(server: Server): CommandTable {
  return { 'copydesk.showAccepted': () => showAccepted(server), 'copydesk.acceptAll': () => acceptAll(server) };
}

type Pick = QuickPickItem & { readonly accepted?: AcceptedFinding; readonly off?: SwitchedOff };

async function showAccepted(server: Server): Promise<void> {
  const client = await server.start();
  const accepted = await request(client, 'copydesk/accepted', null);
  const off = await request(client, 'copydesk/switchedOff', null);
  if (!accepted.length && !off.length)
    return void window.showInformationMessage(l10n.t('Nothing has been accepted in this workspace.'));
  const picker = window.createQuickPick<Pick>();
  const back: QuickInputButton = { iconPath: new ThemeIcon('discard'), tooltip: l10n.t('Take back') };
  picker.title = l10n.t('Accepted findings: choose one to go there, or take it back');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = [
    ...accepted.map((entry) => ({ ...acceptedPick(entry), buttons: [back] })),
    ...(off.length ? [{ label: l10n.t('Rules that are switched off'), kind: QuickPickItemKind.Separator }] : []),
    ...off.map(offPick),
  ];
  picker.onDidTriggerItemButton(async ({ item }) => {
    if (!(await takeBack(client, item.accepted))) return;
    picker.items = picker.items.filter((other) => other !== item);
  });
  picker.onDidAccept(() => {
    const [chosen] = picker.selectedItems;
    picker.hide();
    if (chosen) void goTo(chosen);
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}

function acceptedPick(accepted: AcceptedFinding): Pick {
  const { rule, subject, words, file, reason, places } = accepted;
  const where = places.length ? l10n.t('{0}, line {1}', file, places[0].start.line + 1) : file;
  const silences = places.length ? l10n.t('hides {0}', places.length) : l10n.t('$(warning) no longer hides anything');
  return {
    label: words ?? subject,
    description: rule,
    detail: [where, silences, ...(reason ? [reason] : [])].join(' · '),
    accepted,
  };
}

function offPick(off: SwitchedOff): Pick {
  const files = off.files.length ? off.files.join(', ') : l10n.t('all articles');
  return { label: off.rule, description: files, detail: workspace.asRelativePath(Uri.parse(off.sheet)), off };
}

async function takeBack(client: BaseLanguageClient, accepted: AcceptedFinding | undefined): Promise<boolean> {
  if (!accepted) return false;
  return request(client, 'copydesk/takeBack', { store: accepted.store, key: accepted.key });
}

async function goTo({ accepted, off }: Pick): Promise<void> {
  if (off) return void (await window.showTextDocument(Uri.parse(off.sheet)));
  if (!accepted) return;
  const [place] = accepted.places;
  if (place) await openAt(Uri.parse(accepted.uri), place);
  else await window.showTextDocument(Uri.parse(accepted.store));
}

/** Accepts all findings of the file at hand as written, once asked, so that only new ones are told from now on. */
async function acceptAll(server: Server): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  if (!uri) return;
  if (!workspace.getWorkspaceFolder(uri)) {
    const message = l10n.t('Save the file in the open folder first. Accepted findings are kept there.');
    return void window.showInformationMessage(message);
  }
  const accept = l10n.t('Accept All');
  const question = l10n.t('Accept all {0} findings in this article?', findingsIn(uri).length);
  const detail = l10n.t(
    'Only new ones will be reported from now on. “Show Accepted Findings” lists these and lets you take them back.',
  );
  if ((await window.showWarningMessage(question, { modal: true, detail }, accept)) !== accept) return;
  await server.start();
  await commands.executeCommand('copydesk.house.acceptAll', { uri: uri.toString() });
}
