// A quotation as words to compare: contractions spelled out, case and marks folded, editors' brackets and marked cuts known.

import { foldAccents } from '../text/fold.ts';
import { emptyHash, mixWord } from '../text/hash.ts';
import type { Span } from '../text/span.ts';
import { functionWords } from '../word-lists/function-words.ts';
import { words } from '../word-lists/words.ts';

const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
]);

const endings: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'s", 'is'],
  ["'d", 'would'],
];

export interface QuotedSentence {
  readonly words: readonly string[];
  /** Whether it begins with a capital, as a sentence does: a part that an editor cut out begins small. */
  readonly whole: boolean;
  /** Its place in the quotation. */
  readonly span: Span;
}

/** A marked cut (… or ...) and an editor's brackets part sentences too, for nothing is claimed across them. */
const betweenSentences = /(?<=[.!?]['"’”]?)\s+|\s*(?:…|\.\s?\.\s?\.|\[[^\]]{0,40}\])\s*/g;

/** Folded words of a quotation, a sentence at a time. */
export function quotedSentences(text: string): QuotedSentence[] {
  const sentences: QuotedSentence[] = [];
  let start = 0;
  const take = (end: number) => {
    const sentence = text.slice(start, end);
    const words = quotedWords(sentence);
    if (words.length) sentences.push({ words, whole: /^[^\p{Alpha}]*\p{Upper}/u.test(sentence), span: { start, end } });
  };
  for (const between of text.matchAll(betweenSentences)) {
    take(between.index);
    start = between.index + between[0].length;
  }
  take(text.length);
  return sentences;
}

/** A folded word where it is written; a contraction is two words in one place. */
export interface PlacedWord extends Span {
  readonly word: string;
}

/** The folded words of a stretch of text, each with its place in the text. */
export function placedWords(text: string, { start, end }: Span): PlacedWord[] {
  const written = text.slice(start, end).matchAll(/[\p{Alpha}\d\p{M}]+(?:['’ʼ][\p{Alpha}\p{M}]+)*/gu);
  return [...written].flatMap(({ 0: raw, index }) => {
    const place = { start: start + index, end: start + index + raw.length };
    return quotedWords(raw).map((word) => ({ ...place, word }));
  });
}

/** Folded words of a text, contractions spelled out. */
export function quotedWords(text: string): string[] {
  const folded = foldAccents(text)
    .replace(/[\u2019\u02bc]/g, "'")
    .toLowerCase();
  const words: string[] = [];
  for (const word of folded.match(/[\p{Alpha}\d]+(?:'[\p{Alpha}]+)*/gu) ?? []) {
    const known = contractions.get(word);
    if (known) words.push(...known);
    else if (word.includes("'")) words.push(...spellOut(word));
    else words.push(word);
  }
  return words;
}

function spellOut(word: string): string[] {
  for (const [ending, long] of endings) {
    if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), long];
  }
  return [word];
}

/** So many words in a row, the same in both, let two quotations find each other. */
const keyLength = 4;

/** Keys by which two quotations with four words in a row in common find each other; none for shorter ones. */
export function quotationKeys(text: string): Uint32Array {
  const words = quotedWords(text);
  const keys = new Uint32Array(Math.max(0, words.length - keyLength + 1));
  for (let at = 0; at < keys.length; at++) keys[at] = hashWords(words, at);
  return keys;
}

function hashWords(words: readonly string[], at: number): number {
  let hash = emptyHash;
  for (let index = at; index < at + keyLength; index++) hash = mixWord(hash, words[index]);
  return hash >>> 2; // thirty bits, as fingerprints have
}

/** Words that any two sentences of speech may share. */
const common = words(
  functionWords,
  `also always back because come day done even ever forward get go going good got here if just know last like little long look looking
   lot made make me mean more much need never new next now only own people put really right said same say see still such take tell
   then there thing things think time too us very want way well year years yes`,
);

/** Whether a folded word tells one sentence from another. */
export function isMeaningful(word: string): boolean {
  return !common.has(word);
}
