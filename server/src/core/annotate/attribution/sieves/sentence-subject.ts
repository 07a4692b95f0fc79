// The mayor walked away from "a bad deal": words built into a sentence with no reporting verb are its subject's.
import { phraseStartingAt, subjectOfClause } from '../noun-phrase.ts';
import type { Sieve } from './sieve.ts';

export const sentenceSubject: Sieve = {
  name: 'sentence-subject',
  credit({ words, places, sentenceStart, sentenceEnd }, quotation) {
    const place = places[quotation];
    const before = subjectOfClause(words, sentenceStart[place], place);
    if (before) return { source: before };
    let next = place + 1;
    while (words[next]?.kind === 'mark' && ',—–-'.includes(words[next].lower)) next++;
    const after =
      next > place + 1 || words[next]?.kind === 'word' ? phraseStartingAt(words, next, sentenceEnd[place]) : undefined;
    return after && { source: after };
  },
};
