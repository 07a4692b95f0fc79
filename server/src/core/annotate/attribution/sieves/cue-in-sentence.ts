// "…" is how Smith put it: the first reporting clause after the quotation, further on in its sentence.
import { isRelative } from '../scene.ts';
import { clausesAfter, credit, type Sieve } from './sieve.ts';

export const cueInSentence: Sieve = {
  name: 'cue-in-sentence',
  credit(scene, quotation) {
    const clause = clausesAfter(scene, quotation).find(
      ({ cue, source, shared }) =>
        source &&
        !shared &&
        !isRelative(scene.words, source) &&
        (cue.kind === 'preposition' || cue.verb?.class === 'say'),
    );
    return clause && credit(clause);
  },
};
