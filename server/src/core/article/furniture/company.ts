// What the file tells of its lines: those that stand among furniture, come again and again, or follow a head over links.
// Their own signs are remembered with the line; here they are summed with the company it keeps.
import type { FurnitureKind } from '../article.ts';
import type { ReadUnit } from '../unit-reading.ts';
import { companyWeights, threshold } from './weights.ts';

export interface Verdict {
  readonly kind: FurnitureKind;
  /** Whether the line tells by itself. */
  readonly certain: boolean;
}

/** Which units from `from` up to `to` are furniture, by index. */
export function furnitureAmong(units: readonly ReadUnit[], from: number, to: number): ReadonlyMap<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  const times = timesOf(units, from, to);
  let links: FurnitureKind | undefined;
  for (let index = from; index < to; index++) {
    const { reading, mark } = units[index];
    const own = reading.furniture;
    if (!reading.mayBeFurniture || mark === 'quote' || mark === 'image' || mark === 'separator') {
      if (reading.kind === 'paragraph') links = undefined;
      continue;
    }
    let weight = own?.weight ?? (reading.linkWords ? 1 : 0);
    const certain = own !== undefined && weight >= threshold;
    if (!certain) {
      if (mark === undefined) weight += own?.capitals ?? 0;
      if (own && isCertain(units[index - 1], index - 1 >= from)) weight += companyWeights.neighbour;
      if (own && isCertain(units[index + 1], index + 1 < to)) weight += companyWeights.neighbour;
      const count = reading.linkWords ? (times.get(reading.text) ?? 1) : 1;
      if (count > 1 && mark === undefined) weight += count > 2 ? companyWeights.often : companyWeights.twice;
      if (links && isLink(units, index)) weight += companyWeights.underHead;
    }
    if (weight >= threshold) {
      verdicts.set(index, { kind: own?.kind ?? links ?? 'link', certain });
      if (own?.heads) links = 'link';
    } else links = undefined;
  }
  return verdicts;
}

/** How often each short line without a stop stands in the story. */
function timesOf(units: readonly ReadUnit[], from: number, to: number): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (let index = from; index < to; index++) {
    const { linkWords, text } = units[index].reading;
    if (linkWords) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
}

function isCertain(unit: ReadUnit | undefined, inside: boolean): boolean {
  return inside && unit?.reading.kind === 'furniture';
}

/** Whether a line under a head could be another story's headline: long enough, or with more of its like behind it. */
function isLink(units: readonly ReadUnit[], index: number): boolean {
  const { linkWords } = units[index].reading;
  return linkWords >= 5 || (linkWords > 0 && (units[index + 1]?.reading.linkWords ?? 0) > 0);
}
