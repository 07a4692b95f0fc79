// The zones of one story, in order: head (headline, deck, byline, date line), body, tail. Each gives its units their kinds.

import type { Block, BlockKind } from '../article/article.ts';
import { type Span, shift } from '../text/span.ts';
import { isBlockQuotation } from './block-quotation.ts';
import { kindInBody } from './body.ts';
import { datelineLength } from './dateline.ts';
import { furnitureAmong, type Verdict } from './furniture/company.ts';
import { threshold } from './furniture/weights.ts';
import { headOf, type KeptHead } from './head.ts';
import { readTail } from './tail.ts';
import type { ReadUnit } from './unit-reading.ts';
import type { ZoneOptions } from './zone-options.ts';

export interface Zones {
  readonly blocks: readonly Block[];
  readonly dateline?: Span;
  readonly slug?: Span;
  readonly head: KeptHead;
}

/** The blocks of one story. `before`: its head in the last parse. */
export function readZones(
  units: readonly ReadUnit[],
  story: number,
  options: ZoneOptions,
  before: KeptHead | undefined,
): Zones {
  const head = headOf(units, options, before);
  const tail = readTail(units, head.end, head.headlines);
  const middle = furnitureAmong(units, head.end, tail.start);
  const blocks: Block[] = [];
  for (const [index, unit] of units.entries()) {
    const inHead = index < head.end;
    const verdict = inHead ? undefined : (tail.furniture.get(index) ?? middle.get(index));
    const own = inHead ? head.kinds[index] : kindBelowHead(units, index, verdict, tail.headlines, options);
    const kind = isQuotation(units, index, own, blocks.at(-1)?.kind, options) ? 'blockquote' : own;
    if (kind) blocks.push(blockOf(unit, kind, story, verdict));
  }
  const slug = head.hasSlug ? { start: units[0].start, end: units[0].end } : undefined;
  return { blocks, dateline: datelineOf(blocks), slug, head };
}

function kindBelowHead(
  units: readonly ReadUnit[],
  index: number,
  verdict: Verdict | undefined,
  headlines: ReadonlySet<number>,
  options: ZoneOptions,
): BlockKind | undefined {
  return headlines.has(index) ? 'headline' : kindInBody(units, index, verdict, options);
}

/** A paragraph of plain text, or a short line below a block quotation, that is quoted without marks. */
function isQuotation(
  units: readonly ReadUnit[],
  index: number,
  own: BlockKind | undefined,
  before: BlockKind | undefined,
  { format }: ZoneOptions,
): boolean {
  const goesOn = before === 'blockquote';
  if (format !== 'text' || !(own === 'paragraph' || (own === 'subhead' && goesOn))) return false;
  return isBlockQuotation(units, index, goesOn);
}

/** The dateline at the head of the first paragraph. */
function datelineOf(blocks: readonly Block[]): Span | undefined {
  const opening = blocks.find(({ kind }) => kind === 'paragraph');
  const length = opening && datelineLength(opening.text);
  return length ? { start: opening.span.start, end: opening.span.start + length } : undefined;
}

function blockOf({ start, end, text, reading }: ReadUnit, kind: BlockKind, story: number, verdict?: Verdict): Block {
  const span = { start, end };
  if (kind === 'turn') return { kind, span, text, story, label: reading.label && shift(reading.label, start) };
  if (kind === 'furniture') {
    const own = reading.furniture;
    const certain = verdict?.certain ?? (own?.weight ?? 0) >= threshold;
    return { kind, span, text, story, furniture: verdict?.kind ?? own?.kind ?? 'link', certain };
  }
  if ((kind === 'pictureCredit' || kind === 'caption') && reading.left)
    return { kind, span, text, story, furniture: reading.left, certain: true };
  return { kind, span, text, story };
}
