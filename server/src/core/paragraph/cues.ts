// The words of a paragraph that report speech, outside its quotations: verbs in use as verbs, prepositions, nouns that are owned.
import { speechNouns } from '../language/cues/noun-cues.ts';
import { phrasalVerb } from '../language/cues/phrasal-verbs.ts';
import { type ReportingVerb, reportingVerb } from '../language/cues/reporting-verbs.ts';
import { isAgent, isNounLike } from '../language/cues/verb-or-noun.ts';
import {
  auxiliaries,
  determiners,
  isAdverb,
  joiningPrepositions,
  numbers,
  objectPronouns,
  possessives,
  prepositions,
  relatives,
  subjectPronouns,
} from '../word-lists/function-words.ts';
import type { Cue } from './paragraph.ts';
import type { SpeechWord } from './speech-words.ts';

/** A cue and the index of its first and last word among the speech words. */
export interface PlacedCue extends Cue {
  readonly first: number;
  readonly last: number;
  /** Of verbs only. */
  readonly verb?: ReportingVerb;
}

/** The cues of a paragraph as others see them: what reports speech wherever it stands, thoughts and manners left out. */
export function reportingCues(words: readonly SpeechWord[]): Cue[] {
  return findCues(words)
    .filter(({ verb }) => !verb || verb.class === 'say' || verb.class === 'judge')
    .map(({ span, lemma, kind }) => ({ span, lemma, kind }));
}

/** The cues among a paragraph's speech words, in order. */
export function findCues(words: readonly SpeechWord[]): PlacedCue[] {
  const cues: PlacedCue[] = [];
  for (let at = 0; at < words.length; at++) {
    const cue = words[at].kind === 'word' ? cueAt(words, at) : undefined;
    if (!cue) continue;
    cues.push(cue);
    at = cue.last;
  }
  return cues;
}

function cueAt(words: readonly SpeechWord[], at: number): PlacedCue | undefined {
  return prepositionAt(words, at) ?? verbAt(words, at) ?? nounAt(words, at);
}

function placed(
  words: readonly SpeechWord[],
  first: number,
  last: number,
  cue: Omit<Cue, 'span'>,
  verb?: ReportingVerb,
) {
  return { ...cue, first, last, verb, span: { start: words[first].start, end: words[last].end } };
}

const prepositionCues: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['attributed', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

function prepositionAt(words: readonly SpeechWord[], at: number): PlacedCue | undefined {
  const phrase = prepositionCues.find((phrase) => phrase.every((word, offset) => words[at + offset]?.lower === word));
  if (!phrase) return undefined;
  return placed(words, at, at + phrase.length - 1, { kind: 'preposition', lemma: phrase.join(' ') });
}

function verbAt(words: readonly SpeechWord[], at: number): PlacedCue | undefined {
  const word = words[at].lower;
  const verb = reportingVerb(word);
  const lemma = phrasalVerb(word, words[at + 1]?.lower ?? '');
  if (lemma && !(lemma === 'go on' && isObject(words[at + 2]))) {
    const spoken: ReportingVerb = { lemma, class: 'say', form: verb?.form ?? 'past' };
    return placed(words, at, at + 1, { kind: 'verb', lemma }, spoken);
  }
  if (!verb || !isVerbInUse(words, at, verb)) return undefined;
  return placed(words, at, at, { kind: 'verb', lemma: verb.lemma }, verb);
}

/** Words that are determiners in form and subjects in use: "some say", "all agree". */
const countedSubjects = new Set([
  'that',
  'this',
  'some',
  'many',
  'most',
  'few',
  'all',
  'both',
  'each',
  'another',
  'one',
]);

function isVerbInUse(words: readonly SpeechWord[], at: number, verb: ReportingVerb): boolean {
  const before = words[at - 1];
  if (words[at].capital && before?.kind === 'word' && before.capital) return false; // part of a name: "Fox News Reports"
  if (before?.kind !== 'word') return verb.form !== 'base' || before?.kind === 'quotation' || before?.lower === ',';
  const previous = before.lower;
  if (isPossessive(previous)) return false;
  if (determiners.has(previous) && !countedSubjects.has(previous) && !numbers.has(previous)) return false;
  if (verb.lemma === 'state' && verb.form === 'base' && before.capital && words[at + 1]?.capital) return false; // "Ohio state Sen. Roe"
  if (verb.form === 'past') return true;
  if (verb.form === 'gerund') return previous !== 'of';
  if (verb.form === 'present' && auxiliaries.has(previous)) return false; // "there are states that"
  if (isOrdinal(previous) && isNounLike(verb.lemma)) return false; // "the last claim"
  if (auxiliaries.has(previous) || subjectPronouns.has(previous) || relatives.has(previous) || isAdverb(previous))
    return true;
  if (previous === 'to') return verb.form === 'base';
  if (objectPronouns.has(previous) || prepositions.has(previous)) return false;
  if (verb.form === 'base' && hasSingularArticle(words, at)) return false;
  return !isNounLike(verb.lemma) || before.capital || isAgent(previous) || closesQuotation(words, at);
}

/** "The Senate goes on recess": no speech goes on. */
function isObject(word: SpeechWord | undefined): boolean {
  return word?.kind === 'word' && word.lower !== 'to';
}

function isOrdinal(word: string): boolean {
  return word === 'first' || word === 'last' || word === 'next';
}

function isPossessive(word: string): boolean {
  if (possessives.has(word)) return true;
  if (!word.endsWith("'s")) return false;
  const bare = word.slice(0, -2);
  return !subjectPronouns.has(bare) && !relatives.has(bare);
}

/** "…," a voice in the advertisement states: from a quotation to a stop there is nothing else that could be the verb. */
function closesQuotation(words: readonly SpeechWord[], at: number): boolean {
  const next = words[at + 1];
  if (next && next.lower !== '.' && next.lower !== ',') return false;
  for (let back = at - 1; back >= 0 && back > at - 12; back--) {
    if (words[back].kind === 'quotation') return back < at - 1;
    if (words[back].kind === 'mark' && words[back].lower !== ',') return false;
  }
  return false;
}

/** "a caustic chant", "a Trump-style retort": what follows a singular article closely is a noun. */
function hasSingularArticle(words: readonly SpeechWord[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    if (words[back].kind !== 'word') return false;
    if (/^(?:an?|the|this|that|his|her|its|their|our|my|your)$/.test(words[back].lower))
      return !isPlural(words[at - 1].lower) && !isJoinedToPlural(words, back);
  }
  return false;
}

/** "the authors of the study write": the verb agrees with the head of the phrase. */
function isJoinedToPlural(words: readonly SpeechWord[], article: number): boolean {
  const head = words[article - 2];
  return joiningPrepositions.has(words[article - 1]?.lower ?? '') && head?.kind === 'word' && isPlural(head.lower);
}

function isPlural(word: string): boolean {
  return numbers.has(word) || (word.endsWith('s') && !word.endsWith('ss')) || /(?:people|men|police)$/.test(word);
}

/** "his claim", "Smith's warning", "the message from": a noun of speech with an owner before it or after it. */
function nounAt(words: readonly SpeechWord[], at: number): PlacedCue | undefined {
  if (!speechNouns.has(words[at].lower) || words[at].capital) return undefined;
  const next = words[at + 1]?.lower;
  if (!isOwned(words, at) && next !== 'from' && next !== 'by' && next !== 'of') return undefined;
  return placed(words, at, at, { kind: 'noun', lemma: words[at].lower });
}

/** Whether a possessive stands before the noun, with at most two words between: "his infamous claim". */
function isOwned(words: readonly SpeechWord[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const { kind, lower } = words[back];
    if (kind !== 'word') return false;
    if (possessives.has(lower) || lower.endsWith("'s") || lower.endsWith("s'")) return true;
    if (determiners.has(lower) || prepositions.has(lower)) return false;
  }
  return false;
}
