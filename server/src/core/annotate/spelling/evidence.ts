// What speaks for and against a slip where two words are near each other, as numbers that are added up.
import { commonWord, firstName, placeWord, rareSurname, rareWord, surname } from '../../language/words/lexicon.ts';
import type { Difference } from './difference.ts';
import { bothSlots, type Slots } from './slots.ts';
import type { Spelling } from './spelling.ts';

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

/** Two words that may be one, as the kinds of evidence see them. */
interface Pair {
  readonly rare: Spelling;
  readonly common: Spelling;
  readonly rareKnown: boolean;
  readonly commonKnown: boolean;
  /** How often each is written. */
  readonly rareCount: number;
  readonly commonCount: number;
  readonly before: Slots;
  readonly after: Slots;
  readonly sameSlot: boolean;
  /** Whether the rare word only opens sentences, with no name beside it. */
  readonly opens: boolean;
}

const flag = (condition: boolean) => (condition ? 1 : 0);

/** One number for each kind of evidence, in the order of their names above. */
export function weighEvidence(rare: Spelling, common: Spelling, difference: Difference): number[] {
  const pair = pairOf(rare, common);
  return [
    1,
    ...ofLetters(pair, difference),
    ...ofLexicon(rare),
    ...ofLexicon(common),
    ...ofCounts(pair),
    ...ofPlaces(pair),
    ...ofSeveral(pair, difference),
  ];
}

function pairOf(rare: Spelling, common: Spelling): Pair {
  const [before, after] = bothSlots(rare, common);
  return {
    rare,
    common,
    rareKnown: rare.kinds !== 0,
    commonKnown: common.kinds !== 0,
    rareCount: rare.places.length,
    commonCount: common.places.length,
    before,
    after,
    sameSlot: before === 'same' || after === 'same',
    opens: rare.places.every(({ word }) => word.opens && !word.before && !word.after),
  };
}

const kindsOfDifference = ['double', 'drop', 'swap', 'vowel', 'sound', 'change', 'pair', 'two'] as const;

/** What differs, where, and in how long a word. */
const ofLetters = ({ rare, common }: Pair, { kind, place, ending }: Difference) => [
  ...kindsOfDifference.map((one) => flag(kind === one)),
  flag(place === 'first'),
  flag(place === 'last'),
  flag(ending),
  Math.min(rare.key.length, 12) / 4 - 1.5,
  flag(Math.min(rare.key.length, common.key.length) < shortWord),
];

/** What the lexicon knows a word as. */
const ofLexicon = ({ kinds }: Spelling) => [
  flag(kinds === 0),
  ...[commonWord, rareWord, firstName, surname].map((kind) => flag((kinds & kind) !== 0)),
  flag(kinds === rareSurname),
  flag((kinds & placeWord) !== 0),
];

/** How often the two are written, and which of them anybody knows. */
const ofCounts = ({ rareKnown, commonKnown, rareCount, commonCount }: Pair) => [
  flag(rareKnown && commonKnown),
  flag(!rareKnown && !commonKnown),
  flag(!rareKnown && commonKnown),
  Math.min(Math.log(commonCount / rareCount), 3),
  flag(rareCount === 1),
  flag(rareCount > 2),
  Math.min(Math.log(commonCount), 3),
  flag(rareCount === commonCount),
];

/** What is beside the two, and where in the article they are. */
const ofPlaces = ({ rare, common, before, after, opens }: Pair) => [
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
];

/** Several of these at once, where together they say more than each alone. */
const ofSeveral = (
  { rare, common, rareKnown, commonKnown, rareCount, commonCount, before, sameSlot, opens }: Pair,
  { kind, place }: Difference,
) => [
  flag(sameSlot && !rareKnown),
  flag(before === 'other' && (rare.kinds & names) !== 0),
  flag(opens && rareKnown),
  flag(rareKnown && commonCount >= muchOftener * rareCount),
  flag(rare.kinds === rareSurname && commonCount >= oftener * rareCount),
  flag(kind === 'two' && !rareKnown),
  flag((rare.kinds & ordinary) !== 0 && (common.kinds & ordinary) !== 0),
  flag(commonKnown && (common.kinds & ~ordinary) === 0),
  flag(sameSlot && (common.kinds & firstName) !== 0),
  flag(place === 'first' && !rareKnown),
  flag((rare.kinds & common.kinds & firstName) !== 0),
  flag(sameSlot && rareKnown && commonKnown),
  flag(!rareKnown && commonCount >= oftener * rareCount),
];

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
