import type { WordEvidence } from '../../language/names/index.ts';
import { firstName, type Lexicon } from '../../language/words/lexicon.ts';
import type { Span } from '../../text/span.ts';
import type { Misspelling, PlacedParagraph } from '../annotations.ts';
import { count } from '../scan.ts';
import { isCompoundSlip } from './compound.ts';
import { weighEvidence } from './evidence.ts';
import type { FamousNames } from './famous-slips.ts';
import { findFamousSlips } from './find-famous-slips.ts';
import { isHeard } from './heard.ts';
import { isLastVowel } from './last-vowel.ts';
import { isLongName } from './long-name.ts';
import { type Candidate, isRunning, type WarmMemory, weightySpellings } from './near-spellings.ts';
import { isOfHeadline, isShortenedQuarter } from './of-headline.ts';
import { areFirstNamesOfOne, areTwoPeople, mayBeTwo } from './slots.ts';
import type { Occurrence } from './spelling.ts';
import {
  areBareFirstNames,
  areFirstNamesOfTwo,
  areNamedTogether,
  areSetBeside,
  areToldApart,
  isAnothersFirstName,
  isAttested,
  isGender,
  isPartOfAnother,
  opensAsEverydayWord,
  opensAsWord,
} from './two-names.ts';
import { wordCount } from './vocabulary.ts';
import { weights } from './weights.generated.ts';

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
/** Two people with first names of their own, a name and a plain word are a question, no more. */
const twoPeople = 0.45;

/** What makes one name of two words where the weights see two. */
const sameNames = [isHeard, isCompoundSlip, isLastVowel, isLongName, areFirstNamesOfOne, isOfHeadline];

export function findMisspellings(
  paragraphs: readonly PlacedParagraph[],
  evidence: WordEvidence,
  { lexicon, famous }: SpellingKnowledge,
  memory: WarmMemory,
): Misspelling[] {
  const found: Misspelling[] = [];
  if (count(paragraphs, memory.scans, 'spelling/words', wordCount).words > mostWords) return found;
  const kindsOf = (key: string) => lexicon.kindsOf(key);
  const weigh = (candidate: Candidate) => likelihoodOf(candidate, kindsOf);
  for (const { candidate, probability } of weightySpellings(weigh, least, paragraphs, evidence, lexicon, memory))
    found.push(...tell(candidate, probability));
  found.push(...findFamousSlips(paragraphs, found, lexicon, famous, memory.scans));
  return found.sort((one, other) => startOf(one) - startOf(other));
}

/** How likely the rarer word is a slip for the other. */
function likelihoodOf({ rare, common, difference }: Candidate, kindsOf: (key: string) => number): number {
  if (isGender(rare.key, common.key) && !isLastVowel(rare, common)) return 0;
  if (areToldApart(rare, common) || isShortenedQuarter(rare, common)) return 0;
  const weighed = probabilityOf(weighEvidence(rare, common, difference));
  const isSame = sameNames.some((isSameName) => isSameName(rare, common));
  const told = isSame ? Math.max(weighed, likelySame) : weighed;
  const areTwo =
    areTwoPeople(rare, common, (key) => (kindsOf(key) & firstName) !== 0) ||
    areFirstNamesOfTwo(rare, common, kindsOf) ||
    areNamedTogether(rare, common) ||
    areSetBeside(rare, common) ||
    opensAsWord(rare, common) ||
    opensAsEverydayWord(rare, common) ||
    isAttested(rare) ||
    areBareFirstNames(rare, common);
  if (areTwo) return Math.min(told, twoPeople);
  return mayBeTwo(rare, common) || isAnothersFirstName(rare, common) || isPartOfAnother(rare, common)
    ? Math.min(told, doubted)
    : told;
}

const startOf = ({ places, quotedPlaces }: Misspelling) => (places[0] ?? quotedPlaces[0]).start;

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
