// What finding the source of a cue looks at, and where the clause around a word begins.
import type { QuotedSpan } from '../../paragraph/paragraph.ts';
import type { SpeechWord } from '../../paragraph/speech-words.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './noun-phrase.ts';

/** A sentence of a paragraph, seen from one of its cues. */
export interface CueSite {
  readonly words: readonly SpeechWord[];
  readonly quotations: readonly QuotedSpan[];
  /** The sentence's words. */
  readonly sentence: Phrase;
  /** The clauses by verbs before the cue in the sentence that have a source of their own. */
  readonly before?: { readonly first: Clause; readonly last: Clause };
}

/** Where the clause that `at` lies in begins: after the speech, semicolon, colon or bracket before it, or at the sentence's start. */
export function clauseStart({ words, quotations, sentence }: CueSite, at: number): number {
  let closed = words[at]?.lower === ')' ? 1 : 0;
  for (let back = at - 1; back >= sentence.from; back--) {
    if (isSpeech(words, back, quotations)) return back + 1;
    const { kind, lower } = words[back];
    if (kind !== 'mark') continue;
    if (lower === ';' || lower === ':') return back + 1;
    if (lower === ')') closed++;
    else if (lower === '(' && closed-- === 0) return back + 1;
  }
  return sentence.from;
}

/** A quotation that is speech, and no part of the writer's sentence. */
function isSpeech(words: readonly SpeechWord[], at: number, quotations: readonly QuotedSpan[]): boolean {
  const { kind, quotation, ending } = words[at];
  if (kind !== 'quotation') return false;
  return quotations[quotation].kind === 'direct' || ending !== '' || words[at + 1].lower === ',';
}

export function isPause({ kind, lower }: SpeechWord): boolean {
  return kind === 'mark' && (lower === ',' || lower === '—' || lower === '–' || lower === '-');
}

/** Words that join a clause to the one before it as its equal, or set it against it. */
export const coordinators = new Set('and but yet while whereas though although'.split(' '));
