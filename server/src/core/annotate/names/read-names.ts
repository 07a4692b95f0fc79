// The names of every block, from the recogniser: each block is scanned once, and decoded again only where the article's
// evidence about its words has changed.
import type { BlockKind } from '../../article/article.ts';
import {
  addEvidence,
  decodeNames,
  evidenceKey,
  type NameScan,
  type NameSpan,
  removeEvidence,
  scanNames,
} from '../../language/names/index.ts';
import { note } from '../../paragraph/paragraph-cache.ts';
import type { PlacedParagraph } from '../annotations.ts';
import { mendSpans } from './mend-spans.ts';
import type { NamesMemory } from './names-memory.ts';

/** What a block remembers of its names between readings; replaced, never changed in place by anyone else. */
interface Decoded {
  key: number;
  spans: readonly NameSpan[];
}

const TITLE_LIKE: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'subhead']);
const nothing: readonly NameSpan[] = [];

/** The recogniser's spans of each block, named or not; none for furniture and date lines. Unchanged blocks give the same array. */
export function readNames(paragraphs: readonly PlacedParagraph[], memory: NamesMemory): (readonly NameSpan[])[] {
  const scans = paragraphs.map((placed) => scanOf(placed, memory));
  countEvidence(scans, memory);
  return paragraphs.map((placed, index) => {
    const scan = scans[index];
    return scan ? decode(placed, scan, memory) : nothing;
  });
}

function scanOf({ block, remembered }: PlacedParagraph, { knowledge }: NamesMemory): NameScan | undefined {
  if (block.kind === 'furniture' || block.kind === 'dateLine') return undefined;
  const kind = TITLE_LIKE.has(block.kind) ? 'headline' : 'text';
  return note(remembered, 'names/scan', ({ text }) => scanNames(text, kind, knowledge.model.lists));
}

/** Brings the evidence in step with the blocks: what is gone is taken away, what is new is added. */
function countEvidence(scans: readonly (NameScan | undefined)[], memory: NamesMemory): void {
  const counted = new Map<NameScan, number>();
  for (const scan of scans) if (scan) counted.set(scan, (counted.get(scan) ?? 0) + 1);
  for (const [scan, count] of memory.counted) {
    for (let left = count - (counted.get(scan) ?? 0); left > 0; left--) removeEvidence(memory.evidence, scan);
  }
  for (const [scan, count] of counted) {
    for (let left = count - (memory.counted.get(scan) ?? 0); left > 0; left--) addEvidence(memory.evidence, scan);
  }
  memory.counted = counted;
}

function decode({ block, remembered }: PlacedParagraph, scan: NameScan, memory: NamesMemory): readonly NameSpan[] {
  const decoded = note<Decoded>(remembered, 'names/decoded', () => ({ key: Number.NaN, spans: nothing }));
  const key = evidenceKey(scan, memory.evidence);
  if (decoded.key !== key) {
    decoded.key = key;
    const spans = decodeNames(scan, memory.evidence, memory.knowledge.model);
    decoded.spans = mendSpans(spans, scan.text, TITLE_LIKE.has(block.kind), memory.knowledge.gazetteer);
  }
  return decoded.spans;
}
