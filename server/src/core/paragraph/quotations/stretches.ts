// Pairs of marks as stretches of text: where those that lack a mark begin or end, and which lies in which.
import { isUnseen, skipSpaces } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { findAttribution } from './attributions.ts';
import type { Mark } from './marks.ts';
import { type Pair, startOf } from './pair-marks.ts';
import { isWithinSentence } from './resumed.ts';

/** A pair and the stretch it covers, marks included. */
export interface Stretch extends Pair {
  readonly start: number;
  readonly end: number;
  /** How many others it lies in. */
  readonly depth: number;
}

/** Gives every pair the stretch it covers, in order of their starts. */
export function cover(text: string, pairs: readonly Pair[], sentences: readonly Span[]): Stretch[] {
  const ordered = [...pairs].sort((a, b) => startOf(a) - startOf(b));
  const ends = endsOfUnclosed(text, ordered);
  let previousEnd = 0;
  let sentence = 0;
  return ordered.map(({ open, close, wrong }, index) => {
    const start = open ? open.start : startOfUnopened(close!);
    previousEnd = Math.max(previousEnd, (close ?? open)!.end);
    return { open, close, wrong, start, end: close ? close.end : ends[index], depth: 0 };
  });

  /** The block's start, or, after another quotation, the start of the sentence. */
  function startOfUnopened(close: Mark): number {
    while (sentence + 1 < sentences.length && sentences[sentence + 1].start <= close.start) sentence++;
    const from = previousEnd === 0 ? 0 : Math.max(previousEnd, sentences[sentence]?.start ?? 0);
    return Math.min(close.start, skipSpaces(text, from));
  }
}

/** Gives every stretch its depth; what crosses another ends with it. */
export function nest(stretches: readonly Stretch[]): Stretch[] {
  const ordered = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  const enclosing: Stretch[] = [];
  const nested: Stretch[] = [];
  for (const stretch of ordered) {
    while (enclosing.length > 0 && enclosing[enclosing.length - 1].end <= stretch.start) enclosing.pop();
    const outer = enclosing[enclosing.length - 1];
    const crosses = outer !== undefined && stretch.end > outer.end;
    const placed = {
      ...stretch,
      depth: enclosing.length,
      end: crosses ? (outer.close?.start ?? outer.end) : stretch.end,
    };
    nested.push(placed);
    if (!crosses && stretch.open) enclosing.push(placed);
  }
  return nested;
}

/**
 * Where each unclosed quotation ends: before the attribution that follows it ("…, said Maud Ellery"), else before the next
 * one in marks of its kind that is not within its words, else with the text. Reads the text once, from its end.
 */
function endsOfUnclosed(text: string, ordered: readonly Pair[]): number[] {
  const ends: number[] = new Array(ordered.length).fill(text.length);
  const next = new Map<string, number>();
  const withoutSpaces = new Map<number, number>();
  let scanned = text.length;
  let attribution = -1; // the first one in what has been scanned
  for (let index = ordered.length - 1; index >= 0; index--) {
    const { open, close } = ordered[index];
    if (!open) continue;
    if (!close) {
      const limit = next.get(open.style) ?? text.length;
      const near = findAttribution(text, open.end, scanned);
      if (near >= 0) attribution = near;
      scanned = open.end;
      if (!withoutSpaces.has(limit)) withoutSpaces.set(limit, trimEnd(text, open.end, limit));
      const isWithin = attribution > open.end && attribution <= limit;
      ends[index] = isWithin ? attribution : Math.max(open.end, withoutSpaces.get(limit)!);
    }
    if (!isWithinSentence(text, open.start)) next.set(open.style, open.start);
  }
  return ends;
}

/** The end of text[from, to) without the spaces at its end. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isUnseen(text.charCodeAt(end - 1))) end--;
  return end;
}
