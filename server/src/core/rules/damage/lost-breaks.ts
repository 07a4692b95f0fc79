// Where a paragraph's break was lost: a stop grown together with the next sentence, a quotation that opens again before it closed.
import { openers, speechVerbs, titles } from '../../language/abbreviations.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';

/** A place between two paragraphs, and the stop and marks beside it, to show it. */
export interface LostBreak {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

// a word, a stop with a mark or without, a capitalised word that others follow
const grown = /([\p{L}\p{N}’'-]+|[)\]])([.!?]["”“]|["”][.!?]|[.!?])(?=(\p{Lu}\p{Ll}*)[\s’',])/gu;
const doubleMark = /[“”"]|''|’’/g;

/** The places of one paragraph, in order. */
export function lostBreaksIn({ text }: Paragraph): LostBreak[] {
  return [...grownTogether(text), ...openedAgain(text)].sort((a, b) => a.at - b.at);
}

function* grownTogether(text: string): Generator<LostBreak> {
  for (const { index, 0: whole, 1: before, 2: stop, 3: after } of text.matchAll(grown)) {
    const start = index + before.length;
    const end = index + whole.length;
    if (stop.length === 1 && !endsSentence(before, after)) continue;
    const opens = stop[1] === '“' || (stop[1] === '"' && isEven(text, start + 1));
    yield { at: opens ? start + 1 : end, start, end };
  }
}

/** With no mark between them, two words and a stop may be an address, an initial or a title. */
function endsSentence(before: string, after: string): boolean {
  if (titles.has(before.toLowerCase()) || !/[\p{Ll}\p{N})\]]$/u.test(before)) return false;
  if (openers.has(after.toLowerCase())) return before.length > 1 || /[)\]]/.test(before);
  return /^\p{Ll}{3,}$/u.test(before) && /^\p{Lu}\p{Ll}{2,}$/u.test(after);
}

/** Whether a straight mark opens: an even number of them stands before it. */
function isEven(text: string, at: number): boolean {
  let count = 0;
  for (let index = 0; index < at; index++) if (text[index] === '"') count++;
  return count % 2 === 0;
}

/** Behind a full stop a second opening mark, as running quotations have it at the head of their next paragraph. */
function* openedAgain(text: string): Generator<LostBreak> {
  if (!text.includes('“')) return;
  let open = -1;
  for (const { index, 0: mark } of text.matchAll(doubleMark)) {
    if (mark !== '“') open = -1;
    else if (open < 0) open = index;
    else {
      const between = /([.!?…])(\s+)“(?=\p{Lu})/u.exec(text.slice(Math.max(open, index - 4), index + 2));
      if (between && !reports(text.slice(Math.max(open, index - 80), index)))
        yield { at: index - between[2].length, start: index - between[2].length - 1, end: index + 1 };
      open = index;
    }
  }
}

/** Whether words of reporting end a stretch: there a closing mark is missing, not a break. */
function reports(stretch: string): boolean {
  return (stretch.toLowerCase().match(/\p{L}+/gu) ?? []).slice(-7).some((word) => speechVerbs.has(word));
}
