// Text with stretches taken out of sight but not out of place: every offset stays what it was.
import { hasDamageHint, mayBeDamaged, undamaged } from './damage/undamaged.ts';
import type { Span } from './span.ts';

/** The text with each span's code units replaced by blanks. Spans must be in order and must not overlap. */
export function blankOut(text: string, spans: readonly Span[]): string {
  if (!spans.length) return text;
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

// One code unit each, so that the length stays: soft hyphens and joiners are unseen, the others are spaces to a reader.
const unusualSpace = /[\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u2060\u3000\ufeff\r\n\t\v\f]/g;
const unusual = /[\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u2060\u3000\ufeff\r\n\t\v\f]|''|``|‘‘|’’/;
const doubledMark = /''|``|‘‘|’’/g;
const doubledMarks = ["''", '``', '‘‘', '’’'];
const doubleMark = /["“”]|''|``|‘‘/;
const singleMark = /(?<!‘)‘(?!‘)/;

// The same but for line feeds, which every text has. Two small classes are looked for several times as fast as a large one.
const unusualInLines = /[\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u2060\u3000\ufeff\r\t\v\f]/;

/** Whether anything in the text may be unusual: `plain` would change one of its lines, or a line does not end in a mere line feed. */
export function isUnusual(text: string): boolean {
  return unusualInLines.test(text) || hasDamageHint(text) || doubledMarks.some((pair) => text.includes(pair));
}

/**
 * The text as a reader sees it, code unit by code unit: unusual spaces, line breaks and soft hyphens as blanks, what is
 * damaged as what it was, and a quotation mark typed as two single ones (`''` or `’’`) as a double mark and a blank, on the
 * side where the space is. `damaged`: whether the whole text may be.
 */
export function plain(source: string, damaged = true): string {
  const text = damaged && mayBeDamaged(source) ? undamaged(source) : source;
  if (!unusual.test(text)) return text;
  const spaced = text.replace(unusualSpace, ' ');
  const single = spaced.search(singleMark);
  const double = spaced.search(doubleMark);
  const inSingles = (at: number) => single >= 0 && single < at && !(double >= 0 && double < at);
  return spaced.replace(doubledMark, (pair, at: number) => {
    if (pair === '’’' && inSingles(at)) return pair; // both close single marks: ‘He said ‘no’’
    if (pair === "''" && closesTwo(spaced, at)) return pair;
    return asDouble(pair, at, spaced);
  });
}

/** How far back straight single marks are counted. */
const nestedRead = 600;

/** Whether two straight single marks are open, which a pair of them closes: 'Say 'enough is enough,'' he said. */
function closesTwo(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - nestedRead), at);
  if (/["“”]|''/.test(before)) return false;
  const opened = before.match(/(?:^|[\s([—–-])'(?=\p{Alpha})/gu)?.length ?? 0;
  const closed = before.match(/[,.!?…]'|\p{Alpha}'(?=[\s,.;:)])/gu)?.length ?? 0;
  return opened - closed >= 2;
}

function asDouble(pair: string, at: number, whole: string): string {
  const [mark] = pair;
  if (whole[at - 1] === mark || whole[at + 2] === mark) return pair; // three in a row are nested marks
  const opens = at === 0 || /[\s([—–-]/.test(whole[at - 1]);
  if (mark === "'" || mark === '`') return opens ? ' "' : '" ';
  return opens ? ' “' : '” ';
}
