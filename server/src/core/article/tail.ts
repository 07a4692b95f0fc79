// The tail of a story: page furniture and repeated headlines behind the last paragraph.
import { foldText } from '../text/fold.ts';
import { countWords } from '../text/words.ts';
import { isByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import type { Verdict } from './furniture/company.ts';
import { companyWeights, threshold } from './furniture/weights.ts';
import { endsSentence } from './line-shape.ts';
import { isNote } from './notes.ts';
import type { ReadUnit } from './unit-reading.ts';

export interface Tail {
  /** Where the last story line is behind; the number of units where there is no tail. */
  readonly start: number;
  /** What is furniture of the units from there on, by index. */
  readonly furniture: ReadonlyMap<number, Verdict>;
  /** The last lines that are the headline again. */
  readonly headlines: ReadonlySet<number>;
}

type Part = 'hit' | 'link' | 'sentence' | 'own' | 'prose';

const longestLink = 20;
const longestSentence = 20;
/** How many of the last lines may be the headline again. */
const lastLines = 3;
const longestTail = 60;

/**
 * Finds the tail from the end backwards: it starts at the first line of furniture behind which nothing but furniture, links,
 * credits and notes is. A sentence is taken along only where it sits directly under a line of furniture.
 */
export function readTail(units: readonly ReadUnit[], from: number, headlines: readonly string[]): Tail {
  const parts: Part[] = [];
  let first = units.length;
  for (let index = units.length - 1; index >= Math.max(from, units.length - longestTail); index--) {
    const part = partOf(units[index]);
    parts[index] = part;
    if (part === 'prose') break;
    if (part === 'hit') first = index;
    if (part === 'sentence' && !followsFurniture(units, index)) break;
  }
  const furniture = new Map<number, Verdict>();
  let above: Verdict['kind'] = 'link';
  for (let index = first; index < units.length; index++) {
    if (parts[index] === 'own') continue;
    const own = units[index].reading.furniture;
    if (own && isHit(units[index])) above = own.kind;
    else if (above === 'endMark') above = 'endMatter'; // a release's notes: the mark alone is the wire's own
    furniture.set(index, { kind: above, certain: (own?.weight ?? 0) >= threshold });
  }
  return { start: first, furniture, headlines: new Set(repeatedHeadlines(units, first, from, headlines)) };
}

/** The lines among the last, furniture aside, that are the headline again. */
function repeatedHeadlines(
  units: readonly ReadUnit[],
  first: number,
  from: number,
  headlines: readonly string[],
): number[] {
  const repeats: number[] = [];
  const near = (index: number) => index >= from && index < units.length && isHeadline(units[index], headlines);
  for (let index = first - 1; index >= first - lastLines; index--) if (near(index)) repeats.push(index);
  for (let index = Math.max(first, units.length - lastLines); index < units.length; index++)
    if (near(index)) repeats.push(index);
  return repeats;
}

/** A headline again is no longer than this, in code units. */
const longestAgain = 250;

function isHeadline({ text, mark }: ReadUnit, headlines: readonly string[]): boolean {
  return mark === undefined && text.length < longestAgain && headlines.length > 0 && headlines.includes(foldText(text));
}

/** A longer paragraph at the foot is the story's, in code units. */
const longestFurniture = 300;

function partOf(unit: ReadUnit): Part {
  const { text, mark, reading } = unit;
  if (isHit(unit)) return 'hit';
  if (mark === 'separator') return 'own';
  if (mark === 'quote' || text.length > longestFurniture) return 'prose';
  if (!reading.mayBeFurniture || isByline(text) || isNote(text) || isDateLine(text)) return 'own';
  const words = countWords(text, 0, text.length, longestLink + 1);
  if (endsSentence(text)) return words <= longestSentence && mark === undefined ? 'sentence' : 'prose';
  return words <= longestLink ? 'link' : 'prose';
}

/** Whether a unit has so many signs of furniture that, at the foot, it is. A note stays, whatever it offers to its readers. */
function isHit({ mark, reading: { furniture, kind, mayBeFurniture } }: ReadUnit): boolean {
  if (!furniture || (!mayBeFurniture && furniture.weight < threshold) || mark === 'quote' || kind === 'note')
    return false;
  return furniture.weight + companyWeights.foot >= threshold;
}

/** Whether a unit is directly under a line of furniture, with no blank line between. */
function followsFurniture(units: readonly ReadUnit[], index: number): boolean {
  return index > 0 && !units[index].apart && isHit(units[index - 1]);
}
