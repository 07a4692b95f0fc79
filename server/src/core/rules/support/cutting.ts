// Taking out what is told twice or was never filled in, so that neither a hole nor half a sentence is left.

import type { Annotations } from '../../annotate/annotations.ts';
import { removeLines } from '../../text/remove-lines.ts';
import type { Span } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { Fix } from '../rule.ts';

export const say = wording('cutting', {
  paragraph: 'Delete this paragraph',
  sentence: 'Delete this sentence',
});

/** Whole sentences may go; of a run within a sentence the rest would be left hanging. */
export function cutSentences(span: Span, { article, paragraphs }: Annotations): Fix[] {
  const placed = paragraphs.find(({ block }) => block.span.start <= span.start && span.end <= block.span.end);
  if (!placed) return [];
  const { block, paragraph, start } = placed;
  const { text } = article;
  if (!text.slice(block.span.start, span.start).trim() && !text.slice(span.end, block.span.end).trim()) {
    return [{ title: say.paragraph(), edits: [removeLines(text, block.span)], applicability: 'suggested' }];
  }
  const opens = paragraph.sentences.some((sentence) => start + sentence.start === span.start);
  const closes = paragraph.sentences.some((sentence) => start + sentence.end === span.end);
  if (!opens || !closes) return [];
  return [{ title: say.sentence(), edits: [{ span: withSpace(text, span), text: '' }], applicability: 'suggested' }];
}

/** The span and the blanks behind it; where there are none, those before it. */
function withSpace(text: string, { start, end }: Span): Span {
  const after = spaces(text, end, 1);
  return { start: start - (after ? 0 : spaces(text, start - 1, -1)), end: end + after };
}

/** How many blanks are at an offset, counted forwards or backwards. */
function spaces(text: string, at: number, step: 1 | -1): number {
  let count = 0;
  while (text[at + count * step] === ' ' || text[at + count * step] === '\u00a0') count++;
  return count;
}
