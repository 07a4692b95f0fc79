// The door of the name recogniser. An article is read in three steps, so that an edit re-reads one block only:
//
//   scanNames(text, kind, model.lists)      what a block's own text says; cached by content
//   addEvidence / removeEvidence            the article's word evidence, kept exactly in step with the blocks it holds
//   decodeNames(scan, evidence, model)      the block's names; cached by scan and evidenceKey(scan, evidence)
//
// The host owns the model (loadNameModel), the evidence and the caches. recogniseNames does it all at once for tests.
import { decodeNames, type NameSpan } from './decode-names.ts';
import type { NameModel } from './model.ts';
import { type LineKind, scanNames } from './scan-names.ts';
import { addEvidence, createWordEvidence } from './word-evidence.ts';

export { decodeNames, type NameSpan } from './decode-names.ts';
export { type NameType, nameTypes } from './labels.ts';
export { loadNameModel, type NameModel } from './model.ts';
export { type LineKind, type NameScan, scanNames } from './scan-names.ts';
export { addEvidence, createWordEvidence, evidenceKey, removeEvidence, type WordEvidence } from './word-evidence.ts';

export interface TextBlock {
  readonly text: string;
  readonly kind: LineKind;
}

/** The names of an article's blocks, one list for each block. */
export function recogniseNames(blocks: readonly TextBlock[], model: NameModel): (readonly NameSpan[])[] {
  const evidence = createWordEvidence();
  const scans = blocks.map(({ text, kind }) => scanNames(text, kind, model.lists));
  for (const scan of scans) addEvidence(evidence, scan);
  return scans.map((scan) => decodeNames(scan, evidence, model));
}
