// A plain text article to units: one a line, or one a run of lines where the copy is hard-wrapped.
import { isByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { furnitureKind } from './furniture/read-furniture.ts';
import { isUrl } from './line-shape.ts';
import type { Line } from './lines.ts';
import { itemStart } from './list-item.ts';
import { turnLabel } from './turn-label.ts';
import type { Unit } from './unit.ts';

const narrowest = 45;
const widest = 90;
/** In wrapped copy, a line shorter than this ends a paragraph or is alone. */
const shortest = 30;
const tooWide = 100;
/** Lines at the head and the foot of a file that are looked at closely: what is short and alone is there. */
const edge = 20;

/** The units of the lines, in order, each with its text as written. */
export function textUnits(text: string, lines: readonly Line[]): Unit[] {
  const wrapped = isHardWrapped(lines);
  const units: Unit[] = [];
  let index = 0;
  while (index < lines.length) {
    let last = index;
    if (wrapped) while (last + 1 < lines.length && continues(text, lines, last)) last++;
    units.push(unitOf(text, lines[index], lines[last], lines[last + 1]));
    index = last + 1;
  }
  return units;
}

function unitOf(text: string, first: Line, last: Line, next: Line | undefined): Unit {
  const separator = isSeparator(text, first);
  const item = separator ? first.start : itemStart(text, first.start, first.end);
  const start = item < last.end ? item : first.start;
  return {
    start,
    end: last.end,
    text: text.slice(start, last.end),
    mark: item > first.start ? 'item' : separator ? 'separator' : undefined,
    apart: first.apart,
    closed: !next || next.apart,
    newPage: first.newPage,
  };
}

/**
 * Whether the lines are the lines of a narrow column: blank lines part the paragraphs, hardly any line is wide, and most
 * lines that are followed at once by another are 45 to 90 units long.
 */
function isHardWrapped(lines: readonly Line[]): boolean {
  let wide = 0;
  let inner = 0;
  let full = 0;
  let runs = 0;
  for (let index = 0; index < lines.length; index++) {
    const width = lines[index].end - lines[index].from;
    if (width > tooWide) wide++;
    if (index > 0 && lines[index].apart) runs++;
    const next = lines[index + 1];
    if (!next || next.apart) continue;
    inner++;
    if (width >= narrowest && width <= widest) full++;
  }
  return runs > 0 && inner >= 3 && wide * 20 <= lines.length && full * 10 >= inner * 6;
}

/** Whether a line of narrow copy goes on with the next one. */
function continues(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (next.apart || line.end - line.from < shortest) return false;
  if (itemStart(text, next.start, next.end) > next.start || isSeparator(text, next)) return false;
  const after = text.slice(next.start, next.end);
  if (turnLabel(after) || (after.length < narrowest && isOwnUnit(after))) return false;
  if (index < edge && isOwnUnit(text.slice(line.start, line.end))) return false;
  return index < lines.length - edge || furnitureKind(after) === undefined;
}

function isOwnUnit(line: string): boolean {
  return isUrl(line) || isDateLine(line) || isByline(line);
}

/** Marks in a row that part two stories. */
const shortestRule = 3;

/** A line of at least three of one mark, set apart or not: "---", "* * *", "=====". */
function isSeparator(text: string, { start, end }: Line): boolean {
  const first = text[start];
  if (end - start < shortestRule || !'-*=#_~'.includes(first)) return false;
  for (let at = start; at < end; at++) if (text[at] !== first && text[at] !== ' ') return false;
  return true;
}
