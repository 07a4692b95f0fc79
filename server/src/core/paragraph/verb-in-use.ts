// Whether a word that may be a reporting verb is one where it is: named steps in order, the surest first.
import type { ReportingVerb } from '../language/cues/reporting-verbs.ts';
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
import { words as list } from '../word-lists/words.ts';
import type { SpeechWord } from './speech-words.ts';

interface Site {
  readonly words: readonly SpeechWord[];
  readonly at: number;
  readonly verb: ReportingVerb;
  /** The word before, and its letters in lower case; "" at the head of a sentence or behind a mark. */
  readonly before: SpeechWord | undefined;
  readonly previous: string;
}

/** Whether it is a verb; undefined where the step has nothing to say. */
type Step = (site: Site) => boolean | undefined;

/** "Fox News Reports" */
const partOfName: Step = ({ words, at, before }) =>
  words[at].capital && before?.kind === 'word' && before.capital ? false : undefined;

const behindMark: Step = ({ verb, before }) =>
  before?.kind === 'word' ? undefined : verb.form !== 'base' || before?.kind === 'quotation' || before?.lower === ',';

const owned: Step = ({ previous }) => (isPossessive(previous) ? false : undefined);

/** Words that are determiners in form and subjects in use: "some say", "all agree". */
const countedSubjects = list('that this some many most few all both each another one');

const determined: Step = ({ previous }) =>
  determiners.has(previous) && !countedSubjects.has(previous) && !numbers.has(previous) ? false : undefined;

/** "Ohio state Sen. Roe" */
const stateOfTheUnion: Step = ({ words, at, verb, before }) =>
  verb.lemma === 'state' && verb.form === 'base' && before?.capital && words[at + 1]?.capital ? false : undefined;

const past: Step = ({ verb }) => (verb.form === 'past' ? true : undefined);

const gerund: Step = ({ verb, previous }) => (verb.form === 'gerund' ? previous !== 'of' : undefined);

/** "there are states that" */
const presentBehindAuxiliary: Step = ({ verb, previous }) =>
  verb.form === 'present' && auxiliaries.has(previous) ? false : undefined;

/** "the last claim" */
const ordinal: Step = ({ verb, previous }) =>
  /^(?:first|last|next)$/.test(previous) && isNounLike(verb.lemma) ? false : undefined;

const behindSubject: Step = ({ previous, before }) =>
  auxiliaries.has(previous) ||
  subjectPronouns.has(previous) ||
  relatives.has(previous) ||
  (isAdverb(previous) && !before?.capital)
    ? true
    : undefined;

const infinitive: Step = ({ verb, previous }) => (previous === 'to' ? verb.form === 'base' : undefined);

const behindObject: Step = ({ previous }) =>
  objectPronouns.has(previous) || prepositions.has(previous) ? false : undefined;

const behindArticle: Step = ({ words, at, verb }) =>
  verb.form === 'base' && hasSingularArticle(words, at) ? false : undefined;

const behindNoun: Step = ({ words, at, verb, before, previous }) =>
  !isNounLike(verb.lemma) || before?.capital || isAgent(previous) || closesQuotation(words, at);

const steps: readonly Step[] = [
  partOfName,
  behindMark,
  owned,
  determined,
  stateOfTheUnion,
  past,
  gerund,
  presentBehindAuxiliary,
  ordinal,
  behindSubject,
  infinitive,
  behindObject,
  behindArticle,
  behindNoun,
];

export function isVerbInUse(words: readonly SpeechWord[], at: number, verb: ReportingVerb): boolean {
  const before = words[at - 1];
  const site: Site = { words, at, verb, before, previous: before?.kind === 'word' ? before.lower : '' };
  for (const step of steps) {
    const answer = step(site);
    if (answer !== undefined) return answer;
  }
  return false;
}

function isPossessive(word: string): boolean {
  if (possessives.has(word)) return true;
  if (!word.endsWith("'s")) return false;
  const bare = word.slice(0, -2);
  return !subjectPronouns.has(bare) && !relatives.has(bare);
}

/** A clause's first verb is at most so many words before. */
const wordsBack = 12;

/** "…," a voice in the advertisement states: from a quotation to a stop there is nothing else that could be the verb. */
function closesQuotation(words: readonly SpeechWord[], at: number): boolean {
  const next = words[at + 1];
  if (next && next.lower !== '.' && next.lower !== ',') return false;
  for (let back = at - 1; back >= 0 && back > at - wordsBack; back--) {
    if (words[back].kind === 'quotation') return back < at - 1;
    if (words[back].kind === 'mark' && words[back].lower !== ',') return false;
  }
  return false;
}

/** "a caustic chant", "a Roe-style retort": what follows a singular article closely is a noun. */
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
