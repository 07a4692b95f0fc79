// Who said what. Each paragraph is read once (speech.ts); what it leaves open is asked of the paragraphs around it, sieve by sieve.

import type { QuotedSpan } from '../../paragraph/paragraph.ts';
import { note } from '../../paragraph/paragraph-cache.ts';
import { shift } from '../../text/span.ts';
import type { Annotations, Attribution, PlacedParagraph, Quotation } from '../annotations.ts';
import type { ArticleSieve, Known } from './between-paragraphs/article-sieve.ts';
import { attributionLine } from './between-paragraphs/attribution-line.ts';
import { carriedSpeaker } from './between-paragraphs/carried-speaker.ts';
import { colonBefore } from './between-paragraphs/colon-before.ts';
import { turnLabel } from './between-paragraphs/turn-label.ts';
import { nameSpeakers } from './name-speakers.ts';
import { type LocalAttribution, readSpeech, type Speech } from './speech.ts';

const sieves: readonly ArticleSieve[] = [turnLabel, attributionLine, colonBefore, carriedSpeaker];

/** One slot a quotation; undefined where no sieve finds a speaker or a cue. */
export function attribute(known: Omit<Annotations, 'attributions'>): (Attribution | undefined)[] {
  const attributions: (Attribution | undefined)[] = [];
  const context: Known = { ...known, attributions };
  let parts = 0; // how many quotations of the paragraph at hand have been passed
  let paragraph = -1;
  for (const quotation of known.quotations) {
    const first = quotation.parts[0];
    parts = first.paragraph === paragraph ? parts + 1 : placeIn(known.paragraphs[first.paragraph], first.source);
    paragraph = first.paragraph;
    attributions.push(stated(known, quotation, parts) ?? carried(context, quotation));
  }
  return nameSpeakers(known, attributions);
}

/** What a paragraph says of its speakers, read once for as long as the paragraph is remembered. */
export function speechOf({ remembered }: PlacedParagraph): Speech {
  return note(remembered, 'attribution/speech', readSpeech);
}

/** Which of its paragraph's outermost quotations this one is. */
function placeIn({ paragraph }: PlacedParagraph, source: QuotedSpan): number {
  let place = 0;
  for (const other of paragraph.quotations) {
    if (other === source) return place;
    if (other.depth === 0) place++;
  }
  return -1;
}

/** What the quotation's own paragraphs say: a reporting clause in any of them before the paragraph's running speaker. */
function stated(
  { paragraphs }: Omit<Annotations, 'attributions'>,
  quotation: Quotation,
  place: number,
): Attribution | undefined {
  let answer: Attribution | undefined;
  for (const [index, part] of quotation.parts.entries()) {
    const placed = paragraphs[part.paragraph];
    const local = speechOf(placed).attributions[index === 0 ? place : placeIn(placed, part.source)];
    if (!local || (answer && local.sieve === 'running-speaker')) continue;
    answer = inArticle(local, placed, quotation.index, true);
    if (local.sieve !== 'running-speaker') break;
  }
  return answer;
}

function carried(known: Known, quotation: Quotation): Attribution | undefined {
  for (const { name, credit } of sieves) {
    const found = credit(known, quotation);
    if (found) return { quotation: quotation.index, sieve: name, ...found };
  }
  return undefined;
}

/** A paragraph's attribution in the article's offsets. */
export function inArticle(
  { sieve, cue, source }: LocalAttribution,
  { start }: PlacedParagraph,
  quotation: number,
  stated: boolean,
): Attribution {
  return {
    quotation,
    sieve,
    stated,
    cue: cue && { ...cue, span: shift(cue.span, start) },
    source: source && shift(source, start),
  };
}
