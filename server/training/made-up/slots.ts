// What may fill the slots of made-up articles: people, clubs, places, companies, and the numbers of results.
import { createGazetteer } from '../../src/core/language/gazetteer/gazetteer.ts';
import type { LabelledDocument } from '../documents.ts';
import type { NameLists } from '../name-lists.ts';
import type { Random } from '../random.ts';

/** Names to draw from. */
export interface Pool {
  readonly people: readonly string[];
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly cities: readonly string[];
  readonly clubs: readonly string[];
  readonly countries: readonly string[];
  readonly demonyms: readonly string[];
  readonly states: readonly string[];
}

export function createPool(lists: NameLists, documents: readonly LabelledDocument[]): Pool {
  const { countries, states } = createGazetteer();
  const real = countries.filter(({ code }) => !code.startsWith('x-'));
  const people = documents.flatMap(({ text, names }) =>
    names.filter(([, , type]) => type === 'PER').map(([start, end]) => text.slice(start, end)),
  );
  const plain = (name: string) => /^[a-z][a-z ]{2,}$/.test(name);
  return {
    people: [...new Set(people)].filter((name) => /^\p{Lu}[\p{L}.'-]+( \p{L}[\p{L}.'-]+){1,2}$/u.test(name)),
    firstNames: lists.FIRST.filter(plain).map(capitalise),
    surnames: [...lists.LAST, ...lists.SURN].filter(plain).map(capitalise),
    cities: lists.CITY.filter(plain).map(capitalise),
    clubs: lists.CLUB.filter((name) => plain(name) && name.split(' ').length < 4).map(capitalise),
    countries: real.flatMap(({ name, abbreviations }) =>
      name === 'United States' ? [name, ...abbreviations.slice(0, 3)] : [name],
    ),
    demonyms: real.flatMap(({ demonyms }) => demonyms.slice(0, 1)),
    states: states.map(({ name }) => name),
  };
}

export function capitalise(name: string): string {
  return name.replace(/(^|[ -])(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());
}

/** A name that no list knows: the head of one and the tail of another. */
export function blend(a: string, b: string): string {
  const head = a.split(' ')[0];
  return (
    head.slice(0, Math.ceil(head.length / 2)) +
    b
      .split(' ')[0]
      .slice(Math.floor(b.split(' ')[0].length / 2))
      .toLowerCase()
  );
}

export function makePerson(pool: Pool, random: Random): string {
  const roll = random.next();
  if (roll < 0.55) return random.pick(pool.people);
  const last = roll < 0.85 ? random.pick(pool.surnames) : blend(random.pick(pool.surnames), random.pick(pool.surnames));
  const first =
    roll < 0.95 ? random.pick(pool.firstNames) : blend(random.pick(pool.firstNames), random.pick(pool.firstNames));
  return `${first} ${last}`;
}

const suffixes = 'United|City|Town|Rovers|Athletic|Wanderers|County|FC|Rangers|Albion'.split('|');
const prefixes = 'Dynamo|Spartak|Lokomotiv|Real|Sporting|Inter|FC|Deportivo|Racing|Hapoel|Maccabi|Union|AC|SK'.split(
  '|',
);
const nicknames =
  'Tigers|Lions|Eagles|Bears|Hawks|Wolves|Falcons|Panthers|Bulls|Giants|Kings|Rockets|Pirates|Saints|Cowboys|Raiders|Sharks|Royals|Blues|Red Stars'.split(
    '|',
  );

/** A club by its town alone, with a club word, or by a name of its own. */
export function makeClub(pool: Pool, random: Random): string {
  const city = random.chance(0.8)
    ? random.pick(pool.cities)
    : blend(random.pick(pool.cities), random.pick(pool.cities));
  const roll = random.next();
  if (roll < 0.5) return city;
  if (roll < 0.6) return `${city} ${random.pick(suffixes)}`;
  if (roll < 0.68) return `${random.pick(prefixes)} ${city}`;
  if (roll < 0.72) return random.pick(pool.states);
  return roll < 0.76 ? random.pick(nicknames) : random.pick(pool.clubs);
}

const companyCores =
  'Pacific|Allied|General|First|National|Global|United|Standard|American|Northern|Continental|Universal|Delta|Apex|Summit|Pioneer'.split(
    '|',
  );
const trades =
  'Industries|Systems|Technologies|Pharmaceuticals|Energy|Resources|Foods|Motors|Airlines|Steel|Insurance|Software|Communications|Bancorp|Stores|Healthcare|Mining|Chemicals|Financial|Electronics'.split(
    '|',
  );
const forms = 'Inc|Corp|Ltd|Plc|Co|AG|SA|NV|Inc.|Corp.|Ltd.|Co.|Holdings|Group'.split('|');

export function makeCompany(pool: Pool, random: Random): string {
  const core = random.chance(0.4)
    ? random.pick(companyCores)
    : random.pick(random.chance(0.6) ? pool.surnames : pool.cities);
  const roll = random.next();
  if (roll < 0.25) return `${core} ${random.pick(trades)}`;
  if (roll < 0.65) return `${core} ${random.pick(trades)} ${random.pick(forms)}`;
  if (roll < 0.72) return `${core} & ${random.pick(pool.surnames)} ${random.pick(forms)}`;
  return `${core} ${random.pick(forms)}`;
}
