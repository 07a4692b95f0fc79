// A well-known name misspelt, though nothing in the article says so: "Pentaggon", "Souuth Dakota", "Vladimir Puten". A word that
// nobody bears, one slip from the name of a place or a body; or any word, where its neighbour makes the rest of the name.
import { famousNames, famousPeople } from '../../language/gazetteer/famous-names.ts';
import type { Gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { commonWord, firstName, type Lexicon, placeWord, rareWord } from '../../language/words/lexicon.ts';
import { isSlip } from '../names/similar-words.ts';
import { type CapitalWord, type CapitalWords, keyOf } from './capital-words.ts';
import { differenceOf } from './difference.ts';

/** A word where it is in a famous name. */
interface Part {
  /** As it is written, and the whole name. */
  readonly word: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly person: boolean;
}

export interface FamousNames {
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  /** The keys of all parts by length, first letter and second or last: a slip spares the first, and of the others it changes one at most. */
  readonly byLook: ReadonlyMap<number, readonly string[]>;
}

export interface FamousSlip {
  readonly word: CapitalWord;
  readonly likely: string;
  readonly name: string;
}

/** Shorter words are near many others; and one strange letter makes another name ("Antiqua"), unless the word is long. */
const shortest = 7;
const long = 8;

export function knowFamousNames({ countries, states, places, organisations }: Gazetteer): FamousNames {
  const parts = new Map<string, Part[]>();
  const byLook = new Map<number, string[]>();
  const add = (name: string, person: boolean) => {
    const words = name.split(/[\s.]+/).filter(Boolean);
    const keys = words.map(keyOf);
    for (const [at, word] of words.entries()) {
      const key = keys[at];
      const part = { word, name, before: keys[at - 1] ?? '', after: keys[at + 1] ?? '', person };
      if (!parts.has(key) && key.length >= shortestFamous)
        for (const end of ends) put(byLook, lookOf(key, end, key.length), key);
      put(parts, key, part);
    }
  };
  for (const { name, official, others, demonyms } of countries)
    for (const form of [name, ...official, ...others, ...demonyms]) add(form, false);
  for (const { name } of states) add(name, false);
  for (const { name, others } of organisations) for (const form of [name, ...others]) add(form, false);
  for (const name of [...places, ...famousNames]) add(name, false);
  for (const name of famousPeople) add(name, true);
  return { parts, byLook };
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Where a word keeps its letter: at its beginning, behind the first, or at its end. */
const ends = [0, 1] as const;
type End = (typeof ends)[number];

/** Words that look alike have one number; that others may have it, too, costs a look at them. */
const lookOf = (key: string, end: End, length: number) =>
  (((key.charCodeAt(0) & 31) * 32 + (key.charCodeAt(end === 0 ? 1 : key.length - 1) & 31)) * 64 + (length & 63)) * 2 +
  end;

/** A word near more famous ones than these is one of a series, and no slip. */
const series = 3;

/** The famous words one slip away. */
function near(key: string, { byLook }: FamousNames): string[] {
  const found: string[] = [];
  for (let length = key.length - 1; length <= key.length + 1; length++) {
    for (const end of ends) {
      for (const other of byLook.get(lookOf(key, end, length)) ?? []) {
        const isSecond = other.charCodeAt(1) === key.charCodeAt(1);
        if (isSecond === (end === 0) && isSlip(key, other)) found.push(other); // those that share both are found once
      }
    }
  }
  return found.length > series ? [] : found;
}

/** Shorter words are near too many famous names. */
const shortestFamous = 5;

/** The slips in a paragraph; what is in a list of names, or in quotation marks, is nobody's slip. */
export function readFamousSlips({ words, listed }: CapitalWords, famous: FamousNames, lexicon: Lexicon): FamousSlip[] {
  if (listed) return [];
  return words.flatMap((word) => {
    if (word.quoted || word.key.length < shortestFamous) return [];
    const kinds = lexicon.kindsOf(word.key);
    if ((kinds & (commonWord | rareWord)) !== 0) return [];
    const found = near(word.key, famous)
      .filter((other) => isSlipOf(word.key, other))
      .flatMap((other) => famous.parts.get(other) ?? [])
      .filter((part) => fits(word, kinds, part, famous, lexicon));
    const likely = new Set(found.map(({ word: form }) => form));
    return likely.size === 1 ? [{ word, likely: found[0].word, name: found[0].name }] : []; // "Austriaa" or "Australa"?
  });
}

function isSlipOf(word: string, near: string): boolean {
  const difference = differenceOf(word, near);
  if (!difference || difference.ending) return false;
  return difference.place === 'inner' || difference.kind === 'double' || difference.kind === 'swap';
}

function fits(word: CapitalWord, kinds: number, part: Part, famous: FamousNames, lexicon: Lexicon): boolean {
  const completes =
    (part.before !== '' && part.before === word.before) || (part.after !== '' && part.after === word.after);
  if (part.person) return completes;
  if (famous.parts.has(word.key)) return false;
  if (completes) return (kinds & placeWord) === 0;
  if (part.before !== '' || part.after !== '' || kinds !== 0 || /-/.test(word.text)) return false;
  const { length } = word.key;
  if (length < shortest || (length < long && differenceOf(word.key, keyOf(part.word))?.kind === 'change')) return false;
  return !word.titled && !isPersons(word.before, lexicon) && !isPersons(word.after, lexicon);
}

/** Whether a neighbour makes the word somebody's name: "Vijay" before it, "Osei" behind it. */
function isPersons(neighbour: string, lexicon: Lexicon): boolean {
  if (neighbour === '') return false;
  const kinds = lexicon.kindsOf(neighbour);
  return (kinds & (commonWord | placeWord)) === 0 || (kinds & firstName) !== 0;
}
