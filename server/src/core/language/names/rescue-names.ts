// Names that need no model: what bears "Inc" or "Ltd", a known place after a preposition, whoever is called Mr. or Ms.

import type { NameScan } from './scan-names.ts';
import type { TokenSpan } from './tidy-spans.ts';
import { isWholePlace } from './tidy-spans.ts';
import * as token from './tokens.ts';
import * as word from './word-classes.ts';

const PERSON = 0;
const PLACE = 1;
const ORGANISATION = 2;

/**
 * The name in a stretch of a run in which the model found none, or undefined. A sentence's first word and a line in capitals
 * prove nothing.
 */
export function rescueName(scan: NameScan, first: number, last: number): TokenSpan | undefined {
  const { flags, classes, starts, ends } = scan.tokens;
  if ((flags[first] & token.SHOUTED) !== 0) return undefined;
  const company = (classes[last] & word.COMPANY_WORD) !== 0 && ends[last] - starts[last] > 2;
  if (company && last > first && (flags[first] & token.CORE) !== 0) return { first, last, type: ORGANISATION };
  if (first !== last || first === 0 || (flags[first] & token.SENTENCE_START) !== 0) return undefined;
  if ((flags[first] & token.CORE) === 0 || (classes[first] & word.CALENDAR) !== 0) return undefined;
  const before = classes[first - 1];
  if ((before & word.HONORIFIC) !== 0) return { first, last, type: PERSON };
  const led = (before & (word.INSIDE | word.TOWARDS)) !== 0;
  return led && isWholePlace(scan, first, last) ? { first, last, type: PLACE } : undefined;
}
