// How a kind, an entity and a mention look in the outline, and how they are read aloud.
import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { OutlineForm } from '../../../server/src/protocol/messages.ts';
import type { EntityItem, EntityType, KindItem, MentionItem, OutlineItem } from './entity-items.ts';

const colours: Readonly<Record<EntityType, string>> = {
  PER: 'charts.blue',
  ORG: 'charts.purple',
  LOC: 'charts.green',
  MISC: 'charts.foreground',
};

const icons: Readonly<Record<EntityType, string>> = { PER: 'account', ORG: 'organization', LOC: 'globe', MISC: 'tag' };

export function treeItemOf(item: OutlineItem, uri: Uri | undefined): TreeItem {
  const treeItem =
    item.sort === 'kind' ? kindTreeItem(item) : item.sort === 'entity' ? entityTreeItem(item) : mentionTreeItem(item);
  // A list keeps what is unfolded by these names: the file's own, so that two articles do not share theirs.
  treeItem.id = `${uri?.toString() ?? ''} ${item.sort} ${item.key}`;
  return treeItem;
}

function kindTreeItem({ type, children }: KindItem): TreeItem {
  const treeItem = new TreeItem(kindLabel(type), TreeItemCollapsibleState.Expanded);
  treeItem.description = String(children.length);
  treeItem.iconPath = new ThemeIcon(icons[type], new ThemeColor(colours[type]));
  treeItem.contextValue = 'kind';
  treeItem.accessibilityInformation = { label: `${kindLabel(type)}, ${children.length}` };
  return treeItem;
}

function entityTreeItem(item: EntityItem): TreeItem {
  const { type, name, mentions, badges, first } = item.entity;
  const treeItem = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const marks = badges.map(({ label }) => label);
  const grave = badges.some((badge) => badge.grave);
  treeItem.description = [
    String(mentions.length),
    ...badges.map((badge) => `${badge.grave ? '⚠' : '?'} ${badge.label}`),
  ].join(' · ');
  treeItem.iconPath = new ThemeIcon(icons[type], new ThemeColor(grave ? 'list.warningForeground' : colours[type]));
  treeItem.contextValue = item.entity.forms.length > 1 ? 'entityVariants' : 'entity';
  treeItem.tooltip = entityTooltip(item);
  treeItem.command = {
    command: 'copydesk.entities.goTo',
    title: l10n.t('Go to'),
    arguments: [item.children[first] ?? item, 'look'],
  };
  const label = [
    name,
    kindLabel(type),
    mentions.length === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions.length),
    ...marks,
  ].join(', ');
  treeItem.accessibilityInformation = { label };
  return treeItem;
}

function mentionTreeItem(item: MentionItem): TreeItem {
  const { mention, index, parent } = item;
  const line = mention.range.start.line + 1;
  // The line is in front, where a narrow side bar does not cut it off.
  const label = `${line}  ${mention.context}`;
  const treeItem = new TreeItem(label, TreeItemCollapsibleState.None);
  treeItem.label = { label, highlights: highlightsIn(label, mention.text) };
  const notes: string[] = [];
  if (index === parent.entity.first) notes.push(l10n.t('first reference'));
  if (mention.quoted) notes.push(l10n.t('quoted'));
  treeItem.description = notes.join(' · ');
  treeItem.contextValue = 'mention';
  treeItem.command = { command: 'copydesk.entities.goTo', title: l10n.t('Go to'), arguments: [item, 'look'] };
  treeItem.accessibilityInformation = { label: l10n.t('{0}, line {1}', mention.context, line) };
  return treeItem;
}

function entityTooltip({ entity: { name, forms, roles, badges } }: EntityItem): MarkdownString {
  const tooltip = new MarkdownString();
  tooltip.appendText([name, ...roles.slice(0, 3)].join(' · '));
  tooltip.appendText(`\n${forms.map(formWords).join(', ')}`);
  for (const { message } of badges) tooltip.appendText(`\n\n${message}`);
  return tooltip;
}

function formWords({ text, count, elsewhere }: OutlineForm): string {
  const words = `“${text}” ${count}×`;
  return elsewhere === undefined ? words : `${words} (${l10n.t('elsewhere “{0}”', elsewhere)})`;
}

function highlightsIn(context: string, text: string): [number, number][] {
  const at = context.indexOf(text);
  return at < 0 ? [] : [[at, at + text.length]];
}

function kindLabel(type: EntityType): string {
  if (type === 'PER') return l10n.t('People');
  if (type === 'ORG') return l10n.t('Organizations');
  return type === 'LOC' ? l10n.t('Places') : l10n.t('Other names');
}
