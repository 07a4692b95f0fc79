// The spelling pass: pairs of capitalised words of which one is likely a slip for the other. It asks neither the recogniser nor
// the resolver, so that a name is checked whether or not they see it.
import type { BlockKind } from '../../article/article.ts';
import { isRunningText } from '../../article/running-text.ts';
import { rowOf } from '../../language/names/count-table.ts';
import { hashWord } from '../../language/names/hash.ts';
import type { WordEvidence } from '../../language/names/index.ts';
import { commonWord, type Lexicon } from '../../language/words/lexicon.ts';
import { note } from '../../paragraph/paragraph-cache.ts';
import type { Span } from '../../text/span.ts';
import type { Misspelling, PlacedParagraph } from '../annotations.ts';
import { type CapitalWords, isGlued, keyOf, readCapitalWords } from './capital-words.ts';
import { isCompoundSlip } from './compound.ts';
import { type Difference, differenceOf } from './difference.ts';
import { areTogether, names, weighEvidence } from './evidence.ts';
import type { FamousNames } from './famous-slips.ts';
import { findFamousSlips } from './find-famous-slips.ts';
import { isHeard } from './heard.ts';
import { isLastVowel } from './last-vowel.ts';
import { mayBeTwo } from './slots.ts';
import type { Occurrence, Spelling } from './spelling.ts';
import { addWords, createVocabulary, type NearPair, nearPairs, removeWords, type Vocabulary } from './vocabulary.ts';
import { weights } from './weights.generated.ts';

export interface SpellingMemory {
  counted: Map<CapitalWords, number>;
  readonly vocabulary: Vocabulary;
  /** The pairs of which one word at least is not ordinary, and all the pairs they were chosen from. */
  doubtful: { readonly among: readonly NearPair[]; readonly pairs: readonly NearPair[] };
}

export function createSpellingMemory(): SpellingMemory {
  return { counted: new Map(), vocabulary: createVocabulary(), doubtful: { among: [], pairs: [] } };
}

export interface SpellingKnowledge {
  readonly lexicon: Lexicon;
  readonly famous: FamousNames;
}

/** What has more capitalised words is a directory and no article: nobody waits for its names to be compared. */
const mostWords = 25_000;
/** Less likely ones are not worth a word. */
const least = 0.4;
/** What sounds alike in the place of one person; what shares half of a compound. */
const likelySame = 0.55;
/** No more is sure of what may be two names: read on web copy, six in ten of them are slips. */
const doubted = 0.7;

export function findMisspellings(
  paragraphs: readonly PlacedParagraph[],
  evidence: WordEvidence,
  { lexicon, famous }: SpellingKnowledge,
  memory: SpellingMemory,
): Misspelling[] {
  const found: Misspelling[] = [];
  if (isDirectory(paragraphs)) return found;
  for (const candidate of nearSpellings(paragraphs, evidence, lexicon, memory)) {
    const { rare, common, difference } = candidate;
    const weighed = probabilityOf(weighEvidence(rare, common, difference));
    const isSame = isHeard(rare, common) || isCompoundSlip(rare, common) || isLastVowel(rare, common);
    const told = isSame ? Math.max(weighed, likelySame) : weighed;
    const probability = mayBeTwo(rare, common) ? Math.min(told, doubted) : told;
    if (probability >= least) found.push(...tell(candidate, probability));
  }
  found.push(...findFamousSlips(paragraphs, found, lexicon, famous));
  return found.sort((one, other) => startOf(one) - startOf(other));
}

const startOf = ({ places, quotedPlaces }: Misspelling) => (places[0] ?? quotedPlaces[0]).start;

function isDirectory(paragraphs: readonly PlacedParagraph[]): boolean {
  let words = 0;
  for (const { remembered } of paragraphs)
    words += note(remembered, 'spelling/capitals', readCapitalWords).words.length;
  return words > mostWords;
}

export interface Candidate {
  readonly rare: Spelling;
  readonly common: Spelling;
  readonly difference: Difference;
}

/** Every pair of near words, the doubtful one told from the other. */
export function nearSpellings(
  paragraphs: readonly PlacedParagraph[],
  evidence: WordEvidence,
  lexicon: Lexicon,
  memory: SpellingMemory,
): Candidate[] {
  const holders = countWords(paragraphs, memory);
  const pairs = doubtfulPairs(memory, lexicon);
  const spellings = new Map<string, Spelling>();
  const spellingOf = (key: string) => {
    const known = spellings.get(key);
    if (known) return known;
    const made = {
      key,
      places: placesOf(key, memory.vocabulary, holders, paragraphs),
      kinds: lexicon.kindsOf(key),
      seenLower: isSeenLower(evidence, key),
    };
    spellings.set(key, made);
    return made;
  };
  return pairs.flatMap(({ one, other, difference }) => {
    const [rare, common] = inOrder(spellingOf(one), spellingOf(other));
    if (isFormOf(rare, common) || areTwo(rare, common)) return [];
    const tellable = rare.places.some(
      (place) => isRunning(place) && (!place.listed || (rare.kinds === 0 && sharesSlot(place, common))),
    );
    return tellable ? [{ rare, common, difference }] : [];
  });
}

/** Words that everybody knows are spelled right: two of them are two words, "Minority" and "Majority". */
function doubtfulPairs(memory: SpellingMemory, lexicon: Lexicon): readonly NearPair[] {
  const among = nearPairs(memory.vocabulary);
  const isOrdinary = (word: string) => (lexicon.kindsOf(word) & commonWord) !== 0;
  if (memory.doubtful.among !== among)
    memory.doubtful = { among, pairs: among.filter(({ one, other }) => !isOrdinary(one) || !isOrdinary(other)) };
  return memory.doubtful.pairs;
}

/** "Karin and Karen Lindell": two names that people bear, side by side. */
const areTwo = (one: Spelling, other: Spelling) =>
  (one.kinds & names) !== 0 && (other.kinds & names) !== 0 && areTogether(one, other);

/** "African-Americans" beside "African-American", "Indian-administered" beside "India-administered". */
function isFormOf(one: Spelling, other: Spelling): boolean {
  const parts = ({ places: [{ word }] }: Spelling) => word.text.split(/[-\u2010\u2011]/).map(keyOf);
  const [own, others] = [parts(one), parts(other)];
  if (own.length < 2 || own.length !== others.length) return false;
  return own.some((part, at) => part !== others[at] && !differenceOf(part, others[at]));
}

/** The doubtful one first: the rarer, then the unknown, then the later. */
function inOrder(one: Spelling, other: Spelling): [Spelling, Spelling] {
  const count = one.places.length - other.places.length;
  if (count !== 0) return count < 0 ? [one, other] : [other, one];
  if ((one.kinds === 0) !== (other.kinds === 0)) return one.kinds === 0 ? [one, other] : [other, one];
  const at = ({ places: [{ start, word }] }: Spelling) => start + word.start;
  return at(one) > at(other) ? [one, other] : [other, one];
}

const isRunning = ({ running }: Occurrence) => running;

/** In a list of names a full name is still one: "Laua Sydell" beside "Laura Sydell". */
const sharesSlot = ({ word }: Occurrence, { places }: Spelling) =>
  places.some((other) => word.after !== '' && other.word.after === word.after);

/** Keeps the vocabulary in step with the paragraphs; gives the places of each paragraph's words. */
function countWords(paragraphs: readonly PlacedParagraph[], memory: SpellingMemory): Map<CapitalWords, number[]> {
  const holders = new Map<CapitalWords, number[]>();
  paragraphs.forEach(({ block, remembered }, index) => {
    if (block.kind === 'furniture' || block.kind === 'note') return;
    const words = note(remembered, 'spelling/capitals', readCapitalWords);
    const known = holders.get(words);
    if (known) known.push(index);
    else holders.set(words, [index]);
  });
  // what is new comes before what is old goes: a word that is in both never leaves
  for (const [words, places] of holders) {
    for (let left = places.length - (memory.counted.get(words) ?? 0); left > 0; left--)
      addWords(memory.vocabulary, words);
  }
  for (const [words, count] of memory.counted) {
    for (let left = count - (holders.get(words)?.length ?? 0); left > 0; left--) removeWords(memory.vocabulary, words);
  }
  memory.counted = new Map([...holders].map(([words, places]) => [words, places.length]));
  return holders;
}

function placesOf(
  key: string,
  { holders }: Vocabulary,
  indexes: ReadonlyMap<CapitalWords, readonly number[]>,
  paragraphs: readonly PlacedParagraph[],
): Occurrence[] {
  const places: Occurrence[] = [];
  for (const words of holders.get(key)?.keys() ?? []) {
    for (const paragraph of indexes.get(words) ?? []) {
      const { start, block } = paragraphs[paragraph];
      const running = isCopy(block.kind);
      for (const word of words.words)
        if (word.key === key)
          places.push({
            word,
            paragraph,
            start,
            running: running && !isGlued(word, start, block),
            listed: words.listed,
          });
    }
  }
  return places.sort((one, other) => one.start + one.word.start - other.start - other.word.start);
}

/** A desk corrects a name in a subhead, a deck or a caption as it does in the story. */
const isCopy = (kind: BlockKind) =>
  isRunningText(kind) || kind === 'subhead' || kind === 'deck' || kind === 'caption' || kind === 'pictureCredit';

function isSeenLower({ lowers }: WordEvidence, key: string): boolean {
  const row = rowOf(lowers, hashWord(key));
  return row >= 0 && lowers.counts[row] > 0;
}

function probabilityOf(evidence: readonly number[]): number {
  let score = 0;
  evidence.forEach((value, index) => {
    score += value * (weights[index] ?? 0);
  });
  return 1 / (1 + Math.exp(-score));
}

/** A misspelling for each way in which the doubtful word is written. */
function tell({ rare, common }: Candidate, probability: number): Misspelling[] {
  const forms = new Map<string, Occurrence[]>();
  for (const place of rare.places.filter(isRunning)) {
    const form = forms.get(place.word.text);
    if (form) form.push(place);
    else forms.set(place.word.text, [place]);
  }
  const alike = (rare.kinds === 0) === (common.kinds === 0) || isHeard(rare, common);
  const undecided = alike && rare.places.length === common.places.length;
  return [...forms].map(([written, places]) => ({
    written,
    likely: common.places[0].word.text,
    places: places.filter(({ word }) => !word.quoted).map(spanOf),
    quotedPlaces: places.filter(({ word }) => word.quoted).map(spanOf),
    likelyPlaces: common.places.map(spanOf),
    ownLikelyPlaces: common.places.filter(({ running, word }) => running && !word.quoted).map(spanOf),
    probability,
    undecided,
  }));
}

const spanOf = ({ start, word }: Occurrence): Span => ({ start: start + word.start, end: start + word.end });
