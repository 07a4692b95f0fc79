// What the model may join but a desk keeps apart: honorifics and the article before a name, "Boston-based", a place and what it
// owns ("Beijing's Tiananmen Square"), and dates.
import { SURNAME } from './phrase-lists.ts';
import { type NameScan, placeIn } from './scan-names.ts';
import * as token from './tokens.ts';
import * as word from './word-classes.ts';

/** First and last token of a name, and the index of its type. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

const PERSON = 0;
const PLACE = 1;
/** Where countries and cities stand among PHRASE_LISTS. */
const PLACE_LISTS = [1, 2];

/** The span with its edges in order, split in two where it must be, or nothing where it is no name. */
export function tidySpan(scan: NameScan, span: TokenSpan): readonly TokenSpan[] {
  const { tokens } = scan;
  if (isDate(scan, span)) return [];
  let { first } = span;
  while (first < span.last && isOutsideHead(scan, first, span.type)) first++;
  for (let at = first + 1; at < span.last; at++) {
    if ((tokens.flags[at] & token.POSSESSIVE) === 0 || !isWholePlace(scan, first, at - 1)) continue;
    return [{ first, last: at - 1, type: PLACE }, ...tidySpan(scan, { ...span, first: at + 1 })];
  }
  return [{ ...span, first }];
}

/** A month or weekday by itself, but for names like May and August that stand where no number follows. */
function isDate({ tokens, lists }: NameScan, { first, last }: TokenSpan): boolean {
  if (first !== last || (tokens.classes[first] & word.CALENDAR) === 0) return false;
  const beforeNumber = last + 1 < tokens.count && (tokens.flags[last + 1] & token.NUMERAL) !== 0;
  return beforeNumber || (lists[first] & SURNAME) === 0;
}

function isOutsideHead({ tokens, text }: NameScan, at: number, type: number): boolean {
  const classes = tokens.classes[at];
  if ((classes & word.HONORIFIC) !== 0 && type === PERSON) return true;
  if ((classes & word.ARTICLE) !== 0) return (tokens.flags[at] & token.CAPITAL) === 0 || !startsOwnName(text, tokens.ends[at]);
  const hyphen = text.lastIndexOf('-', tokens.ends[at] - 1);
  return hyphen > tokens.starts[at] && PARTICIPLES.has(text.slice(hyphen + 1, tokens.ends[at]));
}

const PARTICIPLES = new Set('based born led backed owned controlled run trained listed educated'.split(' '));

/** The few names that are never without their article. */
function startsOwnName(text: string, end: number): boolean {
  return text.startsWith(' Hague', end) || text.startsWith(' HAGUE', end);
}

/** Whether the tokens are exactly one listed country or city. */
function isWholePlace({ places }: NameScan, first: number, last: number): boolean {
  return PLACE_LISTS.some((group) => {
    if (first === last) return placeIn(places[first], group) === 4;
    return placeIn(places[first], group) === 1 && placeIn(places[last], group) === 2;
  });
}
