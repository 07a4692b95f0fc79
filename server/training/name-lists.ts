// The lists of known names that ship with the recogniser: given lists (names, cities, clubs) and the gazetteer's own.
import { readFileSync } from 'node:fs';
import { PEOPLE_TABLE } from '../src/core/language/gazetteer/country-table.ts';
import { foldName } from '../src/core/language/gazetteer/fold-name.ts';
import { createGazetteer } from '../src/core/language/gazetteer/gazetteer.ts';
import { hashPhrase, hashWord, mix } from '../src/core/language/names/hash.ts';
import {
  BEGINS_PHRASE,
  CITY,
  CLUB,
  COMMON_SURNAME,
  COUNTRY,
  DEMONYM,
  FIRST_NAME,
  KNOWN_PLACE,
  LONGEST_PHRASE,
  ORGANISATION,
  SURNAME,
} from '../src/core/language/names/phrase-lists.ts';

/** Lower-case names by list. */
export interface NameLists {
  readonly FIRST: readonly string[];
  readonly LAST: readonly string[];
  readonly SURN: readonly string[];
  readonly CITY: readonly string[];
  readonly ORG: readonly string[];
  readonly CLUB: readonly string[];
}

export function readNameLists(file: string): NameLists {
  const lists = JSON.parse(readFileSync(file, 'utf8')) as NameLists;
  // Abbreviations of streets and states stand among the cities; the gazetteer knows the states better.
  return { ...lists, CITY: lists.CITY.slice(lists.CITY.indexOf('wis') + 1) };
}

/** Fingerprints of all listed words and phrases, with the lists that hold them as bits. */
export function collectFingerprints(lists: NameLists, fingerprintBits: number): Map<number, number> {
  const found = new Map<number, number>();
  const add = (hash: number, bits: number) => {
    const fingerprint = hash >>> (32 - fingerprintBits);
    found.set(fingerprint, (found.get(fingerprint) ?? 0) | bits);
  };
  for (const [bit, names] of listedNames(lists)) {
    for (const name of names) {
      const words = name.split(/[ -]/).length > 1 ? name.split(' ') : [name];
      if (words.length > LONGEST_PHRASE) continue;
      let hash = hashWord(words[0]);
      for (let at = 1; at < words.length; at++) {
        add(hash, BEGINS_PHRASE);
        hash = mix(hash, hashWord(words[at]));
      }
      add(hashPhrase(words.join(' ')), bit);
    }
  }
  return found;
}

function listedNames(lists: NameLists): [number, readonly string[]][] {
  const { countries, states, organisations, places } = createGazetteer();
  const stated = states.flatMap(({ name, abbreviations }) => [name, ...abbreviations.slice(1)]);
  const ambiguous = new Set(['us']);
  return [
    [FIRST_NAME, lists.FIRST],
    [COMMON_SURNAME, lists.LAST],
    [SURNAME, lists.SURN],
    [CITY, lists.CITY.filter((name) => !ambiguous.has(name))],
    [
      ORGANISATION,
      [...lists.ORG, ...organisations.flatMap(({ name, others, acronyms }) => [name, ...others, ...acronyms])].map(
        foldName,
      ),
    ],
    [KNOWN_PLACE, places.map(foldName)],
    [CLUB, lists.CLUB.filter((name) => !name.includes('['))],
    [
      COUNTRY,
      [
        ...countries.flatMap(({ name, official, others, abbreviations }) => [
          name,
          ...official,
          ...others,
          ...abbreviations,
        ]),
        ...stated,
      ].map(foldName),
    ],
    [DEMONYM, [...countries.flatMap(({ demonyms }) => demonyms), ...PEOPLE_TABLE.trim().split(/\s+/)].map(foldName)],
  ];
}
