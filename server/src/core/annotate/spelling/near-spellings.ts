// The pairs of near words of an article that the pass has to weigh, the doubtful one of each told from the other.
import type { BlockKind } from '../../article/article.ts';
import { isRunningText } from '../../article/running-text.ts';
import { rowOf } from '../../language/names/count-table.ts';
import { hashWord } from '../../language/names/hash.ts';
import type { WordEvidence } from '../../language/names/index.ts';
import { commonWord, type Lexicon, rareWord } from '../../language/words/lexicon.ts';
import type { RememberedParagraph } from '../../paragraph/paragraph-cache.ts';
import type { PlacedParagraph } from '../annotations.ts';
import { count, type ScanMemory } from '../scan.ts';
import { isGlued, keyOf } from './capital-words.ts';
import { type Difference, differenceOf } from './difference.ts';
import { areTogether, names } from './evidence.ts';
import type { Occurrence, Spelling } from './spelling.ts';
import { type NearPair, nearPairs, type Vocabulary, vocabulary, wordsOf } from './vocabulary.ts';

/** A paragraph that has a word, by its number in the article. */
interface Holder {
  readonly paragraph: number;
  readonly remembered: RememberedParagraph;
}

/** What was made of a pair, and where both words were then, and whether they were seen in lower case. */
interface Verdict {
  readonly one: readonly Holder[];
  readonly other: readonly Holder[];
  readonly seen: string;
  readonly probability: number;
}

export interface SpellingMemory {
  /** The pairs of which one word at least is not ordinary, and all the pairs they were chosen from. */
  doubtful: { readonly among: readonly NearPair[]; readonly pairs: readonly NearPair[] };
  /** Where words are: the same list as long as the same paragraphs have them. */
  holders: Map<string, readonly Holder[]>;
  readonly verdicts: WeakMap<NearPair, Verdict>;
}

/** What of an article's memory the pass uses. */
export interface WarmMemory {
  readonly spelling: SpellingMemory;
  readonly scans: ScanMemory;
}

export function createSpellingMemory(): SpellingMemory {
  return { doubtful: { among: [], pairs: [] }, holders: new Map(), verdicts: new WeakMap() };
}

export interface Candidate {
  readonly rare: Spelling;
  readonly common: Spelling;
  readonly difference: Difference;
}

/** The near words of an article while they are compared. */
interface NearWords {
  readonly pairs: readonly NearPair[];
  readonly words: Vocabulary;
  /** The pair with the doubtful word told from the other; undefined where nothing can be told of it. */
  candidateOf(pair: NearPair): Candidate | undefined;
  isSeenLower(key: string): boolean;
}

function nearWords(
  paragraphs: readonly PlacedParagraph[],
  evidence: WordEvidence,
  lexicon: Lexicon,
  { spelling, scans }: WarmMemory,
): NearWords {
  const words = count(paragraphs, scans, 'spelling/vocabulary', vocabulary).counts;
  const spellings = new Map<string, Spelling>();
  const isLower = (key: string) => isSeenLower(evidence, key);
  const spellingOf = (key: string) => {
    const known = spellings.get(key);
    if (known) return known;
    const kinds = lexicon.kindsOf(key);
    const made = { key, places: placesOf(key, kinds, words, paragraphs), kinds, seenLower: isLower(key) };
    spellings.set(key, made);
    return made;
  };
  return {
    pairs: doubtfulPairs(words, spelling, lexicon),
    words,
    isSeenLower: isLower,
    candidateOf({ one, other, difference }) {
      const [rare, common] = inOrder(spellingOf(one), spellingOf(other));
      if (isFormOf(rare, common) || areTwo(rare, common) || areAdjacent(rare, common)) return undefined;
      const tellable = rare.places.some(
        (place) => isRunning(place) && (!place.listed || (rare.kinds === 0 && sharesSlot(place, common))),
      );
      return tellable ? { rare, common, difference } : undefined;
    },
  };
}

/** Every pair of near words, the doubtful one told from the other. */
export function nearSpellings(...given: Parameters<typeof nearWords>): Candidate[] {
  const { pairs, candidateOf } = nearWords(...given);
  return pairs.flatMap((pair) => candidateOf(pair) ?? []);
}

export interface Weighed {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** Those of them that weigh enough. A pair is weighed again where one of its words has come, gone, or stirred in its paragraph. */
export function weightySpellings(
  weigh: (candidate: Candidate) => number,
  least: number,
  ...given: Parameters<typeof nearWords>
): Weighed[] {
  const { spelling } = given[3];
  const { pairs, words, candidateOf, isSeenLower } = nearWords(...given);
  const holders = new Map<string, readonly Holder[]>();
  const holdersOf = (key: string) => {
    const now = holders.get(key) ?? holdersIn(words, key, spelling.holders.get(key));
    holders.set(key, now);
    return now;
  };
  const weighed = pairs.flatMap((pair) => {
    const [one, other] = [holdersOf(pair.one), holdersOf(pair.other)];
    const seen = `${isSeenLower(pair.one)} ${isSeenLower(pair.other)}`;
    const known = spelling.verdicts.get(pair);
    const holds = known?.one === one && known.other === other && known.seen === seen;
    if (holds && known.probability < least) return [];
    const candidate = candidateOf(pair);
    const probability = holds ? known.probability : candidate ? weigh(candidate) : 0;
    if (!holds) spelling.verdicts.set(pair, { one, other, seen, probability });
    return candidate && probability >= least ? [{ candidate, probability }] : [];
  });
  spelling.holders = holders;
  return weighed;
}

/** The paragraphs that have a word, in order: the list of before where they are the same at the same places. */
function holdersIn({ holders }: Vocabulary, key: string, before: readonly Holder[] | undefined): readonly Holder[] {
  const now = [...(holders.get(key)?.keys() ?? [])];
  const size = now.reduce((sum, { places }) => sum + places.length, 0);
  const own = holders.get(key);
  if (
    before?.length === size &&
    before.every(({ paragraph, remembered }) => own?.has(remembered) && remembered.places.includes(paragraph))
  )
    return before;
  return now
    .flatMap((remembered) => remembered.places.map((paragraph) => ({ paragraph, remembered })))
    .sort((one, other) => one.paragraph - other.paragraph);
}

/** Words that everybody knows are spelled right: two of them are two words, "Minority" and "Majority". */
function doubtfulPairs(words: Vocabulary, memory: SpellingMemory, lexicon: Lexicon): readonly NearPair[] {
  const among = nearPairs(words);
  const isOrdinary = (word: string) => (lexicon.kindsOf(word) & commonWord) !== 0;
  if (memory.doubtful.among !== among)
    memory.doubtful = { among, pairs: among.filter(({ one, other }) => !isOrdinary(one) || !isOrdinary(other)) };
  return memory.doubtful.pairs;
}

/** "Karin and Karen Lindell": two names that people bear, side by side. */
const areTwo = (one: Spelling, other: Spelling) =>
  (one.kinds & names) !== 0 && (other.kinds & names) !== 0 && areTogether(one, other);

/** "Houa Moua": two words of one name. */
const areAdjacent = (one: Spelling, other: Spelling) =>
  one.places.some(({ word }) => word.before === other.key || word.after === other.key);

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

export const isRunning = ({ running }: Occurrence) => running;

/** In a list of names a full name is still one: "Laua Sydell" beside "Laura Sydell", "Laura Sydel". */
const sharesSlot = ({ word }: Occurrence, { places }: Spelling) =>
  places.some(
    (other) =>
      (word.after !== '' && other.word.after === word.after) ||
      (word.before !== '' && other.word.before === word.before),
  );

/** All places of a word, in order. */
function placesOf(
  key: string,
  kinds: number,
  { holders }: Vocabulary,
  paragraphs: readonly PlacedParagraph[],
): Occurrence[] {
  const places: Occurrence[] = [];
  for (const [holder, words] of holders.get(key) ?? []) {
    const { listed } = wordsOf(holder);
    for (const paragraph of holder.places) {
      const { start, block } = paragraphs[paragraph];
      // a headline may have a capital on any word, and is no list for that: what is no word is a name all the same
      const heads = block.kind === 'headline';
      const running = isCopy(block.kind) || (heads && (kinds & commonWord) === 0 && kinds !== rareWord);
      for (const word of words)
        places.push({
          word,
          paragraph,
          start,
          running: running && !isGlued(word, start, block),
          listed: listed && !heads,
          heads,
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
