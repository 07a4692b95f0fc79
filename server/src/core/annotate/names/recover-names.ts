// Words that the recogniser passed over, though they are a surname or a first name of somebody whom the article names in full,
// or a surname with a slip in it: "Lindquist" at the head of a sentence, where the article has Ayesha Lindqvist.
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

/** The blocks' spans, with the words recovered. A block without any gives the same array. */
export function recoverNames(
  paragraphs: readonly PlacedParagraph[],
  spans: readonly (readonly NameSpan[])[],
  memory: NamesMemory,
): (readonly NameSpan[])[] {
  const people = knowPeople(paragraphs, spans, memory);
  return spans.map((own, index) => {
    const { text } = paragraphs[index].paragraph;
    const recovered = own.some((span) => isCandidate(span) && isSomebody(wordAt(span, text, memory), people));
    if (!recovered) return own;
    return own.map((span) =>
      isCandidate(span) && isSomebody(wordAt(span, text, memory), people)
        ? { ...span, named: true, type: 'PER' }
        : span,
    );
  });
}

const isCandidate = ({ named, length }: NameSpan) => !named && length === 1;

function wordAt({ start, end }: NameSpan, text: string, { folds }: NamesMemory): string {
  const word = text.slice(start, end);
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
    for (const { named, type, length, start, end } of own) {
      if (named && type === 'PER' && length > 1) names.add(paragraphs[index].paragraph.text.slice(start, end));
    }
  });
  const list = [...names].join('\n');
  if (memory.people.list !== list) memory.people = readPeople(names, list);
  return memory.people;
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
