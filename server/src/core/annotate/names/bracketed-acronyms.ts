// Long forms before an acronym in brackets: "Board of Cricket in the Deccan (BCD)". The long form is found from its end, as Schwartz
// and Hearst (2003) do it, but letter by letter at the heads of words only.
import type { NameSpan } from '../../language/names/index.ts';

/** A long form may have this many words more than the acronym has letters. */
const SMALL_WORDS = 3;
const FARTHEST = 120;

/** The spans with every long form and its acronym made one span each. Same spans and text, same result. */
export function joinBracketed(spans: readonly NameSpan[], text: string): readonly NameSpan[] {
  let joined = spans;
  for (const found of text.matchAll(/ \(([\p{Lu}]{3,8})\)/gu)) {
    const acronym = joined.find(({ start }) => start === found.index + 2);
    const start = startOfLongForm(text, found.index, found[1]);
    if (start === undefined || !acronym) continue;
    joined = replace(joined, start, found.index, acronym);
  }
  return joined;
}

/** Where the words that end at `end` begin to spell the acronym; nothing where they do not. */
function startOfLongForm(text: string, end: number, acronym: string): number | undefined {
  const offset = Math.max(0, end - FARTHEST);
  const words = [...text.slice(offset, end).matchAll(/[^\s\u00a0-]+/g)];
  const head = spell(words, acronym, true) ?? spell(words, acronym, false);
  return head && offset + head.index;
}

/** The first word of those at the end that spell the acronym, words in lower case taken for a letter or passed over. */
function spell(words: readonly RegExpExecArray[], acronym: string, lower: boolean): RegExpExecArray | undefined {
  let left = acronym.length;
  let passed = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at][0];
    if (/[!?:;,()"“”]/.test(word)) return undefined;
    const letters = lettersOf(word);
    const fits = acronym.slice(0, left).endsWith(letters);
    if (fits && (lower || isCapital(word))) left -= letters.length;
    else if (isCapital(word) || ++passed > SMALL_WORDS) return undefined;
    if (left === 0) return isCapital(word) ? words[at] : undefined;
  }
  return undefined;
}

/** "UN" of "U.N.", "C" of "Cricket". */
function lettersOf(word: string): string {
  const letters = word.replace(/\./g, '');
  return letters === letters.toUpperCase() ? letters : letters[0].toUpperCase();
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

function replace(spans: readonly NameSpan[], start: number, end: number, acronym: NameSpan): NameSpan[] {
  const inside = spans.filter((span) => span.start < end && start < span.end);
  const whole = inside.find((span) => span.start === start && span.end === end);
  const pattern = whole ?? inside[0] ?? acronym;
  const type = whole?.named && whole.type !== 'PER' ? whole.type : 'ORG';
  const long: NameSpan = { ...pattern, start, end, type, named: true, length: Math.max(3, inside.length) };
  const rest = spans.filter((span) => !inside.includes(span) && span !== acronym);
  return [...rest, long, { ...acronym, type, named: true }].sort((one, other) => one.start - other.start);
}
