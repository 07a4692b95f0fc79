// "…," said Smith · Said Smith: "…" · The deal is dead, said Smith: a verb with its subject behind it.

import type { PlacedCue } from '../../paragraph/paragraph.ts';
import type { SpeechWord } from '../../paragraph/speech-words.ts';
import { timeWords } from '../../word-lists/calendar.ts';
import { subordinators } from '../../word-lists/function-words.ts';
import { type CueSite, isPause } from './cue-site.ts';
import { type Phrase, phraseStartingAt, pronounOf, startsPhrase } from './noun-phrase.ts';

/** The subject behind the verb; `at` is the word before the verb, its auxiliaries aside. Undefined where the verb is in the usual order. */
export function invertedSubject(site: CueSite, cue: PlacedCue, at: number): Phrase | undefined {
  const { words, sentence } = site;
  const order = orderOf(site, cue, at);
  const next = words[cue.last + 1];
  if (!order || !next || cue.last + 1 >= sentence.to || !startsPhrase(next)) return undefined;
  if (next.lower === 'that' || next.lower === 'this' || subordinators.has(next.lower)) return undefined;
  const subject = phraseStartingAt(words, cue.last + 1, sentence.to);
  if (!subject) return undefined;
  const follower = subject.to < sentence.to ? words[subject.to] : undefined;
  if (order === 'trails' && (timeWords.has(next.lower) || (follower && !isPauseOrWho(follower)))) return undefined;
  // "…," said it was: an object. "…," said he, as in old books, ends its clause.
  return pronounOf(words[subject.from]) && follower?.kind === 'word' ? undefined : subject;
}

function isPauseOrWho({ kind, lower }: SpeechWord): boolean {
  return kind === 'mark' || lower === 'who';
}

/** Where the verb comes: right behind a quotation, at the head of the sentence, or trailing behind a comma at its end. */
function orderOf({ words, quotations, sentence }: CueSite, { verb }: PlacedCue, at: number) {
  if ((verb?.class !== 'say' && verb?.class !== 'beside') || verb.form === 'gerund') return undefined;
  let back = at;
  while (back >= sentence.from && isPause(words[back])) back--;
  if (back < sentence.from) return verb.form === 'base' ? undefined : 'opens';
  const { kind, quotation, ending } = words[back];
  if (kind === 'quotation' && (back < at || ending === ',' || quotations[quotation].kind !== 'title')) return 'follows';
  return back < at && trailing.has(verb.lemma) ? 'trails' : undefined;
}

/** Verbs that take no noun for an object, so that a noun behind them at the end of a sentence speaks. */
const trailing = new Set(['say', 'add', 'note', 'explain', 'write', 'argue', 'continue', 'conclude']);
