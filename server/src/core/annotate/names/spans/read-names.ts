// The names of every block, from the recogniser: each block is scanned once, and decoded again only where the article's
// evidence about its words has changed.
import type { BlockKind } from '../../../article/article.ts';
import { decodeNames, evidenceKey, type NameScan, type NameSpan, scanNames } from '../../../language/names/index.ts';
import { core } from '../../../language/names/tokens.ts';
import { note } from '../../../paragraph/paragraph-cache.ts';
import type { PlacedParagraph } from '../../annotations.ts';
import type { NamesMemory } from '../names-memory.ts';
import { type ChangedWords, countEvidence } from './count-evidence.ts';
import { fitToGazetteer } from './fit-to-gazetteer.ts';

/** What a block remembers of its names between readings; replaced, never changed in place by anyone else. */
interface Decoded {
  /** Number of the reading it was last asked in. */
  reading: number;
  key: number;
  spans: readonly NameSpan[];
}

const titleLike: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'subhead']);
const nothing: readonly NameSpan[] = [];

/** The recogniser's spans of each block, named or not; none for furniture. Unchanged blocks give the same array. */
export function readNames(paragraphs: readonly PlacedParagraph[], memory: NamesMemory): (readonly NameSpan[])[] {
  const scans = paragraphs.map((placed) => scanOf(placed, memory));
  const changed = countEvidence(scans, memory);
  memory.readings++;
  return paragraphs.map((placed, index) => {
    const scan = scans[index];
    return scan ? decode(placed, scan, changed, memory) : nothing;
  });
}

function scanOf({ block, remembered }: PlacedParagraph, { knowledge }: NamesMemory): NameScan | undefined {
  if (block.kind === 'furniture') return undefined;
  const kind = titleLike.has(block.kind) ? 'headline' : 'text';
  return note(remembered, 'names/scan', ({ text }) => scanNames(text, kind, knowledge.model.lists));
}

function decode(
  { block, remembered }: PlacedParagraph,
  scan: NameScan,
  changed: ChangedWords,
  { evidence, knowledge, readings }: NamesMemory,
): readonly NameSpan[] {
  const decoded = note<Decoded>(remembered, 'names/decoded', () => ({ reading: 0, key: Number.NaN, spans: nothing }));
  const current = decoded.reading === readings || decoded.reading === readings - 1;
  decoded.reading = readings;
  const words = note(remembered, 'names/words', () => wordsOf(scan));
  if (current && changed !== 'all' && !hasAny(words, changed)) return decoded.spans;
  const key = evidenceKey(scan, evidence);
  if (decoded.key === key) return decoded.spans;
  decoded.key = key;
  const spans = decodeNames(scan, evidence, knowledge.model);
  decoded.spans = fitToGazetteer(spans, scan.text, titleLike.has(block.kind), knowledge.gazetteer);
  return decoded.spans;
}

/** Hashes of the words whose evidence decoding asks for, each once. */
function wordsOf({ tokens: { hashes, flags, count } }: NameScan): Int32Array {
  const words = new Set<number>();
  for (let at = 0; at < count; at++) if ((flags[at] & core) !== 0) words.add(hashes[at]);
  return Int32Array.from(words);
}

/** Up to so many changed words are looked for in the paragraph's text. */
const fewWords = 8;

/** Typed arrays search themselves fastest: at a keystroke a word or two are asked of every block. */
function hasAny(words: Int32Array, changed: ReadonlySet<number>): boolean {
  if (changed.size > fewWords) return words.some((word) => changed.has(word));
  for (const word of changed) if (words.includes(word)) return true;
  return false;
}
