// "…," in Smith's view · In the bank's words, "…": a phrase that says whose words they are.
import { possessives } from '../../../word-lists/function-words.ts';
import { type Phrase, phraseEndingAt } from '../noun-phrase.ts';
import type { Scene } from '../scene.ts';
import type { Sieve } from './sieve.ts';

export const inWordsOf: Sieve = {
  name: 'in-words-of',
  credit({ words, places, sentenceStart, sentenceEnd }, quotation) {
    const place = places[quotation];
    const pause = (at: number) => words[at]?.lower === ',';
    for (let at = sentenceStart[place] + 2; at < sentenceEnd[place]; at++) {
      if (words[at].kind !== 'word' || !accounts.has(words[at].lower)) continue;
      const source = ownerOf(words, at - 1, sentenceStart[place]);
      if (!source || words[source.from - 1]?.lower !== 'in') continue;
      const ends = at + 1 === place || (pause(at + 1) && at + 2 === place);
      const begins = source.from - 2 === place || (pause(source.from - 2) && source.from - 3 === place);
      if (ends || begins) return { source };
    }
    return undefined;
  },
};

/** "her", "Smith's": the phrase that owns what comes next. */
function ownerOf(words: Scene['words'], at: number, from: number): Phrase | undefined {
  const { lower } = words[at];
  if (possessives.has(lower)) return { from: at, to: at + 1 };
  return lower.endsWith("'s") || lower.endsWith("s'") ? phraseEndingAt(words, at, from) : undefined;
}

const accounts = new Set('view opinion words telling account'.split(' '));
