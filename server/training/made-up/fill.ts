// Fills templates like "{club} {n} {club} {n}" with names and numbers, and keeps where the names are.
import type { NameType } from '../../src/core/language/names/index.ts';
import type { LabelledName } from '../documents.ts';
import type { Random } from '../random.ts';
import { makeClub, makeCompany, makePerson, type Pool } from './slots.ts';

/** What one article draws on, so that its names come again. */
export interface Cast {
  readonly pool: Pool;
  readonly random: Random;
  readonly clubs: readonly string[];
  readonly people: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly companies: readonly string[];
}

export interface Filled {
  readonly text: string;
  readonly names: readonly LabelledName[];
}

export function createCast(pool: Pool, random: Random): Cast {
  const many = (count: number, make: () => string) => Array.from({ length: count }, make);
  return {
    pool,
    random,
    clubs: many(14, () => makeClub(pool, random)),
    people: many(20, () => makePerson(pool, random)),
    cities: many(5, () => random.pick(pool.cities)),
    countries: many(10, () => random.pick(pool.countries)),
    companies: many(3, () => makeCompany(pool, random)),
  };
}

/** A template with its slots filled; a slot in capitals ("{CLUB}") is filled in capitals. */
export function fill(template: string, cast: Cast): Filled {
  let text = '';
  const names: LabelledName[] = [];
  for (const part of template.split(/(\{\w+\})/)) {
    if (!part.startsWith('{')) {
      text += part;
      continue;
    }
    const slot = part.slice(1, -1);
    const lower = slot.toLowerCase();
    const value = values[lower](cast);
    const shown = slot === lower ? value : value.toUpperCase();
    const type = types[lower];
    if (type) names.push([text.length, text.length + shown.length, type]);
    text += shown;
  }
  return { text, names };
}

const types: Readonly<Record<string, NameType>> = {
  club: 'ORG',
  person: 'PER',
  initialled: 'PER',
  surname: 'PER',
  city: 'LOC',
  country: 'LOC',
  state: 'LOC',
  demonym: 'MISC',
  company: 'ORG',
  brand: 'ORG',
  newsroom: 'ORG',
  agency: 'ORG',
};

const pick =
  (text: string) =>
  ({ random }: Cast) =>
    random.pick(text.split('|'));
const upTo =
  (below: number, from = 0) =>
  ({ random }: Cast) =>
    String(from + random.below(below));
const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

const values: Readonly<Record<string, (cast: Cast) => string>> = {
  club: ({ clubs, random }) => random.pick(clubs),
  person: ({ people, random }) => random.pick(people),
  surname: ({ people, random }) => lastWord(random.pick(people)),
  initialled: ({ people, random }) => {
    const name = random.pick(people);
    return `${name[0]}.${random.chance(0.9) ? ' ' : ''}${lastWord(name)}`;
  },
  city: ({ cities, random }) => random.pick(cities),
  country: ({ countries, random }) => random.pick(countries),
  state: ({ pool, random }) => random.pick(pool.states),
  demonym: ({ pool, random }) => random.pick(pool.demonyms),
  company: ({ companies, random }) => random.pick(companies),
  /** A company by its first word. */
  brand: ({ companies, random }) => random.pick(companies).split(' ')[0],
  newsroom: ({ cities, random }) => `${random.pick(cities)} Newsroom`,
  agency: pick('Reuters|AP|AFP|UPI|dpa|Xinhua'),
  n: upTo(6),
  nn: upTo(90, 6),
  nnn: upTo(450, 80),
  place: upTo(20, 1),
  score: ({ random }) => `${random.below(5)}-${random.below(4)}`,
  halftime: ({ random }) => `${random.below(3)}-${random.below(2)}`,
  sets: ({ random }) =>
    Array.from({ length: 2 + random.below(2) }, () => `${random.pick(['6', '7', '6', '4'])}-${random.below(6)}`).join(
      ' ',
    ),
  bowling: ({ random }) => `${1 + random.below(8)}-${10 + random.below(90)}`,
  figures: ({ random }) => `${5 + random.below(25)}-${random.below(9)}-${20 + random.below(80)}-${random.below(6)}`,
  average: ({ random }) => `.${300 + random.below(400)}`,
  behind: ({ random }) => random.pick(['-', '1', '2 1/2', '7', '10 1/2', '21']),
  time: ({ random }) => `${1 + random.below(5)}:${10 + random.below(50)}.${10 + random.below(90)}`,
  seconds: ({ random }) => `${10 + random.below(50)}.${10 + random.below(90)}`,
  rounds: ({ random }) => Array.from({ length: 2 + random.below(3) }, () => String(64 + random.below(12))).join(' '),
  total: upTo(20, 270),
  table: ({ random }) => Array.from({ length: 7 }, () => String(random.below(14))).join(' '),
  short: ({ random }) => Array.from({ length: 5 }, () => String(random.below(9))).join(' '),
  minute: upTo(90, 1),
  age: upTo(40, 18),
  year: upTo(35, 1990),
  date: ({ random }) => `${1990 + random.below(35)}-${10 + random.below(3)}-${10 + random.below(18)}`,
  day: pick('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
  sport: pick(
    'SOCCER|TENNIS|CRICKET|BASEBALL|BASKETBALL|GOLF|ATHLETICS|CYCLING|RUGBY UNION|ICE HOCKEY|NHL|NBA|NFL|BOXING|SKIING|MOTOR RACING|VOLLEYBALL|BADMINTON|SQUASH|SWIMMING|HANDBALL',
  ),
  division: pick(
    'first division|premier league|second division|first league|cup|championship|league|serie A|division one|super league',
  ),
  section: pick(
    'Division one|Division two|Premier league|First division|Group A|Group B|Second round|Quarter-finals|Semi-finals|Final|Men|Women|Standings',
  ),
  role: pick(
    'striker|midfielder|defender|goalkeeper|coach|captain|forward|manager|winger|skipper|centre|guard|pitcher|all-rounder',
  ),
  dollars: ({ random }) => `$${1 + random.below(99)}.${random.below(10)} million`,
  quarter: pick('Q1|Q2|Q3|Q4|qtr|half|FY'),
  phone: ({ random }) =>
    `+${1 + random.below(80)} ${10 + random.below(900)} ${100 + random.below(900)} ${1000 + random.below(9000)}`,
};
