// "…," Smith said. "…": whoever speaks in a paragraph goes on speaking in it.

import type { Clause } from '../clause.ts';
import { firstAt, isRelative, type Scene } from '../scene.ts';
import { type Credit, credit, type Sieve } from './sieve.ts';

/** How many quotations and clauses away a speaker still counts as the one of the paragraph. */
const reach = 40;

export const runningSpeaker: Sieve = {
  name: 'running-speaker',
  credit(scene, quotation, decided) {
    const spoken = spokenBefore(decided, quotation);
    const next = firstAt(scene.clauses, scene.places[quotation]);
    const reported = scene.clauses.slice(Math.max(0, next - reach), next).findLast((clause) => reports(scene, clause));
    // What is reported in a sentence of its own after the last quotation changes the speaker.
    if (spoken >= 0 && !(reported && reported.cue.first >= scene.sentenceEnd[scene.places[spoken]])) {
      return sameAs(decided[spoken]);
    }
    if (reported) return credit(reported);
    const later = decided.slice(quotation + 1, quotation + 1 + reach).find((other) => other?.source);
    if (later) return sameAs(later);
    const follows = scene.clauses.slice(next, next + reach).find((clause) => reports(scene, clause));
    return follows && credit(follows);
  },
};

function sameAs(other: Credit | undefined): Omit<Credit, 'sieve'> | undefined {
  return other && { source: other.source, cue: other.cue };
}

/** The last quotation before that has a speaker; -1 where there is none near. */
function spokenBefore(decided: readonly (Credit | undefined)[], quotation: number): number {
  for (let before = quotation - 1; before >= 0 && before >= quotation - reach; before--) {
    if (decided[before]?.source) return before;
  }
  return -1;
}

/** A clause of its own that says somebody spoke. */
function reports({ words }: Scene, { cue, source }: Clause): boolean {
  const spoken = cue.kind === 'preposition' || cue.verb?.class === 'say' || cue.verb?.class === 'judge';
  return source !== undefined && spoken && !isRelative(words, source) && !isSummons(words, cue);
}

/** "called a recess": nothing more is said of what is called. */
function isSummons(words: Scene['words'], { lemma, last }: Clause['cue']): boolean {
  if (lemma !== 'call' || !/^(?:an?|the)$/.test(words[last + 1]?.lower ?? '')) return false;
  return words.slice(last + 3, last + 5).some(({ kind, lower }) => kind === 'mark' && lower === '.');
}
