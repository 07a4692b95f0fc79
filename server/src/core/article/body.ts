// The kinds of units between head and tail: paragraphs, subheads, list items, turns, notes, captions.
import type { BlockKind } from './article.ts';
import type { Verdict } from './furniture/company.ts';
import type { ReadUnit } from './unit-reading.ts';
import type { ZoneOptions } from './zone-options.ts';

/** What a unit of the body is; undefined for one that becomes no block. */
export function kindInBody(
  units: readonly ReadUnit[],
  index: number,
  furniture: Verdict | undefined,
  { speakers }: ZoneOptions,
): BlockKind | undefined {
  const { text, mark, reading } = units[index];
  if (mark === 'image') return 'caption';
  if (mark === 'separator' || reading.kind === undefined) return furniture && 'furniture';
  const { label } = reading;
  if (speakers.size && label && speakers.has(text.slice(label.start, label.end))) return 'turn';
  if (furniture) return 'furniture';
  if (mark === 'title' || mark === 'subhead') return 'subhead';
  if (mark === 'quote') return 'blockquote';
  if (mark === 'item') return 'listItem';
  return reading.headsSection && isSubhead(units, index) ? 'subhead' : reading.kind;
}

/** A short line without a stop, blank lines round it where the file has any, over running text. */
function isSubhead(units: readonly ReadUnit[], index: number): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (!next || unit.apart !== unit.closed) return false;
  return next.mark === 'item' || next.mark === 'quote' || next.text.length > unit.text.length;
}
