// Telling a reporting verb from the noun that is spelled like it: "officials claim" against "the claim".

/** Whether a verb's forms are nouns as often as verbs. */
export function isNounLike(lemma: string): boolean {
  return nounLike.has(lemma);
}

/** Whether a word in lower case names somebody who may speak, by its end: "spokesman", "senators", "officials". */
export function isAgent(word: string): boolean {
  return agentEnding.test(word) && !noAgents.has(word);
}

const nounLike: ReadonlySet<string> = new Set(
  `claim comment remark report question note state view demand call answer promise pledge tweet post text list echo hope fear
  guess joke express offer project order object point start close sign show rank rate term brand label support contrast attack
  hit address command counsel estimate forecast protest request dispute credit blame praise want feature judge figure doubt
  suspect mean message email query quote caution talk address press brief rule pen toast end open finish rip vent rail muse
  riff quip jest tease bark reason worry wonder wish thank welcome greet cry scream shout whisper murmur whine lament charge
  reply response plea vow mention reference signal hint display contain slam blast`
    .split(/\s+/)
    .filter(Boolean),
);

const agentEnding =
  /(?:man|men|woman|women|person|people|(?<!th)er|or|ist|ian|president|student|agent|resident|assistant|accountant|defendant|opponent|official|aide|critic|analyst|expert|police|team|group|party|source|witness|colleague|friend|mother|father|brother|ally|allies)s?$/;
const noAgents = new Set(
  'former other earlier later under over per for or further never after ever minor major prior senior junior'.split(
    ' ',
  ),
);
