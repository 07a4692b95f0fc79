// Whether two quotations are one that was worded two ways, and where they part.
import { isMeaningful, type QuotedSentence, quotedSentences } from './quotation-words.ts';

export interface QuotationDifference {
  /** Words of the one that the other does not have, and the other way round. */
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/** Fewer words in common are a turn of phrase, not a quotation. */
const leastShared = 5;
const leastSharedPart = 8;
/** So many words may be missing at the head of a sentence before the rest counts as a sentence cut short. */
const mostDropped = 3;
/** A longer sentence is not compared: nobody says it twice. */
const mostWords = 150;

/** Where two quotations are the same one in other words; undefined where they are equal, cut, or different quotations. */
export function compareQuotations(here: string, there: string): QuotationDifference | undefined {
  return here === there ? undefined : compareSentencesOf(quotedSentences(here), quotedSentences(there));
}

/** The same of quotations whose sentences are known: for whoever compares one with many. */
export function compareSentencesOf(
  ours: readonly QuotedSentence[],
  theirs: readonly QuotedSentence[],
): QuotationDifference | undefined {
  for (const { difference } of rewordedSentences(ours, theirs)) return difference;
  return undefined;
}

/** Two sentences that are one in other words. */
export interface RewordedSentence {
  readonly ours: QuotedSentence;
  readonly theirs: QuotedSentence;
  readonly difference: QuotationDifference;
}

/** The sentences of two quotations that were worded two ways. */
export function* rewordedSentences(
  ours: readonly QuotedSentence[],
  theirs: readonly QuotedSentence[],
): Generator<RewordedSentence> {
  const allTheirs = theirs.flatMap(({ words }) => words);
  const allOurs = ours.flatMap(({ words }) => words);
  for (const sentence of ours) {
    if (isRun(sentence.words, allTheirs) && !droppedHead(sentence, theirs)) continue;
    for (const other of theirs) {
      if (isRun(other.words, allOurs) && !droppedHead(other, ours)) continue;
      const difference = compareSentences(sentence, other, hasSameNeighbour(sentence, ours, other, theirs));
      if (difference) yield { ours: sentence, theirs: other, difference };
    }
  }
}

/** Fewer words may open any two statements. */
const leastNeighbour = 5;

/** Whether the sentence before or behind is the same in both: then the two are in one place of one speech. */
function hasSameNeighbour(
  one: QuotedSentence,
  ours: readonly QuotedSentence[],
  other: QuotedSentence,
  theirs: readonly QuotedSentence[],
): boolean {
  return [-1, 1].some((step) => {
    const [here, there] = [ours[ours.indexOf(one) + step], theirs[theirs.indexOf(other) + step]];
    return here?.words.length >= leastNeighbour && here.words.join(' ') === there?.words.join(' ');
  });
}

function compareSentences(
  one: QuotedSentence,
  other: QuotedSentence,
  sameNeighbour: boolean,
): QuotationDifference | undefined {
  const lengths = [one.words.length, other.words.length];
  const whole = one.whole && other.whole;
  // a part of a sentence is measured by itself
  const measured = whole ? Math.max(...lengths) : Math.min(...lengths);
  if (Math.max(...lengths) > mostWords || measured < (whole ? leastShared : leastSharedPart)) return undefined;
  const { shared, here, there } = align(one.words, other.words);
  if (!here.length && !there.length) return undefined;
  if (!whole && spread(shared, lengths[0] > lengths[1] ? one.words : other.words) > mostSpread * shared.length)
    return undefined;
  return isTheSame(shared, measured, whole, sameNeighbour ? beside : alone) ? { here, there } : undefined;
}

/** Words with a meaning that a part must share. */
const leastMeaning = 3;

/** Of the sentence: so much is enough with little meaning, and is asked of a part. */
const largeShare = 0.8;
/** With so many words that mean something, less of the sentence is enough; least beside one that is the same in both. */
const alone = { share: 0.65, meaning: 2 };
const beside = { share: 0.5, meaning: 1 };

/** Whether words in common make one quotation of two: the fewer of them mean something, the more of the sentence they must be. */
function isTheSame(shared: readonly string[], measured: number, whole: boolean, enough: typeof alone): boolean {
  if (shared.length < leastShared) return false;
  const share = shared.length / measured;
  const meaning = shared.filter(isMeaningful).length;
  if (!whole) return shared.length >= leastSharedPart && share >= largeShare && meaning >= leastMeaning;
  return (share >= enough.share && meaning >= enough.meaning) || (share >= largeShare && meaning >= 1);
}

/** Words with which a speaker takes a run; an editor leaves them out. */
const openers: ReadonlySet<string> = new Set(
  'a an the and but well now that then because look yes no you know'.split(' '),
);

/** Whether a whole sentence is in another text as a sentence whose first words it lacks. */
function droppedHead(sentence: QuotedSentence, others: readonly QuotedSentence[]): boolean {
  if (!sentence.whole || sentence.words.length < leastShared) return false;
  return others.some((other) => {
    const dropped = other.words.length - sentence.words.length;
    return (
      other.whole &&
      dropped > 0 &&
      dropped <= mostDropped &&
      !other.words.slice(0, dropped).every((word) => openers.has(word)) &&
      sentence.words.every((word, at) => other.words[at + dropped] === word)
    );
  });
}

/** A part is in its sentence in one piece: over so many times its own words it is scattered. */
const mostSpread = 1.4;

/** How many words of a sentence lie between the first and the last of those that it shares. */
function spread(shared: readonly string[], words: readonly string[]): number {
  const first = words.indexOf(shared[0]);
  let last = first - 1;
  for (const word of shared) last = words.indexOf(word, last + 1);
  return last - first + 1;
}

function isRun(words: readonly string[], within: readonly string[]): boolean {
  for (let at = 0; at + words.length <= within.length; at++) {
    if (words.every((word, index) => within[at + index] === word)) return true;
  }
  return false;
}

/** The longest common subsequence of words, and the words of either side that are not in it. */
function align(one: readonly string[], other: readonly string[]) {
  const pairs = alignedWords(one, other);
  const [ours, theirs] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, at]) => at))];
  return {
    shared: pairs.map(([at]) => one[at]),
    here: one.filter((_, at) => !ours.has(at)),
    there: other.filter((_, at) => !theirs.has(at)),
  };
}

/** The longest common subsequence of words, each as its place in the one and in the other. */
export function alignedWords(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        one[i] === other[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++;
    else j++;
  }
  return pairs;
}
