// A Markdown article to units: headings, quotations, list items, images and paragraphs. Code, HTML, tables, definitions, imports, expressions and shortcodes are left out, as CommonMark, GFM, MDX, Hugo and Jekyll know them.
import { blankOut, plain } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';
import { isByline } from '../byline.ts';
import { isDateLine } from '../date-line.ts';
import { endsSentence } from '../line-shape.ts';
import type { Line } from '../lines.ts';
import type { Mark, Unit } from '../unit.ts';
import { containerAt } from './containers.ts';
import { markupOf } from './inline-markup.ts';
import { isIndented, type MarkdownLine, markdownLines } from './markdown-line.ts';
import { noCopyAt } from './no-copy.ts';

/** The lines of one unit; each begins behind the marks at its head. */
interface Group {
  mark?: Mark;
  readonly lines: MarkdownLine[];
}

const headOfFile = 12;
/** Quotations and lists within one another, farther in than any writer goes. */
const deepest = 12;

/** The units of the lines, in order. A paragraph is a run of lines; a byline or date line in the head of the file is alone. */
export function markdownUnits(text: string, all: readonly Line[], damaged: boolean): Unit[] {
  const groups: Group[] = [];
  readBlocks(text, markdownLines(text, all), groups, undefined, 0);
  return groups.map((group, index) => unitOf(text, group, groups[index + 1]?.lines[0].apart ?? true, damaged));
}

/** The lines of one container while they are read. */
interface Reading {
  readonly text: string;
  readonly lines: readonly MarkdownLine[];
  readonly groups: Group[];
  readonly within?: 'quote' | 'item';
  readonly depth: number;
  /** Whether no paragraph of the container has been read yet. */
  isFirst: boolean;
  /** The paragraph that the next line may go on with. */
  open?: Group;
  /** Whether something that is no copy is before the next line. */
  parted: boolean;
}

/** Takes the block at a line, if it is of its kind, and gives the index of the line behind it. */
type Take = (reading: Reading, index: number) => number | undefined;

/** Adds the units of a container's lines. What is in a quotation is quoted; of an item, the first paragraph is the item. */
function readBlocks(
  text: string,
  lines: readonly MarkdownLine[],
  groups: Group[],
  within: Reading['within'],
  depth: number,
): void {
  const reading: Reading = { text, lines, groups, within, depth, isFirst: true, parted: false };
  let index = 0;
  while (index < lines.length) {
    if (lines[index].apart) reading.open = undefined;
    for (const take of takes) {
      const next = take(reading, index);
      if (next === undefined) continue;
      index = next;
      break;
    }
  }
}

/** A line with nothing but the marks of its containers, or a block that is no copy. */
const leftOut: Take = (reading, index) => {
  const { text, lines, open } = reading;
  const isBlank = lines[index].start >= lines[index].end;
  const next = isBlank ? index + 1 : noCopyAt({ text, lines, index, isOpen: open !== undefined });
  if (next === undefined) return undefined;
  reading.open = undefined;
  reading.parted = true;
  return next;
};

const underlined: Take = (reading, index) => {
  const mark = reading.open && underlineOf(reading.text, reading.lines[index]);
  if (!reading.open || !mark) return undefined;
  if (reading.within !== 'quote') reading.open.mark = mark;
  reading.open = undefined;
  return index + 1;
};

const contained: Take = (reading, index) => {
  const { text, lines, groups, within, depth, open } = reading;
  const container = depth < deepest ? containerAt(text, lines, index, open !== undefined) : undefined;
  if (!container) return undefined;
  const [first, ...rest] = container.lines;
  const mark = within === 'quote' ? 'quote' : container.mark;
  readBlocks(text, [apartIf(reading.parted, first), ...rest], groups, mark, depth + 1);
  reading.open = undefined;
  reading.parted = false;
  reading.isFirst = false;
  return index + container.taken;
};

const heading: Take = (reading, index) => {
  const line = reading.lines[index];
  const level = headingLevel(reading.text, line);
  if (!level && !isRule(reading.text, line)) return undefined;
  const start = skipSpace(reading.text, line.start + level, line.end);
  add(reading, level === 0 ? 'separator' : level === 1 ? 'title' : 'subhead', { ...line, start });
  reading.open = undefined;
  return index + 1;
};

const paragraph: Take = (reading, index) => {
  const { text, lines, within, open, depth } = reading;
  const line = lines[index];
  const inHead = depth === 0 && index < headOfFile;
  if (open && !(inHead && isOwnUnit(text, open.lines[open.lines.length - 1], line))) open.lines.push(line);
  else {
    const mark = within === 'item' && reading.isFirst ? 'item' : isImage(text, line) ? 'image' : undefined;
    reading.open = add(reading, mark, line);
  }
  return index + 1;
};

const takes: readonly Take[] = [underlined, leftOut, contained, heading, paragraph];

function add(reading: Reading, mark: Mark | undefined, line: MarkdownLine): Group {
  const group: Group = { mark: reading.within === 'quote' ? 'quote' : mark, lines: [apartIf(reading.parted, line)] };
  reading.groups.push(group);
  reading.parted = false;
  reading.isFirst = false;
  return group;
}

const apartIf = (parted: boolean, line: MarkdownLine) => (parted && !line.apart ? { ...line, apart: true } : line);

function unitOf(text: string, { mark, lines }: Group, closed: boolean, damaged: boolean): Unit {
  const { start } = lines[0];
  const last = lines[lines.length - 1];
  const end = mark === 'title' || mark === 'subhead' ? headingEnd(text, start, last.end) : last.end;
  const source = text.slice(start, end);
  // the marks at the head of a line go first, so that a list mark is not read as emphasis
  const heads = lines.slice(1).map((line) => ({ start: line.from - start, end: line.start - start }));
  const unmarked = blankOut(source, heads);
  const markup = markupOf(unmarked);
  const { apart, newPage } = lines[0];
  const emphasized = isEmphasized(source, markup);
  const words = plain(blankOut(unmarked, markup), damaged);
  const linked = isLinked(source, markup) && endsSentence(words);
  return { start, end, text: words, mark, apart, closed, newPage, emphasized, linked };
}

/** 1 for "# ", up to 6; 0 where the line is no heading. */
function headingLevel(text: string, { start }: Line): number {
  return text[start] === '#' ? (/^#{1,6}(?=\s|$)/.exec(text.slice(start, start + 8))?.[0].length ?? 0) : 0;
}

/** "====" under a line makes it the title, "----" a subhead. */
function underlineOf(text: string, line: MarkdownLine): Mark | undefined {
  const { start, end } = line;
  const first = text[start];
  if (isIndented(line)) return undefined;
  if ((first !== '=' && first !== '-') || !isRun(text, start, end, first)) return undefined;
  return first === '=' ? 'title' : 'subhead';
}

function isRun(text: string, start: number, end: number, mark: string): boolean {
  for (let at = start; at < end; at++) if (text[at] !== mark) return false;
  return end > start;
}

/** Three marks of one kind or more, and nothing else: a parting line. */
function isRule(text: string, { start, end }: Line): boolean {
  const first = text[start];
  if (first !== '-' && first !== '*' && first !== '_') return false;
  let marks = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === first) marks++;
    else if (text[at] !== ' ' && text[at] !== '\t') return false;
  }
  return marks >= 3;
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

/** A longer line over dashes is a paragraph, in code units. */
const longestHeading = 90;

function isOwnUnit(text: string, before: Line, line: Line): boolean {
  const isHead = ({ start, end }: Line) => {
    if (end - start > longestHeading) return false;
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
    /[\p{Alpha}\d]/u.test(source.slice(0, markup[link]?.start ?? 0)) ||
    /[\p{Alpha}\d]/u.test(source.slice(markup[target].end))
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
