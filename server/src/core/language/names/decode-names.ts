// The names of one block: the best path through the labels of every capitalised run (Viterbi over a linear-chain CRF).
import { bestPath } from './best-path.ts';
import { cutEdges, type TokenSpan } from './cut-edges.ts';
import { createFeatureReader } from './features.ts';
import { mix } from './hash.ts';
import {
  firstOf,
  insideOf,
  labelCount,
  labelOf,
  lastOf,
  type NameType,
  nameTypes,
  outsideName,
  positionOf,
  typeOf,
  wholeName,
} from './labels.ts';
import { featureOf, type NameModel, type Weights } from './model.ts';
import type { NameScan } from './scan-names.ts';
import * as token from './tokens.ts';
import { nameWithoutModel, placeNotPerson } from './without-model.ts';
import type { WordEvidence } from './word-evidence.ts';

/** A name, or with `named` false a capitalised word that was taken for none but may turn out to be one. */
export interface NameSpan {
  /** Offsets into the block's text; titles, a leading "the" and a possessive ending stay outside. */
  readonly start: number;
  readonly end: number;
  /** The likeliest type; of a span that is not named, the likeliest if it were. */
  readonly type: NameType;
  readonly named: boolean;
  /** A hash of the words, blind to case and accents: equal for equal names. */
  readonly key: number;
  /** Hashes of the first and last word: equal to the key of a name of that one word. */
  readonly firstWord: number;
  readonly lastWord: number;
  /** Number of tokens. */
  readonly length: number;
  /** Scores for being no name, and for each of `nameTypes`, as natural logarithms. */
  readonly scores: readonly number[];
  /** Whether the type is beyond doubt and no other place of the same name has a say in it. */
  readonly certain?: boolean;
}

/** The block's names in order, and between them the capitalised words that are none. Linear in the block's length. */
export function decodeNames(scan: NameScan, evidence: WordEvidence, model: NameModel): readonly NameSpan[] {
  const { weights } = model;
  const features = createFeatureReader(scan, evidence);
  const spans: NameSpan[] = [];
  for (let segment = 0; segment < scan.segments.length; segment += 2) {
    const first = scan.segments[segment];
    const last = scan.segments[segment + 1];
    const emissions = new Int32Array((last - first + 1) * labelCount);
    for (let at = first; at <= last; at++) {
      const count = features.read(at, first, last);
      const row = (at - first) * labelCount;
      for (let index = 0; index < count; index++) addWeights(weights, features.values[index], emissions, row);
    }
    const labels = bestPath(emissions, weights);
    collectSpans(scan, evidence, first, labels, emissions, weights.step, spans);
  }
  return spans;
}

function addWeights(weights: Weights, feature: number, emissions: Int32Array, row: number): void {
  const known = featureOf(weights, feature);
  if (known < 0) return;
  const { firstWeights, values, labels } = weights;
  const end = firstWeights[known + 1];
  for (let at = firstWeights[known]; at < end; at++) emissions[row + labels[at]] += values[at];
}

/** Labels to spans: the names, tidied; and in the stretches between them what can be rescued, or the words one by one. */
function collectSpans(
  scan: NameScan,
  evidence: WordEvidence,
  offset: number,
  labels: Uint8Array,
  emissions: Int32Array,
  step: number,
  spans: NameSpan[],
): void {
  const put = (span: TokenSpan) => {
    spans.push(spanOf(scan, offset, span.first - offset, span.last - offset, emissions, step, span));
  };
  let opened = 0;
  for (let at = 0; at < labels.length; at++) {
    const outside = at;
    while (at < labels.length && labels[at] === outsideName) at++;
    if (at > outside) collectOutside(scan, evidence, offset + outside, offset + at - 1, put);
    if (at === labels.length) return;
    const position = positionOf(labels[at]);
    if (position === firstOf) opened = at;
    if (position === insideOf || position === firstOf) continue;
    const first = offset + (position === wholeName ? at : opened);
    for (const span of cutEdges(scan, { first, last: offset + at, type: typeOf(labels[at]) })) {
      put(placeNotPerson(scan, evidence, span));
    }
  }
}

function collectOutside(
  scan: NameScan,
  evidence: WordEvidence,
  first: number,
  last: number,
  put: (span: TokenSpan) => void,
): void {
  const rescued = nameWithoutModel(scan, evidence, first, last);
  if (rescued) {
    put(rescued);
    return;
  }
  for (let at = first; at <= last; at++) {
    if ((scan.tokens.flags[at] & token.core) !== 0) put({ first: at, last: at, type: -1 });
  }
}

function spanOf(
  scan: NameScan,
  offset: number,
  from: number,
  to: number,
  emissions: Int32Array,
  step: number,
  { type, certain }: TokenSpan,
): NameSpan {
  const { starts, ends, hashes } = scan.tokens;
  const scores = [0, 0, 0, 0, 0];
  let key = hashes[offset + from];
  for (let at = from; at <= to; at++) {
    if (at > from) key = mix(key, hashes[offset + at]);
    scores[0] += emissions[at * labelCount] * step;
    const position = from === to ? wholeName : at === from ? firstOf : at === to ? lastOf : insideOf;
    for (let index = 0; index < nameTypes.length; index++)
      scores[index + 1] += emissions[at * labelCount + labelOf(index, position)] * step;
  }
  const likeliest = type >= 0 ? type : scores.indexOf(Math.max(...scores.slice(1)), 1) - 1;
  return {
    start: starts[offset + from],
    end: ends[offset + to],
    type: nameTypes[likeliest],
    named: type >= 0,
    key,
    firstWord: hashes[offset + from],
    lastWord: hashes[offset + to],
    length: to - from + 1,
    scores,
    certain,
  };
}
