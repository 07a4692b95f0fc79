// Everything that is known of a token beforehand, by lists and word classes, as small codes for features.

import * as word from './model-words.ts';
import { firstName, phraseLists, surname } from './phrase-lists.ts';
import { hyphenatedCountry, hyphenatedFirstName, type NameScan, phrasePlace, placeIn } from './scan-names.ts';

/** Room that `readKnown` needs at most. */
export const mostCodes = 32;

const classCodes: readonly (readonly [number, number])[] = [
  [word.role, 5],
  [word.title, 6],
  [word.institution, 7],
  [word.landform, 8],
  [word.event, 9],
  [word.functionWord, 10],
  [word.calendar, 11],
  [word.clubWord, 14],
  [word.companyWord, 15],
];
const listCodes: readonly (readonly [number, number])[] = [
  [firstName, 1],
  [surname, 2],
];

/** Writes a token's codes and returns their number. */
export function readKnown({ lists, places, tokens }: NameScan, at: number, into: Int32Array): number {
  let count = 0;
  for (let group = 0; group < phraseLists.length; group++) {
    const place = placeIn(places[at], group);
    if (place !== phrasePlace.none) into[count++] = 100 + group * 8 + place;
  }
  for (const [bit, code] of listCodes) if ((lists[at] & bit) !== 0) into[count++] = code;
  for (const [bit, code] of classCodes) if ((tokens.classes[at] & bit) !== 0) into[count++] = code;
  if ((places[at] & hyphenatedFirstName) !== 0) into[count++] = 12;
  if ((places[at] & hyphenatedCountry) !== 0) into[count++] = 13;
  return count;
}
