// "…," the speaker thundered back · The ministry hit the wires: a whole sentence, and beside it a clause whose verb no list has.
// The ending -ed will do: a part-of-speech tagger (compromise) was tried on the quotations that nothing explains in 840 news
// articles, and none of them has a verb for it to find.
import { isAdverbAt } from '../adverbs.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import type { Scene } from '../scene.ts';
import { subjectOfClause } from '../subject-of-clause.ts';
import { endsInComma, nameAt } from './name-behind.ts';
import { isWholeSentence, type Sieve } from './sieve.ts';

export const unlistedVerb: Sieve = {
  name: 'unlisted-verb',
  credit(scene, quotation) {
    if (!isWholeSentence(scene.quotations[quotation])) return undefined;
    const source = after(scene, quotation) ?? before(scene, quotation);
    return source && { source };
  },
};

/** "…," Smith thundered · "…," thundered Smith. */
function after({ words, places, sentenceEnd }: Scene, quotation: number) {
  const place = places[quotation];
  const end = sentenceEnd[place];
  let next = place + 1;
  while (next < end && words[next].kind === 'mark' && ',—–-'.includes(words[next].lower)) next++;
  if (next >= end || (next === place + 1 && words[place].ending === '.')) return undefined;
  const name = endsInComma(words, place) ? nameAt(words, next, end) : undefined;
  if (name) return name; // whatever comes behind it, a misspelt verb too
  if (isPast(words[next]?.lower)) return phraseStartingAt(words, next + 1, end);
  const subject = phraseStartingAt(words, next, end);
  if (!subject) return undefined;
  let verb = subject.to;
  while (verb < end && isAdverbAt(words, verb)) verb++;
  return verb < end && isPast(words[verb].lower) ? subject : undefined;
}

/** Smith turned to the crowd, "…" · Smith wrapped up — "…": a pause before the quotation. */
function before({ words, places, sentenceStart }: Scene, quotation: number) {
  const place = places[quotation];
  const mark = words[place - 1];
  if (mark?.kind !== 'mark' || !',—–-'.includes(mark.lower)) return undefined;
  return subjectOfClause(words, sentenceStart[place], place - 1);
}

/** "red", "fed": no past tense in -ed is as short. */
const longestNoPast = 3;

function isPast(word: string | undefined): boolean {
  return word !== undefined && word.length > longestNoPast && word.endsWith('ed');
}
