// Whose words a cue reports: the subject of a verb, the agent of a passive one, the owner of a noun, the object of "according to".

import { displays } from '../../language/cues/noun-cues.ts';
import type { PlacedCue } from '../../paragraph/paragraph.ts';
import { conjunctions, determiners, possessives, relatives, subordinators } from '../../word-lists/function-words.ts';
import { words as list } from '../../word-lists/words.ts';
import { type CueSite, clauseStart, coordinators, isPause } from './cue-site.ts';
import { invertedSubject } from './inverted-subject.ts';
import { isPastVerb, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { subjectOfClause } from './subject-of-clause.ts';
import { verbGroup } from './verb-group.ts';

export interface Found {
  readonly source?: Phrase;
  /** Taken from an earlier clause of the sentence: "…, adding that". */
  readonly shared: boolean;
}

const nobody: Found = { shared: false };
const own = (source: Phrase | undefined): Found => ({ source, shared: false });

/** The source of a cue within its sentence. */
export function findSource(site: CueSite, cue: PlacedCue): Found {
  if (cue.kind === 'preposition') return own(phraseStartingAt(site.words, cue.last + 1, site.sentence.to));
  return cue.kind === 'noun' ? ownerOf(site, cue) : subjectOf(site, cue);
}

/** "Smith's claim", "his claim", "the claim by Smith". */
function ownerOf({ words, sentence, before }: CueSite, cue: PlacedCue): Found {
  const link = words[cue.last + 1]?.lower;
  if (link === 'from' || link === 'by') return own(phraseStartingAt(words, cue.last + 2, sentence.to));
  for (let at = cue.first - 1; at >= sentence.from && at >= cue.first - 3; at--) {
    const { lower } = words[at];
    const self = firstPersons.get(lower);
    if (self) return own(lastWord(words, self, sentence.from, at) ?? { from: at, to: at + 1 });
    if (possessives.has(lower) && lower !== 'whose' && lower !== 'your') {
      const source = before?.first.source;
      return source ? { source, shared: true } : own({ from: at, to: at + 1 });
    }
    if (lower.endsWith("'s") || lower.endsWith("s'")) return own(phraseEndingAt(words, at, sentence.from));
  }
  return nobody;
}

/** "I had to say it again": whoever speaks of himself has said so himself. */
const firstPersons: ReadonlyMap<string, string> = new Map([
  ['my', 'i'],
  ['our', 'we'],
]);

function lastWord(words: CueSite['words'], lower: string, from: number, to: number): Phrase | undefined {
  for (let at = to - 1; at >= from; at--) if (words[at].lower === lower) return { from: at, to: at + 1 };
  return undefined;
}

function subjectOf(site: CueSite, cue: PlacedCue): Found {
  const { words, sentence } = site;
  const { before: at, passive, gerund } = verbGroup(words, cue, sentence.from);
  if (passive || isReducedPassive(site, cue)) return agentOf(site, cue);
  const inverted = invertedSubject(site, cue, at);
  if (inverted) return own(inverted);
  const bearer =
    gerund && cue.verb?.class === 'say'
      ? (bearerOf(words, at, sentence.from) ?? recordedOf(words, at, sentence.from))
      : undefined;
  if (bearer) return own(bearer);
  const hangs = gerund || at < sentence.from || words[at].lower === 'to' || conjunctions.has(words[at].lower);
  return hangs ? ofLargerClause(site, cue, at) : subjectEndingAt(site, cue, at);
}

/** "holding a sign saying": the thing right before the participle bears the words, where nobody issues it as his own. */
function bearerOf(words: CueSite['words'], at: number, from: number): Phrase | undefined {
  const phrase = bearers.has(words[at]?.lower) ? phraseEndingAt(words, at, from) : undefined;
  const { lower } = words[phrase?.from ?? 0];
  return phrase && (determiners.has(lower) || lower.includes("'s")) ? phrase : undefined;
}

const bearers = list(displays, 'billboard sticker hat cap shirt t-shirt button cover notice');

/** "footage of Smith saying", "a tape that shows Smith telling": whoever is seen or heard to speak. */
function recordedOf(words: CueSite['words'], at: number, from: number): Phrase | undefined {
  let start = at + 1;
  while (start > from && words[start - 1].kind === 'word' && words[start - 1].capital) start--;
  if (start > at || start <= from) return undefined;
  const link = words[start - 1].lower;
  const isRecorded = link === 'of' ? recordings.has(words[start - 2]?.lower) : perceptions.has(link);
  return isRecorded ? { from: start, to: at + 1 } : undefined;
}

const recordings = new Set('audio clip clips footage recording recordings tape tapes video videos'.split(' '));
const perceptions = new Set(
  'captured captures capturing caught filmed heard hear hears hearing recorded saw show showed showing shows'.split(
    ' ',
  ),
);

/** "when asked about it": a past form right behind "when" or "if" has lost its subject and its "was". */
function isReducedPassive({ words, sentence }: CueSite, { first, verb }: PlacedCue): boolean {
  return verb?.form === 'past' && first > sentence.from && /^(?:when|if|once|as)$/.test(words[first - 1].lower);
}

/** Words between a passive verb and its "by". */
const agentWithin = 8;

/** "was described by Smith as": whoever comes after "by", close behind. */
function agentOf({ words, sentence }: CueSite, cue: PlacedCue): Found {
  for (let at = cue.last + 1; at < sentence.to && at < cue.last + agentWithin; at++) {
    if (words[at].kind !== 'word') break;
    if (words[at].lower === 'by') return own(phraseStartingAt(words, at + 1, sentence.to));
  }
  return nobody;
}

/** The subject that ends at `at`, past an apposition or a relative clause between it and its verb. */
function subjectEndingAt(site: CueSite, cue: PlacedCue, at: number): Found {
  const { words, sentence } = site;
  if (relatives.has(words[at].lower)) return own({ from: at, to: at + 1 });
  const subject = () => subjectOfClause(words, lastMainClause(words, clauseStart(site, at), at), at);
  // "Smith, who asked not to be named, said" · "a woman who asked not to be named said": more than a noun phrase.
  if (isPause(words[at]) || isPastVerb(words, at)) {
    const larger = (isPause(words[at]) ? nameBetweenPauses(site, at) : undefined) ?? subject();
    if (larger) return own(larger);
  }
  const phrase = phraseEndingAt(words, at, sentence.from);
  if (!phrase) return ofLargerClause(site, cue, at);
  const link = phrase.from > sentence.from ? words[phrase.from - 1].lower : '';
  // "Smith arrived and in a statement credited": an adverbial, not the subject.
  if (adverbial.has(link) && !words[phrase.to - 1].capital) return ofLargerClause(site, cue, phrase.from - 1);
  // "an official who asked for time to discuss strategy said": the object of a verb within the subject.
  if (link === 'to' && !words[phrase.from].capital) return own(subject() ?? phrase);
  return own(phrase);
}

/** Behind the last "…, while" or "…, but" between two words; the first of them where there is none. */
function lastMainClause(words: CueSite['words'], from: number, at: number): number {
  for (let back = at - 1; back > from + 1; back--) {
    const { lower } = words[back];
    if (lower !== 'and' && coordinators.has(lower) && isPause(words[back - 1])) return back + 1;
  }
  return from;
}

/** Commas that one source may hold: name, age, office, place. */
const mostParts = 4;

/** "Rates will fall, Smith, an economist at the bank, said": the name alone between two commas, behind a clause of its own. */
function nameBetweenPauses({ words, sentence }: CueSite, pause: number): Phrase | undefined {
  let end = pause;
  for (let parts = 0, at = pause - 1; parts < mostParts && at > sentence.from; at--) {
    if (words[at].kind === 'quotation') return undefined;
    if (words[at].lower !== ',') continue;
    const name = parts++ > 0 && words[at + 1].capital ? phraseEndingAt(words, end - 1, at + 1) : undefined;
    if (name && name.from === at + 1 && name.to - name.from > 1 && words[name.to - 1].capital) return name;
    end = at;
  }
  return undefined;
}

const adverbial = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'with', 'by']);

/** A verb without a subject of its own takes that of the clause it hangs on. */
function ofLargerClause(site: CueSite, cue: PlacedCue, at: number): Found {
  const { words, sentence, before } = site;
  const absolute = cue.verb?.form === 'gerund' ? absoluteSubject(site, at) : undefined;
  if (absolute) return own(absolute);
  // "…, Smith said, adding that": the clause right before it.
  if (before && before.last.cue.last >= at - 1) return { source: before.last.source, shared: true };
  // "In a long, sour letter to the bank, Smith said that it was late and added": the clause that it is joined to.
  const first = before?.first.source;
  if (first && words[at]?.lower === 'and' && !subordinators.has(words[first.from - 1]?.lower))
    return { source: first, shared: true };
  const from = at < sentence.from ? sentence.from : clauseStart(site, at);
  return { source: subjectOfClause(words, from, sentence.to) ?? before?.first.source, shared: true };
}

/** "with Smith saying": the phrase between "with" and the participle. */
function absoluteSubject({ words, sentence }: CueSite, at: number): Phrase | undefined {
  const phrase = at >= sentence.from ? phraseEndingAt(words, at, sentence.from) : undefined;
  return phrase && words[phrase.from - 1]?.lower === 'with' ? phrase : undefined;
}
