// The zones of one story, in order: head (headline, deck, byline, date line), body, tail. Each gives its units their kinds.
import type { Article, Block } from '../article/article.ts';
import { type Span, shift } from '../text/span.ts';
import { kindInBody } from './body.ts';
import { datelineLength } from './dateline.ts';
import { readHead } from './head.ts';
import { tailStart } from './tail.ts';
import type { ReadUnit } from './unit-reading.ts';

export interface ZoneOptions {
  readonly speakers: ReadonlySet<string>;
  readonly format: Article['format'];
}

export interface Zones {
  readonly blocks: readonly Block[];
  readonly dateline?: Span;
  readonly slug?: Span;
}

/** The blocks of one story. */
export function readZones(units: readonly ReadUnit[], story: number, options: ZoneOptions): Zones {
  const head = readHead(units, options);
  const tail = tailStart(units, head.end, head.headlines);
  const blocks: Block[] = [];
  let dateline: Span | undefined;
  let openingSeen = false;
  units.forEach((unit, index) => {
    const kind = index < head.end ? head.kinds[index] : (tail.kinds.get(index) ?? kindInBody(units, index, options));
    if (kind === undefined) return;
    const span = { start: unit.start, end: unit.end };
    if (kind === 'turn') {
      const { label } = unit.reading;
      blocks.push({ kind, span, text: unit.text, story, label: label && shift(label, unit.start) });
      return;
    }
    blocks.push({ kind, span, text: unit.text, story });
    if (kind === 'paragraph' && !openingSeen) {
      openingSeen = true;
      const length = datelineLength(unit.text);
      if (length) dateline = { start: unit.start, end: unit.start + length };
    }
  });
  return { blocks, dateline, slug: head.slug };
}
