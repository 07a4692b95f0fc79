// What each capitalised word of a block shows about itself by where it stands: after a title, after "in", before "said".
import { foldOf } from './characters.ts';
import { feed, finish, HASH_START, hashWord } from './hash.ts';
import { type LineClass, type LocalEvidence, lineClasses } from './line-evidence.ts';
import * as word from './model-words.ts';
import { FIRST_NAME } from './phrase-lists.ts';
import * as token from './tokens.ts';

/** What one occurrence of a word shows, as bits of LocalEvidence.nameFlags. */
export const AFTER_FIRST_NAME = 1;
export const AFTER_TITLE = 1 << 1;
export const BEFORE_SURNAME = 1 << 2;
export const BEFORE_INSTITUTION = 1 << 3;
export const BEFORE_LANDFORM = 1 << 4;
export const IN_INSTITUTION = 1 << 5;
export const AFTER_IN = 1 << 6;
export const AFTER_THE = 1 << 7;
export const AFTER_AT = 1 << 8;
export const BY_SAID = 1 << 9;
export const IN_BRACKETS = 1 << 10;
export const AGED = 1 << 11;
export const LAST_OF_RUN = 1 << 12;
export const FIRST_OF_RUN = 1 << 13;
export const ALONE = 1 << 14;
export const OWNING = 1 << 15;
/** Capitalised where no sentence starts and the line is not all capitals. */
export const MID_SENTENCE = 1 << 16;
/** Number of bits above. */
export const SHOWN_BITS = 17;

const AT_HASH = hashWord('at');

/** The block's contribution to the article's word evidence. */
export function gatherWordEvidence(
  text: string,
  tokens: token.Tokens,
  segments: Int32Array,
  lists: Uint16Array,
  line: LineClass,
): LocalEvidence {
  const { flags, hashes, classes, count, starts, ends } = tokens;
  const names: number[] = [];
  const nameFlags: number[] = [];
  const initials: number[] = [];
  for (let segment = 0; segment < segments.length; segment += 2) {
    const first = segments[segment];
    const last = segments[segment + 1];
    const institution = holdsInstitution(tokens, first, last);
    let letters = HASH_START;
    let cores = 0;
    for (let at = first; at <= last; at++) {
      if ((flags[at] & token.CORE) === 0) continue;
      letters = feed(letters, foldOf(text.charCodeAt(starts[at])));
      cores++;
      names.push(hashes[at]);
      nameFlags.push(shownBy(text, tokens, lists, first, last, at, institution, line));
    }
    if (cores > 1) initials.push(finish(letters));
  }
  const lowers: number[] = [];
  let sportWords = 0;
  let businessWords = 0;
  let numerals = 0;
  let words = 0;
  for (let at = 0; at < count; at++) {
    if ((flags[at] & token.LETTERS) !== 0) words++;
    if ((flags[at] & token.NUMERAL) !== 0) numerals++;
    if ((classes[at] & word.SPORT) !== 0) sportWords++;
    if ((classes[at] & word.BUSINESS) !== 0) businessWords++;
    // Two letters are too few: "us" and "it" would speak against US and IT.
    if ((flags[at] & token.LOWER_CASE) !== 0 && ends[at] - starts[at] > 2) lowers.push(hashes[at]);
  }
  return {
    names: Int32Array.from(names),
    nameFlags: Int32Array.from(nameFlags),
    lowers: Int32Array.from(lowers),
    initials: Int32Array.from(initials),
    words,
    sportWords,
    businessWords,
    numerals,
  };
}

function holdsInstitution({ classes }: token.Tokens, first: number, last: number): boolean {
  if (first === last) return false;
  for (let at = first; at <= last; at++) if ((classes[at] & word.INSTITUTION) !== 0) return true;
  return false;
}

function shownBy(
  text: string,
  tokens: token.Tokens,
  lists: Uint16Array,
  first: number,
  last: number,
  at: number,
  institution: boolean,
  line: LineClass,
): number {
  const { flags, classes, shapes } = tokens;
  if ((flags[at] & token.SHOUTED) !== 0) return 0;
  let shown = (flags[at] & token.SENTENCE_START) === 0 && line !== lineClasses.capitalised ? MID_SENTENCE : 0;
  if (institution) shown |= IN_INSTITUTION;
  if (at > first) {
    if ((lists[at - 1] & FIRST_NAME) !== 0 || (shapes[at - 1] & 15) === token.SHAPE.initial) shown |= AFTER_FIRST_NAME;
    if ((classes[at - 1] & word.TITLE) !== 0) shown |= AFTER_TITLE;
  } else if (first > 0) {
    if ((classes[first - 1] & word.TITLE) !== 0) shown |= AFTER_TITLE;
    if ((classes[first - 1] & word.SAID) !== 0) shown |= BY_SAID;
  }
  if (at < last) {
    if ((lists[at] & FIRST_NAME) !== 0 && (flags[at + 1] & token.CORE) !== 0) shown |= BEFORE_SURNAME;
    if ((classes[at + 1] & word.INSTITUTION) !== 0) shown |= BEFORE_INSTITUTION;
    if ((classes[at + 1] & word.LANDFORM) !== 0) shown |= BEFORE_LANDFORM;
  } else shown |= shownByWhatFollows(text, tokens, first === last, last + 1);
  if (first !== last) return shown | (at === last ? LAST_OF_RUN : at === first ? FIRST_OF_RUN : 0);
  return shown | ALONE | (first > 0 ? shownByWhatPrecedes(tokens, first - 1) : 0);
}

function shownByWhatFollows(text: string, tokens: token.Tokens, alone: boolean, next: number): number {
  if (next >= tokens.count) return 0;
  const { flags, classes, shapes, starts, ends } = tokens;
  const mark = text.charCodeAt(starts[next]);
  let shown = (classes[next] & word.DEED) !== 0 ? BY_SAID : 0;
  if (alone && mark === 0x28) shown |= IN_BRACKETS;
  if ((flags[next] & token.POSSESSIVE) !== 0) shown |= OWNING;
  const age = mark === 0x2c && next + 1 < tokens.count && (shapes[next + 1] & 15) === token.NUMBER_SHAPE.digits;
  return age && ends[next + 1] - starts[next + 1] === 2 ? shown | AGED : shown;
}

function shownByWhatPrecedes({ classes, hashes }: token.Tokens, before: number): number {
  const inside = (classes[before] & word.INSIDE) !== 0 ? AFTER_IN : 0;
  const article = (classes[before] & word.ARTICLE) !== 0 ? AFTER_THE : 0;
  return inside | article | (hashes[before] === AT_HASH ? AFTER_AT : 0);
}
