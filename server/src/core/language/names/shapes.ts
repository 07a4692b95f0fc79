// What a word or number looks like: its pattern of capitals, small letters, digits and joins, as a small number.
import { upperLetter } from './characters.ts';

/** What a token looks like, in the low four bits of its shape. */
export const shapeOf = {
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
export const numberShapes = { digits: 10, year: 11, threeDigits: 12, mixed: 13 };
export const markShape = 14;
/** Added to the shape of a word with a hyphen inside; twice that for one with an apostrophe or ampersand only. */
export const hyphenated = 16;

/** The shape of a token that starts with a digit. */
export function numberShape(length: number, digitsOnly: boolean): number {
  if (!digitsOnly) return numberShapes.mixed;
  if (length < 3) return numberShapes.digits;
  return length === 4 ? numberShapes.year : numberShapes.threeDigits;
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
  if (stops > 0 && length === 2 && upper === 1) return shapeOf.initial;
  if (stops > 1 || (stops === 1 && length > 2 && stopped)) return shapeOf.initials;
  if (upper > 0 && lower === 0)
    return letters === 1 && length <= 2 ? shapeOf.letter : length <= 4 ? shapeOf.short : shapeOf.capitals;
  if (first !== upperLetter) return upper > 0 ? shapeOf.innerCapital : shapeOf.lower;
  return upper === 1 ? shapeOf.capitalised : shapeOf.mixed;
}
