// The quotations panel: what is quoted, who says it and how that is known; those that nobody is credited with come first.
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  type TextEditor,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import { toRange } from '../places.ts';
import type { ArticleAtHand } from '../reading.ts';
import { lacksSpeaker, type QuotationOrder, type QuotationsItem, quotationItems } from './quotation-items.ts';

export function createQuotationsPanel(atHand: ArticleAtHand): Disposable {
  const changed = new EventEmitter<undefined>();
  let order: QuotationOrder = 'speaker';
  let roots: readonly QuotationsItem[] = [];
  let shown = '';
  const view = window.createTreeView<QuotationsItem>('copydesk.quotations', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (item) => (item ? (item.sort === 'speaker' ? [...item.children] : []) : [...roots]),
      getParent: (item) => (item.sort === 'quotation' ? item.parent : undefined),
      getTreeItem: (item) => (item.sort === 'speaker' ? speakerTreeItem(item) : quotationTreeItem(item)),
    },
    showCollapseAll: true,
  });

  function update(): void {
    const reading = atHand.current?.reading;
    roots = reading ? quotationItems(reading.quotations, order) : [];
    const now = JSON.stringify([atHand.current?.editor.document.uri.toString(), order, reading?.quotations]);
    if (now === shown) return;
    shown = now;
    view.message = atHand.current && !roots.length ? l10n.t('No quotations in this article.') : undefined;
    const uncredited = reading?.quotations.filter(lacksSpeaker).length ?? 0;
    view.badge = uncredited
      ? { value: uncredited, tooltip: l10n.t('{0} quotations without a speaker', uncredited) }
      : undefined;
    changed.fire(undefined);
    follow(atHand.current?.editor);
  }

  function follow(editor: TextEditor | undefined): void {
    if (!view.visible || !editor || editor !== atHand.current?.editor) return;
    const at = editor.selection.active;
    const all = roots.flatMap((item) => (item.sort === 'speaker' ? item.children : [item]));
    const item = all.find(({ quotation }) => toRange(quotation.range).contains(at));
    if (item) void Promise.resolve(view.reveal(item, { select: true, focus: false })).catch(() => undefined);
  }

  function choose(chosen: QuotationOrder): void {
    order = chosen;
    void commands.executeCommand('setContext', 'copydesk.quotations.order', order);
    update();
  }

  const subscriptions = Disposable.from(
    changed,
    view,
    atHand.onDidChange(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    commands.registerCommand('copydesk.quotations.bySpeaker', () => choose('speaker')),
    commands.registerCommand('copydesk.quotations.byOrder', () => choose('order')),
  );
  choose(order);
  return subscriptions;
}

function speakerTreeItem({ speaker, children }: Extract<QuotationsItem, { sort: 'speaker' }>): TreeItem {
  const treeItem = new TreeItem(speaker ?? l10n.t('Nobody is credited'), TreeItemCollapsibleState.Expanded);
  treeItem.id = `speaker ${speaker ?? ''}`;
  treeItem.description = String(children.length);
  treeItem.iconPath = speaker
    ? new ThemeIcon('account')
    : new ThemeIcon('question', new ThemeColor('list.warningForeground'));
  return treeItem;
}

function quotationTreeItem(item: Extract<QuotationsItem, { sort: 'quotation' }>): TreeItem {
  const { quotation, key, parent } = item;
  const { text, speaker, how, range, stated } = quotation;
  const line = range.start.line + 1;
  // The line is in front, where a narrow side bar does not cut it off.
  const treeItem = new TreeItem(`${line}  “${text}”`, TreeItemCollapsibleState.None);
  treeItem.id = key;
  const credit = parent ? [] : [speaker ?? '?'];
  treeItem.description = [...credit, ...(stated ? [] : [how])].join(' · ');
  treeItem.iconPath = lacksSpeaker(quotation)
    ? new ThemeIcon('question', new ThemeColor('list.warningForeground'))
    : new ThemeIcon('quote');
  treeItem.tooltip = new MarkdownString().appendText(`“${text}”\n\n${speaker ?? '?'}: ${how}`);
  treeItem.contextValue = lacksSpeaker(quotation) ? 'quotationUncredited' : 'quotation';
  treeItem.command = { command: 'copydesk.quotations.goTo', title: l10n.t('Go to'), arguments: [item, 'look'] };
  treeItem.accessibilityInformation = { label: l10n.t('{0}, {1}, line {2}', speaker ?? how, text, line) };
  return treeItem;
}
