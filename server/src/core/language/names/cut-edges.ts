// What the model may join but a desk keeps apart: honorifics and the article before a name, "Boston-based", a place and what it
// owns ("Beijing's Tiananmen Square"), and dates.

import { tiedToNames } from '../../word-lists/thing-words.ts';
import * as word from './model-words.ts';
import { type NameScan, phrasePlace, placeIn } from './scan-names.ts';
import * as token from './tokens.ts';

/** First and last token of a name, and the index of its type. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
  readonly type: number;
  /** Decided by where it is, whatever the model thinks: the place of a dateline. */
  readonly certain?: boolean;
}

const person = 0;
const place = 1;
/** Where they are among PHRASE_LISTS. */
const countries = 1;
const towns = 2;
const knownPlaces = 4;

/** The span with its edges in order, split in two where it must be, or nothing where it is no name. */
export function cutEdges(scan: NameScan, span: TokenSpan): readonly TokenSpan[] {
  const { tokens } = scan;
  if (isDate(scan, span)) return [];
  if (isDateline(scan, span)) return [{ ...span, type: place, certain: true }];
  if (isPlaceByItsNoun(scan, span)) return [{ ...span, type: place, certain: true }];
  let { first } = span;
  while (first < span.last && isOutsideHead(scan, first, span.type)) first++;
  for (let at = first + 1; at < span.last; at++) {
    if ((tokens.flags[at] & token.possessive) === 0 || !isWholePlace(scan, first, at - 1)) continue;
    return [{ first, last: at - 1, type: place }, ...cutEdges(scan, { ...span, first: at + 1 })];
  }
  return [{ ...span, first }];
}

/** A month or weekday by itself, but for names like May and August that act, own or bear a title. */
function isDate({ tokens }: NameScan, { first, last }: TokenSpan): boolean {
  const { classes, flags, count } = tokens;
  if (first !== last || (classes[first] & word.calendar) === 0) return false;
  if (first > 0 && (classes[first - 1] & (word.honorific | word.title)) !== 0) return false;
  return last + 1 >= count || ((classes[last + 1] & word.deed) === 0 && (flags[last + 1] & token.possessive) === 0);
}

const placeNouns = new Set(
  'city town township village port capital suburb district hamlet island isle region province county municipality commune'.split(
    ' ',
  ),
);
/** "The home town of Anna Berg" is hers, and no town is called so. */
const owners = new Set('home native birth mother adopted'.split(' '));

/** Whether a noun before it says that it is a place: "the harbour city of Nordhavn". */
function isPlaceByItsNoun({ tokens, text }: NameScan, { first, last }: TokenSpan): boolean {
  if (last > first + 1 || first < 2) return false;
  const wordAt = (at: number) => (at < 0 ? '' : text.slice(tokens.starts[at], tokens.ends[at]));
  return wordAt(first - 1) === 'of' && placeNouns.has(wordAt(first - 2)) && !owners.has(wordAt(first - 3));
}

/** How far a dateline reaches in tokens: "ST. PETERSBURG, Fla., Aug. 30 (Meridian Press) -". */
const longestDateline = 14;

/** "1996-08-30". */
const dateLength = 10;

/** Whether a block opens with this name in capitals, and a date or a dash follows before the text begins. */
function isDateline({ tokens, text }: NameScan, { first, last }: TokenSpan): boolean {
  if (first !== 0) return false;
  for (let at = 0; at <= last; at++) if ((tokens.flags[at] & token.allCapitals) === 0) return false;
  for (let at = last + 1; at < tokens.count && at < longestDateline; at++) {
    const [start, end] = [tokens.starts[at], tokens.ends[at]];
    if ((tokens.flags[at] & token.lowerCase) !== 0) return false;
    if (end - start === dateLength && (tokens.flags[at] & token.numeral) !== 0 && text[start + 4] === '-') return true;
    if (end - start === 1 && '-—–'.includes(text[start])) return startsSentence(tokens, at + 1);
  }
  return false;
}

/** Whether running text begins here: a capitalised word and more in lower case after it. */
function startsSentence(tokens: token.Tokens, at: number): boolean {
  for (let next = at + 1; next < tokens.count && next < at + 6; next++) {
    if ((tokens.flags[next] & token.lowerCase) !== 0) return true;
  }
  return false;
}

function isOutsideHead({ tokens, text }: NameScan, at: number, type: number): boolean {
  const classes = tokens.classes[at];
  if ((classes & word.honorific) !== 0 && type === person) return true;
  if ((classes & word.article) !== 0) return true;
  if ((tokens.shapes[at] & token.hyphenated) === 0) return false;
  const hyphen = text.lastIndexOf('-', tokens.ends[at] - 1);
  return hyphen > tokens.starts[at] && tiedToNames.has(text.slice(hyphen + 1, tokens.ends[at]));
}

/** Whether the tokens are exactly one listed country, town or well-known place. */
export function isWholePlace(scan: NameScan, first: number, last: number): boolean {
  return isKnownPlace(scan, first, last) || isListed(scan, first, last, towns);
}

/** Whether the tokens are exactly one country or well-known place, which hardly is anything else. */
export function isKnownPlace(scan: NameScan, first: number, last: number): boolean {
  return isListed(scan, first, last, countries) || isListed(scan, first, last, knownPlaces);
}

function isListed({ places }: NameScan, first: number, last: number, list: number): boolean {
  if (first === last) return placeIn(places[first], list) === phrasePlace.alone;
  return placeIn(places[first], list) === phrasePlace.first && placeIn(places[last], list) === phrasePlace.last;
}
