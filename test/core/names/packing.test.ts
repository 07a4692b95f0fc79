// What the trainer packs is what the recogniser reads, and the shipped data are the recorded ones.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeAscii85, encodeAscii85 } from '../../../server/src/core/language/names/ascii85.ts';
import { labelCount, stateCount } from '../../../server/src/core/language/names/labels.ts';
import { listsData } from '../../../server/src/core/language/names/lists.generated.ts';
import { featureOf, readLists, readWeights } from '../../../server/src/core/language/names/model.ts';
import { listsOf } from '../../../server/src/core/language/names/phrase-lists.ts';
import { weightsData } from '../../../server/src/core/language/names/weights.generated.ts';
import { packLists, packWeights } from '../../../server/training/pack.ts';

describe('packing', () => {
  it('keeps bytes as text', () => {
    const bytes = Uint8Array.from({ length: 1024 }, (_, index) => (index * 97) & 255);
    expect(decodeAscii85(encodeAscii85(bytes))).toEqual(bytes);
  });

  it('keeps lists', () => {
    const listed = new Map([5, 6, 700, 70_000, 4_000_000].map((fingerprint, index) => [fingerprint, 1 << index]));
    const lists = readLists(packLists(listed, 22));
    for (const [fingerprint, bits] of listed) expect(listsOf(lists, fingerprint << 10)).toBe(bits);
    expect(listsOf(lists, 8 << 10)).toBe(0);
  });

  it('keeps weights, in steps', () => {
    const features = Int32Array.of(3, 50, 60_000_000);
    const rows = new Float32Array(3 * labelCount);
    rows.set([1, -2.4, 0, 0.04], 0);
    rows.set([0, 12.7], labelCount);
    rows.set([-0.3], 2 * labelCount);
    const transitions = new Float64Array(stateCount * stateCount).fill(-0.5);
    const weights = readWeights(
      packWeights({ features, rows, transitions }, { step: 0.1, least: 1, fingerprintBits: 26 }),
    );
    const read = (feature: number) => {
      const known = featureOf(weights, feature << 6);
      if (known < 0) return undefined;
      const { firstWeights, values, labels } = weights;
      const row = [0, 0, 0, 0];
      for (let at = firstWeights[known]; at < firstWeights[known + 1]; at++) row[labels[at]] = values[at];
      return row;
    };
    expect(read(3)).toEqual([10, -24, 0, 0]);
    expect(read(50)).toEqual([0, 127, 0, 0]);
    expect(read(60_000_000)).toEqual([-3, 0, 0, 0]);
    expect(read(4)).toBeUndefined();
    expect(weights.transitions[0]).toBe(-5);
  });
});

describe('the shipped data', () => {
  const record = JSON.parse(readFileSync('server/training/model.json', 'utf8'));
  const sha256 = (data: string) => createHash('sha256').update(decodeAscii85(data)).digest('hex');

  it('are the recorded ones', () => {
    expect(sha256(listsData)).toBe(record.listsSha256);
    expect(sha256(weightsData)).toBe(record.weightsSha256);
  });

  it('stay within 300 kB', () => expect(listsData.length + weightsData.length).toBeLessThan(275_000));
});
