// What is beside a mark, as far as it tells quotation marks from apostrophes, inches and elisions.

import { textBefore } from '../../text/before.ts';
import { isCapital, isDigit, isLetter, isLowerCase, isUnseen } from '../../text/characters.ts';

export type Strength = 'strong' | 'medium' | 'weak';

/** Words that lose their head: 'em, 'til, rock 'n' roll. With a capital only where no title would begin so. */
const elided = new Set(
  'em tis twas til till cause cuz bout round n nuff neath twere twill gainst fraid nother ello ave ere tude Tis Twas Twere'.split(
    ' ',
  ),
);
/** Words that lose their tail: "good ol' days", "o' the". Those in -in' are known by their ending. */
const clipped = new Set(['n', 'o', 'ol', 'th', 'an', 'lil', 'y', 'li', 'lo', 'po', 'wi', 'fo', 'mo']);

/** Start of the text, space, bracket or dash: what comes before an opening mark. */
export function isOpenLeft(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  return isUnseen(code) || '([{<-–—/='.includes(text[at - 1]);
}

/** End of the text, space, stop, bracket or dash: what comes after a closing mark. Dots before a word ("...in order") do not. */
export function isClosedRight(text: string, at: number): boolean {
  if (at >= text.length) return true;
  if (text[at] === '.' || text[at] === '…') return !isLetter(text.charCodeAt(at + leadingDots(text, at)));
  return isUnseen(text.charCodeAt(at)) || ',;:!?)]}>-–—/'.includes(text[at]);
}

function leadingDots(text: string, at: number): number {
  let count = 0;
  while (count < 4 && (text[at + count] === '.' || text[at + count] === '…')) count++;
  return count;
}

/** Whether a figure comes before `at` that may count inches: 5, 12.5, 120; no year, no 13,000 and no figure of a name (Cox-2). */
export function isMeasure(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at - 1)) &&
    /(?:^|[^\p{Alpha}\d,.])(?<!\p{Alpha}-)\d{1,3}(?:\.\d+)?$/u.test(textBefore(text, at, 8))
  );
}

/** 6'2" and 5'11½": the inches of a height, never a quotation mark. */
export function isFeetAndInches(text: string, at: number): boolean {
  return /\d ?['’′] ?\d{1,2}$/.test(textBefore(text, at, 8));
}

/** A mark between a comma or stop with a space, and a small letter. */
export function hasSlipped(text: string, at: number): boolean {
  return isLowerCase(text.charCodeAt(at + 1)) && /[,.!?]\s$/.test(textBefore(text, at, 2));
}

/** Whether the word at `at` has lost its head: '90s, 'em. */
export function isElision(text: string, at: number): boolean {
  const word = /^[A-Za-z][a-z]{0,5}|^\d{1,4}/.exec(text.slice(at, at + 7))?.[0] ?? '';
  if (isDigit(word.charCodeAt(0))) return word.length === 2 && !/['’]/.test(text[at + 2] ?? '');
  return elided.has(word) && !isLetter(text.charCodeAt(at + word.length));
}

/** Whether the word at `at` may be Hawaiian, whose ʻokina is often typed as an opening mark: ‘Iolani, ‘Ewa, ‘ohana. */
export function isOkina(text: string, at: number): boolean {
  return /^[aeiouāēīōū](?:['‘’ʻ]?[hklmnpw]?[aeiouāēīōū])+(?![\p{Alpha}\d])/iu.test(text.slice(at, at + 24));
}

export function closingStrength(text: string, at: number): Strength {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return 'weak';
  if (!isLetter(before)) return 'strong';
  const after = text.charCodeAt(at + 1);
  const wordFollows = isUnseen(after) && (isLowerCase(text.charCodeAt(at + 2)) || isCapital(text.charCodeAt(at + 2)));
  if (!wordFollows) return 'medium';
  const word = /[\p{Alpha}]{0,8}$/u.exec(textBefore(text, at, 8))?.[0].toLowerCase() ?? '';
  return /[sxz]$/.test(word) || /.in$/.test(word) || clipped.has(word) ? 'weak' : 'medium';
}
