// Where two words are: what is beside them, and whether the one is where the other is.
import type { CapitalWord } from './capital-words.ts';
import { differenceOf } from './difference.ts';
import type { Spelling } from './spelling.ts';

export type Slots = 'same' | 'other' | 'none';

/** How the words before two words compare, and those behind them. */
export const bothSlots = (rare: Spelling, common: Spelling): readonly [before: Slots, after: Slots] => [
  compareSlots(
    rare,
    common,
    (word) => word.before,
    (word) => word.joinedBefore,
  ),
  compareSlots(
    rare,
    common,
    (word) => word.after,
    (word) => word.joinedAfter,
  ),
];

/** Whether two words share a neighbour, have only others, or have none to compare. */
function compareSlots(
  rare: Spelling,
  common: Spelling,
  neighbour: (word: CapitalWord) => string,
  joined: (word: CapitalWord) => string,
): Slots {
  // what is joined to both speaks for one name; what is joined to one only speaks for nothing
  if (
    rare.places.some(({ word }) => joined(word) && common.places.some((other) => joined(other.word) === joined(word)))
  )
    return 'same';
  const known = new Set(common.places.map(({ word }) => neighbour(word)).filter(Boolean));
  const own = rare.places.map(({ word }) => neighbour(word)).filter(Boolean);
  if (own.length === 0 || known.size === 0) return 'none';
  return own.some((word) => known.has(word)) ? 'same' : 'other';
}

/** Whether each word has a neighbour of its own, or each is a word in its own right: "Bob Kerrey" beside "John Kerry", "Plain" beside "Palin". */
export function mayBeTwo(rare: Spelling, common: Spelling): boolean {
  const slots = bothSlots(rare, common);
  if (slots.includes('same')) return false;
  return slots.includes('other') || (rare.kinds !== 0 && common.kinds !== 0);
}

/** Whether both words are one surname's first names: "Davit Lomidze" and, sentences later, "David Lomidze". */
export const areFirstNamesOfOne = (rare: Spelling, common: Spelling) =>
  rare.key.length >= shortestFirstName &&
  rare.places.length <= common.places.length &&
  rare.places.every(({ word }) => word.after !== '' && common.places.every((other) => other.word.after === word.after));

/** Shorter first names are near to many others. */
const shortestFirstName = 5;

/** Whether two people bear the words, each introduced by a first name of his own: "Sten Lindborg" and "Ulla Lindberg". */
export function areTwoPeople(rare: Spelling, common: Spelling, isFirstName: (key: string) => boolean): boolean {
  const [own, others] = [firstNames(rare), firstNames(common)];
  const once = rare.places.length === 1 && common.places.length === 1;
  const isIntroduced = ({ places: [{ word }] }: Spelling) => word.before !== '' && (once || isFirstName(word.before));
  return (
    own.length === rare.places.length &&
    isIntroduced(rare) &&
    isIntroduced(common) &&
    own.every((name) => others.every((other) => name !== other && !differenceOf(name, other)))
  );
}

const firstNames = ({ places }: Spelling) => places.map(({ word }) => word.before).filter(Boolean);
