// The different capitalised words of an article, kept in step with its paragraphs, and which of them are near each other. Two
// words one edit apart share a word with one letter left out (the deletion neighbourhood of Mor and Fraenkel, 1982); words that
// sound alike share a sound; words of one slot share the first name before them or the surname behind them. No other two meet.
import { note, type RememberedParagraph } from '../../paragraph/paragraph-cache.ts';
import { soundOf } from '../names/similar-words.ts';
import { type Counting, distinct } from '../scan.ts';
import { type CapitalWord, readCapitalWords } from './capital-words.ts';
import { type Difference, differenceOf } from './difference.ts';

/** Two near words, in the order of the alphabet. */
export interface NearPair {
  readonly one: string;
  readonly other: string;
  readonly difference: Difference;
}

export interface Vocabulary {
  /** Where each word is, paragraph by paragraph. */
  readonly holders: Map<string, Map<RememberedParagraph, CapitalWord[]>>;
  /** By the hash of a place: the one word that is there, or several with how often each has come. */
  readonly meetings: Map<number, string | Map<string, number>>;
  /** Meetings of two words or more. */
  readonly shared: Set<number>;
  readonly compared: Map<string, NearPair | undefined>;
  /** All near pairs, as long as no word has come to another or left it. */
  pairs?: readonly NearPair[];
}

/** A meeting of more words than these is a series, or a family. */
const crowd = 6;
/** A word with more near words than these is one of a series, and no slip. */
const series = 3;
const shortest = 4;
/** From here on two letters side by side may be lost, and the word still be known. */
const long = 7;

/** A paragraph comes to the article. */
function addWords(vocabulary: Vocabulary, holder: RememberedParagraph): void {
  for (const word of wordsOf(holder).words) {
    let holders = vocabulary.holders.get(word.key);
    if (!holders) {
      holders = new Map();
      vocabulary.holders.set(word.key, holders);
      for (const place of placesOf(word.key)) meet(vocabulary, place, word.key, 1);
    }
    const own = holders.get(holder);
    if (own) own.push(word);
    else holders.set(holder, [word]);
    for (const slot of slotsOf(word)) meet(vocabulary, slot, word.key, 1);
  }
}

/** A paragraph leaves the article. */
function removeWords(vocabulary: Vocabulary, holder: RememberedParagraph): void {
  for (const word of wordsOf(holder).words) {
    for (const slot of slotsOf(word)) meet(vocabulary, slot, word.key, -1);
    const holders = vocabulary.holders.get(word.key);
    holders?.delete(holder);
    if (holders?.size !== 0) continue;
    vocabulary.holders.delete(word.key);
    for (const place of placesOf(word.key)) meet(vocabulary, place, word.key, -1);
  }
}

/** The vocabulary of an article, kept in step with its paragraphs. */
export const vocabulary = distinct<Vocabulary>({
  begin: () => ({ holders: new Map(), meetings: new Map(), shared: new Set(), compared: new Map() }),
  change(kept, paragraph, by) {
    if (!hasCopy(paragraph)) return;
    if (by > 0) addWords(kept, paragraph);
    else removeWords(kept, paragraph);
  },
});

/** How many capitalised words there are, in all. */
export const wordCount: Counting<{ words: number }> = {
  begin: () => ({ words: 0 }),
  change(kept, paragraph, by) {
    if (hasCopy(paragraph)) kept.words += by * wordsOf(paragraph).words.length;
  },
};

const hasCopy = ({ paragraph: { kind } }: RememberedParagraph) => kind !== 'furniture' && kind !== 'note';

export const wordsOf = (paragraph: RememberedParagraph) => note(paragraph, 'spelling/capitals', readCapitalWords);

/** All near pairs, whatever the order in which the words came. */
export function nearPairs(vocabulary: Vocabulary): readonly NearPair[] {
  vocabulary.pairs ??= compareAll(vocabulary);
  return vocabulary.pairs;
}

function compareAll(vocabulary: Vocabulary): NearPair[] {
  const compared = new Map<string, NearPair | undefined>();
  for (const [one, other] of pairsThatMeet(vocabulary)) {
    const key = `${one} ${other}`;
    if (compared.has(key)) continue;
    compared.set(key, vocabulary.compared.has(key) ? vocabulary.compared.get(key) : compare(one, other));
  }
  vocabulary.compared.clear();
  for (const [key, pair] of compared) vocabulary.compared.set(key, pair);
  const found = [...compared.values()].filter((pair) => pair !== undefined);
  return withoutSeries(found).sort(inOrder);
}

/** Every two words that share a place with few others. */
function* pairsThatMeet({ shared, meetings }: Vocabulary): Iterable<readonly [string, string]> {
  for (const place of shared) {
    const meeting = meetings.get(place);
    if (!(meeting instanceof Map) || meeting.size > crowd) continue;
    const words = [...meeting.keys()].sort();
    for (let at = 0; at < words.length; at++)
      for (let next = at + 1; next < words.length; next++) yield [words[at], words[next]];
  }
}

/** Without the words that are near to very many. */
function withoutSeries(pairs: readonly NearPair[]): NearPair[] {
  const degree = new Map<string, number>();
  for (const { one, other } of pairs) for (const word of [one, other]) degree.set(word, (degree.get(word) ?? 0) + 1);
  const few = (word: string) => (degree.get(word) ?? 0) <= series;
  return pairs.filter(({ one, other }) => few(one) && few(other));
}

function inOrder(pair: NearPair, next: NearPair): number {
  const [a, b] = [`${pair.one} ${pair.other}`, `${next.one} ${next.other}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

function compare(one: string, other: string): NearPair | undefined {
  const difference = differenceOf(one, other);
  return difference && { one, other, difference };
}

/** A word comes to a place, or leaves it. Nearly all places have one word: they must cost little. */
function meet(vocabulary: Vocabulary, place: number, word: string, by: 1 | -1): void {
  const { meetings, shared } = vocabulary;
  const known = meetings.get(place);
  if (known === undefined || (known === word && by < 0)) {
    if (by > 0) meetings.set(place, word);
    else meetings.delete(place);
    return;
  }
  const words = known instanceof Map ? known : new Map([[known, 1]]);
  const { size } = words;
  words.set(word, (words.get(word) ?? 0) + by);
  if (words.get(word) === 0) words.delete(word);
  if (words.size !== size) vocabulary.pairs = undefined;
  meetings.set(place, words);
  if (words.size > 1) shared.add(place);
  else shared.delete(place);
  if (words.size === 0) meetings.delete(place);
}

/** Where a word meets those near it: under itself, under itself less each letter or two, and under its sound. */
function placesOf(word: string): number[] {
  const { length } = word;
  if (length < shortest) return [];
  const places = new Set([hashText(soundOf(word), sound)]);
  const heads = [fromStart];
  for (let at = 0; at < length; at++) heads.push(Math.imul(heads[at], factor) + word.charCodeAt(at));
  places.add(heads[length] | 0);
  let tail = 0;
  let power = 1;
  for (let at = length - 1; at >= 0; at--) {
    places.add((Math.imul(heads[at], power) + tail) | 0);
    if (length >= long && at > 1) places.add((Math.imul(heads[at - 1], power) + tail) | 0);
    tail = (tail + Math.imul(word.charCodeAt(at), power)) | 0;
    power = Math.imul(power, factor);
  }
  return [...places];
}

function slotsOf({ key, before, after }: CapitalWord): number[] {
  const slots: number[] = [];
  if (before) slots.push(hashText(before, behind + key.charCodeAt(0)));
  if (after) slots.push(hashText(after, fromBefore + key.charCodeAt(0)));
  return slots;
}

const factor = 0x01000193;
const fromStart = 17;
/** Where the hashes of other kinds of places start. */
const sound = 0x5f3759df;
const behind = 0x2545f491;
const fromBefore = 0x6c078965;

function hashText(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash, factor) + text.charCodeAt(at);
  return (hash ^ (hash >>> 15)) | 0;
}
