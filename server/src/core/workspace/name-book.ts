// In which articles each full name appears, and which names of the newsroom are one slip of the pen from it. Two such names differ
// in one word: they share all others and the first letter of that one, and meet under these.
import { type Difference, differenceOf } from '../annotate/spelling/difference.ts';
import { type ArticleCard, namesOf } from './article-card.ts';
import type { NameSummary } from './article-summary.ts';
import { foldPhrase } from './fold-phrase.ts';
import { createPostings, type Postings } from './postings.ts';
import type { FoundName } from './workspace-view.ts';

export interface NameBook {
  /** By the folded name, its type before it. */
  readonly holders: Postings<string>;
  /** The names that meet in a place. */
  readonly meetings: Map<string, Meeting>;
  /** What was found near a name of the book, and when: it holds until somebody comes to or leaves a place of that name. */
  readonly near: Map<string, { readonly keys: readonly string[]; readonly found: number }>;
  /** How often somebody came or left. */
  changes: number;
}

interface Meeting {
  readonly names: Set<string>;
  /** When somebody came or left last. */
  readonly changed: number;
}

const nobody: readonly string[] = [];
/** Shorter words are near many others by chance. */
const shortest = 5;
/** Where more names meet there is a family or a series. */
const crowd = 40;

export function createNameBook(): NameBook {
  return { holders: createPostings(), meetings: new Map(), near: new Map(), changes: 0 };
}

/** Words that a full name has at most. */
const longestName = 4;

/** A name as the book has it; undefined for one that is not compared: of one short word, or of very many. */
export function bookKey({ type, name }: Pick<NameSummary, 'type' | 'name'>): string | undefined {
  const words = foldPhrase(name)
    .split(' ')
    .filter((word) => word.length > 1); // "Ruth B. Osei"
  if (
    words.length > longestName ||
    (type === 'PER' ? words.length < 2 : words.length === 1 && words[0].length <= shortest)
  )
    return undefined;
  return type === 'MISC' || words.length === 0 ? undefined : `${type} ${words.join(' ')}`;
}

const bookKeysOf = (names: readonly NameSummary[]): Set<string> =>
  new Set(names.map(bookKey).filter((key) => key !== undefined));

/**
 * Puts the names of an article in the place of those that it had. Gives those whose findings may change with either: the lone
 * holders of one of them, or of one near it.
 */
export function exchangeNames(
  book: NameBook,
  before: readonly NameSummary[],
  after: readonly NameSummary[],
  article: number,
): Set<number> {
  const [were, are] = [bookKeysOf(before), bookKeysOf(after)];
  for (const key of were) if (!are.has(key)) strike(book, key, article);
  const found = sharersOf(book, new Set([...were, ...are]));
  for (const key of are) if (!were.has(key)) enter(book, key, article);
  return found;
}

function enter(book: NameBook, key: string, article: number): void {
  if (!isInBook(book, key)) for (const place of placesOf(key)) meet(book, place).add(key);
  book.holders.add(key, article);
}

function strike(book: NameBook, key: string, article: number): void {
  book.holders.remove(key, article);
  if (isInBook(book, key)) return;
  book.near.delete(key);
  for (const place of placesOf(key)) {
    const names = meet(book, place);
    names.delete(key);
    if (!names.size) book.meetings.delete(place);
  }
}

/** The names of a place, for somebody who comes or leaves. */
function meet(book: NameBook, place: string): Set<string> {
  const names = book.meetings.get(place)?.names ?? new Set();
  book.meetings.set(place, { names, changed: ++book.changes });
  return names;
}

const isInBook = ({ holders }: NameBook, key: string) => holders.of(key).length > 0;

export const holdersOfName = ({ holders }: NameBook, key: string): readonly number[] => holders.of(key);

function sharersOf(book: NameBook, keys: Iterable<string>): Set<number> {
  const found = new Set<number>();
  for (const key of keys) {
    const near = nearKeys(book, key);
    for (const name of near.length ? [key, ...near] : []) {
      const holders = book.holders.of(name);
      if (holders.length === 1) found.add(holders[0]);
    }
  }
  return found;
}

/** The names one slip from this one as the others write them, in the order of the alphabet. */
export function findNearNames(
  book: NameBook,
  key: string,
  others: (holders: Iterable<number>) => ArticleCard[],
): FoundName[] {
  return nearKeys(book, key).flatMap((near) => {
    const found = others(book.holders.of(near))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .flatMap((card) => {
        const name = namesOf(card).find((own) => bookKey(own) === near);
        return name ? [{ card, name }] : [];
      });
    if (!found.length) return [];
    const stories = new Set(found.map(({ card }) => card.headlineKey));
    const openings = new Set(found.map(({ card }) => card.openingKey));
    return [
      {
        key: near,
        name: found[0].name.name,
        stories: Math.min(stories.size, openings.size),
        places: found.map(({ card: { id }, name: { span } }) => ({ article: id, span })),
        roles: found.flatMap(({ name: { role } }) => role ?? []),
      },
    ];
  });
}

function nearKeys(book: NameBook, key: string): readonly string[] {
  const places = placesOf(key);
  const known = book.near.get(key);
  if (known && places.every((place) => (book.meetings.get(place)?.changed ?? 0) <= known.found)) return known.keys;
  const keys = findNear(book, key, places);
  if (isInBook(book, key)) book.near.set(key, { keys, found: book.changes });
  return keys;
}

function findNear({ meetings }: NameBook, key: string, places: readonly string[]): readonly string[] {
  const near = new Set<string>();
  for (const place of places) {
    const names = meetings.get(place)?.names;
    if (!names || names.size > crowd) continue;
    for (const name of names) if (name !== key && slippedWord(key, name)) near.add(name);
  }
  return near.size ? [...near].sort() : nobody;
}

/** Whether a name is likely another one misspelt: a word that nobody bears is a slip; one that somebody may bear is, where the role is the same. */
export function isSlip(
  { unknown = [], role }: NameSummary,
  key: string,
  near: Pick<FoundName, 'key' | 'roles'>,
): boolean {
  const slip = slippedWord(key, near.key);
  if (!slip) return false;
  return unknown.includes(slip.word) || (role !== undefined && near.roles.includes(role));
}

/** The one word in which two names differ by a slip; undefined where they differ otherwise. */
function slippedWord(one: string, other: string): { word: string; difference: Difference } | undefined {
  const [own, others] = [one.split(' '), other.split(' ')];
  const differing = own.flatMap((word, at) => (word === others[at] ? [] : [at]));
  if (own.length !== others.length || differing.length !== 1) return undefined;
  const [word, meant] = [own[differing[0]], others[differing[0]]];
  if (Math.min(word.length, meant.length) < shortest) return undefined;
  const difference = differenceOf(word, meant);
  if (!difference || difference.ending || difference.kind === 'two' || difference.place === 'first') return undefined;
  return { word, difference };
}

/** For each word of the name, the name with only the first letter of that word; for a single word its consonants. */
function placesOf(key: string): string[] {
  const [type, ...words] = key.split(' ');
  if (words.length === 1) return [`${type} ${words[0][0]}${words[0].slice(1).replace(/[aeiouy]|(.)(?=\1)/g, '')}`];
  return words.map((word, at) => [type, ...words.slice(0, at), `${word[0]}.`, ...words.slice(at + 1)].join(' '));
}
