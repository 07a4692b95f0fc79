// "Mr. Carney: I never said that." in marks of its own: a transcript quoted turn by turn, each with its label inside.
import type { Sieve } from './sieve.ts';

export const labelInside: Sieve = {
  name: 'label-inside',
  credit({ paragraph: { text }, quotations }, quotation) {
    const { inner } = quotations[quotation];
    const label = /^\s*((?:[\p{Lu}][\p{L}.'’-]*\s?){1,4}):\s/u.exec(text.slice(inner.start, inner.start + 60));
    // The label names the speaker, but lies between the marks: nobody outside them is credited.
    return label ? {} : undefined;
  },
};
