// The safe fixes of a report that can be made together.
import type { Finding } from '../rules/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { firstWhere } from '../text/first-where.ts';
import { overlaps, type Span } from '../text/span.ts';

export interface SafeFix {
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
}

/** Where two fixes touch the same text the first finding's is taken, whole or not at all. */
export function safeFixes(findings: readonly Finding[]): SafeFix[] {
  const taken = createTaken();
  return findings.flatMap((finding) => {
    const fix = finding.fixes().find(({ applicability }) => applicability === 'safe');
    if (!fix?.edits.length || fix.edits.some(({ span }) => taken.touches(span))) return [];
    for (const { span } of fix.edits) taken.add(span);
    return [{ finding, edits: fix.edits }];
  });
}

/** The edits of all safe fixes, as one edit of the file: by start, without overlaps. */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  return safeFixes(findings)
    .flatMap(({ edits }) => edits)
    .sort((a, b) => a.span.start - b.span.start);
}

/** Spans that do not overlap, kept by start: another one can only touch its neighbours. */
function createTaken() {
  const spans: Span[] = [];
  const placeOf = (start: number) => firstWhere(spans, (span) => span.start >= start);
  return {
    touches(span: Span): boolean {
      const at = placeOf(span.start);
      return [spans[at - 1], spans[at]].some((other) => other !== undefined && touches(span, other));
    },
    add: (span: Span) => void spans.splice(placeOf(span.start), 0, span),
  };
}

/** Two insertions at one place would be in an order that nobody chose. */
function touches(one: Span, other: Span): boolean {
  return overlaps(one, other) || one.start === other.start || (one.start === one.end && one.start === other.end);
}
