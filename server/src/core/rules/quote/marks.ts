// The marks themselves, as fixes write them.
import type { BlockKind } from '../../article/article.ts';
import type { MarkStyle } from '../../paragraph/paragraph.ts';

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

/** Running copy, where the rules of punctuation and boundaries hold: no headline, deck or label. */
const running: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'paragraph',
  'blockquote',
  'listItem',
  'turn',
  'note',
  'caption',
]);

export function isRunningCopy(kind: BlockKind): boolean {
  return running.has(kind);
}
