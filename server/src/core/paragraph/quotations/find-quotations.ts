// The quotations of one block's text, and the marks that do not fit. Linear in the text's length, whatever the text.
import { isCapital, isSpace, isWordCharacter } from '../../language/characters.ts';
import type { Span } from '../../text/span.ts';
import type { MarkProblem, QuotedSpan } from '../paragraph.ts';
import { kindOf } from './kinds.ts';
import { type Mark, readMarks } from './marks.ts';
import { matches, type Pair, pairMarks, pairSingles } from './pair-marks.ts';
import { beginsSentence } from './resumed.ts';

export interface FoundQuotations {
  readonly quotations: readonly QuotedSpan[];
  readonly problems: readonly MarkProblem[];
}

/** A pair and the stretch it covers, marks included. */
interface Stretch extends Pair {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

const nothing: FoundQuotations = { quotations: [], problems: [] };

/**
 * Finds quotations in straight, curly, low and angle marks, double and single, nested in each other; a quotation that is
 * not closed runs to the next one or to the text's end, one that is not opened begins with the sentence it ends in.
 * Offsets are UTF-16 code units of `text`; `sentences` are its sentences.
 */
export function findQuotations(text: string, sentences: readonly Span[]): FoundQuotations {
  const marks = readMarks(text);
  if (marks.length === 0) return nothing;
  const doubles = cover(text, splitFalseNests(text, pairMarks(text, marks.filter(isDouble))), sentences);
  const singles = pairWithin(
    text,
    doubles,
    marks.filter((mark) => !isDouble(mark)),
  );
  const stretches = nest([...doubles, ...cover(text, singles, sentences)]);
  return {
    quotations: stretches.filter(isQuotation).map((stretch) => quotedSpan(text, stretch)),
    problems: problemsOf(text, stretches),
  };
}

function isDouble(mark: Mark): boolean {
  return mark.family !== 'single';
}

const startOf = ({ open, close }: Pair) => (open ?? close)?.start ?? 0;

/**
 * A quotation in marks of its own kind ("“He had a rule, “never sell”, and kept it”") stands within a sentence. One that
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

/** Gives every pair the stretch it covers, in order of their starts. */
function cover(text: string, pairs: readonly Pair[], sentences: readonly Span[]): Stretch[] {
  const ordered = [...pairs].sort((a, b) => startOf(a) - startOf(b));
  const ends = endsOfUnclosed(text, ordered);
  let previousEnd = 0;
  let sentence = 0;
  return ordered.map(({ open, close }, index) => {
    const start = open ? open.start : startOfUnopened(close!);
    previousEnd = Math.max(previousEnd, (close ?? open)!.end);
    return { open, close, start, end: close ? close.end : ends[index], depth: 0 };
  });

  /** The block's start, or, after another quotation, the start of the sentence. */
  function startOfUnopened(close: Mark): number {
    while (sentence + 1 < sentences.length && sentences[sentence + 1].start <= close.start) sentence++;
    const from = previousEnd === 0 ? 0 : Math.max(previousEnd, sentences[sentence]?.start ?? 0);
    return Math.min(close.start, skip(text, from));
  }
}

function skip(text: string, at: number): number {
  let start = at;
  while (isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** Where each unclosed quotation ends: before the next one in marks of its kind that does not stand within its words, or with the text. */
function endsOfUnclosed(text: string, ordered: readonly Pair[]): number[] {
  const ends: number[] = new Array(ordered.length).fill(text.length);
  const next = new Map<string, number>();
  for (let index = ordered.length - 1; index >= 0; index--) {
    const { open, close } = ordered[index];
    if (!open) continue;
    if (!close) ends[index] = trimEnd(text, open.end, next.get(open.style) ?? text.length);
    if (!standsWithin(text, open)) next.set(open.style, open.start);
  }
  return ends;
}

/** A mark right after a plain word: 'he was the "father of the house"'. */
function standsWithin(text: string, open: Mark): boolean {
  return isSpace(text.charCodeAt(open.start - 1)) && isWordCharacter(text.charCodeAt(open.start - 2));
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Pairs single marks, those outside of all double quotations together, and those directly inside each one. */
function pairWithin(text: string, doubles: readonly Stretch[], singles: readonly Mark[]): Pair[] {
  const groups = new Map<number, Mark[]>();
  const enclosing: number[] = [];
  let next = 0;
  for (const mark of singles) {
    while (next < doubles.length && doubles[next].start <= mark.start) enclosing.push(next++);
    while (enclosing.length > 0 && doubles[enclosing[enclosing.length - 1]].end <= mark.start) enclosing.pop();
    const group = enclosing.length > 0 ? enclosing[enclosing.length - 1] : -1;
    const together = groups.get(group);
    if (together) together.push(mark);
    else groups.set(group, [mark]);
  }
  return [...groups].flatMap(([group, marks]) =>
    pairSingles(marks).filter((pair) => (pair.open && pair.close) || (group < 0 && isSpeech(text, pair))),
  );
}

/**
 * A single mark without a partner is an apostrophe, unless it stands where speech begins or ends: before a capital at the
 * head of a sentence, after a stop before a space.
 */
function isSpeech(text: string, { open, close }: Pair): boolean {
  if (close)
    return (
      /[.,!?]/.test(text[close.start - 1] ?? '') && !(close.end < text.length && !isSpace(text.charCodeAt(close.end)))
    );
  if (!open || !isCapital(text.charCodeAt(open.end))) return false;
  const before = text.slice(Math.max(0, open.start - 3), open.start).trimEnd();
  return (before === '' || /[.!?:,]$/.test(before)) && /(\s\S+){4}/.test(text.slice(open.end, open.end + 80));
}

/** Gives every stretch its depth; what crosses another is left out. */
function nest(stretches: readonly Stretch[]): Stretch[] {
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

/** Lonely marks inside another quotation are problems only; so are empty pairs. */
function isQuotation({ open, close, start, end, depth }: Stretch): boolean {
  if (open && close) return close.start > open.end;
  return depth === 0 && end - start > 1;
}

function quotedSpan(text: string, stretch: Stretch): QuotedSpan {
  const { open, close, start, end, depth } = stretch;
  const inner = { start: open ? open.end : start, end: close ? Math.min(close.start, end) : end };
  return {
    span: { start, end },
    inner,
    style: (open ?? close)!.style,
    kind: kindOf(text, { start, end }, inner, open !== undefined, close !== undefined),
    opened: open !== undefined,
    closed: close !== undefined,
    depth,
  };
}

function problemsOf(text: string, stretches: readonly Stretch[]): MarkProblem[] {
  const problems: MarkProblem[] = [];
  const enclosing: Stretch[] = [];
  const closedAt = new Set(stretches.flatMap(({ close }) => (close ? [close.end] : [])));
  const openedAt = new Set(stretches.flatMap(({ open }) => (open ? [open.start] : [])));
  for (const stretch of stretches) {
    const { open, close } = stretch;
    while (enclosing.length > 0 && enclosing[enclosing.length - 1].end <= stretch.start) enclosing.pop();
    const outer = enclosing[enclosing.length - 1];
    if (!open && close)
      problems.push({ kind: closedAt.has(close.start) ? 'doubled' : 'unopened', span: spanOf(close) });
    else if (open && !close)
      problems.push({ kind: openedAt.has(open.end) ? 'doubled' : 'unclosed', span: spanOf(open) });
    else if (open && close && close.start > open.end) {
      problems.push(...problemsOfPair(text, stretch, open, close, outer));
      enclosing.push(stretch);
    }
  }
  return problems;
}

function problemsOfPair(
  text: string,
  stretch: Stretch,
  open: Mark,
  close: Mark,
  outer: Stretch | undefined,
): MarkProblem[] {
  const problems: MarkProblem[] = [];
  if (!matches(open, close)) problems.push({ kind: 'mixed-pair', span: spanOf(close) });
  if (outer?.open?.style === open.style) {
    const doubled = outer.open.end === open.start && close.end === outer.close?.start;
    problems.push({ kind: doubled ? 'doubled' : 'same-nested', span: { start: stretch.start, end: stretch.end } });
  }
  if (open.family !== 'angle') problems.push(...innerSpaces(text, open, close));
  return problems;
}

/** Spaces just inside the marks; those that hold nested marks or an ellipsis apart are right. */
function innerSpaces(text: string, open: Mark, close: Mark): MarkProblem[] {
  const problems: MarkProblem[] = [];
  const first = skip(text, open.end);
  const last = trimEnd(text, open.end, close.start);
  if (first >= last) return problems;
  if (first > open.end && !/['‘“".…]/.test(text[first]))
    problems.push({ kind: 'inner-space', span: { start: open.start, end: first } });
  if (last < close.start && !/['’”"…]/.test(text[last - 1]))
    problems.push({ kind: 'inner-space', span: { start: last, end: close.end } });
  return problems;
}

function spanOf({ start, end }: Mark): Span {
  return { start, end };
}
