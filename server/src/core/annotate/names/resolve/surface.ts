// One written form of a name, taken apart once: its folded words, and what the gazetteer knows of it.

import { renamedCity } from '../../../language/gazetteer/city-names.ts';
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer, Organisation } from '../../../language/gazetteer/gazetteer.ts';
import { nameParticles } from '../../../word-lists/name-particles.ts';
import { tiedToNames } from '../../../word-lists/thing-words.ts';
import { words } from '../../../word-lists/words.ts';
import { placeOfTeam } from '../teams.ts';
import { baseOfGivenName } from './given-names.ts';

export interface Surface {
  /** The form as written, white space made one space. */
  readonly text: string;
  /** Folded by `foldName`, hyphens and all; the possessive ending and corporate or honorary suffixes left out. */
  readonly folded: string;
  readonly words: readonly string[];
  /** The words of a person's name after the first: particles and family names joined ("van der berg"). */
  readonly family: string;
  /** The first word where there are two or more, else ''. */
  readonly given: string;
  /** The given name without its pet forms: "mike" and "michael" share it. */
  readonly base: string;
  /** Code of the country that the form names, and of the one whose adjective it is. */
  readonly country?: string;
  /** Whether it is the country's official name, which no team bears. */
  readonly official: boolean;
  readonly demonym?: string;
  /** Whether the form is an adjective or a people's name: "Russian", "Russians", "U.S.-owned". */
  readonly adjectival: boolean;
  /** Name of the organisation in the gazetteer that the form names. */
  readonly organisation?: string;
  /** Name of the state or province. */
  readonly state?: string;
  /** Today's name of a city that has two. */
  readonly city?: string;
  /** The place that the name of a club begins with: "texas" of "Texas Rangers". */
  readonly teamOf?: string;
  /** Whether the letters are all capitals ("NATO", "U.N."): it may stand for longer words. */
  readonly capitals: boolean;
}

const suffixes = new Set('jr sr ii iii iv kc qc sc mp msp mep mbe obe cbe phd md esq'.split(' '));
const companyForms = new Set(
  'inc corp corporation co company ltd limited plc llc llp ag sa spa nv bv gmbh ab asa oyj kk pty group holdings'.split(
    ' ',
  ),
);
const particles = words(nameParticles, 'st san');
const compass: Readonly<Record<string, string>> = { n: 'north', s: 'south', w: 'west', e: 'east' };

/** Takes a form apart. Any string gives a surface; one without letters gives one without words. */
export function readSurface(text: string, gazetteer: Gazetteer): Surface {
  const whole = foldName(text.replace(/['’]s?$/, ''));
  const words = trimSuffixes(whole.split(/[\s,()"“”]+/).filter(Boolean));
  const folded = words.join(' ');
  const given = words.length > 1 ? words[0] : '';
  const capitals = isCapitals(text);
  const known = lookUp(text, whole, capitals, gazetteer);
  return {
    text,
    folded,
    words,
    family: familyOf(words),
    given,
    base: given && baseOfGivenName(given),
    capitals,
    teamOf: placeOfTeam(words, gazetteer),
    ...known,
  };
}

const compoundFamily = new RegExp(`[-–](?:${[...tiedToNames].join('|')}|style|speaking)$`);

/** Whether the form is several words in capitals: a headline may have run them together. */
export function isShouted({ capitals, words }: Surface): boolean {
  return capitals && words.length > 1;
}

/** Whether the gazetteer knows the form: as a country or its adjective, a state, an organisation. */
export function isKnown({ country, demonym, state, organisation }: Surface): boolean {
  return Boolean(country || demonym || state || organisation);
}

function lookUp(text: string, whole: string, capitals: boolean, gazetteer: Gazetteer) {
  const plain = whole.replace(compoundFamily, '');
  const expanded = plain.replace(/^([nsew]) (?=\p{Alpha})/u, (_, letter: string) => `${compass[letter]} `);
  const capital = /\p{Upper}/u.test(text);
  const form = gazetteer.countryFormOf(expanded);
  // "us", "uk", "it": an abbreviation is one only in capitals
  const abbreviated = form === 'abbreviation' && !/^\P{Lower}+(?:[-–]|$)/u.test(text);
  const country = capital && !abbreviated ? gazetteer.countryOf(expanded)?.code : undefined;
  const demonym = capital ? gazetteer.demonymOf(expanded)?.code : undefined;
  const state = gazetteer.stateOf(whole);
  const named = state && (foldName(state.name) === whole || /\.$/.test(text) || (capitals && whole.length === 2));
  const organisation = gazetteer.organisationOf(whole);
  const compound = plain !== whole && country !== undefined;
  return {
    country,
    official: country !== undefined && form === 'official',
    demonym: demonym ?? (compound ? country : undefined),
    adjectival: demonym !== undefined || compound,
    organisation: organisation && isWritten(text, organisation, capitals) ? organisation.name : undefined,
    state: named ? state.name : undefined,
    city: renamedCity(whole),
  };
}

/** A form no longer than this must be one of the other's words. */
const shortForm = 3;

/** "Who", "It" and "Is" are no acronyms; "Nato" and "Fed" are names. */
function isWritten(text: string, { others }: Organisation, capitals: boolean): boolean {
  return capitals || text.length > shortForm || others.includes(text);
}

/** "van der berg" of "jan van der berg", "qasimi" kept with its article as in "al-qasimi"; the last word otherwise. */
function familyOf(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 0 && particles.has(words[from - 1])) from--;
  return words.slice(Math.max(0, from)).join(' ');
}

function trimSuffixes(words: string[]): string[] {
  let length = words.length;
  while (length > 1 && (suffixes.has(words[length - 1]) || companyForms.has(words[length - 1]))) length--;
  return words.slice(0, length);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
