// What a paragraph may repeat of another: its sentences, and a selection of its word runs, by hash.

import { isPageCaption } from '../../article/pictures.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { hashRun } from '../../text/hash.ts';
import type { Span } from '../../text/span.ts';
import { type FoldedWords, WordFlag } from '../../workspace/article-summary.ts';

/** A sentence, or a run of words, by the paragraph's own word numbers. */
export interface Stretch {
  readonly hash: number;
  readonly from: number;
  readonly to: number;
}

export interface Repeatable {
  readonly sentences: readonly (Stretch & { readonly span: Span })[];
  /** Runs of eight words, chosen so that any shared run of twenty has one of them. */
  readonly prints: readonly Stretch[];
}

const fewestSentenceWords = 6;
const fewestCaptionWords = 10;
export const fewestRunWords = 20;
const printWords = 8;
const window = fewestRunWords - printWords + 1;

/** What of a paragraph can be compared. What is mostly quoted is left to the rules on quotations. */
export function readRepeatable({ text, kind, sentences }: Paragraph, words: FoldedWords): Repeatable {
  if (kind === 'caption') return isPageCaption(text) ? nothing : readCaption(text, words);
  let at = 0;
  const count = words.starts.length;
  const found: Repeatable['sentences'][number][] = [];
  for (const span of sentences) {
    while (at < count && words.starts[at] < span.start) at++;
    const from = at;
    while (at < count && words.ends[at] <= span.end) at++;
    if (at - from < fewestSentenceWords || isMostlyQuoted(words, from, at) || isFigures(text, span)) continue;
    found.push({ span, hash: hashRun(words.hashes, from, at), from, to: at });
  }
  return { sentences: found, prints: winnow(words.hashes) };
}

/** A line that is left of the page is no caption. */
const nothing: Repeatable = { sentences: [], prints: [] };

/** Two pictures have a credit or a sentence in common; the whole caption comes once, and a long run of it is the story's as well. */
function readCaption(text: string, { hashes }: FoldedWords): Repeatable {
  const to = hashes.length;
  if (to < fewestCaptionWords) return nothing;
  const whole = { span: { start: 0, end: text.trimEnd().length }, hash: hashRun(hashes, 0, to), from: 0, to };
  return { sentences: [whole], prints: winnow(hashes) };
}

/** Whether half of the words or more are between quotation marks. */
export function isMostlyQuoted({ flags }: FoldedWords, from: number, to: number): boolean {
  let quoted = 0;
  for (let at = from; at < to; at++) if (flags[at] & WordFlag.quoted) quoted++;
  return quoted * 2 >= to - from;
}

/** A row of a table, whose figures may well come again. */
function isFigures(text: string, { start, end }: Span): boolean {
  let letters = 0;
  for (let at = start; at < end; at++) if ((text.charCodeAt(at) | 0x20) >= 0x61) letters++;
  return letters * 2 < end - start;
}

/** Of every window of word runs the one with the least hash: winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003). */
function winnow(hashes: Uint32Array): Stretch[] {
  const runs = hashes.length - printWords + 1;
  const kept: Stretch[] = [];
  if (runs < window) return kept;
  const values = new Uint32Array(runs);
  for (let at = 0; at < runs; at++) values[at] = hashRun(hashes, at, at + printWords);
  let least = -1;
  for (let at = 0; at + window <= runs; at++) {
    let next = Math.max(least, at);
    for (let other = least >= at ? at + window - 1 : at; other < at + window; other++) {
      if (values[other] <= values[next]) next = other;
    }
    if (next !== least) kept.push({ hash: values[next], from: next, to: next + printWords });
    least = next;
  }
  return kept;
}
