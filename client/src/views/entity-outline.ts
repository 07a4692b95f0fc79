// The entity outline: kind › entity › mentions of the article at hand. Follows the cursor, never takes the focus.
import { commands, Disposable, l10n, window } from 'vscode';
import type { ArticleAtHand } from '../reading.ts';
import { createArticlePanel } from './article-panel.ts';
import { itemAt, type OutlineChoices, type OutlineItem, outlineItems } from './entity-items.ts';
import { treeItemOf } from './entity-tree-item.ts';

export interface EntityOutline extends Disposable {
  /** The row that is chosen in the list. */
  readonly chosen: OutlineItem | undefined;
}

const everything = { filter: '', marked: false, hidden: new Set<string>() };

export function createEntityOutline(atHand: ArticleAtHand): EntityOutline {
  let choices: OutlineChoices = { group: 'kind', sort: 'appearance', ...everything };
  const panel = createArticlePanel<OutlineItem>(atHand, {
    id: 'copydesk.entities',
    roots: (reading) => outlineItems(reading, choices),
    madeOf: (reading) => [choices, [...choices.hidden], reading?.entities],
    children: (item) => (item.sort === 'mention' ? [] : item.children),
    parent: (item) => (item.sort === 'kind' ? undefined : item.parent),
    treeItem: (item) => treeItemOf(item, atHand.current?.editor.document.uri),
    at: (roots, { line, character }) => itemAt(roots, line, character),
    headings(view) {
      view.message = messageFor(choices, atHand);
    },
  });
  const { view } = panel;

  function choose(change: Partial<OutlineChoices>): void {
    choices = { ...choices, ...change };
    void commands.executeCommand('setContext', 'copydesk.entities.group', choices.group);
    void commands.executeCommand('setContext', 'copydesk.entities.filtered', isFiltered(choices));
    panel.update();
  }

  /** Until all names are asked for, or the window closes. */
  function hide(item: OutlineItem | undefined): void {
    const entity = item?.sort === 'mention' ? item.parent : item;
    if (entity?.sort === 'entity') choose({ hidden: new Set([...choices.hidden, entity.key]) });
  }

  const subscriptions = Disposable.from(
    panel,
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
