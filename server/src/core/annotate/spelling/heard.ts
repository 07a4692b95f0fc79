// Slips of the ear: "Ormsbee" for "Ormsby", "Annika Strood" for "Anneke Strood". The weights know the keyboard's slips, which
// keep the sound seldom; here two words that sound alike must also come where only one person can.
import { soundOf } from '../names/similar-words.ts';
import { isBare, isIntroducedBefore, names } from './evidence.ts';
import type { Spelling } from './spelling.ts';

/** Shorter words sound like too many others. */
const shortestHeard = 5;

/** Whether the rarer word is likely the other one as it was heard. */
export function isHeard(rare: Spelling, common: Spelling): boolean {
  if (rare.seenLower || rare.key.length < shortestHeard || rare.key[0] !== common.key[0]) return false;
  return isSurnameHeard(rare, common) || isFirstNameHeard(rare, common);
}

/** A surname that appears once, alone, behind one of the same sound whose bearer was introduced. */
const isSurnameHeard = (rare: Spelling, common: Spelling) =>
  rare.places.length === 1 &&
  common.places.length > 1 &&
  soundOf(rare.key) === soundOf(common.key) &&
  isBare(rare) &&
  isIntroducedBefore(common, rare);

/** Two first names of the same consonants before one surname, of which nobody bears the one. */
const isFirstNameHeard = (rare: Spelling, common: Spelling) =>
  ((rare.kinds & names) === 0 || (common.kinds & names) === 0) &&
  consonantsOf(rare.key) === consonantsOf(common.key) &&
  rare.places.every(({ word }) => word.after !== '' && common.places.some((other) => other.word.after === word.after));

const consonantsOf = (word: string) => word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
