// Who a colon gives the word to.

import type { SpeechWord } from '../../paragraph/speech-words.ts';
import { conjunctions } from '../../word-lists/function-words.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { subjectOfClause } from './subject-of-clause.ts';

type Words = readonly SpeechWord[];

/** The name alone before the colon, or else the subject of the clause that the colon ends. */
export function introducer(words: Words, colon: number, from: number): Phrase | undefined {
  return nameBeforeColon(words, colon, from) ?? sender(words, colon, from) ?? subjectOfClause(words, from, colon);
}

/** "And from the chairman of the board, Smith:" */
export function sender(words: Words, colon: number, from: number): Phrase | undefined {
  const at = words[from] && conjunctions.has(words[from].lower) ? from + 1 : from;
  return words[at]?.lower === 'from' ? phraseStartingAt(words, at + 1, colon) : undefined;
}

/** "Smith: …", "…, the study says – Smith: …": a name between a pause, or the start of the sentence, and the colon. */
export function nameBeforeColon(words: Words, colon: number, from: number): Phrase | undefined {
  const name = words[colon - 1]?.capital ? phraseEndingAt(words, colon - 1, from) : undefined;
  const opens = name && (name.from === from || /^[-–—.!?]/.test(words[name.from - 1].lower));
  return opens ? name : undefined;
}
