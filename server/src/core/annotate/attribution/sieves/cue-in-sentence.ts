// "…" is how Smith put it: the first reporting clause after the quotation, further on in its sentence.
import { isRelative } from '../scene.ts';
import { credit, type Sieve } from './sieve.ts';

export const cueInSentence: Sieve = {
  name: 'cue-in-sentence',
  credit(scene, quotation) {
    const place = scene.places[quotation];
    const end = scene.sentenceEnd[place];
    const clause = scene.clauses.find(
      ({ cue, source, shared }) =>
        cue.first > place &&
        cue.first < end &&
        source &&
        !shared &&
        !isRelative(scene.words, source) &&
        (cue.kind === 'preposition' || cue.verb?.class === 'say'),
    );
    return clause && credit(clause);
  },
};
