// Pairs of a double and a single mark (‘…” or “…’), where marks are left alone: two half mistakes are likelier one whole.

import { firstWhere } from '../../text/first-where.ts';
import type { Mark } from './marks.ts';
import { type Pair, startOf } from './pair-marks.ts';

/** A part of a sentence held in unlike marks is short; a longer one ends with a stop. */
const fewWords = 4;

/**
 * Pairs lonely double marks with the single ones that are where their partners should be, and gives those of the pairs
 * inside which one was taken away their own partners back: “The word ‘will" is in the by-law,”.
 */
export function crossPairs(text: string, pairs: readonly Pair[], singles: readonly Mark[]): Pair[] {
  if (singles.length === 0 || !pairs.some(isLonely)) return [...pairs];
  const ordered = [...pairs].sort((a, b) => startOf(a) - startOf(b));
  const marks = ordered.flatMap(({ open, close }) => [open, close]).filter((mark) => mark !== undefined);
  marks.sort((a, b) => a.start - b.start);
  const placeOf = new Map(marks.map((mark, index) => [mark, index]));
  const pairOf = new Map<Mark, Pair>();
  for (const pair of ordered) for (const mark of [pair.open, pair.close]) if (mark) pairOf.set(mark, pair);
  const gone = new Set<Pair>();
  const made: Pair[] = [];
  for (const pair of ordered) {
    if (!isLonely(pair) || gone.has(pair)) continue;
    const lonely = (pair.open ?? pair.close)!;
    const at = placeOf.get(lonely)!;
    const found = pair.open ? partnersOfOpen(lonely, at) : partnersOfClose(lonely, at);
    if (!found) continue;
    gone.add(pair);
    made.push(...found);
  }
  return [...ordered.filter((pair) => !gone.has(pair)), ...made];

  function partnersOfClose(close: Mark, at: number): Pair[] | undefined {
    const before = marks[at - 1];
    const own = openBetween(singles, before?.end ?? 0, close.start);
    if (own) return [{ open: own, close, wrong: 'open' }];
    const outer = before && pairOf.get(before);
    if (!outer?.open || outer.close !== before || gone.has(outer) || outer.open.family !== close.family)
      return undefined;
    const inner = openBetween(singles, outer.open.end, before.start);
    if (!inner) return undefined;
    gone.add(outer);
    return [
      { open: inner, close: before, wrong: 'close' },
      { open: outer.open, close },
    ];
  }

  function partnersOfOpen(open: Mark, at: number): Pair[] | undefined {
    const after = marks[at + 1];
    const own = closeBetween(text, singles, open.end, after?.start ?? text.length);
    if (own) return [{ open, close: own, wrong: 'close' }];
    const nested = after && pairOf.get(after);
    if (!nested?.close || nested.open !== after || gone.has(nested) || nested.close.family !== open.family)
      return undefined;
    const inner = closeBetween(text, singles, after.end, nested.close.start);
    if (!inner) return undefined;
    gone.add(nested);
    return [
      { open: after, close: inner, wrong: 'open' },
      { open, close: nested.close },
    ];
  }
}

const isLonely = ({ open, close }: Pair) => !open !== !close && (open ?? close)!.family === 'double';

/** The last single mark in [from, to) that opens and is not closed there. */
function openBetween(singles: readonly Mark[], from: number, to: number): Mark | undefined {
  let open: Mark | undefined;
  for (let index = firstFrom(singles, from); index < singles.length; index++) {
    const mark = singles[index];
    if (mark.end > to) break;
    if (mark.role === 'opens') open = mark;
    else if (mark.strength !== 'weak') open = undefined;
  }
  return open;
}

/** The first single mark in [from, to) that closes what it has not opened there: after a stop, or after a few words. */
function closeBetween(text: string, singles: readonly Mark[], from: number, to: number): Mark | undefined {
  for (let index = firstFrom(singles, from); index < singles.length; index++) {
    const mark = singles[index];
    if (mark.end > to || mark.role === 'opens') return undefined;
    if (mark.strength === 'weak' || mark.role !== 'closes') continue;
    if (mark.strength === 'strong' || countWords(text, from, mark.start) <= fewWords) return mark;
  }
  return undefined;
}

/** Index of the first mark at or after `from`. */
const firstFrom = (marks: readonly Mark[], from: number) => firstWhere(marks, ({ start }) => start >= from);

/** Code units by which the words between two marks are counted. */
const textRead = 80;

function countWords(text: string, from: number, to: number): number {
  return text.slice(from, Math.min(to, from + textRead)).split(/\s+/).length + (to > from + textRead ? fewWords : 0);
}
