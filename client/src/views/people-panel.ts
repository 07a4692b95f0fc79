// The people of all articles: who is where, and where articles disagree about somebody. Asks nothing of the server while it is not
// shown, and for the places of one person only when that is unfolded.
import { commands, Disposable, EventEmitter, l10n, type TreeDataProvider, window } from 'vscode';
import { request } from '../reading.ts';
import type { Server } from '../server.ts';
import { itemsUnder, type PeopleItem, type PersonItem, personItem } from './person-items.ts';
import { personTreeItemOf } from './person-tree-item.ts';

export interface PeoplePanel extends Disposable {
  /** The row that is chosen in the list. */
  readonly chosen: PeopleItem | undefined;
  /** What is listed may have changed. */
  refresh(): void;
}

interface Choices {
  readonly all: boolean;
  readonly filter: string;
}

/** While files come by the thousand the list is not made anew more often, in milliseconds. */
const restingTime = 500;

export function createPeoplePanel(server: Server): PeoplePanel {
  const changed = new EventEmitter<undefined>();
  let choices: Choices = { all: false, filter: '' };
  let roots: readonly PersonItem[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stale = true;
  let asking = false;

  const provider: TreeDataProvider<PeopleItem> = {
    onDidChangeTreeData: changed.event,
    async getChildren(item) {
      if (!item) return [...roots];
      if (item.sort === 'version') return [...item.children];
      if (item.sort === 'place') return [];
      return itemsUnder(item, await request(await server.start(), 'copydesk/person', { key: item.key }));
    },
    getParent: (item) => (item.sort === 'person' ? undefined : item.parent),
    getTreeItem: personTreeItemOf,
  };
  const view = window.createTreeView('copydesk.people', { treeDataProvider: provider, showCollapseAll: true });

  /** Asks once at a time, and again where something changed meanwhile. */
  async function update(): Promise<void> {
    if (!view.visible || asking) return;
    asking = true;
    stale = false;
    try {
      const asked = choices;
      const found = await request(await server.start(), 'copydesk/people', asked);
      if (asked === choices) show(found.people.map(personItem), found.more);
    } finally {
      asking = false;
      if (stale) soon();
    }
  }

  /** A person's places may differ though the list does not: what is unfolded is asked for again. */
  function show(people: readonly PersonItem[], more: number): void {
    roots = people;
    view.message = messageFor(choices, people.length, more);
    changed.fire(undefined);
  }

  function soon(): void {
    stale = true;
    timer ??= setTimeout(() => {
      timer = undefined;
      void update();
    }, restingTime);
  }

  function choose(change: Partial<Choices>): void {
    choices = { ...choices, ...change };
    void commands.executeCommand('setContext', 'copydesk.people.all', choices.all);
    void commands.executeCommand('setContext', 'copydesk.people.filtered', choices.filter !== '');
    stale = true;
    void update();
  }

  const subscriptions = Disposable.from(
    changed,
    view,
    view.onDidChangeVisibility(() => {
      if (stale) void update();
    }),
    commands.registerCommand('copydesk.people.showAll', () => choose({ all: true })),
    commands.registerCommand('copydesk.people.showDiffering', () => choose({ all: false })),
    commands.registerCommand('copydesk.people.filter', async () => choose(await askForFilter(choices))),
    commands.registerCommand('copydesk.people.clearFilter', () => choose({ filter: '' })),
  );
  choose({});
  return {
    get chosen() {
      return view.selection[0];
    },
    refresh: soon,
    dispose() {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

function messageFor({ all, filter }: Choices, listed: number, more: number): string | undefined {
  if (more) return l10n.t('{0} more people: filter to find them', more);
  if (listed) return filter ? l10n.t('Names with “{0}”', filter) : undefined;
  if (filter) return l10n.t('No names with “{0}”', filter);
  return all ? l10n.t('No people in the articles of this workspace.') : l10n.t('The articles agree about everybody.');
}

async function askForFilter({ filter }: Choices): Promise<Partial<Choices>> {
  const title = l10n.t('Show names that contain');
  const wanted = await window.showInputBox({ title, value: filter, placeHolder: l10n.t('part of a name or role') });
  return wanted === undefined ? {} : { filter: wanted };
}
