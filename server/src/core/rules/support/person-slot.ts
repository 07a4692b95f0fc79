// Where a bare name is a whole noun phrase.
import type { Annotations, Mention } from '../../annotate/annotations.ts';
import { textBefore } from '../../text/before.ts';
import { isSpace, isUpper, isWordUnit } from '../../text/characters.ts';
import { determiners } from '../../word-lists/function-words.ts';
import { followsName } from './people/words-behind.ts';

const reach = 40;

/** Whether the mention is a whole noun phrase: "Trump had", "Marchetti, who"; not "the Pask report", "the von Ostmark family". */
export function isWholePhrase({ span, text: name }: Mention, { article: { text } }: Annotations): boolean {
  const last = wordsBefore(text, span.start).at(-1);
  if (last !== undefined && (determiners.has(last) || isUpper(text.charCodeAt(span.start - last.length - 1))))
    return false;
  if (/[\d(&][\s\u00a0]?$/u.test(textBefore(text, span.start, 2))) return false;
  if (name === name.toUpperCase()) return false;
  const rest = text.slice(span.end, span.end + reach);
  if (/^[\s\u00a0](?:\p{Upper}|&)/u.test(rest)) return false;
  const next = /^[\s\u00a0](\p{Lower}[\p{Alpha}'’-]*)/u.exec(rest)?.[1];
  return next === undefined || followsName(next);
}

/** The words before an offset, from the last mark on. */
function wordsBefore(text: string, to: number): string[] {
  let from = to;
  while (from > 0 && from > to - reach && !isMark(text.charCodeAt(from - 1))) from--;
  return wordsOf(text.slice(from, to));
}

/** A mark that ends a run of words: anything but letters, spaces, hyphens and apostrophes. */
function isMark(code: number): boolean {
  if (code < 0x80)
    return !((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) && code !== 0x27 && code !== 0x2d && code > 0x20;
  return code !== 0x2019 && !isSpace(code) && !isWordUnit(code);
}

const wordsOf = (stretch: string) =>
  stretch
    .toLowerCase()
    .split(/[\s\u00a0]+/)
    .filter(Boolean);
