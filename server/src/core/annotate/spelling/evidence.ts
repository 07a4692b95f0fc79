// What speaks for and against a slip where two words are near each other, as numbers that are added up.
import { commonWord, firstName, placeWord, rareSurname, rareWord, surname } from '../../language/words/lexicon.ts';
import type { CapitalWord } from './capital-words.ts';
import type { Difference } from './difference.ts';

/** A word where it is in the article. */
export interface Occurrence {
  readonly word: CapitalWord;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Where its paragraph starts in the article. */
  readonly start: number;
  readonly running: boolean;
  readonly listed: boolean;
}

/** A word and all its places, in order. */
export interface Spelling {
  readonly key: string;
  readonly places: readonly Occurrence[];
  /** What the lexicon knows it as. */
  readonly kinds: number;
  readonly seenLower: boolean;
}

export const kindsOfEvidence = [
  'bias',
  'double',
  'drop',
  'swap',
  'vowel',
  'sound',
  'change',
  'pair',
  'two',
  'first letter',
  'last letter',
  'ending',
  'length',
  'short',
  'rare: unknown',
  'rare: common word',
  'rare: word',
  'rare: first name',
  'rare: surname',
  'rare: rare surname',
  'rare: place',
  'common: unknown',
  'common: common word',
  'common: word',
  'common: first name',
  'common: surname',
  'common: rare surname',
  'common: place',
  'both known',
  'neither known',
  'unknown beside known',
  'ratio',
  'rare: once',
  'rare: often',
  'common: count',
  'as common',
  'same before',
  'same after',
  'other before',
  'other after',
  'bare, introduced before',
  'fuller than the common',
  'titled',
  'one sentence',
  'opens only',
  'rare: seen lower',
  'common: seen lower',
  'slot and unknown',
  'other before and known',
  'opens and known',
  'known beside many',
  'rare surname beside many',
  'two and unknown',
  'both ordinary',
  'common: ordinary only',
  'same neighbour and first name',
  'first letter and unknown',
  'both first names',
  'slot and both known',
  'unknown beside many',
] as const;

export const names = firstName | surname | placeWord;
const ordinary = commonWord | rareWord;

/** How many times as often as the doubtful word the other one is used. */
const oftener = 4;
const muchOftener = 8;
/** Words with fewer letters are near to many others. */
const shortWord = 5;

/** One number for each kind of evidence. */
export function weighEvidence(rare: Spelling, common: Spelling, difference: Difference): number[] {
  const flag = (condition: boolean) => (condition ? 1 : 0);
  const has = (kinds: number, bits: number) => flag((kinds & bits) !== 0);
  const onlyRare = (kinds: number) => flag(kinds === rareSurname);
  const { kind, place, ending } = difference;
  const rareKnown = rare.kinds !== 0;
  const commonKnown = common.kinds !== 0;
  const [nr, nc] = [rare.places.length, common.places.length];
  const before = compareSlots(rare, common, (word) => word.before);
  const after = compareSlots(rare, common, (word) => word.after);
  const opens = rare.places.every(({ word }) => word.opens && !word.before && !word.after);
  const sameSlot = before === 'same' || after === 'same';
  return [
    1,
    flag(kind === 'double'),
    flag(kind === 'drop'),
    flag(kind === 'swap'),
    flag(kind === 'vowel'),
    flag(kind === 'sound'),
    flag(kind === 'change'),
    flag(kind === 'pair'),
    flag(kind === 'two'),
    flag(place === 'first'),
    flag(place === 'last'),
    flag(ending),
    Math.min(rare.key.length, 12) / 4 - 1.5,
    flag(Math.min(rare.key.length, common.key.length) < shortWord),
    flag(!rareKnown),
    has(rare.kinds, commonWord),
    has(rare.kinds, rareWord),
    has(rare.kinds, firstName),
    has(rare.kinds, surname),
    onlyRare(rare.kinds),
    has(rare.kinds, placeWord),
    flag(!commonKnown),
    has(common.kinds, commonWord),
    has(common.kinds, rareWord),
    has(common.kinds, firstName),
    has(common.kinds, surname),
    onlyRare(common.kinds),
    has(common.kinds, placeWord),
    flag(rareKnown && commonKnown),
    flag(!rareKnown && !commonKnown),
    flag(!rareKnown && commonKnown),
    Math.min(Math.log(nc / nr), 3),
    flag(nr === 1),
    flag(nr > 2),
    Math.min(Math.log(nc), 3),
    flag(nr === nc),
    flag(before === 'same'),
    flag(after === 'same'),
    flag(before === 'other'),
    flag(after === 'other'),
    flag(isBare(rare) && isIntroducedBefore(common, rare)),
    flag(!isBare(rare) && isBare(common)),
    flag(rare.places.some(({ word }) => word.titled)),
    flag(areTogether(rare, common)),
    flag(opens),
    flag(rare.seenLower),
    flag(common.seenLower),
    flag(sameSlot && !rareKnown),
    flag(before === 'other' && (rare.kinds & names) !== 0),
    flag(opens && rareKnown),
    flag(rareKnown && nc >= muchOftener * nr),
    flag(rare.kinds === rareSurname && nc >= oftener * nr),
    flag(kind === 'two' && !rareKnown),
    flag((rare.kinds & ordinary) !== 0 && (common.kinds & ordinary) !== 0),
    flag(common.kinds !== 0 && (common.kinds & ~ordinary) === 0),
    flag(sameSlot && (common.kinds & firstName) !== 0),
    flag(place === 'first' && !rareKnown),
    flag((rare.kinds & common.kinds & firstName) !== 0),
    flag(sameSlot && rareKnown && commonKnown),
    flag(!rareKnown && nc >= oftener * nr),
  ];
}

/** Whether two words share a neighbour, have only others, or have none to compare. */
function compareSlots(
  rare: Spelling,
  common: Spelling,
  neighbour: (word: CapitalWord) => string,
): 'same' | 'other' | 'none' {
  const known = new Set(common.places.map(({ word }) => neighbour(word)).filter(Boolean));
  const own = rare.places.map(({ word }) => neighbour(word)).filter(Boolean);
  if (own.length === 0 || known.size === 0) return 'none';
  return own.some((word) => known.has(word)) ? 'same' : 'other';
}

/** Whether each word has a neighbour of its own, or each is a word in its own right: "Bob Kerrey" beside "John Kerry", "Plain" beside "Palin". */
export function mayBeTwo(rare: Spelling, common: Spelling): boolean {
  const slots = [compareSlots(rare, common, (word) => word.before), compareSlots(rare, common, (word) => word.after)];
  if (slots.includes('same')) return false;
  return slots.includes('other') || (rare.kinds !== 0 && common.kinds !== 0);
}

export const isBare = ({ places }: Spelling) => places.every(({ word }) => !word.before && !word.after);

export function isIntroducedBefore(common: Spelling, rare: Spelling): boolean {
  const first = rare.places[0];
  return common.places.some(
    ({ word, start }) => word.before !== '' && start + word.start < first.start + first.word.start,
  );
}

/** Whether each place of the rare word has the common one in its sentence. */
export function areTogether(rare: Spelling, common: Spelling): boolean {
  return rare.places.every((own) =>
    common.places.some(({ paragraph, word }) => paragraph === own.paragraph && word.sentence === own.word.sentence),
  );
}
