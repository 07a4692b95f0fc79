// Our findings in a document, as the editor knows them.
import { type Diagnostic, languages, type Position, type Range, type Uri } from 'vscode';
import type { PartlyUnderlined } from '../../server/src/protocol/messages.ts';
import { toRange } from './places.ts';

export function findingsIn(uri: Uri): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'copydesk')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** All that a finding is about: more than what is underlined where that is long. */
export function extentOf(finding: Diagnostic & { readonly data?: Partial<PartlyUnderlined> }): Range {
  return finding.data?.extent ? toRange(finding.data.extent) : finding.range;
}

/** The id of the rule that a finding comes from. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** The finding that follows a position, from the top again after the last one; or the one before, likewise. */
export function nearestFinding(uri: Uri, from: Position, direction: 'next' | 'previous'): Diagnostic | undefined {
  const findings = findingsIn(uri);
  if (direction === 'next') return findings.find(({ range }) => range.start.isAfter(from)) ?? findings[0];
  return findings.findLast(({ range }) => range.start.isBefore(from)) ?? findings.at(-1);
}
