// Pairs opening with closing marks: double and angle marks on a stack, single ones within what those enclose.
import { isCapital, isSpace } from '../../language/characters.ts';
import { textBefore } from '../../text/before.ts';
import { findAttribution } from './attributions.ts';
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
  const reading: Pairing = { text, pairs: [], open: [], resumed: 0 };
  for (const mark of settleGlued(text, unsure)) {
    const at = mark.role === 'opens' ? -1 : findOpen(reading.open, mark);
    if (at >= 0) closePair(reading, at, mark);
    else if (mark.role === 'closes') closeNothing(reading, mark);
    else openMark(reading, mark);
  }
  return splitFalseNests(text, withoutArrows(text, [...reading.pairs, ...pairLeftOver(reading.open)]));
}

/** Pairs while the marks are read. */
interface Pairing {
  readonly text: string;
  readonly pairs: Pair[];
  readonly open: Mark[];
  /** Where the pair made last is, while nothing has been opened since. */
  last?: number;
  /** Behind the mark that opened or resumed a quotation last. */
  resumed: number;
  /** The mark that resumed the open quotation last. */
  resuming?: Mark;
}

/** Pairs a mark with the open one at `at`; those opened since are left alone. */
function closePair(reading: Pairing, at: number, close: Mark): void {
  const { pairs, open, text, resuming } = reading;
  for (const left of open.splice(at + 1)) pairs.push({ open: left });
  const own = open.pop()!;
  reading.resuming = undefined;
  if (resuming && resuming.start > own.start && isSomebodyElses(text, own, close)) {
    pairs.push({ open: own });
    reading.last = pairs.push({ open: resuming, close }) - 1;
  } else reading.last = pairs.push({ open: own, close }) - 1;
}

/** How far whoever is credited is looked for, in code units. */
const speakerRead = 200;
const creditRead = 80;

/** What gives a quotation its speaker before it begins: "…," Roe said. "… · Roe said: "… */
const credited = /,["”] [^"“”]{3,110}\.\s$|\p{Ll}:\s$/u;

/**
 * "…," Roe said. "It is over. Trade fell in May. "We sold nothing," said Jane Lund: the open quotation was Roe's and ended without
 * its mark, for the words that seem to resume it are credited to somebody who has not been named.
 */
function isSomebodyElses(text: string, own: Mark, close: Mark): boolean {
  if (text[close.start - 1] !== ',') return false;
  const before = textBefore(text, own.start, speakerRead);
  const credit = /^ [^.!?"“”]{4,}/.exec(text.slice(close.end, close.end + creditRead))?.[0] ?? '';
  const names = credit.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
  const goesOn = /\b(?:s?he|they|it|I|we|adds?|added|continue[ds]?|conclude[ds]?|went on|goes on)\b/.test(credit);
  return names.length > 0 && !goesOn && credited.test(before) && !names.some((name) => before.includes(name));
}

/** A mark that opens a quotation, or resumes the open one. */
function openMark(reading: Pairing, mark: Mark): void {
  const outer = reading.open.at(-1);
  const from = Math.max(reading.resumed, outer?.end ?? 0);
  reading.resumed = mark.end;
  if (outer?.style === mark.style && isResumed(reading.text, outer, from, mark)) {
    reading.resuming = mark;
    return;
  }
  reading.open.push(mark);
  reading.last = undefined;
}

/** A closing mark where nothing of its kind is open. */
function closeNothing({ text, pairs, last }: Pairing, close: Mark): void {
  if (close.afterDigit) return; // 5" pipe: inches
  const before = last === undefined ? undefined : pairs[last];
  if (before?.close?.afterDigit && before.close.style === close.style)
    pairs[last!] = { open: before.open, close }; // the mark before it was inches: "a 5" pipe," he said
  else if (hasSlippedBack(text, pairs.at(-1), close)) pairs.push({ open: pairs.pop()!.close, close });
  else pairs.push({ close });
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
    if (outer && outer.pair.open?.style === pair.open.style && isFalseNest(text, outer.pair.open, pair.open))
      outer.split = true;
    open.push({ pair, split: false });
  }
  while (open.length > 0) finish(open.pop()!);
  return result;
}

/** Whether what begins at `inner` cannot lie in the quotation of `outer`: a sentence, or speech announced after an attribution. */
function isFalseNest(text: string, outer: Mark, inner: Mark): boolean {
  if (beginsSentence(text, inner)) return true;
  return /:\s$/.test(textBefore(text, inner.start, 2)) && findAttribution(text, outer.end, inner.start) >= 0;
}

/**
 * Pairs of single marks that lie in one enclosure (outside of all double marks, or directly inside one pair of them).
 * An opening mark takes the first good closing one before the next opening mark, or a weak one where there is no other;
 * closing marks without a partner are apostrophes, unless they follow a stop.
 */
export function pairSingles(marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let unclosed: Mark | undefined;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    const closing = mark.role === 'closes' ? -1 : findClosing(marks, at + 1, mark);
    if (closing > 0) {
      pairs.push({ open: mark, close: marks[closing] });
      at = closing;
    } else if (mark.role === 'closes' && mark.strength === 'strong') {
      pairs.push({ open: unclosed, close: mark });
      unclosed = undefined;
    } else if (mark.role === 'opens' && mark.strength !== 'weak') {
      if (unclosed) pairs.push({ open: unclosed });
      unclosed = mark;
    }
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
