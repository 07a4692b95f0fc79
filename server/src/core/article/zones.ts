// The zones of one story, in order: head (headline, deck, byline, date line), body, tail. Each gives its units their kinds.

import type { Block, BlockKind } from '../article/article.ts';
import { type Span, shift } from '../text/span.ts';
import { isBlockQuotation } from './block-quotation.ts';
import { kindInBody } from './body.ts';
import { datelineLength } from './dateline.ts';
import { furnitureAmong, type Verdict } from './furniture/company.ts';
import { threshold } from './furniture/weights.ts';
import { readHead } from './head.ts';
import { readTail } from './tail.ts';
import type { ReadUnit } from './unit-reading.ts';
import type { ZoneOptions } from './zone-options.ts';

export interface Zones {
  readonly blocks: readonly Block[];
  readonly dateline?: Span;
  readonly slug?: Span;
}

/** The blocks of one story. */
export function readZones(units: readonly ReadUnit[], story: number, options: ZoneOptions): Zones {
  const head = readHead(units, options);
  const tail = readTail(units, head.end, head.headlines);
  const middle = furnitureAmong(units, head.end, tail.start);
  const blocks: Block[] = [];
  let dateline: Span | undefined;
  let openingSeen = false;
  units.forEach((unit, index) => {
    const inHead = index < head.end;
    const verdict = inHead ? undefined : (tail.furniture.get(index) ?? middle.get(index));
    const isHeadline = inHead ? false : tail.headlines.has(index);
    const own = inHead ? head.kinds[index] : isHeadline ? 'headline' : kindInBody(units, index, verdict, options);
    const goesOn = blocks.at(-1)?.kind === 'blockquote';
    const mayBe = own === 'paragraph' || (own === 'subhead' && goesOn);
    const isQuoted = mayBe && options.format === 'text' && isBlockQuotation(units, index, goesOn);
    const kind = isQuoted ? 'blockquote' : own;
    if (kind === undefined) return;
    blocks.push(blockOf(unit, kind, story, verdict));
    if (kind === 'paragraph' && !openingSeen) {
      openingSeen = true;
      const length = datelineLength(unit.text);
      if (length) dateline = { start: unit.start, end: unit.start + length };
    }
  });
  return { blocks, dateline, slug: head.slug };
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
