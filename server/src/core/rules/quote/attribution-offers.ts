// Whom a quotation may be attributed to, for an editor to choose from: who they are, where they spoke last, what would be written.
import type { Annotations, Entity, Quotation } from '../../annotate/annotations.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Sheet } from '../sheet.ts';
import { attributeTo, attributionStyle } from './attribute-to.ts';
import { attributionCandidates, nameAt } from './attribution-candidates.ts';

export interface AttributionOffer {
  /** The full name. */
  readonly name: string;
  readonly role?: string;
  /** The words that name them where they spoke last before the quotation. */
  readonly spoke?: Span;
  readonly edits: readonly TextEdit[];
}

/** Nearest first. Edits set marks and stops anew and add the attribution; the words quoted stay as they are. */
export function attributionOffers(annotations: Annotations, quotation: Quotation, sheet: Sheet): AttributionOffer[] {
  const style = attributionStyle(annotations, sheet);
  const [first] = quotation.parts;
  return attributionCandidates(annotations, first.span.start, first.paragraph).map((entity) => ({
    name: entity.name,
    role: entity.roles[0]?.text,
    spoke: lastSpoken(annotations, entity, first.span.start),
    edits: attributeTo(nameAt(entity, first.span.start), quotation, annotations, style),
  }));
}

function lastSpoken({ attributions }: Annotations, { id }: Entity, before: number): Span | undefined {
  const sources = attributions.flatMap((attribution) =>
    attribution?.entity === id && attribution.source && attribution.source.start < before ? attribution.source : [],
  );
  return sources.at(-1);
}
