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
  'single-angle': { open: '‹', close: '›' },
  corner: { open: '「', close: '」' },
  'white-corner': { open: '『', close: '』' },
};

/** The mark that belongs to `mark`, on the given side: what an editor would type. */
export function partnerOf(mark: string, style: MarkStyle, side: 'open' | 'close'): string {
  if (mark === '``') return "''";
  if (mark.length === 2) return mark === '‘‘' && side === 'close' ? '’’' : mark;
  return markPairs[style][side];
}

/** The marks of a quotation as they are in the article's text, where two single marks may make a double one. */
export function marksOf({ span, inner, style }: QuotedSpan, start: number, text: string): { open: Span; close: Span } {
  const written = style.endsWith('double') ? asWritten : (mark: Span) => mark;
  return {
    open: written(shift({ start: span.start, end: inner.start }, start), text),
    close: written(shift({ start: inner.end, end: span.end }, start), text),
  };
}

/** A mark that reads as one character but is written as two: '' or ’’. */
export function asWritten({ start, end }: Span, text: string): Span {
  const mark = text[start];
  if (end - start !== 1 || !"'`‘’".includes(mark)) return { start, end };
  if (text[start - 1] === mark) return { start: start - 1, end };
  return text[end] === mark ? { start, end: end + 1 } : { start, end };
}

const others = {
  angle: 'single-angle',
  'single-angle': 'angle',
  corner: 'white-corner',
  'white-corner': 'corner',
} as const;

/** The style that quoted words within a quotation take: single in double, double in single. */
export function nestedStyle(style: MarkStyle): MarkStyle {
  if (style in others) return others[style as keyof typeof others];
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
