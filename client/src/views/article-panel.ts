// What the panels of the article at hand share: a list that is drawn anew only where it differs, follows the cursor and never takes
// the focus.
import { Disposable, EventEmitter, type Position, type TextEditor, type TreeItem, type TreeView, window } from 'vscode';
import type { Reading } from '../../../server/src/protocol/messages.ts';
import type { ArticleAtHand } from '../reading.ts';

export interface ArticleList<Item> {
  readonly id: string;
  /** The first rows. */
  roots(reading: Reading): readonly Item[];
  /** All that the rows are made of: where it is as it was, the list is left alone. */
  madeOf(reading: Reading | undefined): unknown;
  children(item: Item): readonly Item[];
  parent(item: Item): Item | undefined;
  treeItem(item: Item): TreeItem;
  /** The row of a place. */
  at(roots: readonly Item[], place: Position): Item | undefined;
  /** What is told above the rows and on the panel's icon. */
  headings(view: TreeView<Item>, roots: readonly Item[]): void;
}

export interface ArticlePanel<Item> extends Disposable {
  readonly view: TreeView<Item>;
  update(): void;
}

export function createArticlePanel<Item>(atHand: ArticleAtHand, list: ArticleList<Item>): ArticlePanel<Item> {
  const changed = new EventEmitter<undefined>();
  let roots: readonly Item[] = [];
  let shown = '';
  const view = window.createTreeView<Item>(list.id, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (item) => [...(item ? list.children(item) : roots)],
      getParent: list.parent,
      getTreeItem: list.treeItem,
    },
    showCollapseAll: true,
  });

  function update(): void {
    const { reading, editor } = atHand.current ?? {};
    roots = reading ? list.roots(reading) : [];
    const now = JSON.stringify([editor?.document.uri.toString(), list.madeOf(reading)]);
    if (now === shown) return;
    shown = now;
    list.headings(view, roots);
    changed.fire(undefined);
    void follow(editor);
  }

  async function follow(editor: TextEditor | undefined): Promise<void> {
    if (!view.visible || !editor || editor !== atHand.current?.editor) return;
    const item = list.at(roots, editor.selection.active);
    try {
      if (item) await view.reveal(item, { select: true, focus: false, expand: false });
    } catch {
      // The list was renewed while it was scrolled: the next move of the cursor finds its place.
    }
  }

  const subscriptions = Disposable.from(
    changed,
    view,
    atHand.onDidChange(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => void follow(textEditor)),
    view.onDidChangeVisibility(() => void follow(atHand.current?.editor)),
  );
  return { view, update, dispose: () => subscriptions.dispose() };
}
