// What the sieves of one paragraph look at: its words, its sentences as speech divides them, its cues with their sources.

import type { Paragraph, QuotedSpan } from '../../paragraph/paragraph.ts';
import { type SpeechWord, speechWords } from '../../paragraph/speech-words.ts';
import { firstWhere } from '../../text/first-where.ts';
import { relatives } from '../../word-lists/function-words.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './noun-phrase.ts';
import { sentenceStarts } from './sentences.ts';
import { findSource } from './source-of-cue.ts';

export interface Scene {
  readonly paragraph: Paragraph;
  readonly words: readonly SpeechWord[];
  /** The outermost quotations, in the order of SpeechWord.quotation. */
  readonly quotations: readonly QuotedSpan[];
  /** Index among the words of each quotation. */
  readonly places: readonly number[];
  /** For each word, the index of the first word of its sentence. */
  readonly sentenceStart: readonly number[];
  /** For each word, the index after the last word of its sentence. */
  readonly sentenceEnd: readonly number[];
  readonly clauses: readonly Clause[];
}

/** "who", "which", "that": the clause describes somebody of another one. */
export function isRelative(words: readonly SpeechWord[], { from, to }: Phrase): boolean {
  return to === from + 1 && relatives.has(words[from].lower);
}

/** Reads a paragraph for the sieves. Depends on the paragraph alone. */
export function setScene(paragraph: Paragraph): Scene {
  const quotations = paragraph.quotations.filter(({ depth }) => depth === 0);
  const words = speechWords(paragraph.text, quotations);
  const places = quotations.map(() => 0);
  words.forEach((word, index) => {
    if (word.quotation >= 0) places[word.quotation] = index;
  });
  const { sentenceStart, sentenceEnd } = sentenceStarts(paragraph, words, quotations);
  const clauses: Clause[] = [];
  for (const cue of paragraph.placedCues(words)) {
    const sentence = { from: sentenceStart[cue.first], to: sentenceEnd[cue.first] };
    const earlier = within(clauses, sentence.from, cue.first).filter(
      ({ source, shared, cue: { kind } }) => source && !shared && kind === 'verb' && !isRelative(words, source),
    );
    const before = earlier.length ? { first: earlier[0], last: earlier[earlier.length - 1] } : undefined;
    clauses.push({ cue, ...findSource({ words, quotations, sentence, before }, cue) });
  }
  return { paragraph, words, quotations, places, sentenceStart, sentenceEnd, clauses };
}

/** The clauses whose cues begin in a run of words: [from, to). */
export function clausesWithin({ clauses }: Scene, from: number, to: number): readonly Clause[] {
  return within(clauses, from, to);
}

/** The same over a list that is still growing. */
function within(clauses: readonly Clause[], from: number, to: number): readonly Clause[] {
  const start = firstAt(clauses, from);
  let end = start;
  while (end < clauses.length && clauses[end].cue.first < to) end++;
  return clauses.slice(start, end);
}

/** The index of the first clause whose cue begins at or behind a word. */
export function firstAt(clauses: readonly Clause[], word: number): number {
  return firstWhere(clauses, ({ cue }) => cue.first >= word);
}
