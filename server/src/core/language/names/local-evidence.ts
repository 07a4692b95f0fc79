// What each capitalised word of a block shows about itself by where it is: after a title, after "in", before "said".
import { foldOf } from './characters.ts';
import { feed, finish, hashStart, hashWord } from './hash.ts';
import { type LineClass, type LocalEvidence, lineClasses } from './line-evidence.ts';
import * as word from './model-words.ts';
import { firstName } from './phrase-lists.ts';
import * as token from './tokens.ts';

/** What one occurrence of a word shows, as bits of LocalEvidence.nameFlags. */
export const afterFirstName = 1;
export const afterTitle = 1 << 1;
export const beforeSurname = 1 << 2;
export const beforeInstitution = 1 << 3;
export const beforeLandform = 1 << 4;
export const inInstitution = 1 << 5;
export const afterIn = 1 << 6;
export const afterThe = 1 << 7;
export const afterAt = 1 << 8;
export const bySaid = 1 << 9;
export const inBrackets = 1 << 10;
export const aged = 1 << 11;
export const lastOfRun = 1 << 12;
export const firstOfRun = 1 << 13;
export const seenAlone = 1 << 14;
export const owning = 1 << 15;
/** Capitalised where no sentence starts and the line is not all capitals. */
export const midSentence = 1 << 16;
/** Number of bits above. */
export const shownBits = 17;

const atHash = hashWord('at');

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
    let letters = hashStart;
    let cores = 0;
    for (let at = first; at <= last; at++) {
      if ((flags[at] & token.core) === 0) continue;
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
    if ((flags[at] & token.hasLetters) !== 0) words++;
    if ((flags[at] & token.numeral) !== 0) numerals++;
    if ((classes[at] & word.sport) !== 0) sportWords++;
    if ((classes[at] & word.business) !== 0) businessWords++;
    // Two letters are too few: "us" and "it" would speak against US and IT.
    if ((flags[at] & token.lowerCase) !== 0 && ends[at] - starts[at] > 2) lowers.push(hashes[at]);
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
  for (let at = first; at <= last; at++) if ((classes[at] & word.institution) !== 0) return true;
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
  if ((flags[at] & token.shoutedLine) !== 0) return 0;
  let shown = (flags[at] & token.sentenceStart) === 0 && line !== lineClasses.capitalised ? midSentence : 0;
  if (institution) shown |= inInstitution;
  if (at > first) {
    if ((lists[at - 1] & firstName) !== 0 || (shapes[at - 1] & 15) === token.shapeOf.initial) shown |= afterFirstName;
    if ((classes[at - 1] & word.title) !== 0) shown |= afterTitle;
  } else if (first > 0) {
    if ((classes[first - 1] & word.title) !== 0) shown |= afterTitle;
    if ((classes[first - 1] & word.saidWord) !== 0) shown |= bySaid;
  }
  if (at < last) {
    if ((lists[at] & firstName) !== 0 && (flags[at + 1] & token.core) !== 0) shown |= beforeSurname;
    if ((classes[at + 1] & word.institution) !== 0) shown |= beforeInstitution;
    if ((classes[at + 1] & word.landform) !== 0) shown |= beforeLandform;
  } else shown |= shownByWhatFollows(text, tokens, first === last, last + 1);
  if (first !== last) return shown | (at === last ? lastOfRun : at === first ? firstOfRun : 0);
  return shown | seenAlone | (first > 0 ? shownByWhatPrecedes(tokens, first - 1) : 0);
}

function shownByWhatFollows(text: string, tokens: token.Tokens, alone: boolean, next: number): number {
  if (next >= tokens.count) return 0;
  const { flags, classes, shapes, starts, ends } = tokens;
  const mark = text.charCodeAt(starts[next]);
  let shown = (classes[next] & word.deed) !== 0 ? bySaid : 0;
  if (alone && mark === 0x28) shown |= inBrackets;
  if ((flags[next] & token.possessive) !== 0) shown |= owning;
  const age = mark === 0x2c && next + 1 < tokens.count && (shapes[next + 1] & 15) === token.numberShapes.digits;
  return age && ends[next + 1] - starts[next + 1] === 2 ? shown | aged : shown;
}

function shownByWhatPrecedes({ classes, hashes }: token.Tokens, before: number): number {
  const inside = (classes[before] & word.inside) !== 0 ? afterIn : 0;
  const article = (classes[before] & word.article) !== 0 ? afterThe : 0;
  return inside | article | (hashes[before] === atHash ? afterAt : 0);
}
