// The trained recogniser as it lies in memory: lists of known names, and a row of seventeen small weights for every feature
// that matters.
import { decodeAscii85 } from './ascii85.ts';
import { type BitReader, createBitReader } from './bit-reader.ts';
import { labelCount, stateCount } from './labels.ts';
import { listsData } from './lists.generated.ts';
import { addFingerprint, createPhraseLists, type PhraseLists } from './phrase-lists.ts';
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
  /** Pairs of a feature's fingerprint and where its weights start in `rows`, open addressing; -1 where free. */
  readonly slots: Int32Array;
  /** Rows of labelCount weights in steps. */
  readonly rows: Int8Array;
  readonly shift: number;
}

/** Unpacks the model that is compiled in: some 30 ms once. The host keeps the value and hands it to every reading. */
export function loadNameModel(): NameModel {
  return { lists: readLists(decodeAscii85(listsData)), weights: readWeights(decodeAscii85(weightsData)) };
}

/** Where the weights of a feature start in `rows`, or -1 for a feature without weight. */
export function rowOfFeature({ slots, shift }: Weights, hash: number): number {
  const fingerprint = hash >>> shift;
  const mask = slots.length - 1;
  for (let slot = homeSlot(fingerprint) & mask; ; slot = (slot + 2) & mask) {
    if (slots[slot] === fingerprint) return slots[slot + 1];
    if (slots[slot] === -1) return -1;
  }
}

const homeSlot = (fingerprint: number) => {
  const hash = Math.imul(fingerprint, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) << 1;
};

/** Lists: fingerprint bits, number of phrases, Rice parameter; then gaps between fingerprints, each with its list bits. */
export function readLists(data: Uint8Array): PhraseLists {
  const bits = createBitReader(data);
  const fingerprintBits = bits.read(8);
  const count = bits.read(24);
  const gapBits = bits.read(8);
  const kinds = readTable(bits, 16);
  const lists = createPhraseLists(count, fingerprintBits);
  let fingerprint = -1;
  for (let index = 0; index < count; index++) {
    fingerprint += 1 + bits.rice(gapBits);
    addFingerprint(lists, fingerprint, kinds[bits.rice(1)]);
  }
  return lists;
}

/** Weights: header, transitions, then per feature the gap to its fingerprint, the set of its labels and their weights. */
export function readWeights(data: Uint8Array): Weights {
  const bits = createBitReader(data);
  const fingerprintBits = bits.read(8);
  const count = bits.read(24);
  const gapBits = bits.read(8);
  const step = bits.read(16) / 10000;
  const masks = readTable(bits, labelCount);
  const transitions = new Int16Array(stateCount * stateCount);
  for (let index = 0; index < transitions.length; index++) transitions[index] = bits.read(12) - 2048;
  let size = 32;
  while (size < count * 4) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const rows = new Int8Array(count * labelCount);
  let fingerprint = -1;
  for (let row = 0; row < count; row++) {
    fingerprint += 1 + bits.rice(gapBits);
    const mask = masks[bits.rice(4)];
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const folded = bits.rice(3);
      rows[row * labelCount + 31 - Math.clz32(rest & -rest)] =
        (folded & 1) === 0 ? (folded >> 1) + 1 : -(folded >> 1) - 1;
    }
    let slot = homeSlot(fingerprint) & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 2) & (size - 1);
    slots[slot] = fingerprint;
    slots[slot + 1] = row * labelCount;
  }
  return { step, transitions, slots, rows, shift: 32 - fingerprintBits };
}

/** The different bit sets that occur, the commonest first, so that a small number stands for each. */
function readTable(bits: BitReader, width: number): Int32Array {
  const table = new Int32Array(bits.read(16));
  for (let index = 0; index < table.length; index++) table[index] = bits.read(width);
  return table;
}
