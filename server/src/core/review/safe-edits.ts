// The edits of all safe fixes of a report, as one edit of the file.
import type { Finding } from '../rules/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { overlaps, type Span } from '../text/span.ts';

/** By start, without overlaps: where two fixes touch the same text the first finding's is taken, whole or not at all. */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find(({ applicability }) => applicability === 'safe');
    if (fix && !fix.edits.some(({ span }) => chosen.some((other) => touches(span, other.span))))
      chosen.push(...fix.edits);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

/** Two insertions at one place would stand in an order that nobody chose. */
function touches(one: Span, other: Span): boolean {
  return overlaps(one, other) || one.start === other.start || (one.start === one.end && one.start === other.end);
}
