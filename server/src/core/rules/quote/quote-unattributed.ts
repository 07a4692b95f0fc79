// A whole sentence between quotation marks that nobody is credited with.
import type { Annotations, Quotation } from '../../annotate/annotations.ts';
import { unbalancedMarks } from '../../annotate/quotations/unbalanced.ts';
import { countWords } from '../../text/words.ts';
import type { ArticleRule, Discovery } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'quote-unattributed',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'A quotation nobody is credited with.',
  *check({ annotations }): Iterable<Discovery> {
    for (const quotation of orphansOf(annotations)) {
      yield { span: quotation.span, message: 'Nobody is credited with this quotation.' };
    }
  },
};

/** The quotations that need a speaker and have none. Of several in a row, a paragraph each, the first. */
function orphansOf(annotations: Annotations): Quotation[] {
  const { quotations, attributions, paragraphs } = annotations;
  const orphans = quotations.filter(
    (quotation) => !attributions[quotation.index] && needsSpeaker(annotations, quotation),
  );
  if (orphans.length === 0) return orphans;
  const doubtful = new Set(unbalancedMarks(paragraphs, quotations).map(({ paragraph }) => paragraph));
  return orphans.filter(({ parts }, index) => {
    if (parts.some(({ paragraph }) => doubtful.has(paragraph))) return false;
    return index === 0 || !runsOn(annotations, orphans[index - 1], orphans[index]);
  });
}

function needsSpeaker({ paragraphs }: Annotations, { kind, closed, parts: [first] }: Quotation): boolean {
  if (kind !== 'direct' || !closed || !first.source.opened) return false;
  const { block, paragraph } = paragraphs[first.paragraph];
  if (block.kind !== 'paragraph' && block.kind !== 'blockquote') return false;
  const { span, inner } = first.source;
  if (countWords(paragraph.text, inner.start, inner.end, enoughWords) < enoughWords) return false;
  return !isBuiltIn(paragraph.text, span.start, span.end);
}

/** Fewer words than this are a slogan, a title or a cry. */
const enoughWords = 5;

/** "…" is what the sign says; a look of "…": words of the reporter's on the same breath. */
function isBuiltIn(text: string, start: number, end: number): boolean {
  return (
    /^\s*\p{Ll}/u.test(text.slice(end, end + 4)) || /[\p{L}\p{N}]\s*$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** Whether an orphan is all its paragraph, and the next one opens the paragraph after. */
function runsOn({ paragraphs }: Annotations, { parts }: Quotation, { parts: [next] }: Quotation): boolean {
  const last = parts[parts.length - 1];
  if (next.paragraph !== last.paragraph + 1) return false;
  const { text } = paragraphs[last.paragraph].paragraph;
  const after = paragraphs[next.paragraph].paragraph.text;
  return (
    isBlank(text.slice(last.source.span.end)) &&
    isBlank(text.slice(0, last.source.span.start)) &&
    isBlank(after.slice(0, next.source.span.start))
  );
}

function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
