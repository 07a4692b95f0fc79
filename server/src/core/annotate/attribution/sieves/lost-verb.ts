// "…," Smith in a statement. A name behind the comma and no verb anywhere: the "said" has been lost, not the speaker.
import { reportingVerb } from '../../../language/cues/reporting-verbs.ts';
import { auxiliaries, prepositions } from '../../../word-lists/function-words.ts';
import { irregularPasts } from '../../../word-lists/irregular-verbs.ts';
import { pronounOf } from '../noun-phrase.ts';
import type { Scene } from '../scene.ts';
import { endsInComma, nameAt } from './name-behind.ts';
import { isWholeSentence, type Sieve } from './sieve.ts';

export const lostVerb: Sieve = {
  name: 'lost-verb',
  credit({ words, places, quotations, sentenceEnd }, quotation) {
    const place = places[quotation];
    if (!isWholeSentence(quotations[quotation]) || !endsInComma(words, place)) return undefined;
    const at = words[place + 1]?.lower === ',' ? place + 2 : place + 1;
    const end = sentenceEnd[place];
    const isPronoun = words[at] && pronounOf(words[at]) && words[at + 1]?.lower === '.';
    const source = isPronoun ? { from: at, to: at + 1 } : nameAt(words, at, end);
    return source && breaksOff(words, source.to, end) && isVerbless(words, source.to, end) ? { source } : undefined;
  },
};

/** Behind the name the sentence ends, or goes on with something that is no verb. */
function breaksOff(words: Scene['words'], at: number, end: number): boolean {
  if (at >= end || words[end - 1].lower !== '.') return false; // without its stop, a line of credit
  return words[at].lower === '.' || words[at].lower === ',' || prepositions.has(words[at].lower);
}

function isVerbless(words: Scene['words'], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const { kind, lower, capital } = words[at];
    if (kind === 'quotation') return false;
    if (kind !== 'word' || capital) continue;
    const { form } = reportingVerb(lower) ?? {};
    if (auxiliaries.has(lower) || irregularPasts.has(lower) || form === 'past' || form === 'present') return false;
    if (lower.endsWith('ed') && words[at - 1].kind !== 'word') return false; // "…, a senator, challenged"
  }
  return true;
}
