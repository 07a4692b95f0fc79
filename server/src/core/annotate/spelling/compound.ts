// Slips in one half of a compound name: "Nguyen-Lacomb" for "Nguyen-Lacombe". Two people of one story seldom share the other half.
import { keyOf } from './capital-words.ts';
import type { Spelling } from './spelling.ts';

/** Shorter halves are particles and prefixes: "al-", "Anglo-" is none. */
const shortestHalf = 4;

/** Whether two compounds, of which nobody knows the rarer, are the same but for one half. */
export function isCompoundSlip(rare: Spelling, common: Spelling): boolean {
  if (rare.kinds !== 0 || rare.seenLower || rare.places.length > common.places.length) return false;
  const [own, others] = [halvesOf(rare), halvesOf(common)];
  if (own.length < 2 || own.length !== others.length) return false;
  const differing = own.filter((half, at) => half !== others[at]);
  return differing.length === 1 && own.every((half) => half.length >= shortestHalf);
}

/** The parts of a compound of which each is capitalised; none of any other word. */
function halvesOf({ places: [{ word }] }: Spelling): string[] {
  const parts = word.text.split(/[-\u2010\u2011]/);
  return parts.every((part) => /^\p{Upper}/u.test(part)) ? parts.map(keyOf) : [];
}
