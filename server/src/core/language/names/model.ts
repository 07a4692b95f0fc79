// The trained recogniser as it lies in memory: lists of known names, and for every feature that matters a small weight
// for some of the seventeen labels.
import { decodeAscii85 } from './ascii85.ts';
import { BitReader } from './bit-reader.ts';
import { labelCount, stateCount } from './labels.ts';
import { listsData } from './lists.generated.ts';
import type { PhraseLists } from './phrase-lists.ts';
import { weightsData } from './weights.generated.ts';

export interface NameModel {
  readonly lists: PhraseLists;
  readonly weights: Weights;
}

export interface Weights {
  /** What one unit of a quantised weight is worth, as a natural logarithm of odds. */
  readonly step: number;
  /** Scores of one label after another, stateCount × stateCount, in steps. */
  readonly transitions: Int16Array;
  /** The fingerprints of the features, sorted. */
  readonly fingerprints: Int32Array;
  /** Where the fingerprints start whose upper bits are this number; last how many there are. */
  readonly starts: Uint32Array;
  /** How far a fingerprint is shifted to the right to give those upper bits. */
  readonly startShift: number;
  /** Where the weights of each begin, and last how many there are. Most have one. */
  readonly firstWeights: Uint32Array;
  /** Weights in steps, other than zero, and what label each is for. */
  readonly values: Int8Array;
  readonly labels: Uint8Array;
  readonly shift: number;
}

/** Unpacks the model that is compiled in: some 10 ms once. The host keeps the value and hands it to every reading. */
export function loadNameModel(): NameModel {
  return { lists: readLists(decodeAscii85(listsData)), weights: readWeights(decodeAscii85(weightsData)) };
}

/** Which of the features this is, or -1 for one without weight. */
export function featureOf({ fingerprints, starts, startShift, shift }: Weights, hash: number): number {
  const fingerprint = hash >>> shift;
  const start = fingerprint >>> startShift;
  const end = starts[start + 1];
  for (let row = starts[start]; row < end; row++) {
    if (fingerprints[row] >= fingerprint) return fingerprints[row] === fingerprint ? row : -1;
  }
  return -1;
}

/** So many bits tell how many phrases a section has, and how many bits they take. */
export const sectionCountBits = 8;
export const sectionLengthBits = 12;

/**
 * Lists: bits of a fingerprint, number of phrases, bits of a section's number, Rice parameter, the sets of lists; of each section the
 * number and length; then the sections: gaps between fingerprints, each with its lists.
 */
export function readLists(data: Uint8Array): PhraseLists {
  const header = new BitReader(data);
  const fingerprintBits = header.read(8);
  const count = header.read(24);
  const sectionBits = header.read(8);
  const gapBits = header.read(8);
  const kinds = readTable(header, 16);
  const sections = 1 << sectionBits;
  const sectionShift = fingerprintBits - sectionBits;
  const starts = new Uint32Array(sections + 1);
  const places = new Uint32Array(sections + 1);
  for (let section = 0; section < sections; section++) {
    starts[section + 1] = starts[section] + header.read(sectionCountBits);
    places[section + 1] = places[section] + header.read(sectionLengthBits);
  }
  const first = header.at;
  const fingerprints = new Int32Array(count);
  const bits = new Uint16Array(count);
  return {
    ...{ shift: 32 - fingerprintBits, sectionShift, starts, fingerprints, bits },
    unpacked: new Uint8Array(sections),
    unpack(section) {
      const reader = new BitReader(data, first + places[section]);
      let fingerprint = (section << sectionShift) - 1;
      for (let at = starts[section]; at < starts[section + 1]; at++) {
        fingerprint += 1 + reader.rice(gapBits);
        fingerprints[at] = fingerprint;
        bits[at] = kinds[reader.rice(1)];
      }
    },
  };
}

/** A weight is packed into so many bits at least. */
const leastWeightBits = 4;
/** A feature is looked for among about so many. */
const fewFeatures = 8;

/** Weights: header, transitions, then per feature the gap to its fingerprint, the set of its labels and their weights. */
export function readWeights(data: Uint8Array): Weights {
  const bits = new BitReader(data);
  const fingerprintBits = bits.read(8);
  const count = bits.read(24);
  const gapBits = bits.read(8);
  const step = bits.read(16) / 10000;
  const masks = readTable(bits, labelCount);
  const transitions = new Int16Array(stateCount * stateCount);
  for (let index = 0; index < transitions.length; index++) transitions[index] = bits.read(12) - 2048;
  const fingerprints = new Int32Array(count);
  const firstWeights = new Uint32Array(count + 1);
  const mostWeights = data.length * (8 / leastWeightBits);
  const values = new Int8Array(mostWeights);
  const labels = new Uint8Array(mostWeights);
  const startBits = Math.max(0, Math.ceil(Math.log2(count / fewFeatures)));
  const startShift = fingerprintBits - startBits;
  const starts = new Uint32Array((1 << startBits) + 1);
  let fingerprint = -1;
  let known = 0;
  for (let row = 0; row < count; row++) {
    fingerprint += 1 + bits.rice(gapBits);
    fingerprints[row] = fingerprint;
    starts[(fingerprint >>> startShift) + 1] = row + 1;
    for (let rest = masks[bits.rice(4)]; rest !== 0; rest &= rest - 1) {
      const folded = bits.rice(3);
      values[known] = (folded & 1) === 0 ? (folded >> 1) + 1 : -(folded >> 1) - 1;
      labels[known] = 31 - Math.clz32(rest & -rest);
      known++;
    }
    firstWeights[row + 1] = known;
  }
  for (let start = 1; start < starts.length; start++) starts[start] = Math.max(starts[start], starts[start - 1]);
  return {
    ...{ step, transitions, fingerprints, starts, startShift, firstWeights, shift: 32 - fingerprintBits },
    values: values.slice(0, known),
    labels: labels.slice(0, known),
  };
}

/** The different bit sets that occur, the commonest first, so that a small number stands for each. */
function readTable(bits: BitReader, width: number): Int32Array {
  const table = new Int32Array(bits.read(16));
  for (let index = 0; index < table.length; index++) table[index] = bits.read(width);
  return table;
}
