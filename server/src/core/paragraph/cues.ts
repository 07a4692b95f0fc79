// The words of a paragraph that report speech, outside its quotations: verbs in use as verbs, prepositions, nouns that are owned.
import { speechNouns } from '../language/cues/noun-cues.ts';
import { phrasalFirstWords, phrasalVerb } from '../language/cues/phrasal-verbs.ts';
import { type ReportingVerb, reportingForms, reportingVerb } from '../language/cues/reporting-verbs.ts';
import { determiners, possessives, prepositions } from '../word-lists/function-words.ts';
import type { Cue, PlacedCue } from './paragraph.ts';
import type { SpeechWord } from './speech-words.ts';
import { isVerbInUse } from './verb-in-use.ts';

/** The cues of a paragraph as others see them: what reports speech wherever it is, thoughts and manners left out. */
export function reportingCues(cues: readonly PlacedCue[]): Cue[] {
  return cues
    .filter(({ verb }) => !verb || verb.class === 'say' || verb.class === 'judge')
    .map(({ span, lemma, kind }) => ({ span, lemma, kind }));
}

/** The cues among a paragraph's speech words, in order. */
export function findCues(words: readonly SpeechWord[]): PlacedCue[] {
  const cues: PlacedCue[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!firstWords.has(words[at].lower)) continue; // one question instead of three for the many words that begin none
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
  const { kind, lemma } = cue;
  return { kind, lemma, first, last, verb, span: { start: words[first].start, end: words[last].end } };
}

const prepositionCues: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['attributed', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

function prepositionAt(words: readonly SpeechWord[], at: number): PlacedCue | undefined {
  if (isPer(words, at)) return placed(words, at, at, { kind: 'preposition', lemma: 'per' });
  const phrase = prepositionCues.find((phrase) => phrase.every((word, offset) => words[at + offset]?.lower === word));
  if (!phrase) return undefined;
  return placed(words, at, at + phrase.length - 1, { kind: 'preposition', lemma: phrase.join(' ') });
}

/** Every word that a cue may begin with. */
const firstWords: ReadonlySet<string> = new Set([
  'per',
  ...prepositionCues.map(([first]) => first),
  ...phrasalFirstWords,
  ...reportingForms,
  ...speechNouns,
]);

/** "…," per the bylaws · "…," per Smith: behind a pause and before a name or a determiner, so that no rate is meant ("per person"). */
function isPer(words: readonly SpeechWord[], at: number): boolean {
  if (words[at].lower !== 'per' || at === 0 || words[at - 1].kind === 'word') return false;
  const next = words[at + 1];
  return next?.kind === 'word' && (next.capital || determiners.has(next.lower));
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

/** "The council goes on holiday": no speech goes on. */
function isObject(word: SpeechWord | undefined): boolean {
  return word?.kind === 'word' && word.lower !== 'to';
}

/** "his claim", "Smith's warning", "the message from": a noun of speech with an owner before it or after it. */
function nounAt(words: readonly SpeechWord[], at: number): PlacedCue | undefined {
  if (!speechNouns.has(words[at].lower) || words[at].capital) return undefined;
  const next = words[at + 1]?.lower;
  if (!isOwned(words, at) && next !== 'from' && next !== 'by' && next !== 'of') return undefined;
  return placed(words, at, at, { kind: 'noun', lemma: words[at].lower });
}

/** Whether a possessive comes before the noun, with at most two words between: "his infamous claim". */
function isOwned(words: readonly SpeechWord[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const { kind, lower } = words[back];
    if (kind !== 'word') return false;
    if (possessives.has(lower) || lower.endsWith("'s") || lower.endsWith("s'")) return true;
    if (determiners.has(lower) || prepositions.has(lower)) return false;
  }
  return false;
}
