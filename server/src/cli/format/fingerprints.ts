// What tells one finding from all others while the text around it is edited: its file, its rule and what it is about, no line.
import { createHash } from 'node:crypto';
import { foldPhrase, type StoredFinding } from '../../core/index.ts';
import { slashed } from '../sheets.ts';

/** Names the findings of one file, in order; equal ones are told apart by which of them it is. */
export function fingerprintsOf(path: string, findings: readonly StoredFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, subject }) => {
    const name = JSON.stringify([slashed(path), rule, foldPhrase(subject)]);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return createHash('sha256').update(`${name}${before}`).digest('hex').slice(0, 32);
  });
}
