// A sentence, or a long run of words, that is in one article twice.

import type { Annotations, PlacedParagraph } from '../../annotate/annotations.ts';
import { isPost } from '../../paragraph/is-post.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { Span } from '../../text/span.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { cutSentences } from '../support/cutting.ts';
import { say as here } from '../support/places.ts';
import { createFirstPlaces } from './first-places.ts';
import { overlapTest } from './overlap-test.ts';
import { countHashes, type Reading, readingsOf } from './repeated-hashes.ts';
import { fewestRunWords, isMostlyQuoted, type Repeatable, type Stretch } from './repeats.ts';
import { rewordedStories } from './reworded-stories.ts';

export const say = wording('passage-repeated-file', {
  sentence: 'Sentence already used above. Cut or rewrite.',
  sentences: 'Sentences already used above. Cut or rewrite.',
  paragraphs: 'Paragraphs already used above. Cut or rewrite.',
  words: 'These words are already used above. Cut or rewrite.',
  caption: 'Caption already used above. Keep one.',
  reworded: 'This story is told above in nearly the same words. Keep one.',
});

/** A short sentence that comes again and again is meant to. */
const refrain = { times: 3, words: 12 };

interface Repeat {
  readonly span: Span;
  readonly first: Span;
  /** How many whole sentences it is. */
  readonly sentences: number;
}

export const rule: ArticleRule = {
  id: 'passage-repeated-file',
  family: 'passage',
  scope: 'article',
  severity: 'warning',
  summary: 'A sentence or a long run of words appears twice in the article.',
  cleans: { what: cleaning.passages, asks: true },
  *check(context) {
    const { annotations, counted } = context;
    const readings = readingsOf(annotations, counted('hashes', countHashes));
    const sentences = repeatedSentences(readings);
    const isKnown = overlapTest(sentences.flatMap(({ span, first }) => [span, first]));
    for (const repeat of sentences) yield discover(repeat, extentOf(repeat, annotations)(), annotations);
    for (const repeat of repeatedRuns(readings)) {
      const captions = [repeat.span, repeat.first].filter((span) => isInCaption(span, annotations)).length;
      if (isKnown(repeat.span) || captions === 2) continue; // pictures of one event are described alike
      const found = discover(repeat, say.words(), annotations);
      yield captions ? { ...found, severity: found.severity ?? 'information' } : found;
    }
    for (const { first, headline } of rewordedStories(context)) {
      yield {
        span: headline.span,
        severity: 'information',
        message: say.reworded(),
        related: [{ span: first.span, message: here.headline() }],
      };
    }
  },
};

function discover({ span, first }: Repeat, message: Said, annotations: Annotations): Discovery {
  return {
    span,
    severity: isInPost(span, annotations) === isInPost(first, annotations) ? undefined : 'hint',
    message,
    related: [{ span: first, message: here.first() }],
    fixes: () => cutSentences(span, annotations),
  };
}

/** A post that the page shows whole is often quoted beside it: whether that is once too often is the desk's to say. */
function isInPost(span: Span, annotations: Annotations): boolean {
  const placed = paragraphAt(span, annotations);
  return placed !== undefined && isPost(placed.paragraph.text);
}

const isInCaption = (span: Span, annotations: Annotations) => paragraphAt(span, annotations)?.block.kind === 'caption';

const paragraphAt = ({ start }: Span, { paragraphs }: Annotations): PlacedParagraph | undefined =>
  paragraphs[firstWhere(paragraphs, ({ block }) => block.span.end > start)];

/** Later places of sentences that came before; neighbours that are repeated together are one. */
function repeatedSentences(readings: readonly Reading[]): Repeat[] {
  const found = new Map<number, { length: number; first: Span; later: Span[] }>();
  for (const { one, other } of pairs(readings, ({ sentences }) => sentences)) {
    if (!isSame(one, other)) continue;
    const place = one.number;
    const known = found.get(place) ?? {
      length: one.stretch.to - one.stretch.from,
      first: spanOf(one.reading, one.stretch.span),
      later: [],
    };
    known.later.push(spanOf(other.reading, other.stretch.span));
    found.set(place, known);
  }
  const repeats: Repeat[] = [];
  for (const { length, first, later } of found.values()) {
    if (length <= refrain.words && later.length + 1 >= refrain.times) continue;
    for (const span of later) repeats.push({ span, first, sentences: 1 });
  }
  return joinNeighbours(repeats.sort((a, b) => a.span.start - b.span.start));
}

interface Placed<S extends Stretch> {
  readonly reading: Reading;
  readonly stretch: S;
  /** Which of all the stretches it is. */
  readonly number: number;
}

/** Stretches of equal hash: each later one with the first. */
function* pairs<S extends Stretch>(
  readings: readonly Reading[],
  stretchesOf: (repeatable: Repeatable) => readonly S[],
): Generator<{ readonly one: Placed<S>; readonly other: Placed<S> }> {
  const firsts: number[] = []; // the number of each paragraph's first stretch
  let count = 0;
  for (const { repeatable } of readings) {
    firsts.push(count);
    count += stretchesOf(repeatable).length;
  }
  const firstPlace = createFirstPlaces(count);
  for (let paragraph = 0; paragraph < readings.length; paragraph++) {
    const stretches = stretchesOf(readings[paragraph].repeatable);
    for (let index = 0; index < stretches.length; index++) {
      const number = firsts[paragraph] + index;
      const first = firstPlace(stretches[index].hash, number);
      if (first < 0) continue;
      const home = firstWhere(firsts, (start) => start > first) - 1;
      const reading = readings[home];
      const stretch = stretchesOf(reading.repeatable)[first - firsts[home]];
      yield {
        one: { reading, stretch, number: first },
        other: { reading: readings[paragraph], stretch: stretches[index], number },
      };
    }
  }
}

function isSame(one: Placed<Stretch>, other: Placed<Stretch>): boolean {
  const length = one.stretch.to - one.stretch.from;
  if (length !== other.stretch.to - other.stretch.from) return false;
  for (let at = 0; at < length; at++) {
    if (one.reading.words.hashes[one.stretch.from + at] !== other.reading.words.hashes[other.stretch.from + at])
      return false;
  }
  return true;
}

const spanOf = ({ placed }: Reading, { start, end }: Span): Span => ({
  start: placed.start + start,
  end: placed.start + end,
});

/** What is repeated, in the reader's words. */
function extentOf({ span, sentences }: Repeat, annotations: Annotations) {
  if (paragraphAt(span, annotations)?.block.kind === 'caption') return say.caption;
  if (/[\r\n]/.test(annotations.article.text.slice(span.start, span.end).trim()) && sentences > 1)
    return say.paragraphs;
  return sentences > 1 ? say.sentences : say.sentence;
}

/** Two that are a space apart in both places are one passage. */
function joinNeighbours(repeats: readonly Repeat[]): Repeat[] {
  const joined: Repeat[] = [];
  const follows = (a: Span, b: Span) => b.start >= a.end && b.start - a.end <= 2;
  for (const repeat of repeats) {
    const last = joined.at(-1);
    if (last && follows(last.span, repeat.span) && follows(last.first, repeat.first)) {
      joined[joined.length - 1] = {
        span: { start: last.span.start, end: repeat.span.end },
        first: { start: last.first.start, end: repeat.first.end },
        sentences: last.sentences + 1,
      };
    } else joined.push(repeat);
  }
  return joined;
}

/** Runs of twenty words or more that two paragraphs, or two places of one, have in common. */
function repeatedRuns(readings: readonly Reading[]): Repeat[] {
  const repeats: Repeat[] = [];
  let covered = 0; // runs that begin before it were seen as part of one
  for (const { one, other } of pairs(readings, ({ prints }) => prints)) {
    const { words } = other.reading;
    const { start } = other.reading.placed;
    if (start + words.starts[other.stretch.from] < covered) continue;
    const run = runAround(one, other);
    const { from, to, length } = run;
    if (length < fewestRunWords) continue;
    if (one.reading.words === words && to - from < length) {
      // Words that go round and round overlap their own repeat up to the middle: a look at each round would take for ever.
      covered = start + words.starts[(from + to + length) >> 1];
      continue;
    }
    covered = start + words.ends[to + length - 1];
    if (!isMostlyQuoted(words, to, to + length)) repeats.push(repeatOf(run, one.reading, other.reading));
  }
  return repeats;
}

/** Words that two readings have in common: from one word number of the one and another of the other. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The longest run around two equal stretches. */
function runAround(one: Placed<Stretch>, other: Placed<Stretch>): Run {
  const here = one.reading.words.hashes;
  const there = other.reading.words.hashes;
  let from = one.stretch.from;
  let to = other.stretch.from;
  while (from > 0 && to > 0 && here[from - 1] === there[to - 1]) {
    from--;
    to--;
  }
  let length = 0;
  const most = Math.min(here.length - from, there.length - to);
  while (length < most && here[from + length] === there[to + length]) length++;
  return { from, to, length };
}

function repeatOf({ from, to, length }: Run, one: Reading, other: Reading): Repeat {
  return {
    span: spanOf(other, { start: other.words.starts[to], end: other.words.ends[to + length - 1] }),
    first: spanOf(one, { start: one.words.starts[from], end: one.words.ends[from + length - 1] }),
    sentences: 0,
  };
}
