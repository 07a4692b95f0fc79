// "Llanfair-y-Barcut" for "Llanfair-y-Barcud": a name so long that no other one is near it by chance.
import type { Spelling } from './spelling.ts';

/** Names with fewer letters are near to others. */
const shortestLong = 12;

/** Whether two unknown words of this length, which the pass found to be near, are one name. */
export const isLongName = (rare: Spelling, common: Spelling): boolean =>
  rare.kinds === 0 &&
  common.kinds === 0 &&
  !rare.seenLower &&
  !common.seenLower &&
  rare.key.length >= shortestLong &&
  rare.key.length === common.key.length;
