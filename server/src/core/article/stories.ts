// Where one story of a file ends and the next begins.
import { isByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { furnitureKind } from './furniture/read-furniture.ts';
import { endsInStop, isHeadlineShaped, isSlug } from './line-shape.ts';
import type { Unit } from './unit.ts';

/** How far behind a parting line a story's first sentence may be. */
const reach = 8;

/**
 * The units of each story, parting lines left out. A line of marks or a form feed parts two stories only where the next
 * line is shaped like a headline and running text follows it; a blank line never does.
 */
export function splitStories<U extends Unit>(units: readonly U[], format: 'text' | 'markdown'): U[][] {
  const stories: U[][] = [[]];
  let parted = false;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit.mark === 'separator') {
      parted = true;
      // at the end of the text it may be an end mark, which is furniture
      if (index === units.length - 1) stories.at(-1)?.push(unit);
      continue;
    }
    const current = stories[stories.length - 1];
    if ((parted || unit.newPage) && current.length && opensStory(units, index, format)) stories.push([unit]);
    else current.push(unit);
    parted = false;
  }
  return stories.filter((story) => story.length > 0);
}

function opensStory(units: readonly Unit[], index: number, format: 'text' | 'markdown'): boolean {
  const { mark, text } = units[index];
  if (format === 'markdown' ? mark !== 'title' : mark !== undefined) return false;
  if (mark !== 'title' && !(isHeadlineShaped(text) || isSlug(text))) return false;
  if (isByline(text) || isDateLine(text) || furnitureKind(text) !== undefined) return false;
  for (let at = index + 1; at < Math.min(units.length, index + reach); at++) {
    if (units[at].mark === 'separator') return false;
    if (units[at].mark === undefined && isRunningText(units[at].text)) return true;
  }
  return false;
}

/** A shorter line may be anything, in code units. */
const shortestParagraph = 60;

function isRunningText(text: string): boolean {
  return text.length > shortestParagraph && endsInStop(text) && furnitureKind(text) === undefined;
}
