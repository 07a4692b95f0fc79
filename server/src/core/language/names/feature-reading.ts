// What one scan's features are read from and into, and how one is put down.
import { mix } from './hash.ts';
import type { NameScan } from './scan-names.ts';
import type { WordEvidence } from './word-evidence.ts';

/** One scan, the token that is read, and the features found so far. */
export interface Reading extends Features {
  readonly scan: NameScan;
  readonly evidence: WordEvidence;
  readonly topic: number;
  readonly sport: number;
  /** What is known of the token, of a neighbour and of the run's last token. */
  readonly own: Int32Array;
  readonly other: Int32Array;
  readonly final: Int32Array;
  finals: number;
  /** The shapes of the run, as one number. */
  pattern: number;
  at: number;
  first: number;
  last: number;
  /** Whether the token is its whole run, opens it, ends it or is within it. */
  place: number;
  fromStart: number;
  toEnd: number;
}

interface Features {
  readonly values: Int32Array;
  count: number;
}

const mostFeatures = 768;

/** Room for the features of one token. */
export const featureRoom = () => new Int32Array(mostFeatures);

export function put(features: Features, template: number, value: number): void {
  if (features.count < mostFeatures) features.values[features.count++] = mix(Math.imul(template, 0x9e3779b1), value);
}

/** Neighbours beyond the block's ends. */
const beforeBlock = 0x2bd7a14d;
const afterBlock = 0x5b1f04e9;
/** The shapes of what lies beyond the block's ends. */
const shapeBefore = 200;
const shapeAfter = 201;

export function hashAt({ tokens }: NameScan, at: number): number {
  return at < 0 ? beforeBlock : at >= tokens.count ? afterBlock : tokens.hashes[at];
}

export function shapeAt({ tokens }: NameScan, at: number): number {
  return at < 0 ? shapeBefore : at >= tokens.count ? shapeAfter : tokens.shapes[at];
}

/** Farther from the run's ends all places are alike. */
export const mostDistance = 6;
