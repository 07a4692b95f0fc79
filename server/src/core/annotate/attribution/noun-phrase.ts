// Noun phrases over words, without a grammar: how far one reaches to the left of a verb, or to the right.
import { reportingVerb } from '../../language/cues/reporting-verbs.ts';
import type { SpeechWord } from '../../paragraph/speech-words.ts';
import { timeWords } from '../../word-lists/calendar.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  indefinitePronouns,
  isAdverb,
  joiningPrepositions,
  negations,
  numbers,
  objectPronouns,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from '../../word-lists/function-words.ts';
import { irregularPasts } from '../../word-lists/irregular-verbs.ts';

/** A run of words, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

type Words = readonly SpeechWord[];

/** A pronoun as written for a subject, contracted or not: "he", "she's", "who". */
export function pronounOf({ kind, lower }: SpeechWord): string | undefined {
  if (kind !== 'word') return undefined;
  const at = lower.indexOf("'");
  const bare = at > 0 ? lower.slice(0, at) : lower;
  return subjectPronouns.has(bare) ? bare : undefined;
}

/** A name that is spelled like a word of a closed class, within a sentence and before a verb: "Will wrote", "From said". */
export function isNameInDisguise(words: Words, at: number): boolean {
  const { capital, lower } = words[at];
  if (!capital || at === 0 || pronounOf(words[at]) || !(auxiliaries.has(lower) || prepositions.has(lower)))
    return false;
  const before = words[at - 1];
  if (before.kind === 'mark' && before.lower !== ',') return false;
  const verb = reportingVerb(words[at + 1]?.lower ?? '');
  return verb !== undefined && verb.form !== 'base' && verb.form !== 'gerund';
}

/** Whether the word can be inside a noun phrase: no closed class but numbers and names. */
export function isNominal(word: SpeechWord | undefined): boolean {
  if (word?.kind !== 'word') return false;
  const { lower, capital } = word;
  if (determiners.has(lower) || prepositions.has(lower) || conjunctions.has(lower) || auxiliaries.has(lower)) {
    return indefinitePronouns.has(lower) || numbers.has(lower);
  }
  if (subordinators.has(lower) || relatives.has(lower) || negations.has(lower) || objectPronouns.has(lower))
    return false;
  if (subjectPronouns.has(lower)) return false;
  return capital || !isAdverb(lower);
}

/** Whether a noun phrase can begin here. */
export function startsPhrase(word: SpeechWord | undefined): boolean {
  if (word?.kind !== 'word') return false;
  if (!word.capital && (endsClause(word) || reportingVerb(word.lower)?.form === 'gerund')) return false;
  return pronounOf(word) !== undefined || determiners.has(word.lower) || isNominal(word);
}

/** The noun phrase whose last word is `at`: "the head of the union", "Smith", "she". Undefined where no noun is there. */
export function phraseEndingAt(words: Words, at: number, from: number): Phrase | undefined {
  const last = words[at];
  if (!last || at < from) return undefined;
  if (pronounOf(last)) return { from: at, to: at + 1 };
  if (isClosingBracket(last)) return phraseBeforeBracket(words, at, from);
  if (!isNominal(last) && !isNameInDisguise(words, at)) return undefined;
  let start = at;
  while (start > from) {
    const wider = widened(words, start, from);
    if (wider === start) break;
    start = wider;
    const closed = determiners.has(words[start].lower) && !isNominal(words[start]);
    if (closed && !isJoined(words, start, from)) break;
  }
  return { from: start, to: at + 1 };
}

/** Where a phrase that starts at `start` starts with what comes right before it; `start` itself where that is no part of it. */
function widened(words: Words, start: number, from: number): number {
  const before = words[start - 1];
  if (isNominal(before)) return endsClause(before) ? start : start - 1;
  if (isInnerMark(words, start - 1)) return start - 1;
  if (determiners.has(before.lower)) return start - 1;
  if (isJoined(words, start, from) || isLinked(words, start, from)) return start - 2;
  return isDoneBy(words, start, from) ? start - 3 : start;
}

/** "a statement issued by": a participle and its agent are one phrase with the noun before them. */
function isDoneBy(words: Words, start: number, from: number): boolean {
  if (start - 3 < from || words[start - 1].lower !== 'by') return false;
  return /[a-z]ed$/.test(words[start - 2].lower) && isNominal(words[start - 3]);
}

/** Whether "of", "for" and their like join the phrase that starts at `start` to a noun before it. */
function isJoined(words: Words, start: number, from: number): boolean {
  const preposition = words[start - 1];
  const noun = words[start - 2];
  if (start - 2 < from || preposition?.kind !== 'word' || !joiningPrepositions.has(preposition.lower)) return false;
  return isNominal(noun) && !timeWords.has(noun.lower) && !endsClause(noun);
}

/** "Smith and Jones": two names are one source. */
function isLinked(words: Words, start: number, from: number): boolean {
  if (start - 2 < from || words[start - 1]?.lower !== 'and') return false;
  return words[start].capital === words[start - 2].capital && words[start - 2].capital && isNominal(words[start - 2]);
}

/** "Sgt.", "Capt.": an abbreviated title is shorter than this, its period counted. */
const longestTitle = 6;

/** The stop of an abbreviation, an ampersand or a slash inside a name: "Sen. Smith". */
function isInnerMark(words: Words, at: number): boolean {
  const { kind, lower, end } = words[at];
  if (kind !== 'mark') return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (lower === '.')
    return before.capital && before.end === words[at].start && end < after.start && before.lower.length < longestTitle;
  return (lower === '&' || lower === '/') && before.capital;
}

function isClosingBracket({ kind, lower }: SpeechWord): boolean {
  return kind === 'mark' && (lower === ')' || lower === ']');
}

/** Words that a bracket in a phrase may hold. */
const longestBracket = 14;

/** "Sen. Chris Murphy (D-Conn.)": the phrase before the bracket. */
function phraseBeforeBracket(words: Words, at: number, from: number): Phrase | undefined {
  for (let open = at - 1; open > from && open > at - longestBracket; open--) {
    if (words[open].lower !== '(' && words[open].lower !== '[') continue;
    const inside = phraseEndingAt(words, open - 1, from);
    return inside && { from: inside.from, to: open };
  }
  return undefined;
}

/** "need", "feed": no past tense in -ed is as short. */
const longestNoPast = 4;

/** Whether the word at `at` is a verb in the past rather than a noun: the end of "a woman who asked not to be named". */
export function isPastVerb(words: Words, at: number): boolean {
  const { kind, capital, lower } = words[at];
  if (kind !== 'word' || capital || determiners.has(words[at - 1]?.lower ?? '')) return false;
  return (
    irregularPasts.has(lower) ||
    reportingVerb(lower)?.form === 'past' ||
    (lower.length > longestNoPast && lower.endsWith('ed'))
  );
}

/** A word that a clause rather than a noun phrase ends with: a finite verb in the past. */
function endsClause({ lower, capital }: SpeechWord): boolean {
  if (capital) return false;
  return irregularPasts.has(lower) || reportingVerb(lower)?.form === 'past';
}

/** The noun phrase that begins at `at`, up to a mark, a verb or whatever else ends it. */
export function phraseStartingAt(words: Words, at: number, limit: number): Phrase | undefined {
  const first = words[at];
  if (!first || at >= limit || !startsPhrase(first)) return undefined;
  if (pronounOf(first)) return { from: at, to: at + 1 };
  let end = at + (determiners.has(first.lower) && !isNominal(first) ? 1 : 0);
  let headed = false;
  while (end < limit) {
    const length = lengthAdded(words, end, limit, headed);
    if (length === 0) break;
    headed ||= isNominal(words[end]);
    end += length;
  }
  return headed ? { from: at, to: end } : undefined;
}

/** How many words at `at` go on with a phrase, which has its noun or is still without one. */
function lengthAdded(words: Words, at: number, limit: number, headed: boolean): number {
  const word = words[at];
  if (isNominal(word)) return headed && (isVerbLike(words, at) || isTimeWord(word)) ? 0 : 1;
  if (headed && word.kind === 'quotation' && words[at + 1]?.capital) return 1; // a nickname: John "Jack" Smith
  if (at + 1 < limit && isInnerMark(words, at)) return 1;
  if (headed && continuesPhrase(words, at, limit)) return determiners.has(words[at + 1].lower) ? 2 : 1;
  return 0;
}

/** "Monday", but not the owner in "Monday's vote". */
const isTimeWord = ({ lower }: SpeechWord) => timeWords.has(lower) && !lower.endsWith("'s");

function isVerbLike(words: Words, at: number): boolean {
  const { lower, capital } = words[at];
  if (capital) return false;
  const verb = reportingVerb(lower);
  if (verb && verb.form !== 'base') return true;
  if (irregularPasts.has(lower) || auxiliaries.has(lower)) return true;
  if (words[at - 1].capital && (lower.endsWith('ed') || lower.endsWith('ing'))) return true;
  // "the bank issued a statement", "the mayor brushed it off"
  const next = words[at + 1];
  if (!lower.endsWith('ed') || next?.kind !== 'word') return false;
  return (
    determiners.has(next.lower) || prepositions.has(next.lower) || objectPronouns.has(next.lower) || next.lower === 'it'
  );
}

function continuesPhrase(words: Words, at: number, limit: number): boolean {
  const link = words[at];
  const next = words[at + 1];
  if (at + 1 >= limit || link.kind !== 'word' || next?.kind !== 'word') return false;
  if (link.lower === 'and' || link.lower === '&') return next.capital && words[at - 1].capital;
  if (!joiningPrepositions.has(link.lower) || link.lower === 'to') return false;
  if (timeWords.has(next.lower)) return false;
  return link.lower === 'of' || link.lower === 'for' || link.lower === 'at' || link.lower === 'from'
    ? startsPhrase(next) && pronounOf(next) === undefined
    : false;
}
