// The famous names misspelt in an article, each told once with all its places.
import { isRunningText } from '../../article/running-text.ts';
import type { Lexicon } from '../../language/words/lexicon.ts';
import { note } from '../../paragraph/paragraph-cache.ts';
import type { Span } from '../../text/span.ts';
import type { Misspelling, PlacedParagraph } from '../annotations.ts';
import { isGlued, readCapitalWords } from './capital-words.ts';
import { type FamousNames, type FamousSlip, readFamousSlips } from './famous-slips.ts';

/** So many of the well-known names that one slip makes of a word are meant. */
const likelyFamous = 0.7;
/** Who writes a name again and again in one way may well mean it. */
const often = 3;

/** Well-known names misspelt that no other form of the article gives away. */
export function findFamousSlips(
  paragraphs: readonly PlacedParagraph[],
  told: readonly Misspelling[],
  lexicon: Lexicon,
  famous: FamousNames,
): Misspelling[] {
  const known = new Set(told.map(({ written }) => written));
  const byWord = new Map<string, { slip: FamousSlip; places: Span[] }>();
  for (const { block, remembered, start } of paragraphs) {
    if (!isRunningText(block.kind)) continue;
    const words = note(remembered, 'spelling/capitals', readCapitalWords);
    for (const slip of note(remembered, 'spelling/famous', () => readFamousSlips(words, famous, lexicon))) {
      const { word } = slip;
      if (known.has(word.text) || isGlued(word, start, block)) continue;
      const own = byWord.get(word.text) ?? { slip, places: [] };
      own.places.push({ start: start + word.start, end: start + word.end });
      byWord.set(word.text, own);
    }
  }
  return [...byWord.values()]
    .filter(({ places }) => places.length < often)
    .map(({ slip: { word, likely, name }, places }) => ({
      written: word.text,
      likely,
      places,
      quotedPlaces: [],
      likelyPlaces: [],
      ownLikelyPlaces: [],
      probability: likelyFamous,
      undecided: false,
      famous: name,
    }));
}
