// "…," in Smith's view · In the bank's words, "…": a phrase that says whose words they are.
import { possessives } from '../../../language/cues/word-classes.ts';
import { phraseEndingAt } from '../noun-phrase.ts';
import type { Sieve } from './sieve.ts';

export const inWordsOf: Sieve = {
  name: 'in-words-of',
  credit({ words, places, sentenceStart, sentenceEnd }, quotation) {
    const place = places[quotation];
    for (let at = sentenceStart[place] + 2; at < sentenceEnd[place]; at++) {
      if (words[at].kind !== 'word' || !accounts.has(words[at].lower)) continue;
      const owner = words[at - 1].lower;
      if (possessives.has(owner) && words[at - 2].lower === 'in') return { source: { from: at - 1, to: at } };
      if (!owner.endsWith("'s") && !owner.endsWith("s'")) continue;
      const source = phraseEndingAt(words, at - 1, sentenceStart[place]);
      if (source && words[source.from - 1]?.lower === 'in') return { source };
    }
    return undefined;
  },
};

const accounts = new Set(
  'view opinion words telling account eyes judgment judgement estimation phrase version reading'.split(' '),
);
