// What the desk knows about the world: countries and their forms, states, well-known organisations, first names.
import { namesOf, pictureAgencies, pictureBanks, wireServices } from '../../word-lists/news-agencies.ts';
import { brandNames } from './brand-names.ts';
import { cityTable } from './city-table.ts';
import { countryTable, peopleTable, regionTable } from './country-table.ts';
import { famousBodies } from './famous-names.ts';
import { eitherNames, femaleNames, maleNames } from './first-names.generated.ts';
import { foldName } from './fold-name.ts';
import { organisationTable } from './organisation-table.ts';
import { stateTable } from './state-table.ts';

export interface Country {
  /** ISO 3166 code where there is one ("US"), else one of our own ("GB-SCT", "x-europe" for a part of the world). */
  readonly code: string;
  /** The name that running text uses: "Russia". */
  readonly name: string;
  /** "Russian Federation". */
  readonly official: readonly string[];
  /** Other and former names: "Holland", "Burma", "America". */
  readonly others: readonly string[];
  /** "US", "U.S.", "USA". */
  readonly abbreviations: readonly string[];
  /** The adjective first: "Spanish", "Spaniard", "Spaniards". */
  readonly demonyms: readonly string[];
}

/** What kind of form a word is of its country. */
export type CountryForm = 'name' | 'official' | 'other' | 'abbreviation';

export interface State {
  /** The postal code: "TX". */
  readonly code: string;
  readonly name: string;
  /** The code and the AP form, where there is one: "TX", "Texas". */
  readonly abbreviations: readonly string[];
  readonly country: 'US' | 'CA';
}

export interface Organisation {
  readonly name: string;
  readonly others: readonly string[];
  readonly acronyms: readonly string[];
  /** Whether the acronym may be in copy without being spelled out. */
  readonly wellKnown: boolean;
}

export type FirstNameGender = 'female' | 'male' | 'either';

/** All look-ups take a name folded by `foldName`, and give undefined for what they do not know. */
export interface Gazetteer {
  /** By any of its names and abbreviations; parts of the world are among the countries. */
  countryOf(folded: string): Country | undefined;
  countryFormOf(folded: string): CountryForm | undefined;
  /** The country of "French", "Frenchman", "Spaniards". */
  demonymOf(folded: string): Country | undefined;
  /** Whether the word names a people, a faith or a party and no country: "Kurdish", "Muslims", "Republicans". */
  isPeople(folded: string): boolean;
  /** By name or abbreviation; "georgia" is a state as well as a country. */
  stateOf(folded: string): State | undefined;
  /** Whether a large city, a region, a river or a sea bears the name. */
  isPlace(folded: string): boolean;
  organisationOf(folded: string): Organisation | undefined;
  /** Whether a paper, an agency, a firm or an institution bears the name: what it says, no person says. */
  isBody(folded: string): boolean;
  genderOfFirstName(folded: string): FirstNameGender | undefined;
  readonly countries: readonly Country[];
  readonly states: readonly State[];
  readonly organisations: readonly Organisation[];
  /** The names that isPlace knows, as they are written. */
  readonly places: readonly string[];
}

/** Reads the tables (a few milliseconds). A host makes one and keeps it. */
export function createGazetteer(): Gazetteer {
  const countries = [...readCountries(countryTable), ...readCountries(regionTable)];
  const states = rows(stateTable).map(readState);
  const organisations = rows(organisationTable).map(readOrganisation);
  const forms = countryForms(countries);
  const demonyms = index(countries, (country) => country.demonyms);
  const people = new Set(words(peopleTable).map(foldName));
  const statesByForm = index(states, (state) => [state.name, ...state.abbreviations]);
  const organisationsByForm = index(organisations, ({ name, others, acronyms }) => [name, ...acronyms, ...others]);
  const genders = firstNames();
  const places = cityTable.trim().split(/,\s*/);
  const agencies = [...wireServices, ...pictureBanks, ...pictureAgencies].flatMap(namesOf);
  const bodies = new Set([...agencies, ...famousBodies, ...brandNames].map(foldName));
  const foldedPlaces = new Set(places.map(foldName));
  return {
    countryOf: (folded) => forms.get(folded)?.country,
    countryFormOf: (folded) => forms.get(folded)?.form,
    demonymOf: (folded) => demonyms.get(folded),
    isPeople: (folded) => people.has(folded),
    stateOf: (folded) => statesByForm.get(folded),
    isPlace: (folded) => foldedPlaces.has(folded),
    organisationOf: (folded) => organisationsByForm.get(folded),
    isBody: (folded) => bodies.has(folded) || organisationsByForm.has(folded),
    genderOfFirstName: (folded) => genders.get(folded),
    countries,
    states,
    organisations,
    places,
  };
}

function countryForms(countries: readonly Country[]): Map<string, { country: Country; form: CountryForm }> {
  const forms = new Map<string, { country: Country; form: CountryForm }>();
  const add = (country: Country, form: CountryForm, names: readonly string[]) => {
    for (const name of names) if (!forms.has(foldName(name))) forms.set(foldName(name), { country, form });
  };
  for (const country of countries) add(country, 'name', [country.name]);
  for (const country of countries) {
    add(country, 'official', country.official);
    add(country, 'abbreviation', country.abbreviations);
    add(country, 'other', country.others);
  }
  return forms;
}

/** The first entry that bears a form keeps it. */
function index<Entry>(entries: readonly Entry[], formsOf: (entry: Entry) => readonly string[]): Map<string, Entry> {
  const byForm = new Map<string, Entry>();
  for (const entry of entries) {
    for (const form of formsOf(entry)) if (!byForm.has(foldName(form))) byForm.set(foldName(form), entry);
  }
  return byForm;
}

function readCountries(table: string): Country[] {
  return rows(table).map(([code, name, official, others, abbreviations, demonyms]) => ({
    code,
    name,
    official: entries(official),
    others: entries(others),
    abbreviations: entries(abbreviations),
    demonyms: entries(demonyms),
  }));
}

const canadian = new Set(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'ON', 'PE', 'QC', 'SK']);

function readState([code, name, abbreviation]: readonly string[]): State {
  const abbreviations = [code, ...entries(abbreviation)];
  return { code, name, abbreviations, country: canadian.has(code) ? 'CA' : 'US' };
}

function readOrganisation([acronyms, name, others]: readonly string[]): Organisation {
  const marked = entries(acronyms);
  const plain = marked.map((acronym) => acronym.replace('*', ''));
  const wellKnown = marked.some((acronym) => acronym.endsWith('*'));
  return { name: name || plain[0], others: entries(others), acronyms: plain, wellKnown };
}

function firstNames(): Map<string, FirstNameGender> {
  const genders = new Map<string, FirstNameGender>();
  for (const name of words(femaleNames)) genders.set(name, 'female');
  for (const name of words(maleNames)) genders.set(name, 'male');
  for (const name of words(eitherNames)) genders.set(name, 'either');
  return genders;
}

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const entries = (field: string | undefined) => (field ? field.split(',') : []);
const words = (table: string) => table.trim().split(/\s+/);
