// Many spans asked about many others.
import { firstWhere } from '../../text/first-where.ts';
import type { Span } from '../../text/span.ts';

/** Whether a span overlaps any of the given ones, by binary search. */
export function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const reach = ordered.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    const behind = firstWhere(ordered, (other) => other.start >= end);
    return behind > 0 && reach[behind - 1] > start;
  };
}
