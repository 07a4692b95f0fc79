// What is known of a newsroom as text, to be kept between sessions. A damaged or foreign snapshot is worth nothing and costs a rescan.
import type { Finding } from '../rules/rule.ts';
import type { ArticleSummary } from '../workspace/article-summary.ts';
import { packWords, unpackWords } from '../workspace/pack-words.ts';

/** A finding as data: its fixes are made from the article again when asked for. */
export type StoredFinding = Omit<Finding, 'fixes'>;

export interface SnapshotEntry {
  /** What tells that the file is still the one that was read: a hash of its content, or its size and time. */
  readonly content: string;
  readonly summary: ArticleSummary;
  /** Of the article rules; what workspace rules find depends on the others. */
  readonly findings: readonly StoredFinding[];
}

/**
 * A snapshot as text: a line that says what it was made by, then a line for each article.
 * `stamp` holds everything else that the findings depend on: the tool's version, rules, settings and sheets.
 */
export function writeSnapshot(entries: Iterable<SnapshotEntry>, stamp: string): string {
  const lines = [JSON.stringify({ copydesk: 'snapshot', stamp })];
  for (const { content, summary, findings } of entries) {
    const { words, ...rest } = summary;
    lines.push(
      JSON.stringify({ content, summary: rest, findings, count: words.hashes.length, words: packWords(words) }),
    );
  }
  return `${lines.join('\n')}\nend\n`;
}

/** The entries by article; none where the stamp differs or anything is damaged. Never throws. */
export function readSnapshot(text: string, stamp: string): Map<string, SnapshotEntry> {
  const entries = new Map<string, SnapshotEntry>();
  const lines = text.split('\n');
  if (lines.at(-2) !== 'end') return entries; // cut short
  try {
    const head = JSON.parse(lines[0]);
    if (head?.copydesk !== 'snapshot' || head.stamp !== stamp) return entries;
    for (const line of lines.slice(1, -2)) {
      const { content, summary, findings, count, words: packed } = JSON.parse(line);
      const words = unpackWords(packed, count);
      if (!words || typeof summary.id !== 'string' || !Array.isArray(findings)) return new Map();
      entries.set(summary.id, { content, findings, summary: { ...summary, words } });
    }
    return entries;
  } catch {
    return new Map();
  }
}
