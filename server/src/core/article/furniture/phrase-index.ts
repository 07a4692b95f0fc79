// The fixed phrases of all languages by their first word, and which of them a line says.
import type { Word } from '../../text/words.ts';
import { type FurniturePhrases, type FurnitureWords, furniturePhrases } from './phrases.ts';

export type PhraseKind = Exclude<keyof FurniturePhrases, 'language'>;

export interface Phrase {
  readonly words: readonly string[];
  readonly place: keyof FurnitureWords;
  readonly kind: PhraseKind;
}

const kinds: readonly PhraseKind[] = ['widget', 'policy', 'embed', 'endMatter'];
const places: readonly (keyof FurnitureWords)[] = ['whole', 'opening', 'label', 'closing', 'within', 'telling'];
const byFirstWord = indexPhrases(places);
/** Those that a line may say behind its first word: fewer, and asked for at every word. */
const byLaterWord = indexPhrases(['closing', 'within', 'telling']);

/** The phrases that a line says, each place once a kind. */
export function phrasesIn(line: string, words: readonly Word[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const phrase of (at === 0 ? byFirstWord : byLaterWord).get(words[at].folded) ?? []) {
      if (!isInPlace(phrase, line, words, at)) continue;
      if (!found.some(({ place, kind }) => place === phrase.place && kind === phrase.kind)) found.push(phrase);
    }
  }
  return found;
}

function isInPlace(phrase: Phrase, line: string, words: readonly Word[], at: number): boolean {
  const { length } = phrase.words;
  const ends = at + length === words.length;
  if (at + length > words.length) return false;
  if (phrase.place === 'whole' && (at > 0 || !ends)) return false;
  if ((phrase.place === 'opening' || phrase.place === 'label') && at > 0) return false;
  if (phrase.place === 'closing' && (at === 0 || !ends || !isSetOff(line, words, at))) return false;
  if (!phrase.words.every((word, index) => words[at + index].folded === word)) return false;
  return phrase.place !== 'label' || /^\s?[:(：|]/.test(line.slice(words[length - 1].end, words[length - 1].end + 2));
}

/** Whether a mark comes before the word, or the word is capitalised behind one that is not: "… Read more". */
function isSetOff(line: string, words: readonly Word[], at: number): boolean {
  const between = line.slice(words[at - 1].end, words[at].start);
  if (/[.…!?:|»”"')\]–—-]/.test(between)) return true;
  const first = line[words[at].start];
  return first !== first.toLowerCase();
}

function indexPhrases(places: readonly (keyof FurnitureWords)[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const language of furniturePhrases) {
    for (const kind of kinds) {
      for (const place of places) {
        for (const phrase of language[kind]?.[place]?.split(',') ?? []) {
          const words = phrase.trim().split(/\s+/);
          const phrases = index.get(words[0]);
          if (phrases) phrases.push({ words, place, kind });
          else index.set(words[0], [{ words, place, kind }]);
        }
      }
    }
  }
  return index;
}
