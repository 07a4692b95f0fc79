// Full names in the lines that introduce nobody, headlines, decks and captions: what they tell is that a person bears a surname.
import type { Annotations } from '../../../annotate/annotations.ts';
import { distinct, placesIn } from '../../../annotate/scan.ts';
import type { BlockKind } from '../../../article/article.ts';
import type { RememberedParagraph } from '../../../paragraph/paragraph-cache.ts';
import { type Span, shift } from '../../../text/span.ts';
import type { RuleContext } from '../../rule.ts';
import { peopleOf } from './bearers.ts';
import { listsOf } from './companions.ts';

const outside: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'deck', 'caption']);

/** By surname, the lines that have a full name with it, and where in the line: kept from one review to the next. */
export type OutsideNames = ReadonlyMap<string, ReadonlyMap<RememberedParagraph, readonly Span[]>>;

export function outsideNames({ annotations, counted }: Pick<RuleContext, 'annotations' | 'counted'>): OutsideNames {
  const lists = listsOf(annotations);
  const names = distinct<Map<string, Map<RememberedParagraph, Span[]>>>({
    begin: () => new Map(),
    change(known, remembered, by) {
      if (!outside.has(remembered.paragraph.kind)) return;
      for (const { form, certain, surname, span } of peopleOf(remembered, lists)) {
        if (!certain || form() !== 'full') continue;
        const lines = known.get(surname) ?? new Map<RememberedParagraph, Span[]>();
        known.set(surname, lines);
        if (by > 0) lines.set(remembered, [...(lines.get(remembered) ?? []), span]);
        else lines.delete(remembered);
        if (lines.size === 0) known.delete(surname);
      }
    },
  });
  return counted('people/outside', names).counts;
}

/** Where the only one of that surname is first named in full in such a line of the story. */
export function outsideName(
  surname: string,
  story: number,
  names: OutsideNames,
  { article, paragraphs }: Annotations,
): Span | undefined {
  const places: Span[] = [];
  for (const [remembered, spans] of names.get(surname) ?? [])
    for (const { block, start } of placesIn(paragraphs, remembered))
      if (block.story === story) places.push(...spans.map((span) => shift(span, start)));
  const firstNames = new Set(places.map(({ start, end }) => article.text.slice(start, end).split(/\s/, 1)[0]));
  if (firstNames.size > 1) return undefined; // two people
  return places.sort((one, other) => one.start - other.start)[0];
}
