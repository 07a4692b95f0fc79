// Where a paragraph's break was lost: a stop grown together with the next sentence, a quotation that opens again before it closed.
import { openers, speechVerbs, titles } from '../../language/abbreviations.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { textBefore } from '../../text/before.ts';

/** A place between two paragraphs, and the stop and marks beside it, to show it. */
export interface LostBreak {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** A quotation opens again there before it closed. */
  readonly reopens?: true;
}

// a stop with marks or without, straight before a capitalised word that others follow
const grown =
  /(?:[.!?]["”]["“]|[.!?]["”“]|["”][.!?]|[.!?])(?=((?:Ma?c|O[’'])?\p{Upper}\p{Lower}{0,30})(?:[\s’',]|\.\s|-\p{Lower}))/gu;
/** The word before it; no more of a longer one is needed. */
const wordBefore = /(?:[\p{Alpha}\d’'-]{1,30}|[)\]])$/u;
const doubleMark = /[“”"]|''|’’/g;

/** The places of one paragraph, in order. */
export function lostBreaksIn({ text }: Paragraph): LostBreak[] {
  return [...grownTogether(text), ...openedAgain(text)].sort((a, b) => a.at - b.at);
}

function* grownTogether(text: string): Generator<LostBreak> {
  if (text.search(grown) < 0) return; // few have any, and to look is cheaper than to gather
  let marks = 0; // straight ones before the place
  let counted = 0;
  for (const { index: start, 0: stop, 1: after } of text.matchAll(grown)) {
    const end = start + stop.length;
    const before = wordBefore.exec(textBefore(text, start, 30))?.[0];
    if (!before || (stop.length === 1 && !endsSentence(before, after, text[end + after.length]))) continue;
    for (; counted < start + 1; counted++) if (text[counted] === '"') marks++;
    // an even number comes before one that opens
    const opens = stop.length > 2 || stop[1] === '“' || (stop[1] === '"' && marks % 2 === 0);
    yield { at: opens ? end - 1 : end, start, end };
  }
}

/** With no mark between them, two words and a stop may be an address, an initial or a title. */
function endsSentence(before: string, after: string, behind: string): boolean {
  if (titles.has(before.toLowerCase()) || !/[\p{Lower}\d)\]]$/u.test(before)) return false;
  if (openers.has(after.toLowerCase())) return before.length > 1 || /[)\]]/.test(before);
  if (titles.has(after.toLowerCase())) return word.test(before);
  return (word.test(before) || (behind === ' ' && longName.test(before))) && next.test(after);
}

const word = /^\p{Lower}{3,}(?:[’']s)?$/u;
/** A shorter one may be an abbreviation: "Minn.", "Sept." */
const longName = /^\p{Upper}\p{Lower}{4,}$|^\p{Upper}\p{Lower}{2,}[’']s$/u;
/** What follows the stop in the name of a site is no sentence: "Booking.Com". */
const next = /^(?!(?:Com|Net|Org|Info)$)(?:Ma?c|O[’'])?\p{Upper}\p{Lower}{2,}$/u;

/** Behind a full stop a second opening mark, as running quotations have it at the head of their next paragraph. */
function* openedAgain(text: string): Generator<LostBreak> {
  if (!/[.!?…]\s+[“"]\p{Upper}/u.test(text)) return;
  let open = -1;
  for (const { index, 0: mark } of text.matchAll(doubleMark)) {
    if (mark !== '“' && !(mark === '"' && opensByItsPlace(text, index))) open = -1;
    else if (open < 0) open = index;
    else {
      const between = /([.!?…])(\s+)[“"](?=\p{Upper})/u.exec(text.slice(Math.max(open, index - 4), index + 2));
      if (between && !reports(text.slice(Math.max(open, index - 80), index)))
        yield { at: index - between[2].length, start: index - between[2].length - 1, end: index + 1, reopens: true };
      open = index;
    }
  }
}

/** A straight mark opens where a space or a bracket comes before it and none behind it. */
function opensByItsPlace(text: string, at: number): boolean {
  return (at === 0 || /[\s([—–]/.test(text[at - 1])) && /\S/.test(text[at + 1] ?? ' ');
}

/** Whether words of reporting end a stretch: there a closing mark is missing, not a break. */
function reports(stretch: string): boolean {
  return (stretch.toLowerCase().match(/\p{Alpha}+/gu) ?? []).slice(-7).some((word) => speechVerbs.has(word));
}
