// Text with stretches taken out of sight but not out of place: every offset stays what it was.
import { mayBeDamaged, undamaged } from './damage/undamaged.ts';
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
const unusual = /[\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u2060\u3000\ufeff\r\n\t\v\f]|''|``/;
const doubledMark = /''|``/g;

/** Whether anything in the text is unusual: `plain` would change it, or its lines do not all end in a mere line feed. */
export function isUnusual(text: string): boolean {
  return unusual.test(text) || mayBeDamaged(text);
}

/**
 * The text as a reader sees it, code unit by code unit: unusual spaces, line breaks and soft hyphens as blanks, what is
 * damaged as what it was, and a quotation mark typed as two single ones (`''`) as a double mark and a blank, on the side
 * where the space is.
 */
export function plain(source: string): string {
  const text = mayBeDamaged(source) ? undamaged(source) : source;
  if (!unusual.test(text)) return text;
  return text.replace(unusualSpace, ' ').replace(doubledMark, (_, at: number, whole: string) => {
    if (whole[at - 1] === "'" || whole[at + 2] === "'") return "''"; // three in a row are nested marks
    const opens = at === 0 || /[\s([—–-]/.test(whole[at - 1]);
    return opens ? ' "' : '" ';
  });
}
