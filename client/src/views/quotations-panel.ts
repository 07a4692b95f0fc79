// The quotations panel: what is quoted, who says it and how that is known; those that nobody is credited with come first.
import {
  commands,
  Disposable,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { toRange } from '../places.ts';
import type { ArticleAtHand } from '../reading.ts';
import { createArticlePanel } from './article-panel.ts';
import { lacksSpeaker, type QuotationOrder, type QuotationsItem, quotationItems } from './quotation-items.ts';

export function createQuotationsPanel(atHand: ArticleAtHand): Disposable {
  let order: QuotationOrder = 'speaker';
  const panel = createArticlePanel<QuotationsItem>(atHand, {
    id: 'copydesk.quotations',
    roots: ({ quotations }) => quotationItems(quotations, order),
    madeOf: (reading) => [order, reading?.quotations],
    children: (item) => (item.sort === 'speaker' ? item.children : []),
    parent: (item) => (item.sort === 'quotation' ? item.parent : undefined),
    treeItem: (item) => (item.sort === 'speaker' ? speakerTreeItem(item) : quotationTreeItem(item)),
    at: (roots, place) =>
      roots
        .flatMap((item) => (item.sort === 'speaker' ? item.children : [item]))
        .find(({ quotation }) => toRange(quotation.range).contains(place)),
    headings(view, roots) {
      view.message = atHand.current && !roots.length ? l10n.t('No quotations in this article.') : undefined;
      const uncredited = atHand.current?.reading.quotations.filter(lacksSpeaker).length ?? 0;
      view.badge = uncredited
        ? { value: uncredited, tooltip: l10n.t('{0} quotations without a speaker', uncredited) }
        : undefined;
    },
  });

  function choose(chosen: QuotationOrder): void {
    order = chosen;
    void commands.executeCommand('setContext', 'copydesk.quotations.order', order);
    panel.update();
  }

  const subscriptions = Disposable.from(
    panel,
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
