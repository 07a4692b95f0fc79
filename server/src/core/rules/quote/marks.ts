// The marks themselves, as fixes write them.
import type { BlockKind } from '../../article/article.ts';
import type { MarkStyle, QuotedSpan } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';

interface MarkPair {
  readonly open: string;
  readonly close: string;
}

export const markPairs: Readonly<Record<MarkStyle, MarkPair>> = {
  'straight-double': { open: '"', close: '"' },
  'straight-single': { open: "'", close: "'" },
  'curly-double': { open: '“', close: '”' },
  'curly-single': { open: '‘', close: '’' },
  'low-double': { open: '„', close: '“' },
  'low-single': { open: '‚', close: '‘' },
  angle: { open: '«', close: '»' },
};

/** The mark that belongs to `mark`, on the given side: what an editor would type. */
export function partnerOf(mark: string, style: MarkStyle, side: 'open' | 'close'): string {
  if (mark === '``' || mark === "''") return side === 'open' ? '``' : "''";
  return markPairs[style][side];
}

/** The marks of a quotation as they stand in the article's text, where two single marks may make a double one. */
export function marksOf({ span, inner }: QuotedSpan, start: number, text: string): { open: Span; close: Span } {
  return {
    open: asWritten(shift({ start: span.start, end: inner.start }, start), text),
    close: asWritten(shift({ start: inner.end, end: span.end }, start), text),
  };
}

/** A mark that reads as one character but is written as two: ''. */
function asWritten({ start, end }: Span, text: string): Span {
  const mark = text[start];
  if (end - start !== 1 || (mark !== "'" && mark !== '`')) return { start, end };
  if (text[start - 1] === mark) return { start: start - 1, end };
  return text[end] === mark ? { start, end: end + 1 } : { start, end };
}

/** The style that quoted words within a quotation take: single in double, double in single. */
export function nestedStyle(style: MarkStyle): MarkStyle {
  if (style === 'angle') return 'curly-double';
  return (
    style.endsWith('double') ? style.replace('double', 'single') : style.replace('single', 'double')
  ) as MarkStyle;
}

/** Whether the rules about marks look at a block: all of an article but its furniture. */
export function isReviewed(kind: BlockKind): boolean {
  return kind !== 'furniture';
}

/** Whether a block is running copy, where the rules about sentences hold: no headline, deck, byline or label. */
export function isRunningCopy(kind: BlockKind): boolean {
  return running.has(kind);
}

const running: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'paragraph',
  'blockquote',
  'listItem',
  'turn',
  'note',
  'caption',
]);
