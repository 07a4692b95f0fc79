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
  return { ...gatherNames({ text, tokens, lists, line }, segments), ...countWords(tokens) };
}

/** A block whose names are looked at. */
interface Block {
  readonly text: string;
  readonly tokens: token.Tokens;
  readonly lists: Uint16Array;
  readonly line: LineClass;
}

/** A run of candidates: its first and last token, and whether one of them is the word of an institution. */
interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly institution: boolean;
}

/** The words of names with what each shows, and the initials of the runs they are in. */
function gatherNames(block: Block, segments: Int32Array) {
  const { text, tokens } = block;
  const { flags, hashes, starts } = tokens;
  const names: number[] = [];
  const nameFlags: number[] = [];
  const initials: number[] = [];
  for (let segment = 0; segment < segments.length; segment += 2) {
    const first = segments[segment];
    const last = segments[segment + 1];
    const run = { first, last, institution: holdsInstitution(tokens, first, last) };
    let letters = hashStart;
    let cores = 0;
    for (let at = first; at <= last; at++) {
      if ((flags[at] & token.core) === 0) continue;
      letters = feed(letters, foldOf(text.charCodeAt(starts[at])));
      cores++;
      names.push(hashes[at]);
      nameFlags.push(shownBy(block, run, at));
    }
    if (cores > 1) initials.push(finish(letters));
  }
  return {
    names: Int32Array.from(names),
    nameFlags: Int32Array.from(nameFlags),
    initials: Int32Array.from(initials),
  };
}

/** The words in lower case, and how many words, numbers, and words of sport and business there are. */
function countWords({ flags, hashes, classes, count, starts, ends }: token.Tokens) {
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
  return { lowers: Int32Array.from(lowers), words, sportWords, businessWords, numerals };
}

function holdsInstitution({ classes }: token.Tokens, first: number, last: number): boolean {
  if (first === last) return false;
  for (let at = first; at <= last; at++) if ((classes[at] & word.institution) !== 0) return true;
  return false;
}

/** What the word `at` of a run shows: by its sentence, by the words of its run, by what is before the run and behind it. */
function shownBy(block: Block, run: NameRun, at: number): number {
  const { text, tokens, lists, line } = block;
  const { first, last } = run;
  const flags = tokens.flags[at];
  if ((flags & token.shoutedLine) !== 0) return 0;
  let shown = (flags & token.sentenceStart) === 0 && line !== lineClasses.capitalised ? midSentence : 0;
  if (run.institution) shown |= inInstitution;
  if (at > first) shown |= shownByWordBefore(tokens, lists, at - 1);
  else if (first > 0) shown |= shownByTitle(tokens, first - 1);
  if (at < last) shown |= shownByWordAfter(tokens, lists, at);
  else shown |= shownByWhatFollows(text, tokens, first === last, last + 1);
  if (first === last) return shown | seenAlone | (first > 0 ? shownByWhatPrecedes(tokens, first - 1) : 0);
  return shown | (at === last ? lastOfRun : at === first ? firstOfRun : 0);
}

/** By the word before it in its run. */
function shownByWordBefore({ classes, shapes }: token.Tokens, lists: Uint16Array, before: number): number {
  const given = (lists[before] & firstName) !== 0 || (shapes[before] & 15) === token.shapeOf.initial;
  return (given ? afterFirstName : 0) | ((classes[before] & word.title) !== 0 ? afterTitle : 0);
}

/** By a title or a verb of speech before the run. */
function shownByTitle({ classes }: token.Tokens, before: number): number {
  const title = (classes[before] & word.title) !== 0 ? afterTitle : 0;
  return title | ((classes[before] & word.saidWord) !== 0 ? bySaid : 0);
}

/** By the word behind it in its run. */
function shownByWordAfter({ classes, flags }: token.Tokens, lists: Uint16Array, at: number): number {
  const given = (lists[at] & firstName) !== 0 && (flags[at + 1] & token.core) !== 0;
  const institution = (classes[at + 1] & word.institution) !== 0 ? beforeInstitution : 0;
  const landform = (classes[at + 1] & word.landform) !== 0 ? beforeLandform : 0;
  return (given ? beforeSurname : 0) | institution | landform;
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
