// What one parse of a file leaves for the next.
import type { KeptHead } from './head.ts';
import type { UnitMemory } from './unit-reading.ts';

/** A value that a host owns, one for each open article. */
export interface ParseMemory extends UnitMemory {
  /** The heads of its stories in the last parse. */
  heads: readonly KeptHead[];
}

export function createParseMemory(): ParseMemory {
  return { readings: [], damaged: false, heads: [] };
}
