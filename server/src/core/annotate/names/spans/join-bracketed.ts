// Long forms before an acronym in brackets: "Board of Cricket in the Deccan (BCD)". The long form is found from its end, as Schwartz
// and Hearst (2003) do it, but letter by letter at the heads of words only.
import type { NameSpan } from '../../../language/names/index.ts';
import type { Span } from '../../../text/span.ts';

/** A long form may have this many words more than the acronym has letters. */
const smallWords = 3;
const farthest = 120;

/** The spans with every long form and its acronym made one span each. Same spans and text, same result. Linear. */
export function joinBracketed(spans: readonly NameSpan[], text: string): readonly NameSpan[] {
  const found = longFormsOf(spans, text);
  if (found.length === 0) return spans;
  const joined: NameSpan[] = [];
  let next = 0;
  for (const span of spans) {
    while (next < found.length && found[next].acronym.start < span.start) next++;
    const long = next < found.length ? found[next] : undefined;
    if (!long || span.end <= long.start) joined.push(span);
    else if (span === long.acronym) joined.push(...twoNames(long));
    else if (span.start < long.end) long.inside.push(span);
    else joined.push(span);
  }
  return joined;
}

interface LongForm extends Span {
  readonly acronym: NameSpan;
  /** What was read in its place. */
  readonly inside: NameSpan[];
}

/** In order, none of them overlapping another or its acronym. */
function longFormsOf(spans: readonly NameSpan[], text: string): LongForm[] {
  const found: LongForm[] = [];
  let byStart: Map<number, NameSpan> | undefined;
  let last = 0;
  for (const { index, 1: letters } of text.matchAll(/ \((\p{Upper}{3,8})\)/gu)) {
    byStart ??= new Map(spans.map((span) => [span.start, span]));
    const acronym = byStart.get(index + 2);
    const start = acronym && startOfLongForm(text, index, letters);
    if (!acronym || start === undefined || start < last) continue;
    found.push({ start, end: index, acronym, inside: [] });
    last = acronym.end;
  }
  return found;
}

function twoNames({ start, end, acronym, inside }: LongForm): NameSpan[] {
  const whole = inside.find((span) => span.start === start && span.end === end);
  const type = whole?.named && whole.type !== 'PER' ? whole.type : 'ORG';
  const pattern = whole ?? inside[0] ?? acronym;
  const long: NameSpan = { ...pattern, start, end, type, named: true, length: whole?.length ?? inside.length + 1 };
  return [long, { ...acronym, type, named: true }];
}

/** Where the words that end at `end` begin to spell the acronym; nothing where they do not. */
function startOfLongForm(text: string, end: number, acronym: string): number | undefined {
  const offset = Math.max(0, end - farthest);
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
    else if (isCapital(word) || ++passed > smallWords) return undefined;
    if (left === 0) return isCapital(word) ? words[at] : undefined;
  }
  return undefined;
}

/** "UN" of "U.N.", "C" of "Cricket". */
function lettersOf(word: string): string {
  const letters = word.replace(/\./g, '');
  return letters === letters.toUpperCase() ? letters : letters[0].toUpperCase();
}

const isCapital = (word: string) => /^\p{Upper}/u.test(word);
