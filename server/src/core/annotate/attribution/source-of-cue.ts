// Whose words a cue reports: the subject of a verb, the agent of a passive one, the owner of a noun, the object of "according to".
import {
  auxiliaries,
  beForms,
  conjunctions,
  isAdverb,
  negations,
  prepositions,
  relatives,
  subordinators,
  timeWords,
} from '../../language/cues/word-classes.ts';
import type { PlacedCue } from '../../paragraph/cues.ts';
import type { QuotedSpan } from '../../paragraph/paragraph.ts';
import type { SpeechWord } from '../../paragraph/speech-words.ts';
import {
  isNameInDisguise,
  isNominal,
  isPastVerb,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  pronounOf,
  startsPhrase,
  subjectOfClause,
} from './noun-phrase.ts';
import type { Clause } from './scene.ts';

type Words = readonly SpeechWord[];

interface Found {
  readonly source?: Phrase;
  readonly shared: boolean;
}

const nobody: Found = { shared: false };

/** The clauses by verbs earlier in the sentence that have a source of their own. */
export interface Earlier {
  readonly first: Clause;
  readonly last: Clause;
}

/** The source of a cue within its sentence. */
export function findSource(
  words: Words,
  quotations: readonly QuotedSpan[],
  cue: PlacedCue,
  sentence: Phrase,
  before?: Earlier,
): Found {
  if (cue.kind === 'preposition') return own(phraseStartingAt(words, cue.last + 1, sentence.to));
  if (cue.kind === 'noun') return ownerOf(words, cue, sentence, before);
  return subjectOf(words, quotations, cue, sentence, before);
}

function own(source: Phrase | undefined): Found {
  return { source, shared: false };
}

function ownerOf(words: Words, cue: PlacedCue, sentence: Phrase, before?: Earlier): Found {
  const link = words[cue.last + 1]?.lower;
  if (link === 'from' || link === 'by') return own(phraseStartingAt(words, cue.last + 2, sentence.to));
  for (let at = cue.first - 1; at >= sentence.from && at >= cue.first - 3; at--) {
    const { lower } = words[at];
    if (
      lower === 'his' ||
      lower === 'her' ||
      lower === 'their' ||
      lower === 'its' ||
      lower === 'my' ||
      lower === 'our'
    ) {
      return before?.first.source ? { source: before.first.source, shared: true } : own({ from: at, to: at + 1 });
    }
    if (lower.endsWith("'s") || lower.endsWith("s'")) return own(phraseEndingAt(words, at, sentence.from));
  }
  return nobody;
}

function subjectOf(
  words: Words,
  quotations: readonly QuotedSpan[],
  cue: PlacedCue,
  sentence: Phrase,
  before?: Earlier,
): Found {
  let at = cue.first - 1;
  let passive = false;
  let infinitive = false;
  while (at >= sentence.from && isBetweenSubjectAndVerb(words, at)) {
    if (beForms.has(words[at].lower) && cue.verb?.form === 'past') passive = true;
    at--;
  }
  const gerund = cue.verb?.form === 'gerund' && at === cue.first - 1;
  at = beforeTime(words, at, sentence);
  if (words[at]?.lower === 'to' && at >= sentence.from) infinitive = true;
  if (passive) return agentOf(words, cue, sentence);
  const inverted = invertedSubject(words, quotations, cue, at, sentence);
  if (inverted) return own(inverted);
  if (gerund || infinitive || at < sentence.from || conjunctions.has(words[at].lower)) {
    return ofLargerClause(words, quotations, cue, at, sentence, before);
  }
  return subjectEndingAt(words, quotations, at, sentence, before, cue);
}

/** Past a time between subject and verb: "Smith on Tuesday said", "who has in the past described". */
function beforeTime(words: Words, at: number, { from }: Phrase): number {
  if (at <= from || !timeWords.has(words[at].lower)) return at;
  let back = at;
  while (back > from && back > at - 4 && !prepositions.has(words[back].lower) && isTimeModifier(words[back])) back--;
  const opens = prepositions.has(words[back].lower) && words[back].lower !== 'of' && back > from;
  if (opens) back--;
  else if (back === at || !(isNominal(words[back]) || pronounOf(words[back]))) return at;
  while (back > from && isBetweenSubjectAndVerb(words, back)) back--;
  return back;
}

function isTimeModifier({ kind, lower }: SpeechWord): boolean {
  return kind === 'word' && (timeWords.has(lower) || /^(?:the|a|this|last|next|late|early|earlier|\d+)$/.test(lower));
}

function isBetweenSubjectAndVerb(words: Words, at: number): boolean {
  const { kind, lower } = words[at];
  return (
    kind === 'word' &&
    !isNameInDisguise(words, at) &&
    (auxiliaries.has(lower) || negations.has(lower) || isAdverb(lower))
  );
}

/** "was described by Smith as": whoever stands after "by", close behind. */
function agentOf(words: Words, cue: PlacedCue, sentence: Phrase): Found {
  for (let at = cue.last + 1; at < sentence.to && at < cue.last + 8; at++) {
    if (words[at].kind !== 'word') break;
    if (words[at].lower === 'by') return own(phraseStartingAt(words, at + 1, sentence.to));
  }
  return nobody;
}

/** "…," said Smith · Said Smith: "…": a verb right after a quotation, or opening the sentence, with its subject behind it. */
function invertedSubject(
  words: Words,
  quotations: readonly QuotedSpan[],
  cue: PlacedCue,
  at: number,
  sentence: Phrase,
): Phrase | undefined {
  if (cue.verb?.class !== 'say' && cue.verb?.class !== 'beside') return undefined;
  if (cue.verb.form === 'gerund') return undefined;
  let back = at;
  while (back >= sentence.from && (words[back].lower === ',' || words[back].lower === '—' || words[back].lower === '-'))
    back--;
  const opens = back < sentence.from;
  const follows =
    !opens && words[back].kind === 'quotation' && (back < at || quotations[words[back].quotation].kind !== 'title');
  const trails = !opens && !follows && back < at && trailing.has(cue.verb.lemma);
  if (!follows && !trails && !(opens && cue.verb.form !== 'base')) return undefined;
  const next = words[cue.last + 1];
  if (!next || cue.last + 1 >= sentence.to || !startsPhrase(next)) return undefined;
  if (next.lower === 'that' || next.lower === 'this' || subordinators.has(next.lower)) return undefined;
  const subject = phraseStartingAt(words, cue.last + 1, sentence.to);
  if (trails && (!subject || timeWords.has(next.lower) || !endsOrPauses(words, subject.to, sentence.to)))
    return undefined;
  // "…," said it was: an object. "…," said he, as in old books, ends its clause.
  const pronoun = subject && pronounOf(words[subject.from]);
  return pronoun && subject.to < sentence.to && words[subject.to].kind === 'word' ? undefined : subject;
}

const adverbial = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'with', 'by']);

/** Verbs that take no noun for an object, so that a noun behind them at the end of a sentence speaks: "the deal is dead, said Smith." */
const trailing = new Set(['say', 'add', 'note', 'explain', 'write', 'argue', 'continue', 'conclude']);

function endsOrPauses(words: Words, at: number, end: number): boolean {
  return at >= end || words[at].kind === 'mark' || words[at].lower === 'who';
}

/** The subject that ends at `at`, past an apposition or a relative clause between it and its verb. */
function subjectEndingAt(
  words: Words,
  quotations: readonly QuotedSpan[],
  at: number,
  sentence: Phrase,
  before: Earlier | undefined,
  cue: PlacedCue,
): Found {
  const word = words[at];
  if (relatives.has(word.lower)) return own({ from: at, to: at + 1 });
  if (word.kind === 'mark' && (word.lower === ',' || word.lower === '—' || word.lower === '–' || word.lower === '-')) {
    const clause = clauseStart(words, quotations, at, sentence);
    const subject = subjectOfClause(words, clause, at);
    if (subject) return own(subject);
    return ofLargerClause(words, quotations, cue, at, sentence, before);
  }
  // "a woman who asked not to be named said": a clause within the subject.
  if (isPastVerb(words, at)) {
    const subject = subjectOfClause(words, clauseStart(words, quotations, at, sentence), at);
    if (subject) return own(subject);
  }
  const phrase = phraseEndingAt(words, at, sentence.from);
  // "Smith arrived and in a statement credited": an adverbial, not the subject.
  if (
    phrase &&
    adverbial.has(words[phrase.from - 1]?.lower ?? '') &&
    phrase.from > sentence.from &&
    !words[phrase.to - 1].capital
  ) {
    return ofLargerClause(words, quotations, cue, phrase.from - 1, sentence, before);
  }
  // "an official who asked for time to discuss strategy said": the object of a verb within the subject.
  if (phrase && words[phrase.from - 1]?.lower === 'to' && phrase.from > sentence.from && !words[phrase.from].capital) {
    return own(subjectOfClause(words, clauseStart(words, quotations, at, sentence), at) ?? phrase);
  }
  if (phrase) return own(phrase);
  return ofLargerClause(words, quotations, cue, at, sentence, before);
}

/** Where the clause that `at` lies in begins: after the speech, semicolon, colon or bracket before it, or at the sentence's start. */
function clauseStart(words: Words, quotations: readonly QuotedSpan[], at: number, sentence: Phrase): number {
  let closed = words[at]?.lower === ')' ? 1 : 0;
  for (let back = at - 1; back >= sentence.from; back--) {
    const { kind, lower, quotation, ending } = words[back];
    if (
      kind === 'quotation' &&
      (quotations[quotation].kind === 'direct' || ending !== '' || words[back + 1].lower === ',')
    )
      return back + 1;
    if (kind !== 'mark') continue;
    if (lower === ')') closed++;
    else if (lower === '(' && closed-- === 0) return back + 1;
    else if (lower === ';' || lower === ':') return back + 1;
  }
  return sentence.from;
}

/** A verb without a subject of its own takes that of the clause it hangs on. */
function ofLargerClause(
  words: Words,
  quotations: readonly QuotedSpan[],
  cue: PlacedCue,
  at: number,
  sentence: Phrase,
  before?: Earlier,
): Found {
  const withSubject = absoluteSubject(words, at, sentence);
  if (withSubject && cue.verb?.form === 'gerund') return own(withSubject);
  // "…, Smith said, adding that": the clause right before it.
  if (before?.last.source && before.last.cue.last >= at - 1) return { source: before.last.source, shared: true };
  const from = at < sentence.from ? sentence.from : clauseStart(words, quotations, at, sentence);
  const source = subjectOfClause(words, from, sentence.to) ?? before?.first.source;
  return { source, shared: true };
}

/** "with Smith saying": the phrase between "with" and the participle. */
function absoluteSubject(words: Words, at: number, sentence: Phrase): Phrase | undefined {
  const phrase = at >= sentence.from ? phraseEndingAt(words, at, sentence.from) : undefined;
  if (!phrase || words[phrase.from - 1]?.lower !== 'with') return undefined;
  return phrase;
}
