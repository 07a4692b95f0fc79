// Correcting the reader: what a name really is, who is the same and who is not. Kept in the house sheet, obeyed by everything.
import { commands, l10n, type QuickPickItem, window } from 'vscode';
import type { OutlineEntity } from '../../../server/src/protocol/messages.ts';
import type { ArticleAtHand } from '../reading.ts';
import type { OutlineItem } from '../views/entity-items.ts';
import type { CommandTable } from './command-table.ts';

export function correctCommands(atHand: ArticleAtHand): CommandTable {
  return { 'copydesk.entities.correct': (item?: OutlineItem) => correct(atHand, item) };
}

/** What is said of the name, as the server's command takes it. */
interface Correction {
  readonly name: string;
  readonly is?: 'person' | 'organisation' | 'place' | 'not a name';
  readonly sameAs?: readonly string[];
  readonly apartFrom?: readonly string[];
}

type Choice = QuickPickItem & { readonly ask: () => Promise<Correction | undefined> };

async function correct(atHand: ArticleAtHand, item: OutlineItem | undefined): Promise<void> {
  const { current } = atHand;
  const entity = item ? entityOf(item) : await pickEntity(current?.reading.entities ?? [], l10n.t('Which name?'));
  if (!current || !entity) return;
  // Of a mention, its own form is meant; of an entity, its name as the article writes it.
  const name = item?.sort === 'mention' ? item.mention.text : (entity.forms[0]?.text ?? entity.name);
  const picked = await window.showQuickPick(choicesFor(name, entity, current.reading.entities), {
    title: l10n.t('What is “{0}”?', name),
  });
  const correction = await picked?.ask();
  if (!correction) return;
  const uri = current.editor.document.uri.toString();
  await commands.executeCommand('copydesk.house.correct', { uri, ...correction });
}

function choicesFor(name: string, entity: OutlineEntity, entities: readonly OutlineEntity[]): Choice[] {
  const says = (label: string, is: Correction['is']): Choice => ({ label, ask: async () => ({ name, is }) });
  const others = entity.forms.map(({ text }) => text).filter((text) => text !== name);
  return [
    says(l10n.t('Not a name'), 'not a name'),
    says(l10n.t('A person'), 'person'),
    says(l10n.t('An organization'), 'organisation'),
    says(l10n.t('A place'), 'place'),
    {
      label: l10n.t('The same as…'),
      ask: async () => {
        const same = await pickEntity(
          entities.filter(({ id }) => id !== entity.id),
          l10n.t('“{0}” is the same as…', name),
        );
        return same && { name, sameAs: [same.name] };
      },
    },
    ...others.map((other) => ({
      label: l10n.t('Somebody or something other than “{0}”', other),
      ask: async () => ({ name, apartFrom: [other] }),
    })),
  ];
}

function entityOf(item: OutlineItem): OutlineEntity | undefined {
  return item.sort === 'mention' ? item.parent.entity : item.sort === 'entity' ? item.entity : undefined;
}

async function pickEntity(entities: readonly OutlineEntity[], title: string): Promise<OutlineEntity | undefined> {
  const picks = entities.map((entity) => ({ label: entity.name, description: entity.roles[0], entity }));
  return (await window.showQuickPick(picks, { title, matchOnDescription: true }))?.entity;
}
