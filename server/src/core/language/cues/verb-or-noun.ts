// Telling a reporting verb from the noun that is spelled like it: "officials claim" against "the claim".
import { words } from '../../word-lists/words.ts';
import { speechNouns } from './noun-cues.ts';

/** Whether a verb's forms are nouns as often as verbs. */
export function isNounLike(lemma: string): boolean {
  return nounLike.has(lemma);
}

/** Whether a word in lower case names somebody who may speak, by its end: "spokesman", "senators", "officials". */
export function isAgent(word: string): boolean {
  return agentEnding.test(word) && !noAgents.has(word);
}

/** Nouns of speech, and others that are spelled like a verb of speech. */
const nounLike = words(
  speechNouns,
  `state list echo guess express offer project order object point start close sign show rank rate term brand label
   support contrast attack hit address command counsel estimate protest dispute credit blame praise want feature judge
   figure doubt suspect mean query quote caution talk press brief pen toast end open finish rip vent rail muse riff jest
   tease bark reason worry wonder wish thank welcome greet cry scream shout whisper murmur whine charge mention reference
   signal hint display contain slam blast`,
);

const agentEnding =
  /(?:man|men|woman|women|person|people|(?<!th)er|or|ist|ian|president|student|agent|resident|assistant|accountant|defendant|opponent|official|aide|critic|analyst|expert|police|team|group|party|source|witness|colleague|friend|mother|father|brother|ally|allies)s?$/;
const noAgents = words(
  'former other earlier later under over per for or further never after ever minor major prior senior junior',
);
