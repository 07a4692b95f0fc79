// The kinds of units between head and tail: paragraphs, subheads, list items, turns, notes, captions.
import type { BlockKind } from './article.ts';
import { isByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { endsSentence, isScoreLine, isSubheadShaped, isUrl } from './line-shape.ts';
import { isCaption, isNote } from './notes.ts';
import { turnLabel } from './turn-label.ts';
import type { Unit } from './unit.ts';
import type { ZoneOptions } from './zones.ts';

const short = 120;

/** What a unit of the body is; undefined for one that becomes no block. */
export function kindInBody(units: readonly Unit[], index: number, { speakers }: ZoneOptions): BlockKind | undefined {
  const { text, mark } = units[index];
  if (mark === 'title' || mark === 'subhead') return 'subhead';
  if (mark === 'quote') return 'blockquote';
  if (mark === 'image') return 'caption';
  if (mark === 'separator') return undefined;
  if (text.trim() === '') return undefined;
  if (speakers.size) {
    const label = turnLabel(text);
    if (label && speakers.has(text.slice(label.start, label.end))) return 'turn';
  }
  if (mark === 'item') return 'listItem';
  if (isNote(text)) return 'note';
  if (isCaption(text)) return 'caption';
  if (text.length > short) return text.length < 240 && isCredit(text) ? 'byline' : 'paragraph';
  if (isDateLine(text)) return 'dateLine';
  if (isCredit(text)) return 'byline';
  if (isUrl(text)) return 'furniture';
  return isSubhead(units, index) ? 'subhead' : 'paragraph';
}

/** Credits in the body stand in brackets or begin with "Reporting by"; a paragraph that begins with "By" is prose. */
function isCredit(text: string): boolean {
  return !/^by\s/i.test(text) && isByline(text) && !endsSentence(text.replace(/[.)]+$/, ''));
}

/** A short line without a stop, blank lines round it where the file has any, over running text. */
function isSubhead(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (!next || !isSubheadShaped(unit.text) || isScoreLine(unit.text)) return false;
  if (unit.apart !== unit.closed) return false;
  return next.mark === 'item' || next.mark === 'quote' || next.text.length > unit.text.length;
}
