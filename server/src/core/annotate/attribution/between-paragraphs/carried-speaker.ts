// "…," Smith said. (next paragraph) "…": a paragraph that opens with a quotation of nobody's goes on with the speaker before.
// Only after a paragraph of speech: words built into a sentence ("said it was 'a farce'") leave nobody speaking.
import type { Span } from '../../../text/span.ts';
import type { Attribution, Quotation } from '../../annotations.ts';
import { speechOf } from '../speech-of.ts';
import { type ArticleSieve, type Known, overlappingMentions, textBefore } from './article-sieve.ts';

export const carriedSpeaker: ArticleSieve = {
  name: 'carried-speaker',
  credit(known, quotation, place) {
    const own = quotation.parts[0].paragraph;
    const before = known.quotations[quotation.index - 1];
    const speaking = known.attributions[quotation.index - 1];
    if (!before || !speaking?.source) return undefined;
    if (lastParagraph(before) === own) return { ...speaking, stated: speaking.stated && before.parts.length === 1 };
    const paragraph = textBefore(known, own);
    if (place > 0 || lastParagraph(before) !== paragraph?.index || !speaks(known, before, paragraph.index))
      return undefined;
    if (!speechOf(known.paragraphs[own]).isAllSpeech && !staysWith(known, speaking, before, quotation))
      return undefined;
    return { source: speaking.source, cue: speaking.cue, entity: speaking.entity, stated: false };
  },
};

function lastParagraph({ parts }: Quotation): number {
  return parts[parts.length - 1].paragraph;
}

/** A speaker of so many quotations before is nobody's last one. */
const quotationsBack = 20;

/** Whether the paragraph is one of speech: a whole sentence quoted in it, or words with their speaker behind them. */
function speaks(known: Known, last: Quotation, paragraph: number): boolean {
  // The last few will do: a paragraph of speech is one at its end.
  const first = Math.max(0, last.index - quotationsBack);
  for (let index = last.index; index >= first && lastParagraph(known.quotations[index]) === paragraph; index--) {
    if (known.quotations[index].kind === 'direct' || known.attributions[index]?.sieve === 'cue-after') return true;
  }
  return false;
}

/** "…," said Smith, who has run the works since May: so much may follow the speaker, in code units. */
const lateClause = 80;

/**
 * Where the reporter goes on behind the quotation, its speaker is the one before only if the reader cannot miss it: the
 * paragraph before ended in speech with the speaker's name, and the quotation opens this one.
 */
function staysWith(
  known: Known,
  { source, sieve }: Attribution,
  before: Quotation,
  { parts: [first] }: Quotation,
): boolean {
  const { paragraphs } = known;
  const { text } = paragraphs[first.paragraph].paragraph;
  if (/[\p{Alpha}\d]/u.test(text.slice(0, first.source.span.start)) || !source) return false;
  const end = paragraphs[lastParagraph(before)].block.span.end;
  const spokenLast = sieve === 'cue-after' ? end - source.end < lateClause : end - before.span.end < 3;
  return spokenLast && (isNamed(known, source) || sharesPerson(known, lastParagraph(before), first.paragraph));
}

function isNamed(known: Known, source: Span): boolean {
  return overlappingMentions(known, source).some(({ type }) => type === 'PER');
}

/** Whether two paragraphs name the same person. */
function sharesPerson(known: Known, one: number, other: number): boolean {
  const people = (paragraph: number) =>
    overlappingMentions(known, known.paragraphs[paragraph].block.span)
      .filter(({ type, quoted }) => type === 'PER' && !quoted)
      .map(({ entity }) => entity);
  const there = new Set(people(one));
  return people(other).some((entity) => there.has(entity));
}
