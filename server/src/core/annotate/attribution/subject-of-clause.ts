// The subject of a clause, past whatever introduces it.

import type { SpeechWord } from '../../paragraph/speech-words.ts';
import { timeWords } from '../../word-lists/calendar.ts';
import {
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  prepositions,
  subordinators,
} from '../../word-lists/function-words.ts';
import { isAdverbAt } from './adverbs.ts';
import { type Phrase, phraseStartingAt, pronounOf, startsPhrase } from './noun-phrase.ts';

type Words = readonly SpeechWord[];

/**
 * The subject of the clause that begins at `from`: its first noun phrase, past whatever introduces it
 * ("On Tuesday, …", "After the vote, …", "Speaking to reporters, …", "But …").
 */
export function subjectOfClause(words: Words, from: number, to: number): Phrase | undefined {
  let at = afterDateline(words, from, to);
  while (at < to && isLeadIn(words, at)) at++;
  // "…" is how Smith, the leader of the party, puts it
  if (at + 1 < to && beForms.has(words[at].lower) && /^(?:how|what)$/.test(words[at + 1].lower)) at += 2;
  if (at >= to) return undefined;
  // "As Smith, the leader of the party, put it": the clause is the whole sentence.
  if (words[at].lower === 'as' && at + 1 < to && words[at + 1].capital) return phraseStartingAt(words, at + 1, to);
  if (!isIntroduction(words, at)) {
    const phrase = phraseStartingAt(words, at, to);
    if (!phrase || !isTime(words, phrase, to)) return phrase;
  }
  const later = subjectBehindComma(words, at + 1, to);
  return later ?? (subordinators.has(words[at].lower) ? phraseStartingAt(words, at + 1, to) : undefined);
}

/** The first noun phrase behind a comma or a quotation that is no part of what introduces the clause. */
function subjectBehindComma(words: Words, from: number, to: number): Phrase | undefined {
  for (let comma = from; comma < to - 1; comma++) {
    if (words[comma].lower !== ',' && words[comma].kind !== 'quotation') continue;
    let start = comma + 1;
    while (start < to && (isLeadIn(words, start) || words[start].lower === ',')) start++;
    const phrase = phraseStartingAt(words, start, to);
    if (phrase && !isListed(words, phrase, to) && !isWiderPlace(words, phrase) && !isModified(words, phrase, start))
      return phrase;
  }
  return undefined;
}

/** Words, numbers and marks of a dateline. */
const longestDateline = 16;

/** Past "PORT MARROW, March 4 (Meridian Press) —": capitals, numbers and marks up to a dash. */
function afterDateline(words: Words, from: number, to: number): number {
  for (let at = from; at < to && at < from + longestDateline; at++) {
    const { kind, lower, capital } = words[at];
    if (kind === 'mark' && (lower === '—' || lower === '–' || lower === '-') && at > from) return at + 1;
    if (kind === 'quotation' || (kind === 'word' && !capital && !/^\d/.test(lower))) return from;
  }
  return from;
}

function isLeadIn(words: Words, at: number): boolean {
  const { kind, lower } = words[at];
  if (kind === 'mark') return lower !== '(';
  return kind === 'word' && (conjunctions.has(lower) || isAdverbAt(words, at));
}

/** Words that open something other than a subject. */
function isIntroduction(words: Words, at: number): boolean {
  const { kind, lower } = words[at];
  if (kind !== 'word') return true;
  if (prepositions.has(lower) || (subordinators.has(lower) && lower !== 'that')) return true;
  const next = words[at + 1];
  if (next?.kind !== 'word') return timeWords.has(lower);
  const participle =
    (lower.endsWith('ing') || lower.endsWith('ed')) &&
    (prepositions.has(next.lower) || determiners.has(next.lower) || subordinators.has(next.lower));
  return (
    participle ||
    timeWords.has(lower) ||
    (timeWords.has(next.lower) && (lower === 'last' || lower === 'next' || lower === 'earlier'))
  );
}

/** "A few days later, …" */
function isTime(words: Words, { to }: Phrase, limit: number): boolean {
  if (to >= limit) return false;
  return timeWords.has(words[to].lower) || (timeWords.has(words[to - 1].lower) && !auxiliaries.has(words[to].lower));
}

/** "in Berea, OH, after the vote, …": the name of a place behind another one. */
function isWiderPlace(words: Words, { from, to }: Phrase): boolean {
  const before = words[from - 2];
  if (to !== from + 1 || !words[from].capital || !before?.capital || timeWords.has(before.lower)) return false;
  const next = words[to + 1];
  return (
    words[to]?.lower === ',' && next?.kind === 'word' && (prepositions.has(next.lower) || subordinators.has(next.lower))
  );
}

/** "Following a hastily called, late-night meeting, …": a comma between two adjectives, and the noun before the next one. */
function isModified(words: Words, { from, to }: Phrase, start: number): boolean {
  const first = words[from];
  return (
    from === start && words[to]?.lower === ',' && !first.capital && !determiners.has(first.lower) && !pronounOf(first)
  );
}

/** A name between two commas with no verb after the second: "in Austin, Texas, …", one of a list. */
function isListed(words: Words, { to }: Phrase, limit: number): boolean {
  return (
    words[to]?.lower === ',' &&
    to + 1 < limit &&
    startsPhrase(words[to + 1]) &&
    words[to + 1].capital &&
    words.slice(to + 1, limit).every(({ lower }) => lower !== ',')
  );
}
