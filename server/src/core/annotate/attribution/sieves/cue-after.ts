// "…," Smith said · "…," said Smith · "…," according to Smith: the reporting clause begins right after the quotation.
import { beForms, subordinators } from '../../../word-lists/function-words.ts';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';
import { clausesAfter, clausesBefore, credit, isBeside, isWholeSentence, type Sieve } from './sieve.ts';

export const cueAfter: Sieve = {
  name: 'cue-after',
  credit(scene, quotation) {
    const [clause] = clausesAfter(scene, quotation);
    if (!clause || clause.shared) return undefined;
    if (clause.cue.kind === 'noun' ? !isReply(scene, quotation, clause) : !isBeside(scene, quotation, clause))
      return undefined;
    if (clause.cue.verb?.class === 'beside' && !isWholeSentence(scene.quotations[quotation])) return undefined;
    // Without a pause between, the words are the object of a verb before them: Smith called it "a farce" Jones said nobody saw.
    if (clausesBefore(scene, quotation).length > 0 && !pausesAfter(scene, quotation)) return undefined;
    if (isWordsOfAnother(scene, quotation) || opensNextSentence(scene, quotation, clause)) return undefined;
    if (isParticiple(scene, clause)) return undefined;
    return credit(clause);
  },
};

/** "…," was Smith's response · "…," came the reply from Smith */
function isReply({ words, places }: Scene, quotation: number, { cue, source }: Clause): boolean {
  const next = places[quotation] + 1;
  const links = beForms.has(words[next]?.lower) || words[next]?.lower === 'came';
  return links && source !== undefined && (source.from === next + 1 || cue.first === next + 2);
}

/** When Smith said that he would "defend the harbour," the crowd cheered: a part of a sentence belongs to the clause before it. */
function isWordsOfAnother(scene: Scene, quotation: number): boolean {
  if (isWholeSentence(scene.quotations[quotation])) return false;
  const opening = scene.words[scene.sentenceStart[scene.places[quotation]]];
  return (
    subordinators.has(opening.lower) && clausesBefore(scene, quotation).some(({ cue }) => cue.verb?.class === 'say')
  );
}

/** Smith replied: "Who was there?" Others asked the same: words that are announced, and complete, leave what follows to its own sentence. */
function opensNextSentence({ words, places }: Scene, quotation: number, { cue, source }: Clause): boolean {
  const place = places[quotation];
  const mark = words[place - 1]?.lower;
  if ((mark !== ':' && mark !== ',') || !/[.!?]/.test(words[place].ending)) return false;
  if (source?.from !== place + 1 || !words[place + 1].capital) return false;
  const behind = words[Math.max(cue.last + 1, source.to)];
  return behind !== undefined && (behind.kind !== 'mark' || behind.lower === ':');
}

/** Smith joked, "…," drawing loud jeers: a participle behind the comma is no subject. */
function isParticiple({ words }: Scene, { source }: Clause): boolean {
  const first = source && words[source.from];
  return first !== undefined && !first.capital && /[a-z]{3}ing$/.test(first.lower) && source!.to - source!.from > 1;
}

/** Whether a comma, a dash, a question or an exclamation parts the quotation from what follows. */
function pausesAfter({ words, places }: Scene, quotation: number): boolean {
  const place = places[quotation];
  return words[place + 1]?.kind === 'mark' || /[,?!—–-]/.test(words[place].ending);
}
