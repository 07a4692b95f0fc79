// What a word or number looks like: its pattern of capitals, small letters, digits and joins, as a small number.
import { UPPER } from './characters.ts';

/** What a token looks like, in the low four bits of its shape. */
export const SHAPE = {
  capitalised: 1,
  short: 2,
  capitals: 3,
  letter: 4,
  initial: 5,
  initials: 6,
  lower: 7,
  innerCapital: 8,
  mixed: 9,
};
export const NUMBER_SHAPE = { digits: 10, year: 11, threeDigits: 12, mixed: 13 };
export const MARK_SHAPE = 14;
/** Added to the shape of a word with a hyphen inside; twice that for one with an apostrophe or ampersand only. */
export const HYPHENATED = 16;

/** The shape of a token that starts with a digit. */
export function numberShape(length: number, digitsOnly: boolean): number {
  if (!digitsOnly) return NUMBER_SHAPE.mixed;
  if (length < 3) return NUMBER_SHAPE.digits;
  return length === 4 ? NUMBER_SHAPE.year : NUMBER_SHAPE.threeDigits;
}

/** The shape of a token that starts with a letter, from what it is made of; `stopped` says that its second unit is a full stop. */
export function wordShape(
  length: number,
  letters: number,
  upper: number,
  lower: number,
  stops: number,
  first: number,
  stopped: boolean,
): number {
  if (stops > 0 && length === 2 && upper === 1) return SHAPE.initial;
  if (stops > 1 || (stops === 1 && length > 2 && stopped)) return SHAPE.initials;
  if (upper > 0 && lower === 0)
    return letters === 1 && length <= 2 ? SHAPE.letter : length <= 4 ? SHAPE.short : SHAPE.capitals;
  if (first !== UPPER) return upper > 0 ? SHAPE.innerCapital : SHAPE.lower;
  return upper === 1 ? SHAPE.capitalised : SHAPE.mixed;
}
