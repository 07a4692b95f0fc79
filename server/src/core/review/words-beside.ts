// The words beside a place: what tells one place from another of the same words, wherever edits elsewhere move it.

import { textBefore } from '../text/before.ts';
import type { Span } from '../text/span.ts';
import { foldPhrase } from '../workspace/fold-phrase.ts';

export interface Beside {
  readonly before: string;
  readonly after: string;
}

const wordsASide = 4;
/** Room for that many words. */
const charactersASide = 60;

/** The text on both sides of a place, as written. */
export function textBeside(text: string, { start, end }: Span): Beside {
  return {
    before: textBefore(text, start, charactersASide),
    after: text.slice(end, end + charactersASide),
  };
}

/** The last words before and the first behind, folded; empty at an end of the text. */
export function wordsBeside({ before, after }: Beside): Beside {
  return {
    before: foldPhrase(before).split(' ').slice(-wordsASide).join(' '),
    after: foldPhrase(after).split(' ').slice(0, wordsASide).join(' '),
  };
}

/** Whether two places are one: an edit may since have changed the words on one of its sides. */
export function isSamePlace(one: Beside, other: Beside): boolean {
  return one.before === other.before || one.after === other.after;
}
