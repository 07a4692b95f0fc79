// Running speech in copy that has lost its paragraphs: an opening mark before a sentence, while the quotation is still open.
import { isCapital, isDigit, skipSpaces } from '../../language/characters.ts';
import { startsWithSpeaker, startsWithSpeechVerb } from '../../language/sentences.ts';
import type { Mark } from './marks.ts';

/**
 * Whether an opening mark resumes the quotation that has been open since `from`: it begins a sentence, and nothing since
 * then says that the speaker had stopped ("…, said Maud Ellery.").
 */
export function isResumed(text: string, from: number, mark: Mark): boolean {
  return beginsSentence(text, mark) && findAttribution(text, from, mark.start, true) < 0;
}

/** Whether an opening mark stands between a full stop and a capital or a figure. */
export function beginsSentence(text: string, open: Mark): boolean {
  const first = text.charCodeAt("[('‘".includes(text[open.end]) ? open.end + 1 : open.end);
  if (!isCapital(first) && !isDigit(first)) return false;
  return /[.!?…]['’)]?\s*$/.test(text.slice(Math.max(0, open.start - 4), open.start));
}

/** Whether somebody is named in the midst of a sentence that goes on: "…, Hansell wrote, the state would end". */
function isAside(text: string, at: number): boolean {
  return /^(?:[\p{L}.’'-]+ ){1,4}?[\p{L}]+, (?:the|an?|he|it|they|there|th[ae]t|this|these|those|we|I|you) \p{Ll}/u.test(
    text.slice(at, at + 80),
  );
}

/**
 * Where an attribution begins in text[from, to), right after the comma (or ? or !) that parts it from the words before:
 * "…, said Maud Ellery", "…! she cried". -1 where there is none. Behind a closing mark, `afterNested`, it
 * may be part of the quotation: ‘Never,’ he said.
 */
export function findAttribution(text: string, from: number, to: number, afterNested = false): number {
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character !== ',' && character !== '?' && character !== '!') continue;
    let closed = at + 1;
    while (afterNested && closed < at + 3 && /['’"”]/.test(text[closed] ?? '')) closed++;
    const next = skipSpaces(text, closed);
    if (/^(?:I|We|You) /.test(text.slice(next, next + 4))) continue; // the speaker's own "I said"
    if (next < to && (startsWithSpeechVerb(text, next) || startsWithSpeaker(text, next)) && !isAside(text, next))
      return closed;
  }
  return -1;
}
