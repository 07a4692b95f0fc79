// How somebody, a version and a place look in the list of people, and how they are read aloud.
import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from 'vscode';
import type { PeopleItem, PersonItem, PlaceItem, VersionItem } from './person-items.ts';

export function personTreeItemOf(item: PeopleItem): TreeItem {
  const treeItem =
    item.sort === 'person'
      ? personTreeItem(item)
      : item.sort === 'version'
        ? versionTreeItem(item)
        : placeTreeItem(item);
  treeItem.id = item.key;
  treeItem.contextValue = item.sort === 'version' && item.kind === 'spelling' ? 'spelling' : item.sort;
  return treeItem;
}

function personTreeItem({ person }: PersonItem): TreeItem {
  const { name, articles, spellings, titles, ages } = person;
  const treeItem = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const differing = [spellings.filter((text) => text !== name), titles, ages].filter(({ length }) => length);
  const told = differing.map((texts) => texts.join(' / '));
  treeItem.description = [String(articles), ...told].join(' · ');
  treeItem.iconPath = new ThemeIcon('account', new ThemeColor(told.length ? 'list.warningForeground' : 'charts.blue'));
  treeItem.tooltip = [name, ...told].join(' · ');
  treeItem.accessibilityInformation = { label: [name, articleCount(articles), ...told].join(', ') };
  return treeItem;
}

const icons: Readonly<Record<VersionItem['kind'], string>> = {
  spelling: 'whole-word',
  title: 'briefcase',
  age: 'calendar',
  all: 'files',
};

function versionTreeItem({ kind, text, children }: VersionItem): TreeItem {
  const label = kind === 'all' ? l10n.t('All articles') : kind === 'age' ? l10n.t('{0} years old', text) : text;
  const state = kind === 'all' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const treeItem = new TreeItem(label, state);
  treeItem.description = String(children.length);
  treeItem.iconPath = new ThemeIcon(icons[kind]);
  treeItem.accessibilityInformation = { label: `${label}, ${articleCount(children.length)}` };
  return treeItem;
}

function placeTreeItem(item: PlaceItem): TreeItem {
  const { uri, range, headline, role, age, name } = item.place;
  const line = range.start.line + 1;
  const file = workspace.asRelativePath(Uri.parse(uri));
  // The line is in front, where a narrow side bar does not cut it off.
  const treeItem = new TreeItem(`${line}  ${headline ?? file}`, TreeItemCollapsibleState.None);
  const told = [role, age === undefined ? undefined : String(age)].filter((text) => text !== undefined);
  treeItem.description = told.join(' · ');
  treeItem.tooltip = [[name, ...told].join(' · '), headline, file].filter((text) => text).join('\n');
  treeItem.command = { command: 'copydesk.people.goTo', title: l10n.t('Go to'), arguments: [item, 'look'] };
  treeItem.accessibilityInformation = {
    label: [l10n.t('{0}, line {1}', headline ?? file, line), ...told].join(', '),
  };
  return treeItem;
}

const articleCount = (articles: number) => (articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', articles));
