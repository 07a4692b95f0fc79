// Clubs that are named for their place, in the manner of North American leagues: "Texas Rangers", "Boston Red Sox". In a report of
// a match "Texas" alone is the club, unless it plainly says where.

import type { Gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { NameSpan } from '../../language/names/index.ts';
import { textBefore } from '../../text/before.ts';
import { pluralsOfNoClub } from '../../word-lists/thing-words.ts';

/** Words of a club's name, with the place and the kind. */
const longestClub = 4;

/** The place in the folded words of a club's name: "texas" of "texas rangers". */
export function placeOfTeam(words: readonly string[], gazetteer: Gazetteer): string | undefined {
  const last = words[words.length - 1];
  if (words.length < 2 || words.length > longestClub || !isClubWord(last)) return undefined;
  if (gazetteer.stateOf(last)) return undefined; // "University of Texas"
  for (let cut = words.length - 1; cut > 0 && cut > words.length - 3; cut--) {
    const place = words.slice(0, cut).join(' ');
    if (gazetteer.isPlace(place) || gazetteer.stateOf(place)) return place;
  }
  return undefined;
}

/** "rangers", "sox": a plural, no word like "congress" or "status". */
const isClubWord = (word: string) => /(?:[^su]s|x)$/.test(word) && !pluralsOfNoClub.has(word);

/** The places of clubs, where the article has several clubs: a match has two sides. */
export function placesOfTeams(places: Iterable<string | undefined>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const place of places) if (place !== undefined) found.add(place);
  return found.size > 1 ? found : none;
}

const none: ReadonlySet<string> = new Set();

/** By how much the recogniser must prefer the place before the name of a club's place is no club. A logarithm of odds. */
const plainly = 4;

/** Whether the name of a club's place means the place here or the club. `text` is the block's. */
export function placeOrTeam({ start, scores: [, , place, club] }: NameSpan, text: string): 'LOC' | 'ORG' {
  const where = /(?:^|[\s“"(])(?:in|at|from|near|outside|of) $/i.test(textBefore(text, start, 9));
  return where || place - club >= plainly ? 'LOC' : 'ORG';
}
