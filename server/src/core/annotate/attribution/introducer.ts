// Who a colon gives the word to.
import type { SpeechWord } from '../../paragraph/speech-words.ts';
import { type Phrase, phraseEndingAt, subjectOfClause } from './noun-phrase.ts';

/** The name alone before the colon ("Smith: …"), or else the subject of the clause that the colon ends. */
export function introducer(words: readonly SpeechWord[], colon: number, from: number): Phrase | undefined {
  const label = words[colon - 1]?.capital ? phraseEndingAt(words, colon - 1, from) : undefined;
  if (label && (label.from === from || words[label.from - 1].kind === 'mark')) return label;
  return subjectOfClause(words, from, colon);
}
