// The entity outline: kind › entity › mentions of the article at hand. Follows the cursor, never takes the focus.
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TextEditor,
  type TreeDataProvider,
  type TreeView,
  window,
} from 'vscode';
import type { ArticleAtHand } from '../reading.ts';
import {
  type EntityItem,
  itemAt,
  type KindItem,
  type OutlineChoices,
  type OutlineItem,
  outlineItems,
} from './entity-items.ts';
import { treeItemOf } from './entity-tree-item.ts';

export interface EntityOutline extends Disposable {
  /** The row that is chosen in the list. */
  readonly chosen: OutlineItem | undefined;
}

const everything = { filter: '', marked: false, hidden: new Set<string>() };

export function createEntityOutline(atHand: ArticleAtHand): EntityOutline {
  const changed = new EventEmitter<undefined>();
  let choices: OutlineChoices = { group: 'kind', sort: 'appearance', ...everything };
  let roots: (KindItem | EntityItem)[] = [];
  let shown = '';

  const provider: TreeDataProvider<OutlineItem> = {
    onDidChangeTreeData: changed.event,
    getChildren: (item) => (item ? (item.sort === 'mention' ? [] : [...item.children]) : roots),
    getParent: (item) => (item.sort === 'kind' ? undefined : item.parent),
    getTreeItem: (item) => treeItemOf(item, atHand.current?.editor.document.uri),
  };
  const view = window.createTreeView('copydesk.entities', { treeDataProvider: provider, showCollapseAll: true });

  /** Shows the article at hand; where nothing in the list differs, the list is left alone. */
  function update(): void {
    const reading = atHand.current?.reading;
    roots = reading ? outlineItems(reading, choices) : [];
    const now = JSON.stringify([
      ...[atHand.current?.editor.document.uri.toString(), choices, [...choices.hidden]],
      reading?.entities,
    ]);
    if (now === shown) return;
    shown = now;
    view.message = messageFor(choices, atHand);
    changed.fire(undefined);
    follow(atHand.current?.editor);
  }

  function follow(editor: TextEditor | undefined): void {
    if (!view.visible || !editor || editor !== atHand.current?.editor) return;
    const { line, character } = editor.selection.active;
    const item = itemAt(roots, line, character);
    if (item) void reveal(view, item);
  }

  function choose(change: Partial<OutlineChoices>): void {
    choices = { ...choices, ...change };
    void commands.executeCommand('setContext', 'copydesk.entities.group', choices.group);
    void commands.executeCommand('setContext', 'copydesk.entities.filtered', isFiltered(choices));
    update();
  }

  /** Until all names are asked for, or the window closes. */
  function hide(item: OutlineItem | undefined): void {
    const entity = item?.sort === 'mention' ? item.parent : item;
    if (entity?.sort === 'entity') choose({ hidden: new Set([...choices.hidden, entity.key]) });
  }

  const subscriptions = Disposable.from(
    changed,
    view,
    atHand.onDidChange(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    view.onDidChangeVisibility(() => follow(atHand.current?.editor)),
    commands.registerCommand('copydesk.entities.groupByKind', () => choose({ group: 'kind' })),
    commands.registerCommand('copydesk.entities.groupByOrder', () => choose({ group: 'order' })),
    commands.registerCommand('copydesk.entities.sort', async () => choose(await askForOrder(choices))),
    commands.registerCommand('copydesk.entities.filter', async () => choose(await askForFilter(choices))),
    commands.registerCommand('copydesk.entities.clearFilter', () => choose(everything)),
    commands.registerCommand('copydesk.entities.onlyMarked', () => choose({ marked: true })),
    commands.registerCommand('copydesk.entities.hide', (item?: OutlineItem) => hide(item ?? view.selection[0])),
  );
  choose({});
  return {
    get chosen() {
      return view.selection[0];
    },
    dispose: () => subscriptions.dispose(),
  };
}

async function reveal(view: TreeView<OutlineItem>, item: OutlineItem): Promise<void> {
  try {
    await view.reveal(item, { select: true, focus: false, expand: false });
  } catch {
    // The list was renewed while it was scrolled: the next move of the cursor finds its place.
  }
}

const isFiltered = ({ filter, marked, hidden }: OutlineChoices) => filter !== '' || marked || hidden.size > 0;

function messageFor({ filter, marked, hidden }: OutlineChoices, atHand: ArticleAtHand): string | undefined {
  if (!atHand.current) return undefined;
  if (filter) return l10n.t('Names with “{0}”', filter);
  if (marked) return l10n.t('Names that something was found about');
  if (hidden.size) return l10n.t('Hidden names: {0}', hidden.size);
  return atHand.current.reading.entities.length ? undefined : l10n.t('No names in this article.');
}

async function askForOrder({ sort }: OutlineChoices): Promise<Partial<OutlineChoices>> {
  const orders: { label: string; sort: OutlineChoices['sort'] }[] = [
    { label: l10n.t('By first appearance'), sort: 'appearance' },
    { label: l10n.t('By number of mentions'), sort: 'count' },
    { label: l10n.t('By name'), sort: 'name' },
  ];
  const picks = orders.map((order) => ({ ...order, description: order.sort === sort ? '✓' : '' }));
  const picked = await window.showQuickPick(picks, { title: l10n.t('Sort the names') });
  return picked ? { sort: picked.sort } : {};
}

async function askForFilter({ filter }: OutlineChoices): Promise<Partial<OutlineChoices>> {
  const title = l10n.t('Show names that contain');
  const wanted = await window.showInputBox({ title, value: filter, placeHolder: l10n.t('part of a name or role') });
  return wanted === undefined ? {} : { filter: wanted };
}
