// The famous names misspelt in an article, each told once with all its places.
import { isRunningText } from '../../article/running-text.ts';
import type { Lexicon } from '../../language/words/lexicon.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { RememberedParagraph } from '../../paragraph/paragraph-cache.ts';
import type { Span } from '../../text/span.ts';
import type { Misspelling, PlacedParagraph } from '../annotations.ts';
import { type ScanMemory, scan } from '../scan.ts';
import { isGlued } from './capital-words.ts';
import { type FamousNames, type FamousSlip, readFamousSlips } from './famous-slips.ts';
import { wordsOf } from './vocabulary.ts';

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
  memory: ScanMemory,
): Misspelling[] {
  const known = new Set(told.map(({ written }) => written));
  const byWord = new Map<string, { slip: FamousSlip; places: Span[] }>();
  const slipsIn = (_: Paragraph, remembered: RememberedParagraph) =>
    readFamousSlips(wordsOf(remembered), famous, lexicon);
  for (const { placed, items } of scan(paragraphs, memory, 'spelling/famous', slipsIn)) {
    const { block, start } = placed;
    if (!isRunningText(block.kind)) continue;
    for (const slip of items) {
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
