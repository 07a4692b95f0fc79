// Smith: "…" · (sentence) – Smith: "…": a name alone between a pause and the colon before the quotation.
import { nameBeforeColon } from '../introducer.ts';
import type { Sieve } from './sieve.ts';

export const nameAndColon: Sieve = {
  name: 'name-and-colon',
  credit({ words, places, sentenceStart }, quotation) {
    const place = places[quotation];
    const source =
      words[place - 1]?.lower === ':' ? nameBeforeColon(words, place - 1, sentenceStart[place]) : undefined;
    return source && { source };
  },
};
