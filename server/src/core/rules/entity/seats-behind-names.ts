// The party and the state behind a lawmaker's name: "Sen. Mara Kolbeck, D-Ohio".
import type { Annotations, PlacedParagraph } from '../../annotate/annotations.ts';
import { foldName } from '../../language/gazetteer/fold-name.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { isFull } from '../support/own-mentions.ts';

interface Seat {
  readonly span: Span;
  /** Where the name before it ends. */
  readonly at: number;
  readonly text: string;
  readonly party: string;
  readonly place: string;
}

const seat =
  /(?<=[\p{Alpha}.])(,? [([]?|,)(([DR])[-–](\p{Upper}[\p{Alpha}.]*(?: \p{Upper}[\p{Alpha}.]+)?))(?=[\s),;\]])/gu;

/** Those of a paragraph. */
export const seatsIn = ({ text }: Paragraph): Seat[] =>
  [...text.matchAll(seat)].map(({ index, 1: gap, 2: words, 3: party, 4: place }) => {
    const start = index + gap.length;
    return { span: { start, end: start + words.length }, at: index, text: words, party, place };
  });

/** Two of one person that cannot both be right. */
export function* conflictingSeats(
  { entities, mentions, gazetteer }: Annotations,
  found: Iterable<{ readonly placed: PlacedParagraph; readonly items: readonly Seat[] }>,
): Iterable<{ readonly name: string; readonly first: Seat; readonly later: Seat }> {
  const firsts = new Map<string, Seat>();
  const ends = new Map(
    mentions.filter(({ type, quoted }) => type === 'PER' && !quoted).map((one) => [one.span.end, one]),
  );
  const stateOf = ({ place }: Seat) => gazetteer.stateOf(foldName(place));
  for (const { placed, items } of found) {
    for (const item of items) {
      const mention = ends.get(placed.start + item.at);
      if (!mention || !isFull(mention.text)) continue;
      const later = { ...item, span: shift(item.span, placed.start) };
      const first = firsts.get(mention.entity);
      if (!first) firsts.set(mention.entity, later);
      else if (first.party !== later.party || isOther(stateOf(first), stateOf(later)))
        yield { name: entities.find(({ id }) => id === mention.entity)?.name ?? mention.text, first, later };
    }
  }
}

const isOther = (one: unknown, other: unknown) => one !== undefined && other !== undefined && one !== other;
