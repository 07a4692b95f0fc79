// Choosing one of two wordings: the words of the one go where the other is, shown and taken back like any edit.
import { commands, l10n, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { ChosenWording, TwoWordings } from '../../../server/src/protocol/messages.ts';
import { toRange } from '../places.ts';
import { request } from '../reading.ts';
import type { Server } from '../server.ts';
import { closeWordings, openBoth, placeName, showArticles, shownWordings } from '../wordings.ts';
import type { CommandTable } from './command-table.ts';

export function wordingCommands(server: Server): CommandTable {
  const ofShown = (act: (wordings: TwoWordings) => Promise<void>) => async () => {
    const shown = shownWordings();
    if (shown) await act(shown);
  };
  return {
    'copydesk.compareArticles': showArticles,
    'copydesk.chooseWording': (chosen: ChosenWording) => choose(server, chosen),
    'copydesk.wordings.useLeft': ofShown(({ here, there }) => choose(server, { from: there, to: here })),
    'copydesk.wordings.useRight': ofShown(({ here, there }) => choose(server, { from: here, to: there })),
    'copydesk.wordings.openBoth': ofShown(openBoth),
  };
}

async function choose(server: Server, { from, to }: ChosenWording): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(to.uri));
  const found = await request(await server.start(), 'copydesk/useWording', { from, to }).catch(sayWhyNot);
  if (!found) return;
  const { changes } = found;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of changes) edit.replace(document.uri, toRange(range), newText);
  // What was typed while the server answered is not written over.
  const isSame = changes.every(({ range, words }) => document.getText(toRange(range)) === words);
  if (!isSame || !(await workspace.applyEdit(edit))) {
    return void window.showInformationMessage(l10n.t('The quotation has changed since then. Compare the two again.'));
  }
  const { version } = document;
  await closeWordings();
  await window.showTextDocument(document, { selection: toRange({ start: to.range.start, end: to.range.start }) });
  void tellChosen(document, version, l10n.t('The quotation now has the wording of {0}.', placeName(from)));
}

function sayWhyNot({ message }: Error): void {
  void window.showInformationMessage(message);
}

/** A change of somebody's words is told, and one click takes it back as long as nothing came after it. */
async function tellChosen(document: TextDocument, version: number, message: string): Promise<void> {
  const undo = l10n.t('Undo');
  if ((await window.showInformationMessage(message, undo)) !== undo) return;
  if (document.isClosed || document.version !== version) {
    return void window.showInformationMessage(
      l10n.t('The file has changed since then. Open it to make the change by hand.'),
    );
  }
  await window.showTextDocument(document);
  await commands.executeCommand('undo');
}
