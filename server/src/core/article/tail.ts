// The tail of a story: page furniture and repeated headlines behind the last paragraph.
import { foldText } from '../text/fold.ts';
import { countWords } from '../text/words.ts';
import type { BlockKind } from './article.ts';
import { isByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { furnitureKind } from './furniture.ts';
import { endsSentence, isUrl } from './line-shape.ts';
import { isNote } from './notes.ts';
import type { Unit } from './unit.ts';

export interface Tail {
  /** The kinds of the tail's units, by index. */
  readonly kinds: ReadonlyMap<number, BlockKind>;
}

type Part = 'hit' | 'link' | 'sentence' | 'own' | 'prose';

const longestLink = 20;
const longestSentence = 20;
/** How many of the last lines may be the headline again. */
const lastLines = 3;
const longestTail = 60;

/**
 * Finds the tail from the end backwards: it starts at the first line of furniture behind which nothing but furniture, links,
 * credits and notes stands. A sentence is taken along only where it sits directly under a line of furniture.
 */
export function tailStart(units: readonly Unit[], from: number, headlines: readonly string[]): Tail {
  const kinds = new Map<number, BlockKind>();
  const parts: Part[] = [];
  let first = units.length;
  for (let index = units.length - 1; index >= Math.max(from, units.length - longestTail); index--) {
    const part = partOf(units[index]);
    parts[index] = part;
    if (part === 'prose') break;
    if (part === 'hit') first = index;
    if (part === 'sentence' && !followsFurniture(units, index)) break;
  }
  for (let index = first; index < units.length; index++) {
    if (parts[index] !== 'own') kinds.set(index, 'furniture');
  }
  repeatedHeadlines(units, first, from, headlines).forEach((index) => {
    kinds.set(index, 'headline');
  });
  return { kinds };
}

/** The lines among the last, furniture aside, that are the headline again. */
function repeatedHeadlines(
  units: readonly Unit[],
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

function isHeadline({ text, mark }: Unit, headlines: readonly string[]): boolean {
  return mark === undefined && text.length < 250 && headlines.length > 0 && headlines.includes(foldText(text));
}

function partOf({ text, mark }: Unit): Part {
  if (furnitureKind(text) !== undefined || isUrl(text)) return 'hit';
  if (mark === 'separator') return 'own';
  if (mark === 'quote' || text.length > 300) return 'prose';
  if (isByline(text) || isNote(text) || isDateLine(text)) return 'own';
  const words = countWords(text, 0, text.length, longestLink + 1);
  if (endsSentence(text)) return words <= longestSentence && mark === undefined ? 'sentence' : 'prose';
  return words <= longestLink ? 'link' : 'prose';
}

/** Whether a unit stands directly under a line of furniture, with no blank line between. */
function followsFurniture(units: readonly Unit[], index: number): boolean {
  if (units[index].apart || index === 0) return false;
  return furnitureKind(units[index - 1].text) !== undefined;
}
