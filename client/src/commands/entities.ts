// What can be done with an entity of the outline.
import { commands, l10n, Selection, type WorkspaceEdit, window, workspace } from 'vscode';
import { goTo, toRange } from '../places.ts';
import type { ArticleAtHand } from '../reading.ts';
import type { EntityItem, MentionItem, OutlineItem } from '../views/entity-items.ts';
import type { EntityOutline } from '../views/entity-outline.ts';
import type { CommandTable } from './command-table.ts';

export function entityCommands(atHand: ArticleAtHand, outline: EntityOutline): CommandTable {
  return {
    'copydesk.entities.goTo': (item?: OutlineItem, how?: unknown) => show(atHand, item, how === 'look'),
    'copydesk.entities.rename': (item?: OutlineItem) => rename(atHand, item ?? outline.chosen),
    'copydesk.entities.preferForm': (item?: OutlineItem) => preferForm(atHand, item),
    'copydesk.entities.addToSheet': (item?: OutlineItem) => addToSheet(atHand, item),
    'copydesk.entities.search': (item?: OutlineItem) => search(item),
  };
}

/** The mention to go to: the one that was chosen, or the entity's first reference. */
function mentionOf(item: OutlineItem | undefined): MentionItem | undefined {
  if (item?.sort === 'entity') return item.children[item.entity.first];
  return item?.sort === 'mention' ? item : undefined;
}

function entityOf(item: OutlineItem | undefined): EntityItem | undefined {
  return item?.sort === 'mention' ? item.parent : item?.sort === 'entity' ? item : undefined;
}

/** To `look` from the list leaves the keys to the list. */
async function show(atHand: ArticleAtHand, item: OutlineItem | undefined, look = false): Promise<boolean> {
  const mention = mentionOf(item)?.mention;
  if (!mention || !atHand.current) return false;
  const { document, viewColumn } = atHand.current.editor;
  goTo(
    await window.showTextDocument(document, { viewColumn, preserveFocus: look, preview: false }),
    toRange(mention.range),
  );
  return true;
}

/** The mention to rename at: the one that was chosen, or the first that writes the name; "Russian" does not write "Russia". */
function namingMention(item: OutlineItem | undefined): MentionItem | undefined {
  const entity = entityOf(item);
  if (item?.sort === 'mention' || !entity) return mentionOf(item);
  const forms = new Set(entity.entity.forms.map(({ text }) => text));
  const names = entity.children.filter(({ mention }) => forms.has(mention.text));
  return names.find(({ index }) => index === entity.entity.first) ?? names[0] ?? mentionOf(item);
}

async function rename(atHand: ArticleAtHand, item: OutlineItem | undefined): Promise<void> {
  if (!(await show(atHand, namingMention(item))) || !window.activeTextEditor) return;
  const { start } = window.activeTextEditor.selection;
  window.activeTextEditor.selection = new Selection(start, start);
  await commands.executeCommand('editor.action.rename');
}

/** Makes all forms of a name the one that is picked; what is in quotations and headlines is asked about. */
async function preferForm(atHand: ArticleAtHand, item: OutlineItem | undefined): Promise<void> {
  const chosen = entityOf(item);
  const mention = namingMention(chosen)?.mention;
  if (!chosen || !mention || !atHand.current) return;
  const picks = chosen.entity.forms.map(({ text, count }) => ({ label: text, description: `${count}×` }));
  const picked = await window.showQuickPick(picks, { title: l10n.t('Which form should this article use?') });
  if (!picked) return;
  const { uri } = atHand.current.editor.document;
  const at = toRange(mention.range).start;
  const edit = await commands.executeCommand<WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    uri,
    at,
    picked.label,
  );
  await workspace.applyEdit(edit, { isRefactoring: true });
}

async function addToSheet(atHand: ArticleAtHand, item: OutlineItem | undefined): Promise<void> {
  const entity = entityOf(item)?.entity;
  if (!entity || !atHand.current) return;
  const uri = atHand.current.editor.document.uri.toString();
  await commands.executeCommand('copydesk.house.addName', { uri, name: entity.name });
}

async function search(item: OutlineItem | undefined): Promise<void> {
  const query = entityOf(item)?.entity.name;
  if (query)
    await commands.executeCommand('workbench.action.findInFiles', {
      query,
      isCaseSensitive: true,
      triggerSearch: true,
    });
}
