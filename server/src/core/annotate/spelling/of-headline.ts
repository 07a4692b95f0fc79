// "Tromp" over a story of Donald Trump: a headline tells whom the story is of, and the story has nobody else of nearly this name.
import { commonWord, placeWord, rareSurname, surname } from '../../language/words/lexicon.ts';
import { isSlip } from '../names/similar-words.ts';
import type { Spelling } from './spelling.ts';

/** Whether the rarer word is a surname in the headline alone, one slip from a name that only the story has. */
export const isOfHeadline = (rare: Spelling, common: Spelling): boolean =>
  (rare.kinds & (surname | rareSurname)) !== 0 &&
  (rare.kinds & (commonWord | placeWord)) === 0 &&
  common.places.length > 1 &&
  rare.places.every(({ heads }) => heads) &&
  !common.places.some(({ heads }) => heads) &&
  rare.key.at(-1) === common.key.at(-1) &&
  isSlip(rare.key, common.key);

/** "NKorea", "SKorea": a quarter before a name, as headlines shorten it. */
export const isShortenedQuarter = ({ places }: Spelling, { places: [{ word }] }: Spelling): boolean =>
  places.every(({ heads, word: own }) => heads && /^[NSEW]\p{Upper}/u.test(own.text) && own.text.endsWith(word.text));
