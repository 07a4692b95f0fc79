// The article's evidence about its words, kept in step with its blocks, and which words' evidence an edit has changed.
import { addEvidence, type NameScan, removeEvidence } from '../../../language/names/index.ts';
import { topicOf } from '../../../language/names/word-evidence.ts';
import type { NamesMemory } from '../names-memory.ts';

/** Hashes of the words whose evidence is not what it was; 'all' where it is not worth the telling. */
export type ChangedWords = ReadonlySet<number> | 'all';

/** More changed blocks than these are no keystroke. */
const few = 8;

/** Takes away what is gone and adds what is new. The evidence hangs on the blocks alone, never on the order of edits. */
export function countEvidence(scans: readonly (NameScan | undefined)[], memory: NamesMemory): ChangedWords {
  const counted = new Map<NameScan, number>();
  for (const scan of scans) if (scan) counted.set(scan, (counted.get(scan) ?? 0) + 1);
  const removed = missingFrom(counted, memory.counted);
  const added = missingFrom(memory.counted, counted);
  memory.counted = counted;
  const topic = topicOf(memory.evidence);
  for (const scan of removed) removeEvidence(memory.evidence, scan);
  for (const scan of added) addEvidence(memory.evidence, scan);
  if (removed.length + added.length > few || topicOf(memory.evidence) !== topic) return 'all';
  return changedWords(removed, added);
}

/** The scans of `whole` that `part` lacks, as often as it lacks them. */
function missingFrom(part: ReadonlyMap<NameScan, number>, whole: ReadonlyMap<NameScan, number>): NameScan[] {
  const missing: NameScan[] = [];
  for (const [scan, count] of whole) {
    for (let left = count - (part.get(scan) ?? 0); left > 0; left--) missing.push(scan);
  }
  return missing;
}

/** The words that the removed and the added scans do not show equally often in the same way. */
function changedWords(removed: readonly NameScan[], added: readonly NameScan[]): Set<number> {
  const balance = new Map<number, number>();
  for (const scan of removed) weigh(scan, -1, balance);
  for (const scan of added) weigh(scan, 1, balance);
  const changed = new Set<number>();
  for (const [shown, left] of balance) if (left !== 0) changed.add(Math.floor(shown / kinds) | 0);
  return changed;
}

/** Room for the flags of a name, and for two more kinds of evidence above them, below a hash of 32 bits. */
const kinds = 2 ** 20;
const lowerLetter = 2 ** 19;
const initials = 2 ** 18;

function weigh({ evidence }: NameScan, by: number, balance: Map<number, number>): void {
  const add = (hash: number, kind: number) => {
    const shown = (hash >>> 0) * kinds + kind;
    balance.set(shown, (balance.get(shown) ?? 0) + by);
  };
  evidence.names.forEach((hash, at) => {
    add(hash, evidence.nameFlags[at]);
  });
  for (const hash of evidence.lowers) add(hash, lowerLetter);
  for (const hash of evidence.initials) add(hash, initials);
}
