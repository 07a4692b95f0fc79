// The people of all articles: who is where, and what articles disagree about. Lists are short; places are given for one person.
import { type Appearance, disagrees, type Person } from '../../core/index.ts';
import type { ListedPerson, PersonPlace, PersonVersionPlaces, ServerRequests } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import { toRange } from '../to-lsp.ts';

type Asked = Partial<ServerRequests['copydesk/people']['params']>;

/** More are not listed: a filter finds the others. */
const mostPeople = 500;

export function people({ newsroom }: Desk, asked: Asked): ServerRequests['copydesk/people']['result'] {
  const words = String(asked?.filter ?? '')
    .toLowerCase()
    .split(/\s+/);
  const listed: ListedPerson[] = [];
  let more = 0;
  for (const person of newsroom.people().values()) {
    if ((!asked?.all && !disagrees(person)) || !isMeant(person, words)) continue;
    if (listed.length < mostPeople) listed.push(listedPerson(person));
    else more++;
  }
  return { people: listed, more };
}

export function person(
  desk: Desk,
  asked: Partial<ServerRequests['copydesk/person']['params']>,
): ServerRequests['copydesk/person']['result'] {
  const found = desk.newsroom.people().get(String(asked?.key));
  if (!found) return null;
  const { spellings, titles, ages, appearances } = found;
  const versions = Object.entries({ spelling: spellings, title: titles, age: ages }).flatMap(([name, those]) => {
    const kind = name as PersonVersionPlaces['kind'];
    return those.map(({ text, appearances }) => ({ kind, text, places: placesOf(appearances, kind, desk) }));
  });
  return { versions, places: placesOf(appearances, undefined, desk) };
}

const listedPerson = ({ key, name, appearances, spellings, titles, ages }: Person): ListedPerson => ({
  ...{ key, name, articles: new Set(appearances.map(({ article }) => article)).size },
  spellings: spellings.map(({ text }) => text),
  titles: titles.map(({ text }) => text),
  ages: ages.map(({ text }) => text),
});

/** Whether names and titles hold every word asked for. */
function isMeant({ appearances }: Person, words: readonly string[]): boolean {
  return appearances.some(({ name: { name, role = '', after = '' } }) => {
    const text = `${name} ${role} ${after}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** In the order of the files' names; an article that is gone meanwhile has none. */
function placesOf(
  appearances: readonly Appearance[],
  kind: PersonVersionPlaces['kind'] | undefined,
  { newsroom, articles }: Desk,
): PersonPlace[] {
  const places = appearances.flatMap(({ article, name: { name, span, full, role, after, age } }) => {
    const positions = newsroom.positions(article);
    if (!positions) return [];
    const at = kind === 'age' ? (age?.span ?? span) : kind === 'spelling' ? (full ?? span) : span;
    return {
      uri: articles.find(article)?.uri ?? article,
      range: toRange(positions, at),
      headline: newsroom.headline(article),
      ...{ name, role: role ?? after, age: age?.years },
    };
  });
  return places.sort((one, other) => (one.uri < other.uri ? -1 : 1));
}
