// A whole sentence between quotation marks that nobody is credited with.
import type { Annotations, Quotation } from '../../annotate/annotations.ts';
import type { Discovery, Rule, RuleContext } from '../rule.ts';

export const rule: Rule = {
  id: 'quote-unattributed',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'A quotation nobody is credited with',
  *check({ annotations }: RuleContext): Iterable<Discovery> {
    for (const quotation of annotations.quotations) {
      if (annotations.attributions[quotation.index] || !needsSpeaker(annotations, quotation)) continue;
      yield { span: quotation.span, message: 'Nobody is credited with this quotation.' };
    }
  },
};

function needsSpeaker({ paragraphs }: Annotations, { kind, closed, parts: [first] }: Quotation): boolean {
  if (kind !== 'direct' || !closed || !first.source.opened) return false;
  const { block, paragraph } = paragraphs[first.paragraph];
  if (block.kind !== 'paragraph' && block.kind !== 'blockquote') return false;
  const said = paragraph.text.slice(first.source.inner.start, first.source.inner.end);
  return (said.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) >= 5;
}
