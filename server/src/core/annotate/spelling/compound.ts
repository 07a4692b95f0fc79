// Slips in one part of a name of several: "Nguyen-Lacomb" for "Nguyen-Lacombe", "van der Kolck" for "van der Kolk". Two people of
// one story seldom share the other part.
import { keyOf } from './capital-words.ts';
import type { Spelling } from './evidence.ts';

/** Shorter halves are particles and prefixes: "al-", "Anglo-" is none. */
const shortestHalf = 4;

/** Whether two compounds, of which nobody knows the rarer, are the same but for one part; the particles of a name are one. */
export function isCompoundSlip(rare: Spelling, common: Spelling): boolean {
  if (rare.kinds !== 0 || rare.seenLower || rare.places.length > common.places.length) return false;
  const [{ word }] = rare.places;
  if (word.particles && common.places.every((other) => other.word.particles === word.particles)) return true;
  const [own, others] = [halvesOf(rare), halvesOf(common)];
  if (own.length < 2 || own.length !== others.length) return false;
  const differing = own.filter((half, at) => half !== others[at]);
  return differing.length === 1 && own.every((half) => half.length >= shortestHalf);
}

/** The parts of a compound of which each is capitalised; none of any other word. */
function halvesOf({ places: [{ word }] }: Spelling): string[] {
  const parts = word.text.split(/[-\u2010\u2011]/);
  return parts.every((part) => /^\p{Lu}/u.test(part)) ? parts.map(keyOf) : [];
}
