// What the file tells of its lines: those that are among furniture, come again and again, or follow a head over links.
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
  const company: Company = { units, from, to, times: timesOf(units, from, to) };
  let links: FurnitureKind | undefined;
  for (let index = from; index < to; index++) {
    const { reading, mark } = units[index];
    const own = reading.furniture;
    if (!reading.mayBeFurniture || mark === 'quote' || mark === 'image' || mark === 'separator') {
      if (reading.kind === 'paragraph') links = undefined;
      continue;
    }
    const certain = own !== undefined && own.weight >= threshold;
    const isFurniture = certain || weightIn(company, index, links !== undefined) >= threshold;
    if (isFurniture) verdicts.set(index, { kind: own?.kind ?? links ?? 'link', certain });
    if (!isFurniture) links = undefined;
    else if (own?.heads) links = 'link';
  }
  return verdicts;
}

/** The lines that a line is among. */
interface Company {
  readonly units: readonly ReadUnit[];
  readonly from: number;
  readonly to: number;
  /** How often each short line is among them. */
  readonly times: ReadonlyMap<string, number>;
}

/** What a line weighs by its own signs and by the company it keeps. */
function weightIn({ units, from, to, times }: Company, index: number, underHead: boolean): number {
  const { reading, mark } = units[index];
  const { furniture: own, linkWords, text } = reading;
  let weight = own?.weight ?? (linkWords ? 1 : 0);
  if (mark === undefined) weight += own?.capitals ?? 0;
  const neighbours = [index - 1, index + 1].filter((at) => at >= from && at < to && isCertain(units[at]));
  if (own) weight += neighbours.length * companyWeights.neighbour;
  const count = linkWords && mark === undefined ? (times.get(text) ?? 1) : 1;
  if (count > 1) weight += count > 2 ? companyWeights.often : companyWeights.twice;
  return underHead && isLink(units, index) ? weight + companyWeights.underHead : weight;
}

/** How often each short line without a stop appears in the story. */
function timesOf(units: readonly ReadUnit[], from: number, to: number): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (let index = from; index < to; index++) {
    const { linkWords, text } = units[index].reading;
    if (linkWords) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
}

const isCertain = ({ reading }: ReadUnit) => reading.kind === 'furniture';

/** So many linked words are a list of links by themselves. */
const manyLinks = 5;

/** Whether a line under a head could be another story's headline: long enough, or with more of its like behind it. */
function isLink(units: readonly ReadUnit[], index: number): boolean {
  const { linkWords } = units[index].reading;
  return linkWords >= manyLinks || (linkWords > 0 && (units[index + 1]?.reading.linkWords ?? 0) > 0);
}
