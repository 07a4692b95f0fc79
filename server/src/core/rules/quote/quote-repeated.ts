// The same quotation twice in one article.

import type { Quotation } from '../../annotate/annotations.ts';
import type { Block, BlockKind } from '../../article/article.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { removeLines } from '../../text/remove-lines.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';

export const say = wording('quote-repeated', {
  found: 'Quote already used above. Cut one of the two.',
  first: 'First used here',
  remove: 'Delete this paragraph',
});

/** Shorter ones may be a formula that people do say twice. */
const enoughWords = 6;
/** A phrase worth quoting is taken up again; a whole clause hardly ever. */
const enoughOfPart = 12;

export const rule: ArticleRule = {
  id: 'quote-repeated',
  family: 'quote',
  scope: 'article',
  severity: 'information',
  summary: 'The same quotation appears twice in the article.',
  *check({ annotations: { article, paragraphs, quotations }, each }) {
    const seen = new Map<string, Quotation>();
    for (const quotation of quotations) {
      const { parts } = quotation;
      const placed = paragraphs[parts[0].paragraph];
      const said = each('folded', placed, foldQuotations).get(parts[0].source.span.start);
      if (!said || parts.length > 1 || !isCompared(placed.block.kind, said)) continue;
      const key = `${placed.block.story} ${said}`;
      const first = seen.get(key);
      if (!first) seen.set(key, quotation);
      else {
        yield {
          span: quotation.span,
          message: say.found(),
          related: [{ span: first.span, message: say.first() }],
          fixes: () => deletion(quotation, placed.block, article.text),
        };
      }
    }
  },
};

/** A paragraph that is nothing but the quotation goes; out of a sentence it is cut by hand. */
function deletion(quotation: Quotation, { span }: Block, text: string): Fix[] {
  const isWhole = text.slice(span.start, span.end).trim().length === quotation.span.end - quotation.span.start;
  return isWhole ? [{ title: say.remove(), edits: [removeLines(text, span)], applicability: 'suggested' }] : [];
}

/** A pull quote is a short line that stands out; one as long as a passage is read twice. */
function isCompared(kind: BlockKind, said: string): boolean {
  return kind === 'paragraph' || (kind === 'blockquote' && said.split(' ').length >= enoughOfPart);
}

/** The words of each long quotation, without case, marks and stops, by its start. */
function foldQuotations({ text, quotations }: Paragraph): ReadonlyMap<number, string> {
  const folded = new Map<number, string>();
  for (const { span, inner, depth, kind } of quotations) {
    if (depth > 0 || kind === 'title') continue;
    const words =
      text
        .slice(inner.start, inner.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= (kind === 'direct' ? enoughWords : enoughOfPart)) folded.set(span.start, words.join(' '));
  }
  return folded;
}
