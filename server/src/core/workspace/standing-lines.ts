// The lines of an article that its outlet may set under every story: what a newsroom learns its own furniture from.

import type { Annotations, PlacedParagraph } from '../annotate/annotations.ts';
import type { Block, BlockKind } from '../article/article.ts';
import { readFurniture } from '../article/furniture/read-furniture.ts';
import { companyWeights, suspicion, threshold } from '../article/furniture/weights.ts';
import { endsSentence } from '../article/line-shape.ts';
import { note } from '../paragraph/paragraph-cache.ts';
import { emptyHash, mixWord } from '../text/hash.ts';
import { removeLines } from '../text/remove-lines.ts';
import type { Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';

/**
 * What a line tells by itself. known: other rules tell of it. signed: it has some of the signs of furniture. credit: who helped,
 * behind the story. plain: a few words without a stop that are alone; they might be a heading.
 */
export type LineShape = 'known' | 'signed' | 'credit' | 'plain';

export interface StandingLine {
  /** Of its words; figures count as one another. */
  readonly hash: number;
  readonly shape: LineShape;
  readonly span: Span;
  readonly text: string;
  /** What goes when the line goes: with its line break and a blank line. */
  readonly removal: Span;
}

/** Story, headings in markup, lists and notes are the article's own, however often they come. */
const kinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'subhead', 'furniture', 'byline']);
const longest = 400;
const longestPlain = 12;
/** A sentence with fewer signs is taken for the story's: "The trial continues" is in many. */
const fewestSigns = threshold - companyWeights.foot - 1;

/** The lines of an article that would be furniture if they appeared in others too, in order. */
export function standingLinesOf({ article, paragraphs }: Annotations): StandingLine[] {
  const lede = paragraphs.findIndex(({ block }) => block.kind === 'paragraph');
  if (lede < 0) return [];
  return paragraphs.flatMap((placed, index) => {
    const { block } = placed;
    const { hash, shape } = readLine(placed);
    if (hash === 0 || isBreakInside(article.text, block.span)) return [];
    const told = block.furniture !== undefined;
    if (!told && (shape === undefined || !isOwnLine(paragraphs, index, shape, lede, article.format))) return [];
    const { span } = removeLines(article.text, block.span);
    const text = article.text.slice(block.span.start, block.span.end);
    return [{ hash, shape: told ? 'known' : (shape ?? 'known'), span: block.span, text, removal: span }];
  });
}

/** Whether the line's place lets it be furniture: credits behind the story, plain lines alone, between paragraphs or at the foot. */
function isOwnLine(
  paragraphs: readonly PlacedParagraph[],
  index: number,
  shape: LineShape,
  lede: number,
  format: 'text' | 'markdown',
): boolean {
  if (shape === 'credit') return index > lede;
  if (shape !== 'plain') return true;
  if (format === 'markdown' && paragraphs[index].block.kind === 'subhead') return false;
  return ![index - 1, index + 1].some((near) => paragraphs[near] && isRow(paragraphs[near].block));
}

/** Code units of a line that may be a row. */
const shortLine = 60;

/** A line of a table, a list or a line-up: what is beside it is one, too. */
function isRow({ kind, text }: Block): boolean {
  return (
    kind === 'listItem' || kind === 'turn' || (kind === 'paragraph' && text.length < shortLine && !endsSentence(text))
  );
}

const isBreakInside = (text: string, { start, end }: Span) => text.slice(start, end).includes('\n');

interface LineReading {
  /** 0 where it is no line to learn from. */
  readonly hash: number;
  readonly shape?: LineShape;
}

const nothing: LineReading = { hash: 0 };

function readLine({ block, remembered }: PlacedParagraph): LineReading {
  if (!kinds.has(block.kind) && block.furniture === undefined) return nothing;
  if (block.text.length > longest) return nothing;
  return note(remembered, 'standing-line', ({ text }) => {
    const words = wordsOf(text);
    if (!words.some(({ folded }) => /\p{Alpha}{3}/u.test(folded))) return nothing;
    const hash = hashOf(words.map(({ folded }) => (/^\d/.test(folded) ? '0' : folded)));
    return { hash, shape: shapeOf(text, block.kind, words.length) };
  });
}

function shapeOf(text: string, kind: BlockKind, words: number): LineShape | undefined {
  if (kind === 'byline') return endsSentence(text.trimEnd()) ? 'credit' : undefined;
  const weight = readFurniture(text)?.weight ?? 0;
  const isSentence = endsSentence(text.trimEnd());
  if (weight >= (isSentence ? fewestSigns : suspicion - companyWeights.neighbour)) return 'signed';
  return !isSentence && words <= longestPlain ? 'plain' : undefined;
}

const hashOf = (words: readonly string[]) => words.reduce(mixWord, emptyHash) >>> 0 || 1;
