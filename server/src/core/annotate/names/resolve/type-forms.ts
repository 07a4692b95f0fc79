// One type for one name where the recogniser gave several: what the gazetteer knows, then the people of the story, then the vote.
import { countriesSeatedIn } from '../../../language/gazetteer/seats.ts';
import type { EntityType } from '../../annotations.ts';
import { createSimilarWords, type SimilarWords } from '../similar-words.ts';
import { placesOfTeams } from '../teams.ts';
import type { CountedForm } from './resolve-names.ts';
import { isKnown, isShouted, type Surface } from './surface.ts';

/** What the longer names of the story tell of the shorter ones. */
interface LongerNames {
  /** Surnames of people who are named in full. */
  readonly families: ReadonlySet<string>;
  readonly nearFamilies: SimilarWords;
  /** First words of longer names that are no person's, and the type of the first such name. */
  readonly heads: ReadonlyMap<string, EntityType>;
  /** Last words of the longer names of organisations: "Rockies" of "Colorado Rockies". */
  readonly tails: ReadonlySet<string>;
  /** Single words that are organisations. */
  readonly single: ReadonlySet<string>;
  /** Places whose name may mean their club. */
  readonly teamPlaces: ReadonlySet<string>;
}

/** The forms in their order, each with the type it is taken for. */
export function typeForms(forms: readonly CountedForm[]): CountedForm[] {
  const longer = readLongerNames(forms);
  const clubPlaces = placesThatPlay(forms);
  const votes = new Map<string, Map<EntityType, number>>();
  const settled = forms.map(({ surface, type, count }) => {
    const known = knownType(surface, type, count, longer);
    const ballot = votes.get(ballotOf(surface)) ?? new Map<EntityType, number>();
    votes.set(ballotOf(surface), ballot.set(known, (ballot.get(known) ?? 0) + count));
    return known;
  });
  return forms.map((form, index) => {
    const isFamily = longer.families.has(form.surface.folded);
    const own = settled[index];
    const { folded } = form.surface;
    const both = (own === 'LOC' || own === 'ORG') && (longer.teamPlaces.has(folded) || clubPlaces.has(folded));
    const type = both ? own : elected(own, votes.get(ballotOf(form.surface))!, isFamily);
    return type === form.type ? form : { ...form, type };
  });
}

/** Fewer names that are read in two ways are read wrongly in one of them. */
const fewPlaces = 4;

/** In a list of matches or results many places are clubs as well: each mention is what it is read as. */
function placesThatPlay(forms: readonly CountedForm[]): ReadonlySet<string> {
  const read = (type: EntityType) =>
    new Set(forms.filter((form) => form.type === type).map(({ surface }) => surface.folded));
  const clubs = read('ORG');
  const both = new Set([...read('LOC')].filter((folded) => clubs.has(folded)));
  return both.size < fewPlaces ? new Set() : both;
}

/** All names of a country vote together: "United States" is the kind of thing that "U.S." is. */
const ballotOf = ({ country, adjectival, folded }: Surface) => (country && !adjectival ? `country ${country}` : folded);

function readLongerNames(forms: readonly CountedForm[]): LongerNames {
  const families = new Set<string>();
  const nearFamilies = createSimilarWords();
  const heads = new Map<string, EntityType>();
  const tails = new Set<string>();
  const single = new Set<string>();
  const teams = forms
    .filter(({ surface, type }) => type === 'ORG' && !isShouted(surface))
    .map(({ surface }) => surface.teamOf);
  for (const { surface, type } of forms) {
    if (surface.words.length === 1 && type === 'ORG') single.add(surface.folded);
    if (surface.words.length < 2 || isShouted(surface)) continue;
    if (type === 'PER') {
      families.add(surface.family).add(surface.words[surface.words.length - 1]);
      nearFamilies.add(surface.family);
      continue;
    }
    if (!heads.has(surface.words[0])) heads.set(surface.words[0], type);
    if (type === 'ORG') tails.add(surface.words[surface.words.length - 1]);
  }
  return { families, nearFamilies, heads, tails, single, teamPlaces: placesOfTeams(teams) };
}

/** A form as the steps see it. */
interface Asked {
  readonly surface: Surface;
  readonly type: EntityType;
  readonly count: number;
  /** Whether somebody in the story bears it as a surname. */
  readonly isFamily: boolean;
  readonly longer: LongerNames;
}

/** One thing that tells what a form is; undefined where it tells nothing of this one. */
type Step = (asked: Asked) => EntityType | undefined;

/** "Indians" of "Cleveland Indians". */
const shortForClub: Step = ({ surface, type, longer }) =>
  surface.adjectival && type === 'ORG' && longer.tails.has(surface.folded) ? 'ORG' : undefined;

/** "Boston Celtics" taken for a place, where "Celtics" is a club. */
const clubOfPlace: Step = ({ surface: { teamOf, words }, type, longer }) =>
  type === 'LOC' && teamOf && longer.single.has(words[words.length - 1]) ? 'ORG' : undefined;

const adjective: Step = ({ surface, type, isFamily }) =>
  surface.adjectival && type !== 'LOC' && !(type === 'PER' && isFamily) ? 'MISC' : undefined;

const country: Step = ({ surface, type, isFamily }) => {
  if (surface.official) return 'LOC';
  return surface.country && (type === 'MISC' || (type === 'PER' && !isFamily)) ? 'LOC' : undefined;
};

const capital: Step = ({ surface, type, isFamily }) =>
  type === 'PER' && !isFamily && countriesSeatedIn(surface.folded).length ? 'LOC' : undefined;

/** "El Al", whatever it was read as. */
const knownBody: Step = ({ surface: { organisation, words }, type, isFamily }) =>
  organisation && words.length > 1 && !isFamily && (type === 'LOC' || type === 'PER') ? 'ORG' : undefined;

/** "A. Roe", "San Agustin": an initial or a particle and somebody's surname. */
const partOfPerson: Step = ({ surface, type, isFamily, longer }) => {
  if (surface.words.length === 2 && surface.given.length === 1 && longer.families.has(surface.family)) return 'PER';
  return surface.words.length > 1 && isFamily && surface.family === surface.folded && type !== 'MISC'
    ? 'PER'
    : undefined;
};

/** What has several words, or is in the gazetteer, is what it was read as; so is a person of whom the story has the full name. */
const asRead: Step = ({ surface, type, isFamily }) =>
  surface.words.length > 1 || isKnown(surface) || (type === 'PER' && isFamily) ? type : undefined;

/** "the Rockies" of "Colorado Rockies", not "Moscow" of "Spartak Moscow". */
const tailOfOrganisation: Step = ({ surface: { folded }, type, longer }) =>
  longer.tails.has(folded) && (type !== 'LOC' || folded.endsWith('s')) ? 'ORG' : undefined;

const headOfLongerName: Step = ({ surface, type, longer }) =>
  type === 'PER' ? (longer.heads.get(surface.folded) ?? type) : undefined;

const surname: Step = ({ surface, type, isFamily }) => {
  if (!isFamily) return undefined;
  return type === 'LOC' || surface.capitals ? type : 'PER';
};

/** "Lindquist" once, where somebody is called Lindqvist. */
const slipOfSurname: Step = ({ surface, type, count, longer }) =>
  count === 1 && type !== 'LOC' && longer.nearFamilies.near(surface.folded).length ? 'PER' : undefined;

/** In order, the surest first; a form of which none has anything to say is what it was read as. */
const steps: readonly Step[] = [
  shortForClub,
  clubOfPlace,
  adjective,
  country,
  capital,
  knownBody,
  partOfPerson,
  asRead,
  tailOfOrganisation,
  headOfLongerName,
  surname,
  slipOfSurname,
];

function knownType(surface: Surface, type: EntityType, count: number, longer: LongerNames): EntityType {
  const asked: Asked = { surface, type, count, isFamily: longer.families.has(surface.folded), longer };
  for (const step of steps) {
    const answer = step(asked);
    if (answer) return answer;
  }
  return type;
}

/** A name that a person bears may be a place as well ("Washington"); otherwise the commonest type wins, the first of equals. */
function elected(type: EntityType, ballot: ReadonlyMap<EntityType, number>, isFamily: boolean): EntityType {
  let best: EntityType | undefined;
  for (const [candidate, count] of ballot) {
    if (isFamily && (candidate === 'PER') !== (type === 'PER')) continue;
    if (best === undefined || count > ballot.get(best)!) best = candidate;
  }
  return best ?? type;
}
