// What a token's own letters, its neighbours and its place in the capitalised run say.
import { foldOf } from './characters.ts';
import { hashAt, mostDistance, put, type Reading, shapeAt } from './feature-reading.ts';
import { feed, hashStart, mix } from './hash.ts';
import * as word from './model-words.ts';
import type { NameScan } from './scan-names.ts';
import * as token from './tokens.ts';

export function readWords(reading: Reading): void {
  const { scan, at, first, last, place, fromStart, toEnd } = reading;
  const { line, tokens } = scan;
  const { hashes, shapes, flags } = tokens;
  put(reading, 1, hashes[at]);
  put(reading, 3, hashAt(scan, at - 1));
  put(reading, 4, hashAt(scan, at - 2));
  put(reading, 5, hashAt(scan, at + 1));
  put(reading, 6, hashAt(scan, at + 2));
  put(reading, 10, mix(mix(shapeAt(scan, at - 1), shapes[at]), shapeAt(scan, at + 1)));
  const before = hashAt(scan, first - 1);
  const after = hashAt(scan, last + 1);
  put(reading, 15, before);
  put(reading, 16, mix(before, fromStart));
  put(reading, 17, after);
  put(reading, 18, mix(after, toEnd));
  put(reading, 19, mix(hashes[last], toEnd));
  put(reading, 20, mix(hashes[first], fromStart));
  put(reading, 21, mix(reading.pattern, fromStart));
  put(reading, 22, mix(line, shapes[at]));
  put(reading, 23, mix(line * 64 + Math.min(last - first + 1, mostDistance) * 8, fromStart));
  put(reading, 24, mix((flags[at] & token.sentenceStart) !== 0 ? 1 : 2, shapes[at]));
  put(reading, 43, mix(hashAt(scan, beforePhrase(scan, first)), place === 1 ? 1 : 2));
}

export function readLetters(reading: Reading): void {
  const { at, scan } = reading;
  const { starts, ends, flags } = scan.tokens;
  if ((flags[at] & token.hasLetters) === 0) return;
  const letters = lettersOf(scan.text, starts[at], ends[at]);
  let hash = hashStart;
  for (let size = 0; size < 4 && size < letters.length - 1; size++) {
    hash = feed(hash, letters[size]);
    put(reading, 12, hash + size);
  }
  hash = hashStart;
  for (let size = 0; size < 4 && size < letters.length - 1; size++) {
    hash = feed(hash, letters[letters.length - 1 - size]);
    put(reading, 13, hash + size);
  }
}

export function readSurroundings(reading: Reading): void {
  const { scan, at, first, last, place, fromStart, toEnd, topic, sport } = reading;
  const { tokens } = scan;
  put(reading, 45, topic * 8 + place);
  put(reading, 46, mix(topic * 8 + place, tokens.shapes[at]));
  put(reading, 47, mix(mix(sport, hashAt(scan, last + 1)), toEnd));
  put(reading, 49, mix(mix(sport, hashAt(scan, first - 1)), fromStart));
  if (first > 0) readWordBefore(reading, tokens.classes[first - 1]);
  if (last + 1 < tokens.count) readWordAfter(reading, last + 1);
}

function readWordBefore(reading: Reading, before: number): void {
  const { fromStart } = reading;
  if ((before & word.title) !== 0) put(reading, 32, 100 + fromStart);
  if ((before & word.role) !== 0) put(reading, 32, 200 + fromStart);
  if ((before & word.inside) !== 0) put(reading, 32, 300 + fromStart);
  if ((before & word.towards) !== 0) put(reading, 32, 400 + fromStart);
}

function readWordAfter(reading: Reading, next: number): void {
  const { toEnd, scan } = reading;
  const { starts, ends, shapes, flags, classes, count } = scan.tokens;
  if ((classes[next] & word.deed) !== 0) put(reading, 33, 100 + toEnd);
  if ((classes[next] & (word.title | word.role)) !== 0) put(reading, 33, 400 + toEnd);
  if (next + 1 >= count) return;
  const mark = scan.text.charCodeAt(starts[next]);
  if (mark === 0x28 && (flags[next + 1] & token.core) !== 0) put(reading, 33, 200 + toEnd);
  const number = (shapes[next + 1] & 15) === token.numberShapes.digits;
  if (mark === 0x2c && number && ends[next + 1] - starts[next + 1] === 2) put(reading, 33, 300 + toEnd);
}

/** The last word before a run, articles, "former" and commas passed over. */
function beforePhrase({ text, tokens }: NameScan, first: number): number {
  let at = first - 1;
  for (let steps = 0; at >= 0 && steps < 3; steps++, at--) {
    const mark = tokens.ends[at] - tokens.starts[at] === 1 && ',"“'.includes(text[tokens.starts[at]]);
    if (!mark && (tokens.classes[at] & word.passedOver) === 0) break;
  }
  return at;
}

const lettersRead = 64;

/** A word's letters, folded; at most the first 64. */
function lettersOf(text: string, start: number, end: number): number[] {
  const letters: number[] = [];
  for (let at = start; at < end && letters.length < lettersRead; at++) {
    const letter = foldOf(text.charCodeAt(at));
    if (letter !== 0) letters.push(letter);
  }
  return letters;
}
