// What `copydesk inspect` tells of an article, as plain data.
import {
  type Annotations,
  type BlockKind,
  type EntityType,
  type FurnitureKind,
  indexLines,
  positionAt,
  type QuotationKind,
  type Span,
  withBlockQuotations,
} from '../core/index.ts';

export interface Inspection {
  readonly blocks: readonly ({ readonly kind: BlockKind; readonly furniture?: FurnitureKind } & Span)[];
  readonly quotes: readonly InspectedQuotation[];
  readonly entities: readonly InspectedEntity[];
}

interface InspectedQuotation extends Span {
  readonly kind: QuotationKind;
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
  readonly speaker: (Span & { readonly text: string; readonly entity?: string }) | null;
  /** The words that report it. */
  readonly cue: (Span & { readonly text: string }) | null;
  /** The sieve that decided. */
  readonly how: string | null;
  /** Whether the speaker is in the quotation's own paragraph. */
  readonly stated: boolean;
}

interface InspectedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly gender: string;
  readonly roles: readonly string[];
  readonly mentions: readonly (Span & {
    readonly text: string;
    readonly line: number;
    readonly form: 'name';
    readonly type: EntityType;
    /** How the name is written elsewhere, where this writing is the odd one. */
    readonly elsewhere?: string;
  })[];
}

export function inspectionOf(annotations: Annotations): Inspection {
  const { article, quotations, attributions, entities } = withBlockQuotations(annotations);
  const lines = indexLines(article.text);
  const lineOf = ({ start }: Span) => positionAt(lines, start).line + 1;
  const worded = (span: Span) => ({ ...span, text: article.text.slice(span.start, span.end) });
  return {
    blocks: article.blocks.map(({ kind, furniture, span }) => ({ kind, furniture, ...span })),
    quotes: quotations.map(({ index, span, kind }) => {
      const attribution = attributions[index];
      return {
        ...worded(span),
        line: lineOf(span),
        kind,
        speaker: attribution?.source ? { ...worded(attribution.source), entity: attribution.entity } : null,
        cue: attribution?.cue ? worded(attribution.cue.span) : null,
        how: attribution?.sieve ?? null,
        stated: attribution?.stated ?? false,
      };
    }),
    entities: entities.map(({ id, type, name, gender, roles, mentions }) => ({
      id,
      type,
      name,
      gender,
      roles: roles.map(({ text }) => text),
      mentions: mentions.map(({ span, text, type: mentionType, elsewhere }) => ({
        ...span,
        text,
        line: lineOf(span),
        form: 'name',
        type: mentionType,
        ...(elsewhere === undefined ? {} : { elsewhere }),
      })),
    })),
  };
}
