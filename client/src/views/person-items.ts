// What the list of people shows, as plain data: somebody, the versions that articles disagree about, and places.
import type {
  ListedPerson,
  PersonPlace,
  PersonVersionPlaces,
  ServerRequests,
} from '../../../server/src/protocol/messages.ts';

export type PeopleItem = PersonItem | VersionItem | PlaceItem;

export interface PersonItem {
  readonly sort: 'person';
  readonly key: string;
  readonly person: ListedPerson;
}

/** Those articles that tell one of several things, or all articles that the person is in. */
export interface VersionItem {
  readonly sort: 'version';
  readonly key: string;
  readonly kind: PersonVersionPlaces['kind'] | 'all';
  readonly text: string;
  readonly parent: PersonItem;
  readonly children: readonly PlaceItem[];
}

export interface PlaceItem {
  readonly sort: 'place';
  readonly key: string;
  readonly place: PersonPlace;
  readonly parent: PersonItem | VersionItem;
}

export const personItem = (person: ListedPerson): PersonItem => ({ sort: 'person', key: person.key, person });

/** What is under a person: the versions, then all articles; where there is nothing to disagree about, the articles at once. */
export function itemsUnder(parent: PersonItem, found: ServerRequests['copydesk/person']['result']): PeopleItem[] {
  if (!found) return [];
  if (!found.versions.length) return placeItems(parent, found.places);
  const versions = found.versions.map(({ kind, text, places }) => versionItem(parent, kind, text, places));
  return [...versions, versionItem(parent, 'all', '', found.places)];
}

function versionItem(
  parent: PersonItem,
  kind: VersionItem['kind'],
  text: string,
  places: readonly PersonPlace[],
): VersionItem {
  const children: PlaceItem[] = [];
  const item: VersionItem = { sort: 'version', key: `${parent.key} ${kind} ${text}`, kind, text, parent, children };
  children.push(...placeItems(item, places));
  return item;
}

const placeItems = (parent: PersonItem | VersionItem, places: readonly PersonPlace[]): PlaceItem[] =>
  places.map((place, at) => ({ sort: 'place', key: `${parent.key} ${place.uri} ${at}`, place, parent }));
