// "Both men" where no two men were named.
import type { Annotations } from '../../annotate/annotations.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import type { ArticleRule } from '../rule.ts';

interface Pair {
  readonly span: Span;
  readonly words: string;
}

const pair =
  /(?:^|[.!?;]["”’']?\s+|,\s+)((?:[Bb]oth|[Tt]he two) (?:men|women|brothers|sisters|leaders|ministers|officials|officers|suspects|victims|presidents|candidates|players))\b(?! (?:and|of|who|from|in|with|at|convicted|accused|arrested|charged|held|killed|named|injured|involved|whose)\b)/gu;
/** Two people may be brought in without names: "two men were held", "a nurse and a driver". */
const unnamed =
  /\b(?:two|pair|couple|duo|twins|brothers|sisters|[2-9]|three|four|five|six|seven|several|both|others?|group|men|women|leaders|ministers|officials|officers|suspects|victims|presidents|candidates|players)\b/i;
const reach = 2;

export const rule: ArticleRule = {
  id: 'entity-pair-without-antecedent',
  family: 'entity',
  scope: 'article',
  severity: 'information',
  summary: '“Both men” where no two people were named.',
  *check({ annotations, each }) {
    for (const placed of annotations.paragraphs) {
      if (placed.block.kind !== 'paragraph') continue;
      for (const { span, words } of each('pairs', placed, pairsIn)) {
        if (isBroughtIn(annotations, placed.index, placed.start + span.start)) continue;
        yield {
          span: shift(span, placed.start),
          message: `“${words}” speaks of two people, and fewer than two were named before it. Say who they are.`,
        };
      }
    }
  },
};

function pairsIn({ text, quotations }: Paragraph): Pair[] {
  if (!/both|the two/i.test(text)) return [];
  return [...text.matchAll(pair)]
    .map(({ index, 0: whole, 1: words }) => {
      const start = index + whole.length - words.length;
      return { span: { start, end: start + words.length }, words };
    })
    .filter(
      ({ span }) =>
        !quotations.some((quotation) => quotation.span.start <= span.start && span.start < quotation.span.end),
    );
}

/** Whether two people, or people in the plural, stand in the words before a place: its own paragraph and the two before it. */
function isBroughtIn({ mentions, paragraphs }: Annotations, index: number, before: number): boolean {
  const { block } = paragraphs[index];
  let first = index;
  for (let steps = 0; first > 0 && steps < reach && paragraphs[first - 1].block.story === block.story; first--) {
    if (paragraphs[first - 1].block.kind === 'paragraph') steps++;
  }
  const named = new Set<string>();
  for (const mention of mentions) {
    if (mention.span.start >= before) break;
    if (mention.paragraph >= first && mention.type === 'PER' && mention.form !== 'pronoun') named.add(mention.entity);
  }
  if (named.size >= 2) return true;
  for (let at = first; at <= index; at++) {
    const { paragraph, start } = paragraphs[at];
    const words = at === index ? paragraph.text.slice(0, before - start) : paragraph.text;
    if (paragraphs[at].block.kind === 'paragraph' && unnamed.test(words)) return true;
  }
  return false;
}
