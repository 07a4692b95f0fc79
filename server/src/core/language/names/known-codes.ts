// Everything that is known of a token beforehand, by lists and word classes, as small codes for features.

import * as word from './model-words.ts';
import { FIRST_NAME, PHRASE_LISTS, SURNAME } from './phrase-lists.ts';
import { HYPHENATED_COUNTRY, HYPHENATED_FIRST_NAME, type NameScan, PHRASE_PLACE, placeIn } from './scan-names.ts';

/** Room that `readKnown` needs at most. */
export const MOST_CODES = 32;

const CLASS_CODES: readonly (readonly [number, number])[] = [
  [word.ROLE, 5],
  [word.TITLE, 6],
  [word.INSTITUTION, 7],
  [word.LANDFORM, 8],
  [word.EVENT, 9],
  [word.FUNCTION, 10],
  [word.CALENDAR, 11],
  [word.CLUB_WORD, 14],
  [word.COMPANY_WORD, 15],
];
const LIST_CODES: readonly (readonly [number, number])[] = [
  [FIRST_NAME, 1],
  [SURNAME, 2],
];

/** Writes a token's codes and returns their number. */
export function readKnown({ lists, places, tokens }: NameScan, at: number, into: Int32Array): number {
  let count = 0;
  for (let group = 0; group < PHRASE_LISTS.length; group++) {
    const place = placeIn(places[at], group);
    if (place !== PHRASE_PLACE.none) into[count++] = 100 + group * 8 + place;
  }
  for (const [bit, code] of LIST_CODES) if ((lists[at] & bit) !== 0) into[count++] = code;
  for (const [bit, code] of CLASS_CODES) if ((tokens.classes[at] & bit) !== 0) into[count++] = code;
  if ((places[at] & HYPHENATED_FIRST_NAME) !== 0) into[count++] = 12;
  if ((places[at] & HYPHENATED_COUNTRY) !== 0) into[count++] = 13;
  return count;
}
