// What a paragraph may repeat of another: its sentences by hash, and a selection of its word runs.
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';

export interface RepeatableSentence {
  readonly span: Span;
  /** Of the folded words. */
  readonly hash: number;
  readonly words: number;
}

export interface Repeatable {
  readonly sentences: readonly RepeatableSentence[];
  readonly words: readonly Word[];
  /** Any run of `longestUnseen` + 1 words or more holds at least one of these. */
  readonly prints: readonly { readonly hash: number; readonly word: number }[];
}

export const fewestSentenceWords = 6;
export const fewestRunWords = 20;
const printWords = 8;
const window = fewestRunWords - printWords + 1;

/** What of a paragraph can be compared. Sentences and runs that are mostly quoted are left to the rules on quotations. */
export function readRepeatable({ text, sentences, quotations }: Paragraph): Repeatable {
  const words = wordsOf(text);
  const hashes = words.map(({ folded }) => hashWord(folded));
  const quoted = quotations.filter(({ depth }) => depth === 0).map(({ span }) => span);
  let at = 0;
  const found: RepeatableSentence[] = [];
  for (const span of sentences) {
    while (at < words.length && words[at].start < span.start) at++;
    const first = at;
    while (at < words.length && words[at].end <= span.end) at++;
    const telling = words.slice(first, at).filter(({ folded }) => !/^\d/.test(folded)).length;
    if (at - first < fewestSentenceWords || telling < fewestSentenceWords - 1 || isMostlyQuoted(span, quoted)) continue;
    found.push({ span, hash: hashRun(hashes, first, at), words: at - first });
  }
  return { sentences: found, words, prints: winnow(hashes) };
}

/** Whether half of a span or more lies between quotation marks. */
export function isMostlyQuoted(span: Span, quoted: readonly Span[]): boolean {
  let inside = 0;
  for (const { start, end } of quoted) inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return inside * 2 >= span.end - span.start;
}

/** Of every window of word runs the one with the least hash: winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003). */
function winnow(hashes: readonly number[]): { hash: number; word: number }[] {
  const runs = hashes.length - printWords + 1;
  if (runs < window) return [];
  const values = Array.from({ length: runs }, (_, at) => hashRun(hashes, at, at + printWords));
  const kept: { hash: number; word: number }[] = [];
  let least = -1;
  for (let at = 0; at + window <= runs; at++) {
    let next = Math.max(least, at);
    for (let other = least >= at ? at + window - 1 : at; other < at + window; other++) {
      if (values[other] <= values[next]) next = other;
    }
    if (next !== least) kept.push({ hash: values[next], word: next });
    least = next;
  }
  return kept;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Two hashes of 32 and 20 bits in one exact number, so that chance hardly ever makes two runs equal. */
function hashRun(hashes: readonly number[], from: number, to: number): number {
  let one = 0x9e3779b9;
  let other = 0x7f4a7c15;
  for (let at = from; at < to; at++) {
    one = Math.imul(one ^ hashes[at], 0x85ebca6b);
    one ^= one >>> 13;
    other = Math.imul(other + hashes[at], 0xc2b2ae35);
    other ^= other >>> 15;
  }
  return (one >>> 0) * 0x100000 + ((other >>> 0) & 0xfffff);
}
