// Packs lists and weights into the bits that core/language/names/model.ts reads back.
import { labelCount } from '../src/core/language/names/labels.ts';
import { sectionCountBits, sectionLengthBits } from '../src/core/language/names/model.ts';
import type { TrainedWeights } from './crf.ts';

export interface Quantisation {
  /** What one unit of a packed weight is worth. */
  readonly step: number;
  /** Weights under this many units are dropped. */
  readonly least: number;
  readonly fingerprintBits: number;
}

/** A section of the lists has about so many phrases. */
const sectionSize = 64;

export function packLists(fingerprints: ReadonlyMap<number, number>, fingerprintBits: number): Uint8Array {
  const sorted = [...fingerprints].sort(([a], [b]) => a - b);
  const kinds = byFrequency(sorted.map(([, bits]) => bits));
  const gapBits = gapWidth(fingerprintBits, sorted.length);
  const sectionBits = Math.max(0, Math.floor(Math.log2(Math.max(1, sorted.length) / sectionSize)));
  const bits = createBitWriter();
  bits.write(fingerprintBits, 8);
  bits.write(sorted.length, 24);
  bits.write(sectionBits, 8);
  bits.write(gapBits, 8);
  writeTable(bits, kinds, 16);
  const sections = Array.from({ length: 1 << sectionBits }, (): BitWriter => createBitWriter());
  const counts = sections.map(() => 0);
  let last = -1;
  for (const [fingerprint, kind] of sorted) {
    const section = fingerprint >>> (fingerprintBits - sectionBits);
    if (counts[section]++ === 0) last = (section << (fingerprintBits - sectionBits)) - 1;
    sections[section].rice(fingerprint - last - 1, gapBits);
    sections[section].rice(kinds.get(kind)!, 1);
    last = fingerprint;
  }
  for (const [section, { length }] of sections.entries()) {
    if (counts[section] >> sectionCountBits || length() >> sectionLengthBits)
      throw new Error('A section is too large.');
    bits.write(counts[section], sectionCountBits);
    bits.write(length(), sectionLengthBits);
  }
  for (const section of sections) bits.add(section);
  return bits.finish();
}

export function packWeights(trained: TrainedWeights, { step, least, fingerprintBits }: Quantisation): Uint8Array {
  const units = Int8Array.from(trained.rows, (weight) => quantise(weight / step, least));
  const rows = [...trained.features.keys()].map((row) => ({
    fingerprint: trained.features[row],
    units: units.subarray(row * labelCount, (row + 1) * labelCount),
    mask: maskOf(units, row * labelCount),
  }));
  const kept = rows.filter(({ mask }) => mask !== 0);
  const masks = byFrequency(kept.map(({ mask }) => mask));
  const gapBits = gapWidth(fingerprintBits, kept.length);
  const bits = createBitWriter();
  bits.write(fingerprintBits, 8);
  bits.write(kept.length, 24);
  bits.write(gapBits, 8);
  bits.write(Math.round(step * 10000), 16);
  writeTable(bits, masks, labelCount);
  for (const weight of trained.transitions)
    bits.write(2048 + Math.max(-2047, Math.min(2047, Math.round(weight / step))), 12);
  let last = -1;
  for (const { fingerprint, units: row, mask } of kept) {
    bits.rice(fingerprint - last - 1, gapBits);
    bits.rice(masks.get(mask)!, 4);
    for (const unit of row) if (unit !== 0) bits.rice((Math.abs(unit) - 1) * 2 + (unit < 0 ? 1 : 0), 3);
    last = fingerprint;
  }
  return bits.finish();
}

function quantise(units: number, least: number): number {
  return Math.abs(units) < least ? 0 : Math.max(-127, Math.min(127, Math.round(units)));
}

function maskOf(units: Int8Array, from: number): number {
  let mask = 0;
  for (let label = 0; label < labelCount; label++) if (units[from + label] !== 0) mask |= 1 << label;
  return mask;
}

/** The best Rice parameter for the gaps between `count` numbers spread evenly. */
function gapWidth(fingerprintBits: number, count: number): number {
  return Math.max(0, Math.round(fingerprintBits - Math.log2(Math.max(1, count)) - 0.5));
}

/** Every value's rank, the commonest first. */
function byFrequency(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, most], [b, more]) => more - most || a - b);
  return new Map(sorted.map(([value], rank) => [value, rank]));
}

function writeTable(bits: BitWriter, table: ReadonlyMap<number, number>, width: number): void {
  bits.write(table.size, 16);
  for (const value of table.keys()) bits.write(value, width);
}

interface BitWriter {
  write(value: number, width: number): void;
  rice(value: number, width: number): void;
  /** All that another has. */
  add(other: BitWriter): void;
  readonly bits: readonly number[];
  length(): number;
  /** The bytes, filled up to a multiple of four with zeros. */
  finish(): Uint8Array;
}

/** The counterpart of core/language/names/bit-reader.ts. */
function createBitWriter(): BitWriter {
  const bits: number[] = [];
  const write = (value: number, width: number) => {
    for (let at = width - 1; at >= 0; at--) bits.push(Math.floor(value / 2 ** at) & 1);
  };
  return {
    bits,
    write,
    rice(value, width) {
      for (let upper = Math.floor(value / 2 ** width); upper > 0; upper--) bits.push(1);
      bits.push(0);
      write(value % 2 ** width, width);
    },
    add(other) {
      for (const bit of other.bits) bits.push(bit);
    },
    length: () => bits.length,
    finish() {
      const bytes = new Uint8Array(Math.ceil(bits.length / 32) * 4);
      for (const [at, bit] of bits.entries()) bytes[at >>> 3] |= bit << (7 - (at & 7));
      return bytes;
    },
  };
}
