// The marks that do not fit: without a partner, with one of another kind, nested in their own kind, loose, or twice.
import { skipSpaces } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { MarkProblem } from '../paragraph.ts';
import type { Mark, MarkFamily } from './marks.ts';
import { matches } from './pair-marks.ts';
import { type Stretch, trimEnd } from './stretches.ts';

/** What is wrong with the marks of a text; `stretches` in order, an outer one before those inside it. */
export function problemsOf(text: string, stretches: readonly Stretch[]): MarkProblem[] {
  const problems: MarkProblem[] = [];
  const enclosing: Stretch[] = [];
  const closedAt = new Map(stretches.flatMap(({ close }) => (close ? [[close.end, close.family]] : [])));
  const openedAt = new Map(stretches.flatMap(({ open }) => (open ? [[open.start, open.family]] : [])));
  for (const stretch of stretches) {
    const { open, close } = stretch;
    while (enclosing.length > 0 && enclosing[enclosing.length - 1].end <= stretch.start) enclosing.pop();
    if (!open || !close) problems.push(...problemOfOne(open, close, openedAt, closedAt));
    else if (close.start > open.end) {
      problems.push(...problemsOfPair(text, stretch, open, close, enclosing.at(-1)));
      enclosing.push(stretch);
    }
  }
  return problems;
}

/** A mark without a partner: typed twice, where another one of its kind is beside it. */
function problemOfOne(
  open: Mark | undefined,
  close: Mark | undefined,
  openedAt: ReadonlyMap<number, MarkFamily>,
  closedAt: ReadonlyMap<number, MarkFamily>,
): MarkProblem[] {
  if (close)
    return [{ kind: closedAt.get(close.start) === close.family ? 'doubled' : 'unopened', span: spanOf(close) }];
  return open ? [{ kind: openedAt.get(open.end) === open.family ? 'doubled' : 'unclosed', span: spanOf(open) }] : [];
}

function problemsOfPair(
  text: string,
  stretch: Stretch,
  open: Mark,
  close: Mark,
  outer: Stretch | undefined,
): MarkProblem[] {
  const problems: MarkProblem[] = [];
  if (stretch.wrong) problems.push({ kind: 'mismatched', span: spanOf(stretch.wrong === 'open' ? open : close) });
  else if (!matches(open, close) || isTurned(text, open, close))
    problems.push({ kind: 'mixed-pair', span: spanOf(close) });
  if (outer?.open?.style === open.style) {
    const doubled = outer.open.end === open.start && close.end === outer.close?.start;
    if (doubled) problems.push({ kind: 'doubled', span: spanOf(open) }, { kind: 'doubled', span: spanOf(close) });
    else problems.push({ kind: 'same-nested', span: { start: stretch.start, end: stretch.end } });
  }
  if (open.family === 'double' || open.family === 'single') problems.push(...innerSpaces(text, open, close));
  return problems;
}

/** Whether the closing mark faces the wrong way: “net“. Swedish copy has ”net”, which is a pair. */
function isTurned(text: string, open: Mark, close: Mark): boolean {
  if (open.style !== 'curly-double' || close.style !== 'curly-double') return false;
  return text[close.start] === '“';
}

/** Spaces just inside the marks; those that hold nested marks or an ellipsis apart are right. */
function innerSpaces(text: string, open: Mark, close: Mark): MarkProblem[] {
  const problems: MarkProblem[] = [];
  const first = skipSpaces(text, open.end);
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
