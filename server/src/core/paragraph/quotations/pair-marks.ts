// Pairs opening with closing marks: double and angle marks on a stack.
import { speechVerbs } from '../../language/abbreviations.ts';
import { textBefore } from '../../text/before.ts';
import { isCapital, isUnseen } from '../../text/characters.ts';
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
    return !Number.isNaN(beside) && !isUnseen(beside);
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
  const reading: Pairing = { text, pairs: [], open: [], over: new Set(), resumed: 0 };
  for (const mark of settleGlued(text, unsure)) {
    const at = mark.role === 'opens' ? -1 : findOpen(reading.open, mark);
    if (at >= 0) closePair(reading, at, mark);
    else if (mark.role === 'closes') closeNothing(reading, mark);
    else openMark(reading, mark);
  }
  const { pairs, open, announced } = reading;
  if (announced) pairs.push({ open: announced });
  return splitFalseNests(text, withoutArrows(text, [...pairs, ...pairLeftOver(open)]));
}

/** Pairs while the marks are read. */
interface Pairing {
  readonly text: string;
  readonly pairs: Pair[];
  readonly open: Mark[];
  /** Those of the open marks behind which somebody has been named: nothing resumes their quotations. */
  readonly over: Set<Mark>;
  /** The mark that seems to resume what a colon has announced and no mark has opened. */
  announced?: Mark;
  /** Whether that is sure: behind a mere label, once it is resumed again. */
  isSure?: boolean;
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

/** What gives a quotation its speaker before it begins: "…," Roe said. "… · Roe said: "… · with the words, "… */
const credited = /,["”] [^"“”]{3,110}\.\s$|\p{Lower}[:,]\s$/u;

/**
 * "…," Roe said. "It is over. Trade fell in May. "We sold nothing," said Jane Lund: the open quotation was Roe's and ended without
 * its mark, for the words that seem to resume it are credited to somebody who has not been named.
 */
function isSomebodyElses(text: string, own: Mark, close: Mark): boolean {
  if (text[close.start - 1] !== ',') return false;
  const before = textBefore(text, own.start, speakerRead);
  const credit = /^ [^.!?"“”]{4,}/.exec(text.slice(close.end, close.end + creditRead))?.[0] ?? '';
  const names = credit.match(/\p{Upper}[\p{Alpha}’'-]+/gu) ?? [];
  const goesOn = /\b(?:s?he|they|it|I|we|adds?|added|continue[ds]?|conclude[ds]?|went on|goes on)\b/.test(credit);
  return names.length > 0 && !goesOn && credited.test(before) && !names.some((name) => before.includes(name));
}

/** A mark that opens a quotation, or resumes the open one. */
function openMark(reading: Pairing, mark: Mark): void {
  const outer = reading.open.at(-1);
  const from = Math.max(reading.resumed, outer?.end ?? 0);
  reading.resumed = mark.end;
  if (outer?.style === mark.style) {
    const { text, over } = reading;
    if (!over.has(outer) && isResumed(text, outer, from, mark)) {
      reading.resuming = mark;
      return;
    }
    if (findAttribution(text, from, mark.start, true) >= 0) over.add(outer);
  }
  if (!outer && isAnnounced(reading, mark)) return;
  reading.open.push(mark);
  reading.last = undefined;
}

/** How far a colon is looked for. */
const announcementRead = 600;

/** "Roe said: We have tried. "Nobody came.": the mark at the head of the first sentence is lost, and those that follow resume it. */
const announcedWithoutMark = new RegExp(
  `\\b(?:${[...speechVerbs].join('|')}|adding|saying|explaining):\\s+\\p{Upper}[^:]*$`,
  'u',
);
/** "Ferry captain Tom Heaney: It was a fine day." at the head of the paragraph. */
const labelled = /^\s*(?:[-–•*] )?[^:.!?]{3,60}:\s+\p{Upper}[^:]*$/u;

/** Notes a mark that begins a sentence behind an announcement without a mark of its own. */
function isAnnounced(reading: Pairing, mark: Mark): boolean {
  const { text, pairs, last, announced } = reading;
  if (announced) {
    const resumes = announced.style === mark.style && beginsSentence(text, mark);
    if (resumes) reading.isSure = true;
    return resumes;
  }
  const from = Math.max(0, mark.start - announcementRead, last === undefined ? 0 : (pairs[last].close?.end ?? 0));
  const before = text.slice(from, mark.start);
  if (!before.includes(':') || !beginsSentence(text, mark) || /["“”]/.test(before)) return false;
  const isSaid = announcedWithoutMark.test(before);
  if (!isSaid && !(from === 0 && labelled.test(before))) return false;
  reading.announced = mark;
  reading.isSure = isSaid;
  return true;
}

/** A closing mark where nothing of its kind is open. */
function closeNothing(reading: Pairing, close: Mark): void {
  const { text, pairs, last, announced } = reading;
  if (close.afterDigit) return; // 5" pipe: inches
  if (announced) {
    reading.announced = undefined;
    const isOwn =
      !reading.isSure ||
      /[,?!]/.test(text[close.start - 1] ?? '') ||
      !/^\s*$|^\s+\p{Upper}/u.test(text.slice(close.end, close.end + 3));
    reading.last = pairs.push(isOwn ? { open: announced, close } : { close }) - 1; // "We are sorry," said somebody
    return;
  }
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
  return /[.!?]/.test(text[start - 1] ?? '') && isUnseen(text.charCodeAt(end)) && isCapital(text.charCodeAt(end + 1));
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
