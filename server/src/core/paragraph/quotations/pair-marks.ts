// Pairs opening with closing marks: double and angle marks on a stack, single ones within what those enclose.
import { isCapital, isSpace } from '../../language/characters.ts';
import type { Mark } from './marks.ts';
import { beginsSentence, isResumed } from './resumed.ts';

/** An opening mark and its closing one; either may be missing. */
export interface Pair {
  readonly open?: Mark;
  readonly close?: Mark;
  /** Of a pair of unlike size, “…’: the one to be changed. */
  readonly wrong?: 'open' | 'close';
}

/** Where a pair, or what there is of it, begins. */
export function startOf({ open, close }: Pair): number {
  return (open ?? close)?.start ?? 0;
}

/** Without the lonely angle marks that point somewhere: "Read more »". */
function withoutArrows(text: string, pairs: readonly Pair[]): Pair[] {
  const speaks = pairs.some(({ open, close }) => open?.family === 'angle' && close);
  return pairs.filter(({ open, close }) => {
    if (speaks || (open && close) || (open ?? close)!.family !== 'angle') return true;
    const beside = open ? text.charCodeAt(open.end) : text.charCodeAt(close!.start - 1);
    return !Number.isNaN(beside) && !isSpace(beside);
  });
}

/**
 * Marks glued between two sentences (`warning."Earlier`), where copy has lost its breaks: each opens where the next mark
 * closes, and closes where it opens.
 */
function settleGlued(text: string, marks: readonly Mark[]): Mark[] {
  const settled = [...marks];
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark.role !== 'either' || mark.style !== 'straight-double') continue;
    if (!/[.!?]/.test(text[mark.start - 1] ?? '') || !isCapital(text.charCodeAt(mark.end))) continue;
    settled[at] = { ...mark, role: settled[at + 1]?.role === 'closes' ? 'opens' : 'closes' };
  }
  return settled;
}

/** How far down the stack a closing mark looks for the mark of its own kind. */
const reach = 4;

/**
 * Pairs of double and angle marks, and those left alone, in no particular order. Inches among them are left out, and so are
 * the marks with which running speech is resumed, where copy has lost its paragraphs.
 */
export function pairMarks(text: string, unsure: readonly Mark[]): Pair[] {
  const marks = settleGlued(text, unsure);
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  let last: { index: number } | undefined; // the pair made last, while nothing has been opened since
  let resumed = 0; // where the open quotation was resumed last
  for (const mark of marks) {
    const at = mark.role === 'opens' ? -1 : findOpen(open, mark);
    if (at >= 0) {
      for (const left of open.splice(at + 1)) pairs.push({ open: left });
      last = { index: pairs.push({ open: open.pop(), close: mark }) - 1 };
    } else if (mark.role !== 'closes') {
      const from = Math.max(resumed, open.at(-1)?.end ?? 0);
      resumed = mark.end;
      const outer = open.at(-1);
      if (outer?.style === mark.style && isResumed(text, outer, from, mark)) continue;
      open.push(mark);
      last = undefined;
    } else if (mark.afterDigit) {
      // 5" pipe: inches where nothing is open
    } else if (last && pairs[last.index].close?.afterDigit && pairs[last.index].close?.style === mark.style) {
      pairs[last.index] = { open: pairs[last.index].open, close: mark }; // the mark before it was inches: "a 5" pipe," he said
    } else if (hasSlippedBack(text, pairs.at(-1), mark)) pairs.push({ open: pairs.pop()!.close, close: mark });
    else pairs.push({ close: mark });
  }
  return splitFalseNests(text, withoutArrows(text, [...pairs, ...pairLeftOver(open)]));
}

/** Whether the mark before was an opening one that has slipped over the space: `of it." I think so," she said`. */
function hasSlippedBack(text: string, before: Pair | undefined, mark: Mark): boolean {
  if (!before?.close || before.open || before.close.style !== mark.style) return false;
  const { start, end } = before.close;
  return /[.!?]/.test(text[start - 1] ?? '') && isSpace(text.charCodeAt(end)) && isCapital(text.charCodeAt(end + 1));
}

/** Where on the stack the mark's partner lies: one of its own style within reach, else the nearest of its family; -1: nowhere. */
function findOpen(open: readonly Mark[], mark: Mark): number {
  const lowest = Math.max(0, open.length - reach);
  for (let at = open.length - 1; at >= lowest; at--) if (matches(open[at], mark)) return at;
  for (let at = open.length - 1; at >= lowest; at--) if (open[at].family === mark.family) return at;
  return -1;
}

/** Whether two marks belong to one style; low marks are closed by high ones. */
export function matches(open: Mark, close: Mark): boolean {
  if (open.style === close.style) return true;
  return open.family === close.family && open.style.startsWith('low') && close.style.startsWith('curly');
}

/**
 * Opening marks without a partner. Two straight ones, the second before a small letter, are a pair whose second mark has
 * slipped over a space: `"frank, "and`.
 */
function pairLeftOver(open: readonly Mark[]): Pair[] {
  if (open.length === 2 && open.every((mark) => mark.style === 'straight-double') && open[1].strength === 'weak') {
    return [{ open: open[0], close: open[1] }];
  }
  return open.map((mark) => ({ open: mark }));
}

/**
 * A quotation in marks of its own kind ("“He had a rule, “never sell”, and kept it”") is within a sentence. One that
 * begins a sentence shows that the outer opening mark was never closed, and that the outer closing one closes something else.
 */
function splitFalseNests(text: string, pairs: readonly Pair[]): Pair[] {
  const ordered = [...pairs].sort((a, b) => startOf(a) - startOf(b));
  const open: { pair: Pair; split: boolean }[] = [];
  const result: Pair[] = [];
  const finish = ({ pair, split }: { pair: Pair; split: boolean }) => {
    if (split) result.push({ open: pair.open }, { close: pair.close });
    else result.push(pair);
  };
  for (const pair of ordered) {
    while (open.length > 0 && (open[open.length - 1].pair.close?.end ?? 0) <= startOf(pair)) finish(open.pop()!);
    const outer = open[open.length - 1];
    if (!pair.open || !pair.close) {
      result.push(pair);
      continue;
    }
    if (outer && outer.pair.open?.style === pair.open.style && beginsSentence(text, pair.open)) outer.split = true;
    open.push({ pair, split: false });
  }
  while (open.length > 0) finish(open.pop()!);
  return result;
}

/**
 * Pairs of single marks that lie in one enclosure (outside of all double marks, or directly inside one pair of them).
 * An opening mark takes the first good closing one before the next opening mark, or a weak one where there is no other;
 * closing marks without a partner are apostrophes, unless they follow a stop.
 */
export function pairSingles(marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let unclosed: Mark | undefined;
  for (let at = 0; at < marks.length; ) {
    const mark = marks[at];
    if (mark.role === 'closes') {
      if (mark.strength === 'strong') {
        pairs.push({ open: unclosed, close: mark });
        unclosed = undefined;
      }
      at++;
      continue;
    }
    const closing = findClosing(marks, at + 1, mark);
    if (closing > 0) pairs.push({ open: mark, close: marks[closing] });
    else if (mark.role === 'opens' && mark.strength !== 'weak') {
      if (unclosed) pairs.push({ open: unclosed });
      unclosed = mark;
    }
    at = closing > 0 ? closing + 1 : at + 1;
  }
  if (unclosed) pairs.push({ open: unclosed });
  return pairs;
}

/** What closes the opening mark; one that is hardly a mark asks for one that surely is. */
function findClosing(marks: readonly Mark[], from: number, open: Mark): number {
  let weak = -1;
  for (let at = from; at < marks.length && !(marks[at].role === 'opens' && marks[at].strength !== 'weak'); at++) {
    const { role, strength } = marks[at];
    if (role === 'opens') continue;
    if (strength === 'strong' || (strength === 'medium' && open.strength !== 'weak')) return at;
    if (weak < 0 && open.strength !== 'weak') weak = at;
  }
  return weak;
}
