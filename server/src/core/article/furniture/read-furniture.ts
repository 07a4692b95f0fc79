// What a line's own words and shape tell of its being furniture of the page: the sum of its signs, and the kind that most of them name.
import { type Word, wordsOf } from '../../text/words.ts';
import type { FurnitureKind } from '../article.ts';
import { endsSentence } from '../line-shape.ts';
import { classesOf, type LineClass } from './class-words.ts';
import { type LineSign, signsOf } from './line-signs.ts';
import { type Phrase, phrasesIn } from './phrase-index.ts';
import { addressWords, furnitureTopics, reportingWords } from './topics.ts';
import {
  classWeights,
  phraseWeights,
  policyOpening,
  shapeWeights,
  storyWeights,
  threshold,
  wordWeights,
} from './weights.ts';

export interface FurnitureReading {
  readonly kind: FurnitureKind;
  readonly weight: number;
  /** What its capitals add between paragraphs, where a teaser of another story may be; headlines and decks have them too. */
  readonly capitals: number;
  /** Whether it heads a list of links and says nothing itself: "Related articles". */
  readonly heads: boolean;
  /** Whether it opens with a label of the page: "RELATED:". */
  readonly labelled: boolean;
}

const longestLine = 1200;
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** Words of a writer who speaks to readers. */
export const readerWords = setOf(addressWords);
const topics = setOf(furnitureTopics);
const reporting = setOf(reportingWords);

const kindOfClass: Readonly<Record<LineClass, FurnitureKind>> = {
  head: 'link',
  looseHead: 'link',
  prompt: 'prompt',
  asks: 'prompt',
  parts: 'stamp',
  break: 'advertisement',
  advertisement: 'advertisement',
  stamp: 'stamp',
  count: 'link',
  origin: 'endMatter',
  buttons: 'prompt',
  button: 'prompt',
};

const kindOfSign: Readonly<Partial<Record<LineSign, FurnitureKind>>> = {
  address: 'link',
  code: 'embed',
  rights: 'endMatter',
  player: 'embed',
  endMark: 'endMark',
  company: 'company',
  hashtags: 'prompt',
  handle: 'prompt',
  offer: 'prompt',
  capitals: 'link',
  fewCapitals: 'link',
  arrow: 'link',
  gluedLabel: 'link',
  linkBrackets: 'link',
  price: 'prompt',
  contact: 'endMatter',
};

/** The evidence that a line is furniture; undefined where it has no sign but its shortness. */
export function readFurniture(line: string): FurnitureReading | undefined {
  if (line.length > longestLine) return undefined;
  const words = wordsOf(line);
  const votes = new Map<FurnitureKind, number>();
  const vote = (kind: FurnitureKind, weight: number) => votes.set(kind, (votes.get(kind) ?? 0) + weight);
  const signs = signsOf(line, words.length);
  let weight = 0;
  let capitals = 0;
  for (const sign of signs) {
    if (sign === 'capitals' || sign === 'fewCapitals') capitals = shapeWeights[sign];
    else weight += shapeWeights[sign];
    const kind = kindOfSign[sign];
    if (kind) vote(kind, shapeWeights[sign]);
  }
  const phrases = words.length ? phrasesIn(line, words) : [];
  for (const phrase of phrases) {
    const worth = worthOf(phrase);
    weight += worth;
    vote(kindOfPhrase(phrase), worth);
  }
  const classes = words.length ? classesOf(line, words) : [];
  for (const name of classes) {
    weight += classWeights[name];
    vote(kindOfClass[name], classWeights[name] + 0.5); // what is known by its parts is known more closely than by a phrase
  }
  const isAddressed = words.some(({ folded }) => readerWords.has(folded));
  const speaks = speaksToReaders(words, isAddressed) + (isAddressed && classes.includes('asks') ? asksReaders : 0);
  if (speaks > 0) vote('policy', speaks);
  if (!votes.size) return undefined;
  const labelled = phrases.some(({ place }) => place === 'label');
  weight += speaks + storyOf(line, words, phrases);
  const [[kind]] = [...votes].sort((a, b) => b[1] - a[1]);
  const heads =
    classes.includes('head') || phrases.some(({ place, kind: list }) => place === 'whole' && list === 'widget');
  return { kind, weight, capitals, heads: heads && kind === 'link', labelled };
}

/** The kind of a line that is furniture by its own words and shape, whatever is round it; undefined for any other. */
export function furnitureKind(line: string): FurnitureKind | undefined {
  const reading = readFurniture(line);
  return reading && reading.weight >= threshold ? reading.kind : undefined;
}

function worthOf({ place, kind }: Phrase): number {
  return place === 'opening' && kind === 'policy' ? policyOpening : phraseWeights[place];
}

function kindOfPhrase({ kind, place }: Phrase): FurnitureKind {
  if (kind !== 'widget') return kind;
  return place === 'opening' || place === 'within' || place === 'telling' ? 'prompt' : 'link';
}

/** What a question with a verb that asks behind it is worth more where it says "we" or "you". */
const asksReaders = 3;

/** "More from the study:" may be the writer's own, with an extract behind it. */
const leadsIn = /^more .{0,80}:$/i;

const isPrompt = (place: Phrase['place'], kind: Phrase['kind']) => place === 'closing' && kind === 'widget';

/** How much a line that addresses its readers says about the page itself. */
function speaksToReaders(words: readonly Word[], addressed: boolean): number {
  const about = new Set<string>();
  for (const { folded } of words) if (topics.has(folded)) about.add(folded);
  const weight = Math.min(about.size * wordWeights.topic, wordWeights.mostTopics);
  return addressed && weight > 0 ? weight + wordWeights.speaksToReaders : Math.min(weight, wordWeights.topic);
}

/** A line with more words tells a story. */
const longLine = 30;

/** A line with more words is a paragraph. */
const veryLongLine = 60;

/**
 * What speaks against it: quotation marks, reported speech, length. The headline behind a label or before a prompt reports as
 * headlines do: "RELATED: Cuts a risk, says union".
 */
function storyOf(line: string, words: readonly Word[], phrases: readonly Phrase[]): number {
  const isTeaser = !endsSentence(line) && phrases.some(({ place, kind }) => place === 'label' || isPrompt(place, kind));
  const mayLeadIn = phrases.every(({ place }) => place === 'opening') && leadsIn.test(line);
  let weight = mayLeadIn ? storyWeights.leadsIn : 0;
  if (!isTeaser && /["“”„«»]/.test(line)) weight += storyWeights.quotationMarks;
  if (!isTeaser && words.some(({ folded }) => reporting.has(folded))) weight += storyWeights.reportedSpeech;
  if (words.length > veryLongLine) weight += storyWeights.veryLong;
  else if (words.length > longLine) weight += storyWeights.long;
  return weight;
}
