// Quotations that seem to run into the next paragraph, though what is quoted there is credited by itself: the first part had ended.
import type { Annotations, Quotation } from '../../annotate/annotations.ts';
import { opensPart } from '../../paragraph/quotations/resumed.ts';
import { firstWhere } from '../../text/first-where.ts';

/** "It was "a shed. It had no roof. ¶ "We like it," Roe said." · "…," Roe said. "It is over. ¶ "It is not," said Jane Lund." */
export function* creditedAnew(annotations: Annotations): Generator<Quotation> {
  for (const quotation of annotations.quotations) {
    const { parts } = quotation;
    if (parts.length < 2 || !parts[0].source.opened || parts[0].source.closed) continue;
    if (
      isCreditedBehind(annotations, quotation) &&
      (isPart(annotations, quotation) || isAnothers(annotations, quotation))
    )
      yield quotation;
  }
}

/** How far behind the closing mark whoever spoke is named, in code units. */
const creditRead = 60;

/** Whether a part of it ends in a comma and its speaker is told right behind it, nobody who goes on. */
function isCreditedBehind({ paragraphs, article: { text } }: Annotations, { parts }: Quotation): boolean {
  const { inner, span, paragraph: index } = parts[parts.length - 1];
  const { start, paragraph } = paragraphs[index];
  if (text[inner.end - 1] !== ',') return false;
  const after = span.end - start;
  const cue = paragraph.cues[firstWhere(paragraph.cues, (one) => one.span.start >= after)];
  if (!cue || cue.span.start > after + creditRead || /^(?:add|continue|conclude|go on)$/.test(cue.lemma)) return false;
  return !/[.!?"“”]\s/.test(paragraph.text.slice(after, cue.span.start));
}

/** Whether the first part is within a sentence of the reporter's. */
function isPart({ paragraphs }: Annotations, { parts: [first] }: Quotation): boolean {
  const { start, paragraph } = paragraphs[first.paragraph];
  return opensPart(paragraph.text, first.span.start - start, first.inner.start - start);
}

/** Whether somebody else was credited right before the first part, by name. */
function isAnothers(
  { article: { text }, attributions, quotations }: Annotations,
  { index, parts: [first] }: Quotation,
): boolean {
  const before = quotations[index - 1]?.parts.at(-1);
  const [own, other] = [attributions[index], attributions[index - 1]];
  if (before?.paragraph !== first.paragraph || !own?.source || !other?.source) return false;
  if (![own, other].every(({ entity, source }) => entity && /\p{Upper}/u.test(text.slice(source!.start, source!.end))))
    return false;
  return own.entity !== other.entity && other.source.start >= before.span.end && other.source.end <= first.span.start;
}
