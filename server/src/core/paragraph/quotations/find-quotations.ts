// The quotations of one block's text, and the marks that do not fit. Linear in the text's length, whatever the text.

import { textBefore } from '../../text/before.ts';
import { isCapital, isUnseen } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { MarkProblem, QuotedSpan } from '../paragraph.ts';
import { crossPairs } from './cross-pairs.ts';
import { kindOf } from './kinds.ts';
import { type Mark, readMarks } from './marks.ts';
import { type Pair, pairMarks } from './pair-marks.ts';
import { pairSingles } from './pair-singles.ts';
import { problemsOf } from './problems.ts';
import { cover, nest, type Stretch } from './stretches.ts';

export interface FoundQuotations {
  readonly quotations: readonly QuotedSpan[];
  readonly problems: readonly MarkProblem[];
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
  const lesser = marks.filter((mark) => !isDouble(mark));
  const pairs = crossPairs(text, pairMarks(text, marks.filter(isDouble)), lesser);
  const doubles = cover(text, pairs, sentences);
  const taken = new Set(pairs.flatMap(({ open, close, wrong }) => (wrong ? [open, close] : [])));
  const singles = pairWithin(
    text,
    doubles,
    lesser.filter((mark) => !taken.has(mark)),
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
    style: (stretch.wrong === 'open' ? close! : (open ?? close)!).style,
    kind: kindOf(text, { start, end }, inner, open !== undefined, close !== undefined),
    opened: open !== undefined,
    closed: close !== undefined,
    depth,
  };
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
    pairSingles(marks).filter(
      (pair) => (pair.open && pair.close) || (mayBeLost(doubles[group], pair) && isSpeech(text, pair)),
    ),
  );
}

/** Whether a single mark's partner is missed: within a quotation that runs over paragraphs it may be in another one. */
function mayBeLost(outer: Stretch | undefined, { open }: Pair): boolean {
  return outer === undefined || (open ? outer.close : outer.open) !== undefined;
}

/**
 * A single mark without a partner is an apostrophe, unless it is where speech begins or ends: before a capital at the
 * head of a sentence, after a stop before a space.
 */
function isSpeech(text: string, { open, close }: Pair): boolean {
  if (close)
    return (
      /[.,!?]/.test(text[close.start - 1] ?? '') && !(close.end < text.length && !isUnseen(text.charCodeAt(close.end)))
    );
  if (!open) return false;
  if (open.style === 'curly-single' && opensWords.test(text.slice(open.start, open.start + wordsRead))) return true;
  if (!isCapital(text.charCodeAt(open.end))) return false;
  const before = textBefore(text, open.start, 3).trimEnd();
  return (before === '' || /[.!?:,]$/.test(before)) && /(\s\S+){4}/.test(text.slice(open.end, open.end + 80));
}

/** "‘we will pay": a mark before a little word that nobody shortens, and three more words; "‘em", "‘til", "‘cause" are shortened. */
const opensWords =
  /^‘(?:we|you|they|he|she|it|I|the|this|that|there|my|our|your|no|not|if|do|what|why|how|who|where) (?:\S+ ){3}/;
const wordsRead = 80;
