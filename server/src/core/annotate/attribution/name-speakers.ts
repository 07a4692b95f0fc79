// From the words that name a source to the entity they denote.
import type { Annotations, Attribution } from '../annotations.ts';

/** The attributions with their entities, where the words of the source tell them. */
export function nameSpeakers(
  _known: Omit<Annotations, 'attributions'>,
  attributions: readonly (Attribution | undefined)[],
): (Attribution | undefined)[] {
  return [...attributions];
}
