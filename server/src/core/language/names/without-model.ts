// Names that need no model: what bears "Inc" or "Ltd", a known place after a preposition, whoever is called Mr. or Ms.

import { isKnownPlace, isWholePlace, type TokenSpan } from './cut-edges.ts';
import { AFTER_FIRST_NAME, AFTER_TITLE, AGED, BY_SAID } from './local-evidence.ts';
import * as word from './model-words.ts';
import type { NameScan } from './scan-names.ts';
import * as token from './tokens.ts';
import { digestOf, SEEN_LOWER, type WordEvidence } from './word-evidence.ts';

const PERSON = 0;
const PLACE = 1;
const ORGANISATION = 2;

/**
 * The name in a stretch of a run in which the model found none, or undefined. A line in capitals proves nothing, nor does a word
 * that the article also has in lower case.
 */
export function nameWithoutModel(
  scan: NameScan,
  evidence: WordEvidence,
  first: number,
  last: number,
): TokenSpan | undefined {
  const { flags, classes, starts, ends } = scan.tokens;
  const core = (flags[first] & token.CORE) !== 0 && (classes[first] & word.CALENDAR) === 0;
  if (!core || (flags[first] & token.SHOUTED) !== 0) return undefined;
  const company = (classes[last] & word.COMPANY_WORD) !== 0 && ends[last] - starts[last] > 2;
  if (company && last > first) return { first, last, type: ORGANISATION };
  if (isKnownPlace(scan, first, last) && (digestOf(evidence, scan, first) & SEEN_LOWER) === 0) {
    return { first, last, type: PLACE };
  }
  if (first !== last || first === 0 || (flags[first] & token.SENTENCE_START) !== 0) return undefined;
  const before = classes[first - 1];
  if ((before & word.HONORIFIC) !== 0) return { first, last, type: PERSON };
  const led = (before & (word.INSIDE | word.TOWARDS)) !== 0;
  return led && isWholePlace(scan, first, last) ? { first, last, type: PLACE } : undefined;
}

/** What an article shows of a word that is somebody's surname. */
const SHOWS_PERSON = AFTER_FIRST_NAME | AFTER_TITLE | AGED | BY_SAID;

/** A well-known place that was taken for a person whom the article never introduces is the place. */
export function placeNotPerson(scan: NameScan, evidence: WordEvidence, span: TokenSpan): TokenSpan {
  const { first, last, type } = span;
  if (type !== PERSON || first !== last || !isKnownPlace(scan, first, last)) return span;
  return (digestOf(evidence, scan, first) & SHOWS_PERSON) === 0 ? { ...span, type: PLACE, certain: true } : span;
}
