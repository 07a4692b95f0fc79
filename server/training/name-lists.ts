// The lists of known names that ship with the recogniser: given lists (names, cities, clubs) and the gazetteer's own.
import { readFileSync } from 'node:fs';
import { peopleTable } from '../src/core/language/gazetteer/country-table.ts';
import { foldName } from '../src/core/language/gazetteer/fold-name.ts';
import { createGazetteer } from '../src/core/language/gazetteer/gazetteer.ts';
import { hashWord } from '../src/core/language/names/hash.ts';
import {
  beginsPhrase,
  country,
  demonym,
  extendPhrase,
  firstName,
  knownPlace,
  longestPhrase,
  organisation,
  surname,
  town,
} from '../src/core/language/names/phrase-lists.ts';

/** Lower-case names by list. SURN and CLUB only people made-up articles: as lists they were measured not to pay. */
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
  // Abbreviations of streets and states are among the cities; the gazetteer knows the states better.
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
      const words = name.split(' ');
      if (words.length > longestPhrase) continue;
      let hash = hashWord(words[0]);
      for (let at = 1; at < words.length; at++) {
        add(hash, beginsPhrase);
        hash = extendPhrase(hash, hashWord(words[at]));
      }
      add(hash, bit);
    }
  }
  return found;
}

function listedNames(lists: NameLists): [number, readonly string[]][] {
  const { countries, states, organisations, places } = createGazetteer();
  const countryForms = countries.flatMap(({ name, official, others, abbreviations }) => [
    name,
    ...official,
    ...others,
    ...abbreviations,
  ]);
  const stateForms = states.flatMap(({ name, abbreviations }) => [name, ...abbreviations.slice(1)]);
  const organisationForms = organisations.flatMap(({ name, others, acronyms }) => [name, ...others, ...acronyms]);
  const peoples = [...countries.flatMap(({ demonyms }) => demonyms), ...peopleTable.trim().split(/\s+/)];
  return [
    [firstName, lists.FIRST],
    [surname, lists.LAST],
    [town, lists.CITY],
    [organisation, [...lists.ORG, ...organisationForms.map(foldName)]],
    [knownPlace, places.map(foldName)],
    [country, [...countryForms, ...stateForms].map(foldName)],
    [demonym, peoples.map(foldName)],
  ];
}
