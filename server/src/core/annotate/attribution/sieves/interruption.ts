// "The council" — here Smith paused — "has a net." Whoever does something between two dashes within the words is speaking them.

import { isAdverbAt } from '../adverbs.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import type { Scene } from '../scene.ts';
import type { Sieve } from './sieve.ts';

export const interruption: Sieve = {
  name: 'interruption',
  credit({ words, places }, quotation) {
    const place = places[quotation];
    const next = places[quotation + 1];
    const source = subjectBetween(words, place, next) ?? subjectBetween(words, places[quotation - 1], place);
    return source && { source };
  },
};

/** No interruption is longer than this many words. */
const longest = 16;

function subjectBetween(words: Scene['words'], from: number | undefined, to: number | undefined) {
  if (
    from === undefined ||
    to === undefined ||
    to - from > longest ||
    !isDash(words[from + 1]) ||
    !isDash(words[to - 1])
  )
    return undefined;
  let at = from + 2;
  while (at < to && (isAdverbAt(words, at) || words[at].lower === 'and')) at++;
  const subject = phraseStartingAt(words, at, to - 1);
  return subject && subject.to < to - 1 ? subject : undefined;
}

function isDash(word: Scene['words'][number] | undefined): boolean {
  return word?.kind === 'mark' && /[—–-]/.test(word.lower);
}
