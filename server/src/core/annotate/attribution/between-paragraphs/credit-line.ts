// "…" Ayesha Lindqvist, Harbour Times: a name without a verb behind the closing mark, or on a line of its own below it.
// A column of quotations from the press, a page of readers' letters, a pulled quotation are credited so.
import type { PlacedParagraph, Quotation } from '../../annotations.ts';
import { proseBefore } from '../../running-text.ts';
import { type CreditShape, creditShape, longestCredit } from '../credit-shape.ts';
import type { ArticleSieve, Known } from './article-sieve.ts';

export const creditLine: ArticleSieve = {
  name: 'credit-line',
  credit(known, quotation) {
    if (quotation.kind !== 'direct') return undefined;
    const line = lineBehind(known, quotation);
    if (!line) return undefined;
    const sure = line.shape === 'full' || line.beside || isEpigraph(known, quotation) || isFormat(known, quotation);
    return sure ? { source: { start: line.start, end: line.end }, stated: true } : undefined;
  },
};

/** A quotation that opens the story: whoever is named alone below it said it. */
const isEpigraph = ({ paragraphs }: Known, { parts: [{ paragraph }] }: Quotation) =>
  proseBefore(paragraphs, paragraph) === undefined;

interface CreditLine {
  readonly start: number;
  readonly end: number;
  readonly shape: CreditShape;
  /** In the quotation's own paragraph, which it ends. */
  readonly beside: boolean;
}

function lineBehind({ paragraphs, quotations }: Known, { index: own, parts }: Quotation): CreditLine | undefined {
  const { paragraph: index, source: last } = parts[parts.length - 1];
  const placed = paragraphs[index];
  const { text } = placed.paragraph;
  const following = quotations[own + 1]?.parts[0];
  const next = following?.paragraph === index ? following.source : undefined;
  const beside = readLine(placed, last.span.end, next?.span.start ?? text.length);
  if (beside) return next && beside.shape === 'bare' ? undefined : { ...beside, beside: true };
  if (/[\p{Alpha}\d]/u.test(text.slice(last.span.end, last.span.end + longestCredit))) return undefined;
  const below = blockBelow(paragraphs, index);
  const line = below && readLine(below, 0, below.paragraph.text.length);
  return line && !/\.$|\/|\bImages\b|\bPhotos?\b/.test(below.paragraph.text.trimEnd())
    ? { ...line, beside: false }
    : undefined;
}

/** A credit is at most so many paragraphs below its quotation. */
const linesBelow = 3;

/** The next block of the story that has a word in it. */
function blockBelow(paragraphs: readonly PlacedParagraph[], index: number): PlacedParagraph | undefined {
  const { story } = paragraphs[index].block;
  for (let at = index + 1; at <= index + linesBelow && paragraphs[at]?.block.story === story; at++) {
    if (/[\p{Alpha}\d]/u.test(paragraphs[at].paragraph.text.slice(0, longestCredit))) return paragraphs[at];
  }
  return undefined;
}

/** The credit that fills [from, to) of a paragraph, brackets and marks around it aside. */
function readLine(
  { start, paragraph }: PlacedParagraph,
  from: number,
  to: number,
): Omit<CreditLine, 'beside'> | undefined {
  if (to - from > longestCredit + 10) return bracketed(start + from, paragraph.text.slice(from, from + longestCredit));
  const text = paragraph.text.slice(from, to);
  const opening = /^(?:[\s.,\ufeff—–-]|\u200d)*/.exec(text)?.[0].length ?? 0;
  const words = text.slice(opening).trimEnd();
  const shape = creditShape(words);
  if (shape) return { start: start + from + opening, end: start + from + opening + words.length, shape };
  return bracketed(start + from, text);
}

/** "…" (Harbour Times): whatever comes behind the bracket. */
function bracketed(start: number, text: string): Omit<CreditLine, 'beside'> | undefined {
  const match = /^\s*\(([^()]{2,80})\)/.exec(text);
  const shape = match && creditShape(match[1]);
  if (!match || !shape) return undefined;
  const at = start + match[0].indexOf('(') + 1;
  return { start: at, end: at + match[1].length, shape };
}

/** How many quotations to each side are looked at for the file's format. */
const neighbours = 12;

/** Whether two quotations near by are credited on a line of their own in full: bare names below others are credits too. */
function isFormat(known: Known, { index }: Quotation): boolean {
  let full = 0;
  for (let at = Math.max(0, index - neighbours); at <= index + neighbours; at++) {
    const other = known.quotations[at];
    if (other && at !== index && lineBehind(known, other)?.shape === 'full' && ++full > 1) return true;
  }
  return false;
}
