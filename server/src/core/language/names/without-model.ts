// Names that need no model: what bears "Inc" or "Ltd", a known place after a preposition, whoever is called Mr. or Ms.

import { isKnownPlace, isWholePlace, type TokenSpan } from './cut-edges.ts';
import { afterFirstName, afterTitle, aged, bySaid } from './local-evidence.ts';
import * as word from './model-words.ts';
import type { NameScan } from './scan-names.ts';
import * as token from './tokens.ts';
import { digestOf, seenLower, type WordEvidence } from './word-evidence.ts';

const person = 0;
const place = 1;
const organisation = 2;

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
  const core = (flags[first] & token.core) !== 0 && (classes[first] & word.calendar) === 0;
  if (!core || (flags[first] & token.shoutedLine) !== 0) return undefined;
  const company = (classes[last] & word.companyWord) !== 0 && ends[last] - starts[last] > 2;
  if (company && last > first) return { first, last, type: organisation };
  if (isKnownPlace(scan, first, last) && (digestOf(evidence, scan, first) & seenLower) === 0) {
    return { first, last, type: place };
  }
  if (first !== last || first === 0 || (flags[first] & token.sentenceStart) !== 0) return undefined;
  const before = classes[first - 1];
  if ((before & word.honorific) !== 0) return { first, last, type: person };
  const led = (before & (word.inside | word.towards)) !== 0;
  return led && isWholePlace(scan, first, last) ? { first, last, type: place } : undefined;
}

/** What an article shows of a word that is somebody's surname. */
const showsPerson = afterFirstName | afterTitle | aged | bySaid;

/** A well-known place that was taken for a person whom the article never introduces is the place. */
export function placeNotPerson(scan: NameScan, evidence: WordEvidence, span: TokenSpan): TokenSpan {
  const { first, last, type } = span;
  if (type !== person || first !== last || !isKnownPlace(scan, first, last)) return span;
  return (digestOf(evidence, scan, first) & showsPerson) === 0 ? { ...span, type: place, certain: true } : span;
}
