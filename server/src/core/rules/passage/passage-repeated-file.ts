// A sentence, or a long run of words, that stands in one article twice.
import type { Annotations, PlacedParagraph } from '../../annotate/annotations.ts';
import type { BlockKind } from '../../article/article.ts';
import { removeLines } from '../../text/remove-lines.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { ArticleRule, Discovery, Fix } from '../rule.ts';
import { fewestRunWords, isMostlyQuoted, type Repeatable, readRepeatable } from './repeats.ts';

const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote', 'listItem']);
/** A short sentence that comes again and again is meant to. */
const refrain = { times: 3, words: 12 };

interface Reading extends Repeatable {
  readonly placed: PlacedParagraph;
}

interface Repeat {
  readonly span: Span;
  readonly first: Span;
}

export const rule: ArticleRule = {
  id: 'passage-repeated-file',
  family: 'passage',
  scope: 'article',
  severity: 'warning',
  summary: 'A sentence or a long run of words stands in the article twice.',
  *check({ annotations, each }) {
    const readings: Reading[] = [];
    for (const placed of annotations.paragraphs) {
      if (running.has(placed.block.kind)) readings.push({ placed, ...each('repeatable', placed, readRepeatable) });
    }
    const sentences = repeatedSentences(readings);
    const known = sentences.flatMap(({ span, first }) => [span, first]);
    const runs = repeatedRuns(readings).filter(({ span }) => !known.some((other) => overlaps(other, span)));
    for (const repeat of sentences) yield discover(repeat, 'This sentence stands in the article twice', annotations);
    for (const repeat of runs) yield discover(repeat, 'These words stand in the article twice', annotations);
  },
};

function discover({ span, first }: Repeat, what: string, annotations: Annotations): Discovery {
  return {
    span,
    message: `${what}. A reader meets it as new and finds it is not: delete it here, or say it in other words.`,
    related: [{ span: first, message: 'It stands here first' }],
    fixes: () => deletion(span, annotations),
  };
}

/** Later places of sentences that came before; neighbours that are repeated together are one. */
function repeatedSentences(readings: readonly Reading[]): Repeat[] {
  const places = new Map<number, Span[]>();
  const short = new Set<number>();
  for (const { placed, sentences } of readings) {
    for (const { hash, span, words } of sentences) {
      const place = { start: placed.start + span.start, end: placed.start + span.end };
      const known = places.get(hash);
      if (known) known.push(place);
      else places.set(hash, [place]);
      if (words <= refrain.words) short.add(hash);
    }
  }
  const repeats: Repeat[] = [];
  for (const [hash, [first, ...others]] of places) {
    if (!others.length || (short.has(hash) && others.length + 1 >= refrain.times)) continue;
    for (const span of others) repeats.push({ span, first });
  }
  return joinNeighbours(repeats.sort((a, b) => a.span.start - b.span.start));
}

/** Two that stand a space apart in both places are one passage. */
function joinNeighbours(repeats: readonly Repeat[]): Repeat[] {
  const joined: Repeat[] = [];
  for (const repeat of repeats) {
    const last = joined.at(-1);
    const follows = (a: Span, b: Span) => b.start >= a.end && b.start - a.end <= 2;
    if (last && follows(last.span, repeat.span) && follows(last.first, repeat.first)) {
      joined[joined.length - 1] = {
        span: { start: last.span.start, end: repeat.span.end },
        first: { start: last.first.start, end: repeat.first.end },
      };
    } else joined.push(repeat);
  }
  return joined;
}

/** Runs of twenty words or more within two paragraphs, or two places of one. */
function repeatedRuns(readings: readonly Reading[]): Repeat[] {
  const places = new Map<number, { reading: Reading; word: number }>();
  const repeats: Repeat[] = [];
  for (const reading of readings) {
    let covered = 0;
    for (const { hash, word } of reading.prints) {
      const first = places.get(hash);
      if (!first) places.set(hash, { reading, word });
      else if (word >= covered) {
        const run = extend(first.reading, first.word, reading, word);
        if (!run) continue;
        covered = run.end;
        repeats.push(run.repeat);
      }
    }
  }
  return repeats;
}

function extend(one: Reading, at: number, other: Reading, word: number): { repeat: Repeat; end: number } | undefined {
  if (one === other && Math.abs(at - word) < fewestRunWords) return undefined;
  let before = 0;
  while (one.words[at - before - 1] && one.words[at - before - 1].folded === other.words[word - before - 1]?.folded)
    before++;
  let after = 0;
  while (one.words[at + after] && one.words[at + after].folded === other.words[word + after]?.folded) after++;
  if (before + after < fewestRunWords) return undefined;
  const span = spanOf(other, word - before, word + after);
  const quoted = other.placed.paragraph.quotations
    .filter(({ depth }) => depth === 0)
    .map((quotation) => quotation.span);
  if (isMostlyQuoted({ start: span.start - other.placed.start, end: span.end - other.placed.start }, quoted))
    return undefined;
  return { repeat: { span, first: spanOf(one, at - before, at + after) }, end: word + after };
}

function spanOf({ words, placed }: Reading, from: number, to: number): Span {
  return { start: placed.start + words[from].start, end: placed.start + words[to - 1].end };
}

/** Whole sentences may go; of a run within a sentence the rest would be left hanging. */
function deletion(span: Span, { article, paragraphs }: Annotations): Fix[] {
  const placed = paragraphs.find(({ block }) => block.span.start <= span.start && span.end <= block.span.end);
  if (!placed) return [];
  const { block, paragraph, start } = placed;
  if (
    !article.text.slice(block.span.start, span.start).trim() &&
    !article.text.slice(span.end, block.span.end).trim()
  ) {
    return [
      { title: 'Delete this paragraph', edits: [removeLines(article.text, block.span)], applicability: 'suggested' },
    ];
  }
  const whole =
    paragraph.sentences.some((sentence) => start + sentence.start === span.start) &&
    paragraph.sentences.some((sentence) => start + sentence.end === span.end);
  if (!whole) return [];
  const after = /^[ \t\u00a0]+/.exec(article.text.slice(span.end, span.end + 4))?.[0].length ?? 0;
  const before = after
    ? 0
    : (/[ \t\u00a0]+$/.exec(article.text.slice(Math.max(block.span.start, span.start - 4), span.start))?.[0].length ??
      0);
  const cut = { start: span.start - before, end: span.end + after };
  return [{ title: 'Delete this sentence', edits: [{ span: cut, text: '' }], applicability: 'suggested' }];
}
