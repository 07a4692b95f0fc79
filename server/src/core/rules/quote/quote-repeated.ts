// The same quotation twice in one article.

import type { Annotations, Quotation } from '../../annotate/annotations.ts';
import type { BlockKind } from '../../article/article.ts';
import { isPost } from '../../paragraph/is-post.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { overlaps, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { cutSentences } from '../support/cutting.ts';

export const say = wording('quote-repeated', {
  found: 'Quote already used above. Cut one of the two.',
  first: 'First used here',
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
  *check({ annotations, each }) {
    const { paragraphs, quotations } = annotations;
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
          severity: [first, quotation].some((one) => isSetOff(one, annotations)) ? 'hint' : undefined,
          message: say.found(),
          related: [{ span: first.span, message: say.first() }],
          fixes: () => deletion(quotation, annotations),
        };
      }
    }
  },
};

/** So much beside the quotation is who said it; more is a story of its own, and the quotation is cut out by hand. */
const longestBeside = 40;

/** A paragraph of nothing else may be a pull quote; that of a post is somebody else's page. */
function isSetOff({ span, parts }: Quotation, { paragraphs }: Annotations): boolean {
  const { text } = paragraphs[parts[0].paragraph].paragraph;
  return isPost(text) || text.length - (span.end - span.start) <= longestBeside;
}

/** The sentences that are nothing but the quotation and who said it. */
function deletion({ span, parts }: Quotation, annotations: Annotations): Fix[] {
  const { paragraph, start } = annotations.paragraphs[parts[0].paragraph];
  const sentences = paragraph.sentences.map((sentence) => shift(sentence, start));
  const over = sentences.filter((sentence) => overlaps(sentence, span));
  const whole = {
    start: Math.min(span.start, ...over.map((sentence) => sentence.start)),
    end: Math.max(span.end, ...over.map((sentence) => sentence.end)),
  };
  const beside = whole.end - whole.start - (span.end - span.start);
  return beside <= longestBeside ? cutSentences(whole, annotations) : [];
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
        .match(/[\p{Alpha}\d]+/gu) ?? [];
    if (words.length >= (kind === 'direct' ? enoughWords : enoughOfPart)) folded.set(span.start, words.join(' '));
  }
  return folded;
}
