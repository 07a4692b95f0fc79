// "Mr. Carney: I never said that." in marks of its own: a transcript quoted turn by turn, each with its label inside.
import type { Sieve } from './sieve.ts';

export const labelInside: Sieve = {
  name: 'label-inside',
  credit({ paragraph: { text }, quotations }, quotation) {
    const { inner } = quotations[quotation];
    const label = /^(\s*)((?:[\p{Upper}][\p{Alpha}.'’-]*\s?){1,4}):\s/u.exec(text.slice(inner.start, inner.start + 60));
    if (!label) return undefined;
    const [, space, name] = label;
    // A word alone that is no shout may be a place or a matter: "Missouri: remember this day." Nobody is credited then.
    if (!/\s/.test(name) && name !== name.toUpperCase()) return {};
    const start = inner.start + space.length;
    return { inside: { start, end: start + name.length } };
  },
};
