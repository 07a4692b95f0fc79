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
export function readKnownNames(names: ReadonlySet<string>, list: string, gazetteer: Gazetteer): KnownNames {
  const people: string[][] = [];
  const forms = new Map<string, NameType>();
  const prefixes = new Map<string, NameType>();
  const starting = new Map<string, string[]>();
  const initials = new Set<string>();
  const places: (string | undefined)[] = [];
  const clubs = new Set<string>();
  const isPlace = (folded: string) => Boolean(gazetteer.isPlace(folded) || gazetteer.stateOf(folded));
  for (const marked of names) {
    const gap = marked.indexOf(' ');
    const type = marked.slice(0, gap) as NameType;
    const name = marked.slice(gap + 1);
    const folded = foldName(name);
    const words = folded.split(/[\s\u00a0]+/);
    if (type === 'PER') people.push(words);
    if ((forms.get(folded) ?? 'MISC') === 'MISC') forms.set(folded, type);
    if (words.length > 1) addStarting(starting, name);
    if (type === 'MISC' || type === 'ORG') {
      for (let cut = 2; cut < Math.min(words.length, longestPrefix); cut++)
        prefixes.set(words.slice(0, cut).join(' '), type);
    }
    if (type !== 'ORG') continue;
    const place = placeOfTeam(words, isPlace);
    places.push(place);
    const club = place && folded.slice(place.length + 1);
    if (club) clubs.add(club);
    if (club && !forms.has(club)) forms.set(club, 'ORG');
    if (words.length > 2) for (const letters of initialsOf(words)) initials.add(letters);
  }
  return {
    list,
    ...readPeople(people),
    answers: new Map(),
    forms,
    prefixes,
    starting,
    initials,
    clubs,
    teamPlaces: placesOfTeams(places),
  };
}

/** A first word that begins very many names tells little, and keeps to the first of them. */
const most = 8;

function addStarting(starting: Map<string, string[]>, name: string): void {
  const word = name.slice(0, name.search(/[\s\u00a0]/));
  const names = starting.get(word) ?? [];
  if (names.length >= most) return;
  starting.set(
    word,
    [...names, name].sort((one, other) => other.length - one.length),
  );
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
