// What can be done with somebody in the list of people: go to a place, rename in all articles.
import { commands, l10n, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import type { WorkspaceEdit as LspWorkspaceEdit } from 'vscode-languageclient';
import { openAt } from '../places.ts';
import { request } from '../reading.ts';
import type { Server } from '../server.ts';
import type { PeoplePanel } from '../views/people-panel.ts';
import type { PeopleItem, PersonItem, PlaceItem } from '../views/person-items.ts';
import type { CommandTable } from './command-table.ts';

export function peopleCommands(server: Server, panel: PeoplePanel): CommandTable {
  return {
    'copydesk.people.show': () => commands.executeCommand('copydesk.people.focus'),
    'copydesk.people.goTo': ({ place }: PlaceItem, how?: unknown) =>
      openAt(Uri.parse(place.uri), place.range, { preserveFocus: how === 'look' }),
    'copydesk.people.rename': (item?: PeopleItem) => rename(server, item ?? panel.chosen),
  };
}

/** The person, and the spelling where only those articles are meant that have it. */
function meant(item: PeopleItem | undefined): { person: PersonItem; spelling?: string } | undefined {
  if (!item) return undefined;
  if (item.sort === 'person') return { person: item };
  if (item.sort === 'place') return meant(item.parent);
  return { person: item.parent, spelling: item.kind === 'spelling' ? item.text : undefined };
}

async function rename(server: Server, item: PeopleItem | undefined): Promise<void> {
  const found = meant(item);
  if (!found) return;
  const { person, spelling } = found;
  const name = spelling ?? person.person.name;
  const title = l10n.t('New name for “{0}” in all articles', name);
  // Of two spellings the other one is mostly wanted.
  const likely = spelling ? (person.person.spellings.find((text) => text !== spelling) ?? name) : name;
  const newName = await window.showInputBox({ title, value: likely });
  if (newName === undefined) return;
  const client = await server.start();
  const edit: LspWorkspaceEdit | undefined = await request(client, 'copydesk/renamePerson', {
    ...{ key: person.key, spelling, newName },
  }).catch((refused: Error) => void window.showWarningMessage(refused.message));
  const taken = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (taken && (await isWanted(taken, edit, name, newName))) await workspace.applyEdit(taken, { isRefactoring: true });
}

/** Where a headline is concerned the editor shows every place and asks; elsewhere it would not, and so it is asked here. */
async function isWanted(taken: WorkspaceEdit, edit: LspWorkspaceEdit, from: string, to: string): Promise<boolean> {
  const articles = taken.entries();
  const places = articles.flatMap(([, edits]) => edits);
  if (!places.length) {
    void window.showInformationMessage(l10n.t('“{0}” is written so already.', to));
    return false;
  }
  const annotated = edit.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
  const asked = annotated.some((place) => {
    const kind = 'annotationId' in place ? place.annotationId : undefined;
    return kind !== undefined && edit.changeAnnotations?.[kind]?.needsConfirmation;
  });
  if (asked) return true;
  const files = articles.map(([uri, edits]) => `${workspace.asRelativePath(uri)}: ${edits.length}`);
  const yes = l10n.t('Rename');
  const answer = await window.showInformationMessage(
    l10n.t(
      '“{0}” becomes “{1}” at {2} places in {3} articles. Quotations stay.',
      from,
      to,
      places.length,
      files.length,
    ),
    { modal: true, detail: files.slice(0, mostFiles).join('\n') },
    yes,
  );
  return answer === yes;
}

/** So many fit on the screen. */
const mostFiles = 20;
