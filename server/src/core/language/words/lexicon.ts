// Which words are known: ordinary words, first names, surnames, places. Kept as fingerprints of single words, so that a word
// that nobody has ever written is told from one that somebody bears; one unknown word in a hundred passes for a known one.
import { decodeAscii85 } from '../names/ascii85.ts';
import { hashWord } from '../names/hash.ts';
import { readLists } from '../names/model.ts';
import { listsOf } from '../names/phrase-lists.ts';
import { lexiconData } from './lexicon.generated.ts';

/** Bits of a look-up's answer. */
export const commonWord = 1;
export const rareWord = 1 << 1;
export const firstName = 1 << 2;
export const surname = 1 << 3;
export const placeWord = 1 << 4;
/** A surname that a few hundred people bear. */
export const rareSurname = 1 << 5;

export interface Lexicon {
  /** What a word is known as, as bits; 0 for an unknown one. The word is folded: letters only, lower case, no accents. */
  kindsOf(word: string): number;
}

/** The lexicon that is compiled in, unpacked where words are looked up. A host reads it once. */
export function loadLexicon(): Lexicon {
  return lexiconOf(decodeAscii85(lexiconData));
}

export function lexiconOf(data: Uint8Array): Lexicon {
  const lists = readLists(data);
  return { kindsOf: (word) => listsOf(lists, hashWord(word)) };
}
