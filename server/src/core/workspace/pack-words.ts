// Folded words as a short text, to be kept between sessions, and back.
import type { FoldedWords } from './article-summary.ts';

/** Hashes as they are; gap to the word before, length and flags as numbers of one byte or more. In base64. */
export function packWords({ hashes, starts, ends, flags }: FoldedWords): string {
  const bytes: number[] = [];
  let before = 0;
  for (let word = 0; word < hashes.length; word++) {
    for (let shift = 0; shift < 32; shift += 8) bytes.push((hashes[word] >>> shift) & 255);
    putNumber(bytes, starts[word] - before);
    putNumber(bytes, ((ends[word] - starts[word]) << 2) | flags[word]);
    before = ends[word];
  }
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.slice(at, at + 8192));
  return btoa(binary);
}

/** Undefined where the text was not made by packWords. */
export function unpackWords(packed: string, count: number): FoldedWords | undefined {
  if (!Number.isInteger(count) || count < 0 || count > packed.length) return undefined;
  const words = {
    hashes: new Uint32Array(count),
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    flags: new Uint8Array(count),
  };
  const binary = decode(packed);
  if (binary === undefined) return undefined;
  let at = 0;
  let before = 0;
  const takeNumber = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = binary.charCodeAt(at++);
      value += (byte & 127) * 2 ** shift;
      if (!(byte & 128)) return value;
    }
  };
  for (let word = 0; word < count; word++) {
    for (let shift = 0; shift < 32; shift += 8) words.hashes[word] |= binary.charCodeAt(at++) << shift;
    words.starts[word] = before + takeNumber();
    const lengthAndFlags = takeNumber();
    words.flags[word] = lengthAndFlags & 3;
    before = words.ends[word] = words.starts[word] + (lengthAndFlags >>> 2);
  }
  return at === binary.length ? words : undefined;
}

/** A byte of a number holds seven bits; the eighth says that more follow. */
const sevenBits = 127;

function putNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > sevenBits; rest >>>= 7) bytes.push((rest & sevenBits) | 128);
  bytes.push(rest);
}

function decode(packed: string): string | undefined {
  try {
    return atob(packed);
  } catch {
    return undefined;
  }
}
