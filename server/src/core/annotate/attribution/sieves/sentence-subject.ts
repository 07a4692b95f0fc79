// The mayor walked away from "a bad deal": words built into a sentence with no reporting verb are its subject's.
import { subjectOfClause } from '../subject-of-clause.ts';
import type { Sieve } from './sieve.ts';

export const sentenceSubject: Sieve = {
  name: 'sentence-subject',
  credit({ words, places, sentenceStart }, quotation) {
    const place = places[quotation];
    if (words[place - 1]?.kind !== 'word') return undefined;
    const source = subjectOfClause(words, sentenceStart[place], place);
    return source && !pointsElsewhere.test(words[source.from].lower) ? { source } : undefined;
  },
};

/** Subjects that stand for a matter and not for a speaker. */
const pointsElsewhere = /^(?:it|that|this|these|those|there|which|what)(?:'s)?$/;
