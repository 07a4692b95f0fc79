// Findings of an earlier version of a text, moved to where their words are now.
import type { Finding, Span } from '../core/index.ts';

/** The one stretch in which two texts differ: what lies before and after it is the same in both. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSameAt(before, after, start, start)) start += leap;
  start = Math.min(start, shorter);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (Math.min(oldEnd, newEnd) >= start + leap && isSameAt(before, after, oldEnd - leap, newEnd - leap)) {
    oldEnd -= leap;
    newEnd -= leap;
  }
  while (oldEnd > start && newEnd > start && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}

/** Long texts that are mostly the same are compared by stretches of so many units, which costs a hundredth of going unit by unit. */
const leap = 4096;

function isSameAt(before: string, after: string, inBefore: number, inAfter: number): boolean {
  return before.slice(inBefore, inBefore + leap) === after.slice(inAfter, inAfter + leap);
}

/** Those findings that the change does not touch, at their new places. Their fixes are gone: they were made for the old text. */
export function moveFindings(findings: readonly Finding[], change: Change): Finding[] {
  return findings.flatMap((finding) => {
    const span = moveSpan(finding.span, change);
    return span ? [{ ...finding, span, related: finding.related, fixes: noFixes }] : [];
  });
}

const noFixes = () => [];

function moveSpan({ start, end }: Span, { start: from, oldEnd, newEnd }: Change): Span | undefined {
  if (end <= from) return { start, end };
  if (start >= oldEnd) return { start: start + newEnd - oldEnd, end: end + newEnd - oldEnd };
  return undefined;
}
