// "…," Smith said. "…": whoever speaks in a paragraph goes on speaking in it.
import { type Clause, isRelative, type Scene } from '../scene.ts';
import { credit, type Sieve } from './sieve.ts';

export const runningSpeaker: Sieve = {
  name: 'running-speaker',
  credit(scene, quotation, decided) {
    const place = scene.places[quotation];
    const spoken = decided.findLastIndex((other, index) => index < quotation && other?.source);
    const reported = scene.clauses.findLast((clause) => reports(scene, clause) && clause.cue.first < place);
    if (spoken >= 0 && !(reported && reported.cue.first >= scene.sentenceEnd[scene.places[spoken]])) {
      const { source, cue } = decided[spoken] ?? {};
      return { source, cue };
    }
    if (reported) return credit(reported);
    const next = decided.find((other, index) => index > quotation && other?.source);
    if (next) return { source: next.source, cue: next.cue };
    const follows = scene.clauses.find((clause) => reports(scene, clause) && clause.cue.first > place);
    return follows && credit(follows);
  },
};

/** A clause of its own that says somebody spoke. */
function reports({ words }: Scene, { cue, source }: Clause): boolean {
  const spoken = cue.kind === 'preposition' || cue.verb?.class === 'say' || cue.verb?.class === 'judge';
  return source !== undefined && spoken && !isRelative(words, source);
}
