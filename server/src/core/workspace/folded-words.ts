// The words of running text, folded and hashed: what passages are compared by. Case, marks, dashes, space and accents do not count.
import type { Annotations } from '../annotate/annotations.ts';
import type { BlockKind } from '../article/article.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { note, type RememberedParagraph } from '../paragraph/paragraph-cache.ts';
import { type FoldedWords, WordFlag } from './article-summary.ts';

/** Blocks whose words are the article's own; what is around it (headlines, bylines, furniture) is shared by right. */
const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote', 'listItem', 'turn', 'caption']);

/** The article's words in order, or those of one of its stories; each paragraph is read once as long as it is remembered. */
export function foldWords(annotations: Annotations, story?: number): FoldedWords {
  const parts = annotations.paragraphs
    .filter(({ block }) => running.has(block.kind) && (story === undefined || block.story === story))
    .map((placed) => ({ start: placed.start, words: foldedWordsOf(placed.remembered) }));
  const count = parts.reduce((sum, { words }) => sum + words.hashes.length, 0);
  const all = emptyWords(count);
  let at = 0;
  for (const { start, words } of parts) {
    all.hashes.set(words.hashes, at);
    all.flags.set(words.flags, at);
    for (let index = 0; index < words.hashes.length; index++) {
      all.starts[at + index] = words.starts[index] + start;
      all.ends[at + index] = words.ends[index] + start;
    }
    at += words.hashes.length;
  }
  return all;
}

/** One paragraph's words in order, by its own offsets; read once as long as it is remembered. */
export function foldedWordsOf(remembered: RememberedParagraph): FoldedWords {
  return note(remembered, 'folded-words', readWords);
}

function readWords({ text, quotations }: Paragraph): FoldedWords {
  const found = scanWords(text);
  const outermost = quotations.filter(({ depth }) => depth === 0);
  let next = 0;
  for (let index = 0; index < found.starts.length; index++) {
    const start = found.starts[index];
    while (next < outermost.length && outermost[next].span.end <= start) next++;
    if (next < outermost.length && outermost[next].span.start <= start) found.flags[index] |= WordFlag.quoted;
  }
  return {
    hashes: new Uint32Array(found.hashes),
    starts: new Uint32Array(found.starts),
    ends: new Uint32Array(found.ends),
    flags: new Uint8Array(found.flags),
  };
}

const letterOrDigit = /[\p{Alpha}\d]/u;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** Words of a text by one walk over it. A word is a run of letters, digits and marks on letters; apostrophes inside it are skipped. */
function scanWords(text: string) {
  const words: Record<'hashes' | 'starts' | 'ends' | 'flags', number[]> = {
    hashes: [],
    starts: [],
    ends: [],
    flags: [],
  };
  let hash = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? foldCode(text.charCodeAt(at)) : 0;
    if (code > 0) {
      if (start < 0) {
        start = at;
        hash = 0x811c9dc5;
      }
      hash = Math.imul(hash ^ code, 0x01000193);
    } else if (start >= 0) {
      if (isApostrophe(text.charCodeAt(at)) && foldCode(text.charCodeAt(at + 1)) > 0) continue;
      words.hashes.push(spread(hash));
      words.starts.push(start);
      words.ends.push(at);
      const first = text.charCodeAt(start);
      words.flags.push(foldCode(first) === first ? 0 : WordFlag.capital);
      start = -1;
    }
  }
  return words;
}

/** A letter or digit in lower case and without its accent; 0 for anything that parts words. */
function foldCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 128) return code >= 48 && code <= 57 ? code : 0;
  if (Number.isNaN(code)) return 0; // past the end
  if (code >= 0x300 && code <= 0x36f) return 0x300; // a combining accent belongs to its letter
  const letter = String.fromCharCode(code);
  if (!letterOrDigit.test(letter)) return 0;
  return letter.toLowerCase().normalize('NFD').charCodeAt(0);
}

/** Mixes the bits of a hash, so that its low ones are as good as its high ones. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function emptyWords(count: number): FoldedWords {
  return {
    hashes: new Uint32Array(count),
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    flags: new Uint8Array(count),
  };
}
