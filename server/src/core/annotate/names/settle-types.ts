// One type for one name where the recogniser gave several: what the gazetteer knows, then the people of the story, then the vote.
import { countriesSeatedIn } from '../../language/gazetteer/seats.ts';
import type { EntityType } from '../annotations.ts';
import type { CountedForm } from './resolve-names.ts';
import { createSimilarWords, type SimilarWords } from './similar-words.ts';
import { isKnown, isShouted, type Surface } from './surface.ts';
import { placesOfTeams } from './teams.ts';

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
export function settleTypes(forms: readonly CountedForm[]): CountedForm[] {
  const longer = readLongerNames(forms);
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
    const both = (own === 'LOC' || own === 'ORG') && longer.teamPlaces.has(form.surface.folded);
    const type = both ? own : elected(own, votes.get(ballotOf(form.surface))!, isFamily);
    return type === form.type ? form : { ...form, type };
  });
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

function knownType(surface: Surface, type: EntityType, count: number, longer: LongerNames): EntityType {
  const { folded } = surface;
  const isFamily = longer.families.has(folded);
  if (surface.adjectival && type === 'ORG' && longer.tails.has(folded)) return 'ORG'; // "Indians" of "Cleveland Indians"
  if (type === 'LOC' && surface.teamOf && longer.single.has(surface.words[surface.words.length - 1])) return 'ORG';
  if (surface.adjectival && type !== 'LOC' && !(type === 'PER' && isFamily)) return 'MISC';
  if (surface.official) return 'LOC';
  if (surface.country && (type === 'MISC' || (type === 'PER' && !isFamily))) return 'LOC';
  if (type === 'PER' && !isFamily && countriesSeatedIn(folded).length) return 'LOC';
  if (surface.words.length === 2 && surface.given.length === 1 && longer.families.has(surface.family)) return 'PER'; // "A. Roe"
  if (surface.words.length > 1 && isFamily && surface.family === folded && type !== 'MISC') return 'PER'; // "San Agustin"
  if (surface.words.length > 1 || isKnown(surface)) return type;
  if (type === 'PER' && isFamily) return type;
  if (longer.tails.has(folded) && (type !== 'LOC' || folded.endsWith('s'))) return 'ORG'; // the Rockies, not Moscow
  if (type === 'PER') return longer.heads.get(folded) ?? type;
  if (isFamily) return type === 'LOC' || surface.capitals ? type : 'PER';
  return count === 1 && type !== 'LOC' && longer.nearFamilies.near(folded).length ? 'PER' : type;
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
