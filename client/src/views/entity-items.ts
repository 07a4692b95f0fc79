// What the entity outline shows, as plain data: kinds, entities and mentions, filtered and in order.
import type { OutlineEntity, Reading } from '../../../server/src/protocol/messages.ts';

export interface OutlineChoices {
  readonly group: 'kind' | 'order';
  readonly sort: 'appearance' | 'count' | 'name';
  readonly filter: string;
  /** Only names that something was found about. */
  readonly marked: boolean;
  /** Names taken off the list, by their ids. */
  readonly hidden: ReadonlySet<string>;
}

export type EntityType = OutlineEntity['type'];

export type OutlineItem = KindItem | EntityItem | MentionItem;

export interface KindItem {
  readonly sort: 'kind';
  readonly key: string;
  readonly type: EntityType;
  readonly children: readonly EntityItem[];
}

export interface EntityItem {
  readonly sort: 'entity';
  readonly key: string;
  readonly entity: OutlineEntity;
  readonly parent?: KindItem;
  readonly children: readonly MentionItem[];
}

export interface MentionItem {
  readonly sort: 'mention';
  readonly key: string;
  readonly index: number;
  readonly mention: OutlineEntity['mentions'][number];
  readonly parent: EntityItem;
}

const kinds: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** The roots of the outline. */
export function outlineItems({ entities }: Reading, choices: OutlineChoices): (KindItem | EntityItem)[] {
  const wanted = entities.filter((entity) => isShown(entity, choices)).sort(orders[choices.sort]);
  if (choices.group === 'order') return wanted.map((entity) => entityItem(entity));
  return kinds.flatMap((type) => {
    const ofKind = wanted.filter((entity) => entity.type === type);
    return ofKind.length ? [kindItem(type, ofKind)] : [];
  });
}

/** The entity item and the mention item at a place, if there are any. */
export function itemAt(roots: readonly OutlineItem[], line: number, character: number): MentionItem | undefined {
  const entities = roots.flatMap((root) =>
    root.sort === 'kind' ? root.children : root.sort === 'entity' ? [root] : [],
  );
  for (const entity of entities) {
    const found = entity.children.find(({ mention: { range } }) => {
      return (
        range.start.line === line &&
        range.end.line === line &&
        range.start.character <= character &&
        character <= range.end.character
      );
    });
    if (found) return found;
  }
  return undefined;
}

const orders: Readonly<Record<OutlineChoices['sort'], (a: OutlineEntity, b: OutlineEntity) => number>> = {
  appearance: (a, b) => a.mentions[0].range.start.line - b.mentions[0].range.start.line,
  count: (a, b) => b.mentions.length - a.mentions.length,
  name: (a, b) => a.name.localeCompare(b.name),
};

function isShown(
  { id, name, forms, roles, badges }: OutlineEntity,
  { filter, marked, hidden }: OutlineChoices,
): boolean {
  if (hidden.has(id) || (marked && !badges.length)) return false;
  const wanted = filter.trim().toLowerCase();
  return [name, ...forms.map(({ text }) => text), ...roles].some((text) => text.toLowerCase().includes(wanted));
}

function kindItem(type: EntityType, entities: readonly OutlineEntity[]): KindItem {
  const children: EntityItem[] = [];
  const item: KindItem = { sort: 'kind', key: type, type, children };
  children.push(...entities.map((entity) => entityItem(entity, item)));
  return item;
}

function entityItem(entity: OutlineEntity, parent?: KindItem): EntityItem {
  const children: MentionItem[] = [];
  const item: EntityItem = { sort: 'entity', key: entity.id, entity, parent, children };
  entity.mentions.forEach((mention, index) => {
    children.push({ sort: 'mention', key: `${entity.id}#${index}`, index, mention, parent: item });
  });
  return item;
}
