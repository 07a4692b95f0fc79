// A Markdown article to units: headings, quotations, list items, images and paragraphs; what is no copy is left out.
import { blankOut, plain } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';
import { isByline } from '../byline.ts';
import { isDateLine } from '../date-line.ts';
import { endsSentence } from '../line-shape.ts';
import type { Line } from '../lines.ts';
import { itemStart } from '../list-item.ts';
import type { Mark, Unit } from '../unit.ts';
import { copyLines } from './copy-lines.ts';
import { markupOf } from './inline-markup.ts';

/** What a line is by its first characters. */
type LineKind = 'text' | 'heading' | 'quote' | 'item' | 'separator';

/** The lines of one unit while it is read. */
interface Group {
  readonly mark?: Mark;
  readonly lines: Line[];
  /** Behind the marks at the head of each line: "> ", "- ", "## ". */
  readonly starts: number[];
}

const headOfFile = 12;

/** The units of the lines, in order. A paragraph is a run of lines; a byline or date line in the head of the file is alone. */
export function markdownUnits(text: string, all: readonly Line[], damaged: boolean): Unit[] {
  const lines = copyLines(text, all);
  const units: Unit[] = [];
  let group: Group | undefined;
  const reading: Reading = {
    text,
    open: () => group,
    start: (mark, line, from) => {
      reading.finish(line);
      group = { mark, lines: [line], starts: [from] };
    },
    finish: (next) => {
      if (group) units.push(unitOf(text, group, !next || next.apart, damaged));
      group = undefined;
    },
    endAs: (mark, line) => {
      if (group) group = { ...group, mark };
      reading.finish(line);
    },
  };
  lines.forEach((line, index) => {
    const underline = !line.apart && group && !group.mark ? underlineOf(text, line) : undefined;
    if (underline) reading.endAs(underline, line);
    else take[kindOf(text, line)](reading, line, lines[index + 1], index < headOfFile);
  });
  reading.finish();
  return units;
}

/** The units so far and the group that is still open. */
interface Reading {
  readonly text: string;
  open(): Group | undefined;
  /** Ends the open group and begins another one with the line. */
  start(mark: Mark | undefined, line: Line, from: number): void;
  /** Ends the open group before the next line. */
  finish(next?: Line): void;
  /** Ends the open group, which the line under it gave a mark. */
  endAs(mark: Mark, line: Line): void;
}

/** How a line of each kind is taken. */
const take: Readonly<
  Record<LineKind, (reading: Reading, line: Line, next: Line | undefined, inHead: boolean) => void>
> = {
  heading({ text, start, finish }, line, next) {
    const level = /^#{1,6}/.exec(text.slice(line.start, line.start + 6))?.[0].length ?? 1;
    start(level === 1 ? 'title' : 'subhead', line, skipSpace(text, line.start + level, line.end));
    finish(next);
  },
  separator({ start, finish }, line, next) {
    start('separator', line, line.start);
    finish(next);
  },
  quote({ text, open, start, finish }, line) {
    const from = quoteStart(text, line);
    const group = open();
    if (from >= line.end) finish({ ...line, apart: true });
    else if (group?.mark === 'quote' && !line.apart) extend(group, line, from);
    else start('quote', line, from);
  },
  item({ text, start }, line) {
    start('item', line, itemStart(text, line.start, line.end));
  },
  text({ text, open, start }, line, _next, inHead) {
    const group = open();
    if (!group || line.apart || (inHead && isOwnUnit(text, group.lines.at(-1) as Line, line)))
      start(isImage(text, line) ? 'image' : undefined, line, line.start);
    else extend(group, line, line.start);
  },
};

function extend(group: Group, line: Line, from: number): void {
  group.lines.push(line);
  group.starts.push(from);
}

function unitOf(text: string, { mark, lines, starts }: Group, closed: boolean, damaged: boolean): Unit {
  const start = starts[0];
  const last = lines[lines.length - 1];
  const end = mark === 'title' || mark === 'subhead' ? headingEnd(text, start, last.end) : last.end;
  const source = text.slice(start, end);
  // the marks at the head of a line go first, so that a list mark is not read as emphasis
  const heads = lines.slice(1).map((line, index) => ({ start: line.from - start, end: starts[index + 1] - start }));
  const unmarked = blankOut(source, heads);
  const markup = markupOf(unmarked);
  const { apart, newPage } = lines[0];
  const emphasized = isEmphasized(source, markup);
  const words = plain(blankOut(unmarked, markup), damaged);
  const linked = isLinked(source, markup) && endsSentence(words);
  return { start, end, text: words, mark, apart, closed, newPage, emphasized, linked };
}

function kindOf(text: string, { start, end }: Line): LineKind {
  const first = text[start];
  if (first === '#') return /^#{1,6}(?:\s|$)/.test(text.slice(start, start + 8)) ? 'heading' : 'text';
  if (first === '>') return 'quote';
  if (first === '-' || first === '*' || first === '_' || first === '+') {
    const rule = first !== '+' && end - start >= 3 && isRule(text, start, end, first);
    if (rule) return 'separator';
    return first !== '_' && itemStart(text, start, end) > start ? 'item' : 'text';
  }
  return first >= '0' && first <= '9' && itemStart(text, start, end) > start ? 'item' : 'text';
}

/** "====" under a line makes it the title, "----" a subhead. */
function underlineOf(text: string, { start, end }: Line): Mark | undefined {
  const first = text[start];
  if ((first !== '=' && first !== '-') || !isRun(text, start, end, first)) return undefined;
  return first === '=' ? 'title' : 'subhead';
}

function isRun(text: string, start: number, end: number, mark: string): boolean {
  for (let at = start; at < end; at++) if (text[at] !== mark) return false;
  return end > start;
}

function isRule(text: string, start: number, end: number, mark: string): boolean {
  for (let at = start; at < end; at++) if (text[at] !== mark && text[at] !== ' ') return false;
  return true;
}

function quoteStart(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && (text[at] === '>' || text[at] === ' ')) at++;
  return at;
}

function headingEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] === '#') at--;
  if (at === end || (at > start && text[at - 1] !== ' ')) return end;
  while (at > start && text[at - 1] === ' ') at--;
  return at;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

function isImage(text: string, { start }: Line): boolean {
  return text.startsWith('![', start);
}

function isOwnUnit(text: string, before: Line, line: Line): boolean {
  const isHead = ({ start, end }: Line) => {
    if (end - start > 90) return false;
    const words = text.slice(start, end).replace(/[*_]/g, ' ').trim();
    return isByline(words) || isDateLine(words);
  };
  return isHead(before) || isHead(line);
}

/** Whether a link is in it and words are beside the link. */
function isLinked(source: string, markup: readonly Span[]): boolean {
  const target = markup.findIndex(({ start, end }) => end - start > 2 && source[start] === ']');
  if (target < 0) return false;
  const link = markup.findIndex(({ start }) => source[start] === '[');
  return (
    /[\p{L}\p{N}]/u.test(source.slice(0, markup[link]?.start ?? 0)) ||
    /[\p{L}\p{N}]/u.test(source.slice(markup[target].end))
  );
}

/** Whether emphasis opens at the first character and closes at the last, as in a deck or a caption set in italics. */
function isEmphasized(source: string, markup: readonly Span[]): boolean {
  const first = markup[0];
  const last = markup.at(-1);
  if (!first || !last || first === last || first.start !== 0 || last.end !== source.length) return false;
  const inner = source.slice(first.end, last.start);
  return /^[*_]+$/.test(source.slice(0, first.end)) && !inner.includes(source.slice(0, first.end));
}
