// What the quotations panel shows, as plain data.
import type { ListedQuotation } from '../../../server/src/protocol/messages.ts';

export type QuotationOrder = 'speaker' | 'order';

export interface SpeakerItem {
  readonly sort: 'speaker';
  /** Undefined: those that nobody is credited with. */
  readonly speaker: string | undefined;
  readonly children: readonly QuotationItem[];
}

export interface QuotationItem {
  readonly sort: 'quotation';
  readonly key: string;
  readonly quotation: ListedQuotation;
  readonly parent?: SpeakerItem;
}

export type QuotationsItem = SpeakerItem | QuotationItem;

/** Whether a quotation is somebody's speech that nobody is credited with. */
export function lacksSpeaker({ kind, speaker }: ListedQuotation): boolean {
  return kind === 'direct' && speaker === undefined;
}

/** Words in scare quotes and titles of works are nobody's speech and are left out. Those without a speaker come first. */
export function quotationItems(quotations: readonly ListedQuotation[], order: QuotationOrder): QuotationsItem[] {
  const spoken = quotations
    .filter(({ kind }) => kind === 'direct' || kind === 'partial')
    .map((quotation, index) => ({ sort: 'quotation' as const, key: `quotation ${index}`, quotation }));
  const uncredited = spoken.filter(({ quotation }) => quotation.speaker === undefined);
  const credited = spoken.filter(({ quotation }) => quotation.speaker !== undefined);
  if (order === 'order') return [...uncredited, ...credited];
  const speakers = new Set([...uncredited, ...credited].map(({ quotation }) => quotation.speaker));
  return [...speakers].map((speaker) => {
    const children: QuotationItem[] = [];
    const item: SpeakerItem = { sort: 'speaker', speaker, children };
    children.push(
      ...spoken.filter(({ quotation }) => quotation.speaker === speaker).map((child) => ({ ...child, parent: item })),
    );
    return item;
  });
}
