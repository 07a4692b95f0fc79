// The containers of Markdown, as CommonMark reads them: which lines belong to a quotation or a list item, marks taken off.
import { behindMark, columnAt, isIndented, type MarkdownLine } from './markdown-line.ts';
import { noCopyAt } from './no-copy.ts';

export interface Container {
  readonly mark: 'quote' | 'item';
  readonly lines: readonly MarkdownLine[];
  /** How many of the outer lines it takes. */
  readonly taken: number;
}

/** The container that begins at a line, if one does. `isOpen`: the line may go on with a paragraph. */
export function containerAt(
  text: string,
  lines: readonly MarkdownLine[],
  index: number,
  isOpen: boolean,
): Container | undefined {
  const line = lines[index];
  if (isIndented(line)) return undefined;
  if (text[line.start] === '>') return collect(text, lines, index, 'quote', (next) => quoted(text, next));
  const first = item(text, line);
  if (!first || (isOpen && !mayInterrupt(text, line, first))) return undefined;
  const inside = (next: MarkdownLine) => (next.column >= first.edge ? { ...next, edge: first.edge } : undefined);
  return collect(text, lines, index, 'item', (next) => (next === line ? first : inside(next)));
}

/** The lines from `index` on that `inner` takes, and those that go on with a paragraph of theirs without the mark. */
function collect(
  text: string,
  lines: readonly MarkdownLine[],
  index: number,
  mark: Container['mark'],
  inner: (line: MarkdownLine) => MarkdownLine | undefined,
): Container {
  const inside: MarkdownLine[] = [];
  let fence: string | undefined;
  let isParagraph = false;
  let at = index;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (mark === 'quote' && at > index && line.apart) break;
    const own = inner(line);
    if (own) {
      fence = fenceBehind(text, own, fence);
      isParagraph = fence === undefined && own.start < own.end && endsInParagraph(text, own, isParagraph && !own.apart);
      inside.push(own);
    } else if (isParagraph && !line.apart && goesOn(text, lines, at)) {
      inside.push({ ...line, edge: line.column });
    } else break;
  }
  return { mark, lines: inside, taken: at - index };
}

const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const heading = /^#{1,6}(?:\s|$)/;
const fenceMark = /^(`{3,}(?=[^`]*$)|~{3,})/;
const furthest = 200;
const headOf = (text: string, { start, end }: MarkdownLine) => text.slice(start, Math.min(end, start + furthest));

/** Whether a line without the container's mark goes on with the paragraph before it: it begins no block of its own. */
function goesOn(text: string, lines: readonly MarkdownLine[], index: number): boolean {
  const line = lines[index];
  if (isIndented(line)) return true;
  const head = headOf(text, line);
  if (heading.test(head) || rule.test(head) || fenceMark.test(head) || head[0] === '>') return false;
  return !item(text, line) && noCopyAt({ text, lines, index, isOpen: true }) === undefined;
}

/** The fence that is open behind a line; undefined where none is. */
function fenceBehind(text: string, line: MarkdownLine, open: string | undefined): string | undefined {
  if (isIndented(line)) return open;
  const mark = fenceMark.exec(headOf(text, line))?.[0];
  if (open === undefined) return mark;
  const head = headOf(text, line).trim();
  return head.startsWith(open) && head === open[0].repeat(head.length) ? undefined : open;
}

/** Quotations and lists that are within each other no deeper are read. */
const deepest = 6;

/** Whether a paragraph is open behind a line, in the innermost container. */
function endsInParagraph(text: string, line: MarkdownLine, wasOpen: boolean): boolean {
  let inner = line;
  for (let depth = 0; depth < deepest; depth++) {
    const next = isIndented(inner) ? undefined : text[inner.start] === '>' ? quoted(text, inner) : item(text, inner);
    if (!next) break;
    inner = next;
  }
  const head = headOf(text, inner);
  if (head === '' || (isIndented(inner) && !wasOpen)) return false;
  return !heading.test(head) && !rule.test(head) && !/^(?:<[/a-z!?]|\[[^\]]*\]:)/i.test(head);
}

function quoted(text: string, line: MarkdownLine): MarkdownLine | undefined {
  if (text[line.start] !== '>' || isIndented(line)) return undefined;
  const end = line.start + 1;
  const behind = columnAt(text, line.start, line.column, end);
  const space = text[end] === ' ' || text[end] === '\t' ? 1 : 0;
  const inner = behindMark(text, line, end, () => behind + space);
  return { ...inner, edge: behind + space };
}

const bullet = /^(?:[-*+•·▪►●◦]|\d{1,9}[.)])(?=[ \t\u00a0]|$)/;

/** The line behind the mark of a list item; undefined where it has none. */
function item(text: string, line: MarkdownLine): MarkdownLine | undefined {
  const mark = bullet.exec(text.slice(line.start, Math.min(line.end, line.start + 12)))?.[0];
  if (!mark || rule.test(headOf(text, line))) return undefined;
  const end = line.start + mark.length;
  const behind = columnAt(text, line.start, line.column, end);
  return behindMark(text, line, end, (column) => (column - behind > 4 ? behind + 1 : column));
}

/** Behind a paragraph, an item begins only with words, and a numbered one only with 1. */
function mayInterrupt(text: string, line: MarkdownLine, { start, end }: MarkdownLine): boolean {
  return start < end && !/^(?!0*1[.)])\d/.test(text.slice(line.start, line.start + 12));
}
