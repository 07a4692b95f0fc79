// Letters that are one slip away from an acronym that the article spells out: CPFB where the CFPB is meant.
import { unchangedEnds } from '../../annotate/unchanged-ends.ts';
import type { FoundAcronym } from './acronyms.ts';

/** An acronym in brackets behind its words, and where that is. */
export interface Told<Place> {
  readonly name: string;
  readonly place: Place;
}

/** Of these letters, more than two that differ by a slip are likely another body's. */
const mostSlips = 2;

/** The acronym told in brackets that one slip makes of `name`, where it comes oftener. */
export function likelyName<Place extends FoundAcronym>(
  name: string,
  acronyms: ReadonlyMap<string, readonly Place[]>,
): Told<Place> | undefined {
  const count = acronyms.get(name)?.length ?? 0;
  if (count > mostSlips) return undefined;
  for (const [other, places] of acronyms) {
    const place = places.find(({ defined }) => defined);
    if (place && places.length > count && isLetterSlip(name, other)) return { name: other, place };
  }
  return undefined;
}

/** Letters of so many are few enough for two bodies' to differ by one. */
const shortestSlip = 4;

/** Whether two acronyms differ by one slip within: CPFB for CFPB, CFB, CFFPB or CVPB. The last letter tells a board from an act. */
function isLetterSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < shortestSlip || long.length - short.length > 1 || long === short) return false;
  const { head, tail } = unchangedEnds([...short], [...long], (letter, other) => letter === other);
  if (head === 0 || tail === 0) return false;
  const [left, right] = [short.slice(head, short.length - tail), long.slice(head, long.length - tail)];
  return right.length === 1 || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
