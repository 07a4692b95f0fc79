// Warm equals cold: evidence that is added and taken away leaves no trace, and an unchanged key means unchanged names.
import { describe, expect, it } from 'vitest';
import {
  addEvidence,
  createWordEvidence,
  decodeNames,
  evidenceKey,
  loadNameModel,
  type NameScan,
  removeEvidence,
  scanNames,
} from '../../../server/src/core/language/names/index.ts';

const model = loadNameModel();
const lines = [
  'HARBOUR TOWN MOURNS ITS PILOT',
  'Captain Elsa Brandt steered ships into Kelling for 30 years.',
  'Brandt, 61, died on Sunday, the Kelling Harbour Authority said.',
  'The authority named a tug after Brandt.',
  'In Kelling, flags flew at half mast.',
  'Rovers beat United 2-1 in the league match.',
  'Burnley 2 Preston 1',
  'Nobody at the Kelling Post would comment.',
];
const scans = lines.map((line) => scanNames(line, 'text', model.lists));

describe('word evidence', () => {
  it('is the same whatever the order of edits', () => {
    const warm = createWordEvidence();
    const order = [3, 1, 7, 0, 5, 2, 6, 4, 3, 5];
    for (const index of order) addEvidence(warm, scans[index]);
    for (const index of [5, 3, 0, 7]) removeEvidence(warm, scans[index]);
    for (const index of [7, 0]) addEvidence(warm, scans[index]);
    expect(read(scans, warm)).toEqual(read(scans, evidenceOf(scans)));
  });

  it('leaves names alone while their key stays, through random edits', () => {
    const remembered = new Map<string, unknown>();
    const evidence = createWordEvidence();
    const present = new Set<number>();
    let state = 7;
    for (let step = 0; step < 200; step++) {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      const index = (state >> 8) % scans.length;
      if (present.delete(index)) removeEvidence(evidence, scans[index]);
      else {
        present.add(index);
        addEvidence(evidence, scans[index]);
      }
      for (const at of present) {
        const key = `${at}:${evidenceKey(scans[at], evidence)}`;
        const names = decodeNames(scans[at], evidence, model);
        expect(names).toEqual(remembered.get(key) ?? names);
        remembered.set(key, names);
      }
    }
  });

  it('changes the key where the article says something new about a word', () => {
    const evidence = evidenceOf([scans[3]]);
    const before = evidenceKey(scans[3], evidence);
    addEvidence(evidence, scans[1]);
    expect(evidenceKey(scans[3], evidence)).not.toBe(before);
  });
});

function evidenceOf(some: readonly NameScan[]) {
  const evidence = createWordEvidence();
  for (const scan of some) addEvidence(evidence, scan);
  return evidence;
}

function read(some: readonly NameScan[], evidence: ReturnType<typeof createWordEvidence>) {
  return some.map((scan) => ({ key: evidenceKey(scan, evidence), names: decodeNames(scan, evidence, model) }));
}
