// What the names that were found tell of those that were missed or misread elsewhere in the article.
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import type { NameType } from '../../../language/names/index.ts';
import { createSimilarWords, type SimilarWords, soundOf } from '../similar-words.ts';
import { placeOfTeam, placesOfTeams } from '../teams.ts';

export interface KnownNames {
  /** The telling names, one after the other: equal lists give equal answers. */
  readonly list: string;
  /** Surnames and first names of the people who are named in full. */
  readonly families: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
  readonly similar: SimilarWords;
  readonly sounds: ReadonlySet<string>;
  /** Whether a word is somebody's name, as far as it was asked. */
  readonly answers: Map<string, boolean>;
  /** The type of each telling name, folded. */
  readonly forms: ReadonlyMap<string, NameType>;
  /** The first words, two or more, of longer names of organisations and events, folded. */
  readonly prefixes: ReadonlyMap<string, NameType>;
  /** The names of several words by their first, as they are written, the longest first. */
  readonly starting: ReadonlyMap<string, readonly string[]>;
  /** The initials of organisations of three words or more, in lower case. */
  readonly initials: ReadonlySet<string>;
  /** Clubs by their last word: "rangers". */
  readonly clubs: ReadonlySet<string>;
  /** Places whose name may mean their club. */
  readonly teamPlaces: ReadonlySet<string>;
}

/** Words of a name's beginning that are looked up. */
const longestPrefix = 5;

/** Takes the telling names apart. */
export function readKnownNames(marked: ReadonlySet<string>, list: string, gazetteer: Gazetteer): KnownNames {
  const names = [...marked].map(readName);
  const forms = new Map<string, NameType>();
  for (const { type, folded } of names) if ((forms.get(folded) ?? 'MISC') === 'MISC') forms.set(folded, type);
  const organisations = names.filter(({ type }) => type === 'ORG');
  const teams = readTeams(organisations, gazetteer);
  for (const club of teams.clubs) if (!forms.has(club)) forms.set(club, 'ORG');
  return {
    list,
    ...readPeople(names.filter(({ type }) => type === 'PER').map(({ words }) => words)),
    answers: new Map(),
    forms,
    prefixes: prefixesOf(names),
    starting: startingOf(names),
    initials: new Set(organisations.flatMap(({ words }) => (words.length > 2 ? initialsOf(words) : []))),
    ...teams,
  };
}

interface TellingName {
  readonly type: NameType;
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
}

/** A telling name is its type, a space and the name as it is written. */
function readName(marked: string): TellingName {
  const gap = marked.indexOf(' ');
  const name = marked.slice(gap + 1);
  const folded = foldName(name);
  return { type: marked.slice(0, gap) as NameType, name, folded, words: folded.split(/[\s\u00a0]+/) };
}

/** The beginnings of names of organisations and events. */
function prefixesOf(names: readonly TellingName[]): ReadonlyMap<string, NameType> {
  const prefixes = new Map<string, NameType>();
  for (const { type, words } of names) {
    if (type !== 'MISC' && type !== 'ORG') continue;
    for (let cut = 2; cut < Math.min(words.length, longestPrefix); cut++)
      prefixes.set(words.slice(0, cut).join(' '), type);
  }
  return prefixes;
}

/** The clubs named by their places: "Glasgow Rangers" gives "rangers", and a place whose name may mean its club. */
function readTeams(organisations: readonly TellingName[], gazetteer: Gazetteer) {
  const places = organisations.map(({ words }) => placeOfTeam(words, gazetteer));
  const clubs = organisations.map(({ folded }, at) => folded.slice((places[at] ?? folded).length + 1));
  return { clubs: new Set(clubs.filter(Boolean)), teamPlaces: placesOfTeams(places) };
}

/** A first word that begins very many names tells little, and keeps to the first of them. */
const most = 8;

function startingOf(names: readonly TellingName[]): ReadonlyMap<string, readonly string[]> {
  const starting = new Map<string, string[]>();
  for (const { name, words } of names) {
    if (words.length < 2) continue;
    const word = name.slice(0, name.search(/[\s\u00a0]/));
    const begun = starting.get(word) ?? [];
    if (begun.length >= most) continue;
    starting.set(
      word,
      [...begun, name].sort((one, other) => other.length - one.length),
    );
  }
  return starting;
}

function initialsOf(words: readonly string[]): string[] {
  const letters = (kept: readonly string[]) => kept.map((word) => word[0]).join('');
  return [
    letters(words),
    letters(words.filter((word) => word.length > 3 || !/^(?:of|for|the|and|de|la|in|on|&)$/.test(word))),
  ];
}

/** A surname no longer than this is too often a plain word. */
const tooShortAlone = 5;

function readPeople(people: readonly (readonly string[])[]) {
  const families = new Set<string>();
  const givens = new Set<string>();
  const sounds = new Set<string>();
  const similar = createSimilarWords();
  for (const words of people) {
    const family = words[words.length - 1];
    if (family.length < 3) continue;
    families.add(family);
    if (words[0].length > 2) givens.add(words[0]);
    if (family.length > tooShortAlone) {
      similar.add(family);
      sounds.add(soundOf(family));
    }
  }
  return { families, givens, similar, sounds };
}
