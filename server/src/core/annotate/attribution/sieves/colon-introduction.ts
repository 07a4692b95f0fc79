// Cruz called them on it: "…": a colon before the quotation, whatever the verb. The subject of the sentence speaks.
import { introducer } from '../introducer.ts';
import type { Sieve } from './sieve.ts';

/** The label of an entry in a live story: "8.30pm: “…”". */
const timeOfDay = /^\d{1,2}(?:[.:h]\d{2})?(?:am|pm)?$/;

export const colonIntroduction: Sieve = {
  name: 'colon-introduction',
  credit({ words, places, sentenceStart }, quotation) {
    const place = places[quotation];
    if (words[place - 1]?.lower !== ':') return undefined;
    const source = introducer(words, place - 1, sentenceStart[place]);
    return source && timeOfDay.test(words[source.from].lower) ? undefined : { source };
  },
};
