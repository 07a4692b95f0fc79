// Who said what. Each paragraph is read once (speech.ts); what it leaves open is asked of the paragraphs around it, sieve by sieve.

import type { Annotations, Attribution, Quotation } from '../annotations.ts';
import type { ArticleSieve, Known } from './between-paragraphs/article-sieve.ts';
import { attributionLine } from './between-paragraphs/attribution-line.ts';
import { carriedSpeaker } from './between-paragraphs/carried-speaker.ts';
import { colonBefore } from './between-paragraphs/colon-before.ts';
import { creditLine } from './between-paragraphs/credit-line.ts';
import { reportBefore } from './between-paragraphs/report-before.ts';
import { sentenceBefore } from './between-paragraphs/sentence-before.ts';
import { turnLabel } from './between-paragraphs/turn-label.ts';
import { nameSpeakers } from './name-speakers.ts';
import { inArticle, placeIn, speechOf } from './speech-of.ts';

const sieves: readonly ArticleSieve[] = [
  turnLabel,
  attributionLine,
  creditLine,
  sentenceBefore,
  colonBefore,
  carriedSpeaker,
  reportBefore,
];

/** One slot a quotation; undefined where no sieve finds a speaker or a cue. */
export function attribute(known: Omit<Annotations, 'attributions'>): (Attribution | undefined)[] {
  const attributions: (Attribution | undefined)[] = [];
  const context: Known = { ...known, attributions };
  let place = 0; // which of its paragraph's outermost quotations
  let paragraph = -1;
  for (const quotation of known.quotations) {
    const first = quotation.parts[0];
    place = first.paragraph === paragraph ? place + 1 : placeIn(known.paragraphs[first.paragraph], first.source);
    paragraph = first.paragraph;
    const local = stated(known, quotation, place);
    // In a turn of an interview its speaker comes before whoever else has a clause in it.
    const labelled = local?.sieve === 'running-speaker' && known.paragraphs[paragraph].block.label;
    attributions.push((labelled ? undefined : local) ?? carried(context, quotation, place));
  }
  return nameSpeakers(known, attributions);
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

function carried(known: Known, quotation: Quotation, place: number): Attribution | undefined {
  if (quotation.kind === 'scare' || quotation.kind === 'title') return undefined; // nobody has to have said them
  for (const { name, credit } of sieves) {
    const found = credit(known, quotation, place);
    if (found) return { ...found, quotation: quotation.index, sieve: name };
  }
  return undefined;
}
