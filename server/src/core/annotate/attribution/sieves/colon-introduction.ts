// Cruz called them on it: "…": a colon before the quotation, whatever the verb. The subject of the sentence speaks.
import { introducer } from '../introducer.ts';
import type { Sieve } from './sieve.ts';

export const colonIntroduction: Sieve = {
  name: 'colon-introduction',
  credit({ words, places, sentenceStart }, quotation) {
    const place = places[quotation];
    if (words[place - 1]?.lower !== ':') return undefined;
    return { source: introducer(words, place - 1, sentenceStart[place]) };
  },
};
