// What the recogniser missed of the article's people, told by their full names: a surname or a first name at the head of a
// sentence, a surname with a slip in it ("Lindquist", where the article has Ayesha Lindqvist), a surname run together with other
// words in a headline in capitals or with an adjective before it.
import { foldName } from '../../language/gazetteer/fold-name.ts';
import type { NameSpan } from '../../language/names/index.ts';
import type { PlacedParagraph } from '../annotations.ts';
import type { NamesMemory } from './names-memory.ts';
import { createSimilarWords, type SimilarWords, soundOf } from './similar-words.ts';

/** What the full names of the article tell, and what was answered from it. */
export interface KnownPeople {
  /** The full names, one after the other: equal lists give equal answers. */
  readonly list: string;
  readonly families: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
  readonly similar: SimilarWords;
  readonly sounds: ReadonlySet<string>;
  readonly answers: Map<string, boolean>;
}

/** A block's spans with the names recovered, and the people they were recovered by. */
export interface Recovered {
  readonly people: KnownPeople;
  readonly spans: readonly NameSpan[];
}

/** The blocks' spans, with the names recovered. The same spans and people give the same array. */
export function recoverNames(
  paragraphs: readonly PlacedParagraph[],
  spans: readonly (readonly NameSpan[])[],
  memory: NamesMemory,
): (readonly NameSpan[])[] {
  const people = knowPeople(paragraphs, spans, memory);
  return spans.map((own, index) => {
    if (own.length === 0) return own;
    const known = memory.recovered.get(own);
    if (known?.people === people) return known.spans;
    const { text } = paragraphs[index].paragraph;
    const parts = own.map((span) => recover(span, text, people, memory));
    const recovered = parts.some((part) => part) ? own.flatMap((span, at) => parts[at] ?? span) : own;
    memory.recovered.set(own, { people, spans: recovered });
    return recovered;
  });
}

/** What stands in the span's place, if something does. */
function recover(span: NameSpan, text: string, people: KnownPeople, memory: NamesMemory): NameSpan[] | undefined {
  if (span.length === 1) {
    if (span.named) return undefined;
    const found = isSomebody(foldOf(text.slice(span.start, span.end), memory), people);
    return found ? [{ ...span, named: true, type: 'PER' }] : undefined;
  }
  if (!span.named || span.length > 8) return undefined;
  const name = text.slice(span.start, span.end);
  if (name === name.toUpperCase()) return splitShouted(span, name, people, memory);
  return span.length === 2 && span.type !== 'PER' ? splitAdjective(span, name, people, memory) : undefined;
}

/** "MITCHELL DEFEATS BAILEY": the surnames of people whom the article names, where the whole is nobody's name. */
function splitShouted(span: NameSpan, name: string, people: KnownPeople, memory: NamesMemory): NameSpan[] | undefined {
  const words = wordsOf(name);
  const folded = words.map(({ start, end }) => foldOf(name.slice(start, end), memory));
  const { families, givens } = people;
  if (folded.some((word, at) => givens.has(word) && families.has(folded[at + 1]))) return undefined;
  const found = words.filter((_, at) => families.has(folded[at]));
  return found.length ? found.map((word) => ({ ...partOf(span, word), type: 'PER' })) : undefined;
}

/** "American Tyson": an adjective before a surname that the article has. */
function splitAdjective(
  span: NameSpan,
  name: string,
  people: KnownPeople,
  memory: NamesMemory,
): NameSpan[] | undefined {
  const [first, second] = wordsOf(name);
  if (!second || !people.families.has(foldOf(name.slice(second.start, second.end), memory))) return undefined;
  if (!memory.knowledge.gazetteer.demonymOf(foldOf(name.slice(first.start, first.end), memory))) return undefined;
  return [
    { ...partOf(span, first), type: 'MISC' },
    { ...partOf(span, second), type: 'PER' },
  ];
}

const wordsOf = (name: string) =>
  [...name.matchAll(/[^\s\u00a0]+/g)].map((word) => ({ start: word.index, end: word.index + word[0].length }));

const partOf = (span: NameSpan, { start, end }: { start: number; end: number }): NameSpan => ({
  ...span,
  start: span.start + start,
  end: span.start + end,
  length: 1,
});

function foldOf(word: string, { folds }: NamesMemory): string {
  let folded = folds.get(word);
  if (folded === undefined) {
    folded = foldName(word);
    folds.set(word, folded);
  }
  return folded;
}

function isSomebody(word: string, people: KnownPeople): boolean {
  let answer = people.answers.get(word);
  if (answer === undefined) {
    answer = people.families.has(word) || people.givens.has(word) || isNearFamily(word, people);
    people.answers.set(word, answer);
  }
  return answer;
}

const isNearFamily = (word: string, { similar, sounds }: KnownPeople) =>
  word.length > 5 && (similar.near(word).length > 0 || sounds.has(soundOf(word)));

function knowPeople(
  paragraphs: readonly PlacedParagraph[],
  spans: readonly (readonly NameSpan[])[],
  memory: NamesMemory,
): KnownPeople {
  const names = new Set<string>();
  spans.forEach((own, index) => {
    if (own.length) for (const name of fullNamesOf(own, paragraphs[index], memory)) names.add(name);
  });
  const list = [...names].join('\n');
  if (memory.people.list !== list) memory.people = readPeople(names, list);
  return memory.people;
}

function fullNamesOf(
  own: readonly NameSpan[],
  { paragraph }: PlacedParagraph,
  { fullNames }: NamesMemory,
): readonly string[] {
  let names = fullNames.get(own);
  if (!names) {
    names = own
      .filter(({ named, type, length }) => named && type === 'PER' && length > 1)
      .map(({ start, end }) => paragraph.text.slice(start, end))
      .filter((name) => name !== name.toUpperCase()); // a headline in capitals may have run words together
    fullNames.set(own, names);
  }
  return names;
}

/** Takes the full names apart. */
export function readPeople(names: ReadonlySet<string>, list: string): KnownPeople {
  const families = new Set<string>();
  const givens = new Set<string>();
  const sounds = new Set<string>();
  const similar = createSimilarWords();
  for (const name of names) {
    const words = foldName(name).split(/[\s\u00a0]+/);
    const family = words[words.length - 1];
    if (family.length < 3) continue;
    families.add(family);
    if (words[0].length > 2) givens.add(words[0]);
    if (family.length > 5) {
      similar.add(family);
      sounds.add(soundOf(family));
    }
  }
  return { list, families, givens, similar, sounds, answers: new Map() };
}
