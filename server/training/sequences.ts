// Training documents as sequences of features and labels: one sequence for every capitalised run.
import { createFeatureReader } from '../src/core/language/names/features.ts';
import {
  firstOf,
  insideOf,
  labelOf,
  lastOf,
  nameTypes,
  outsideName,
  wholeName,
} from '../src/core/language/names/labels.ts';
import type { PhraseLists } from '../src/core/language/names/phrase-lists.ts';
import { type NameScan, scanNames } from '../src/core/language/names/scan-names.ts';
import { mayBeName } from '../src/core/language/names/tokens.ts';
import { addEvidence, createWordEvidence } from '../src/core/language/names/word-evidence.ts';
import { blocksOf, type LabelledDocument } from './documents.ts';

/** A growing flat store: for every sequence its length, and for every token its label, the number of features, the features. */
export interface Sequences {
  data: Int32Array;
  used: number;
  readonly starts: number[];
}

export function createSequences(): Sequences {
  return { data: new Int32Array(1 << 22), used: 0, starts: [] };
}

/** Adds a document's runs; `shift` cuts a feature's hash down to its fingerprint. Returns how many of its names cannot be learnt. */
export function addDocument(
  sequences: Sequences,
  document: LabelledDocument,
  lists: PhraseLists,
  shift: number,
): number {
  const blocks = blocksOf(document);
  const evidence = createWordEvidence();
  const scans = blocks.map(({ text, kind }) => scanNames(text, kind, lists));
  for (const scan of scans) addEvidence(evidence, scan);
  let lost = 0;
  for (const [index, scan] of scans.entries()) {
    const { labels, unlearnt } = labelTokens(scan, document, blocks[index].offset);
    lost += unlearnt;
    const features = createFeatureReader(scan, evidence);
    for (let segment = 0; segment < scan.segments.length; segment += 2) {
      const first = scan.segments[segment];
      const last = scan.segments[segment + 1];
      reserve(sequences, (last - first + 1) * 800);
      sequences.starts.push(sequences.used);
      sequences.data[sequences.used++] = last - first + 1;
      for (let at = first; at <= last; at++) {
        const count = features.read(at, first, last);
        sequences.data[sequences.used++] = labels[at];
        sequences.data[sequences.used++] = count;
        for (let feature = 0; feature < count; feature++) {
          sequences.data[sequences.used++] = features.values[feature] >>> shift;
        }
      }
    }
  }
  return lost;
}

function reserve(sequences: Sequences, room: number): void {
  if (sequences.used + room < sequences.data.length) return;
  const larger = new Int32Array(sequences.data.length * 2);
  larger.set(sequences.data);
  sequences.data = larger;
}

/** Labels for a block's tokens; a name whose edges are no candidates is trimmed, one that is broken is left out. */
function labelTokens({ tokens }: NameScan, { names }: LabelledDocument, offset: number) {
  const { starts, ends, flags, count } = tokens;
  const labels = new Uint8Array(count).fill(outsideName);
  const candidate = (at: number) => (flags[at] & mayBeName) !== 0;
  const trimmed = (start: number, end: number) => {
    let first = 0;
    while (first < count && ends[first] <= start) first++;
    let last = first;
    while (last + 1 < count && starts[last + 1] < end) last++;
    while (first <= last && !candidate(first)) first++;
    while (last >= first && !candidate(last)) last--;
    return { first, last };
  };
  const everyCandidate = (first: number, last: number) => {
    for (let at = first; at <= last; at++) if (!candidate(at)) return false;
    return true;
  };
  let unlearnt = 0;
  for (const [start, end, type] of names) {
    if (end <= offset || count === 0 || start - offset >= ends[count - 1]) continue;
    const { first, last } = trimmed(start - offset, end - offset);
    if (first > last || !everyCandidate(first, last)) {
      unlearnt++;
      continue;
    }
    labelName(labels, first, last, nameTypes.indexOf(type));
  }
  return { labels, unlearnt };
}

function labelName(labels: Uint8Array, first: number, last: number, type: number): void {
  for (let at = first; at <= last; at++) {
    const position = first === last ? wholeName : at === first ? firstOf : at === last ? lastOf : insideOf;
    labels[at] = labelOf(type, position);
  }
}
