// "Hulikeri" for "Hulikere": a name that nobody knows with another vowel at its end. The weights know such endings for forms of
// one word, which an unknown name has none of.
import type { Spelling } from './spelling.ts';

/** Shorter names are near to many others. */
const shortestName = 6;
/** So often the other one is used, unless the name is a long one. */
const oftenEnough = 3;
const longName = 9;

/** Whether two unknown words differ in nothing but their last vowel: not a and i, nor y, which part women from men and forms of a word. */
export function isLastVowel(rare: Spelling, common: Spelling): boolean {
  if (rare.kinds !== 0 || common.kinds !== 0 || rare.seenLower || common.seenLower) return false;
  if (rare.places.length > 1 || (common.places.length < oftenEnough && rare.key.length < longName)) return false;
  const stem = rare.key.slice(0, -1);
  if (rare.key.length < shortestName || rare.key.length !== common.key.length || !common.key.startsWith(stem))
    return false;
  const ends = rare.key.slice(-1) + common.key.slice(-1);
  return /^[aeiou]{2}$/.test(ends) && !/ai|ia/.test(ends);
}
