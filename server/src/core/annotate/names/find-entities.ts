// Names to entities: every mention of every person, place and organisation, grouped.
//
//   spans/     where names are: the recogniser's, fitted to the gazetteer, agreed on over the article, completed
//   mentions/  what is beside each of them: titles, descriptions, ages
//   resolve/   which of them are one person or thing
import type { Article } from '../../article/article.ts';
import { type NameSpan, nameTypes } from '../../language/names/index.ts';
import { note } from '../../paragraph/paragraph-cache.ts';
import type { Entity, Mention, PlacedParagraph, Quotation } from '../annotations.ts';
import type { ArticleMemory } from '../memory.ts';
import { type Corrections, correctSpans, type NameCorrection, prepareCorrections } from './corrections.ts';
import { assembleStory } from './mentions/assemble-story.ts';
import { type DescribedNames, describeNames, type TypedName } from './mentions/describe-names.ts';
import { nameStory } from './resolve/story-names.ts';
import { findSpans } from './spans/find-spans.ts';

/** The article's entities by first appearance and its mentions by start. */
export function findEntities(
  _article: Article,
  paragraphs: readonly PlacedParagraph[],
  quotations: readonly Quotation[],
  memory: ArticleMemory,
  corrections: readonly NameCorrection[],
): { entities: Entity[]; mentions: Mention[] } {
  const { names } = memory;
  if (names.corrections.given !== corrections) names.corrections = prepareCorrections(corrections);
  const spans = findSpans(paragraphs, names);
  const described = paragraphs.map((placed, index) => describe(placed, spans[index], names.corrections));
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const stories = storiesOf(paragraphs);
  for (const story of names.stories.keys()) if (!stories.has(story)) names.stories.delete(story);
  for (const [story, members] of stories) {
    const own = members.map((index) => described[index]);
    const named = nameStory(story, own, names);
    assembleStory(
      members.map((index) => paragraphs[index]),
      own,
      named,
      quotations,
      names,
      { entities, mentions },
    );
  }
  return { entities, mentions };
}

/** Indexes of the paragraphs of each story, in order. */
function storiesOf(paragraphs: readonly PlacedParagraph[]): Map<number, number[]> {
  const stories = new Map<number, number[]>();
  paragraphs.forEach(({ block }, index) => {
    const members = stories.get(block.story);
    if (members) members.push(index);
    else stories.set(block.story, [index]);
  });
  return stories;
}

/** What a paragraph's names were described from; replaced, never changed in place by anyone else. */
interface Described {
  recognised: readonly NameSpan[];
  corrections: Corrections;
  spans: readonly TypedName[];
  names: DescribedNames;
}

const noNames = describeNames('', [], []);

/** The paragraph's names described, again only where its names have changed. */
function describe(
  { block, remembered, paragraph }: PlacedParagraph,
  recognised: readonly NameSpan[],
  corrections: Corrections,
): DescribedNames {
  if (block.kind === 'furniture' || (recognised.length === 0 && !corrections.written.length)) return noNames;
  const known = note<Described>(remembered, 'names/described', () => ({
    recognised: [],
    corrections,
    spans: [],
    names: noNames,
  }));
  if (known.recognised === recognised && known.corrections === corrections) return known.names;
  known.recognised = recognised;
  known.corrections = corrections;
  const spans = correctSpans(namedSpans(recognised), paragraph.text, corrections);
  if (sameSpans(known.spans, spans)) return known.names;
  known.spans = spans;
  const quoted = paragraph.quotations.map((quotation) => quotation.span);
  known.names = describeNames(paragraph.text, spans, quoted);
  return known.names;
}

function sameSpans(known: readonly TypedName[], spans: readonly TypedName[]): boolean {
  return (
    known.length === spans.length &&
    spans.every(
      ({ start, end, type, certainty }, at) =>
        known[at].start === start &&
        known[at].end === end &&
        known[at].type === type &&
        known[at].certainty === certainty,
    )
  );
}

function namedSpans(spans: readonly NameSpan[]): TypedName[] {
  const named: TypedName[] = [];
  for (const span of spans) {
    if (span.named) named.push({ start: span.start, end: span.end, type: span.type, certainty: certaintyOf(span) });
  }
  return named;
}

function certaintyOf({ type, scores }: NameSpan): number {
  let own = 0;
  let next = Number.NEGATIVE_INFINITY;
  nameTypes.forEach((name, index) => {
    if (name === type) own = scores[index + 1];
    else next = Math.max(next, scores[index + 1]);
  });
  return own - next;
}
