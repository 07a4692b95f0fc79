// A comma ends the quotation and a name comes after it: the name is the speaker's, whatever has become of the verb.
import type { SpeechWord } from '../../../paragraph/speech-words.ts';
import { type Phrase, phraseStartingAt } from '../noun-phrase.ts';

type Words = readonly SpeechWord[];

/** Whether a comma parts the quotation at `place` from the words behind it, inside its marks or outside. */
export function endsInComma(words: Words, place: number): boolean {
  return words[place].ending === ',' || words[place + 1]?.lower === ',';
}

/** The name that begins at `at`, to the last capitalised word of its phrase; undefined where no name begins there. */
export function nameAt(words: Words, at: number, end: number): Phrase | undefined {
  const phrase = words[at]?.capital ? phraseStartingAt(words, at, end) : undefined;
  if (!phrase) return undefined;
  let to = phrase.to;
  while (to > at + 1 && !words[to - 1].capital) to--;
  return { from: at, to };
}
