// Adverbs where they are: a capitalised word in -ly within a sentence, or before a verb, is somebody's name ("Donnelly said").
import { reportingVerb } from '../../language/cues/reporting-verbs.ts';
import type { SpeechWord } from '../../paragraph/speech-words.ts';
import { adverbs, auxiliaries, isAdverb } from '../../word-lists/function-words.ts';
import { irregularPasts } from '../../word-lists/irregular-verbs.ts';

/** Whether the word at `at` is an adverb and no name. */
export function isAdverbAt(words: readonly SpeechWord[], at: number): boolean {
  const { kind, capital, lower } = words[at];
  if (kind !== 'word' || !isAdverb(lower)) return false;
  if (!capital || adverbs.has(lower)) return true;
  const before = words[at - 1];
  const opens = !before || (before.kind === 'mark' && /[.!?…:;—–]/.test(before.lower));
  return opens && !isVerb(words[at + 1]);
}

function isVerb(word: SpeechWord | undefined): boolean {
  if (word?.kind !== 'word' || word.capital) return false;
  const form = reportingVerb(word.lower)?.form;
  return form === 'past' || form === 'present' || auxiliaries.has(word.lower) || irregularPasts.has(word.lower);
}
