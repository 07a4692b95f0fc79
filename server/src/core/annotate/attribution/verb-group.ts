// What is between a subject and its verb: auxiliaries, adverbs, negations, a time.

import type { PlacedCue } from '../../paragraph/paragraph.ts';
import type { SpeechWord } from '../../paragraph/speech-words.ts';
import { timeWords } from '../../word-lists/calendar.ts';
import { auxiliaries, beForms, negations, prepositions } from '../../word-lists/function-words.ts';
import { isAdverbAt } from './adverbs.ts';
import { isNameInDisguise, isNominal, pronounOf } from './noun-phrase.ts';

type Words = readonly SpeechWord[];

export interface VerbGroup {
  /** The word before the group; before the sentence where the group opens it. */
  readonly before: number;
  /** "was described", "is called". */
  readonly passive: boolean;
  /** A participle without an auxiliary: "…, saying". */
  readonly gerund: boolean;
}

/** The group that ends with a cue's verb, in the sentence that begins at `from`. */
export function verbGroup(words: Words, { first, verb }: PlacedCue, from: number): VerbGroup {
  let at = first - 1;
  let passive = false;
  while (at >= from && isBetween(words, at)) {
    if (beForms.has(words[at].lower) && verb?.form === 'past') passive = true;
    at--;
  }
  const gerund = verb?.form === 'gerund' && at === first - 1;
  return { before: beforeTime(words, at, from), passive, gerund };
}

function isBetween(words: Words, at: number): boolean {
  const { kind, lower } = words[at];
  if (kind !== 'word' || isNameInDisguise(words, at)) return false;
  return auxiliaries.has(lower) || negations.has(lower) || isAdverbAt(words, at);
}

/** "late on Monday night": a time has no more words. */
const longestTime = 4;

/** Past a time between subject and verb: "Smith on Tuesday said", "who has in the past warned". */
function beforeTime(words: Words, at: number, from: number): number {
  if (at <= from || !timeWords.has(words[at].lower)) return at;
  let back = at;
  while (back > from && back > at - longestTime && !prepositions.has(words[back].lower) && isTimeModifier(words[back]))
    back--;
  const opens = prepositions.has(words[back].lower) && words[back].lower !== 'of' && back > from;
  if (opens) back--;
  else if (back === at || !(isNominal(words[back]) || pronounOf(words[back]))) return at;
  while (back > from && isBetween(words, back)) back--;
  return back;
}

function isTimeModifier({ kind, lower }: SpeechWord): boolean {
  return kind === 'word' && (timeWords.has(lower) || /^(?:the|a|this|last|next|late|early|earlier|\d+)$/.test(lower));
}
