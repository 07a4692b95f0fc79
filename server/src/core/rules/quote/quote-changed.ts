// One quotation worded two ways, here or in another article.
import { compareQuotations } from '../../workspace/compare-quotations.ts';
import type { RelatedPlace, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'quote-changed',
  family: 'quote',
  scope: 'workspace',
  severity: 'warning',
  summary: 'The same quotation is worded differently elsewhere.',
  *check({ summary, workspace }) {
    for (const quotation of summary.quotations) {
      const related: RelatedPlace[] = [];
      for (const { article, quotation: other } of workspace.similarQuotations(summary, quotation)) {
        const difference = compareQuotations(quotation.text, other.text);
        if (!difference) continue;
        const place = article === summary.id ? {} : { article };
        related.push({
          ...place,
          span: other.span,
          message: `Worded “${shorten(other.text)}”: ${inWords(difference)}`,
        });
      }
      if (!related.length) continue;
      yield {
        span: quotation.span,
        subject: quotation.text,
        related,
        message: `This quotation has other words ${related.some(({ article }) => article) ? 'in another article' : 'elsewhere in this article'}. A quotation is what was said: compare both with the source and keep the true one.`,
      };
    }
  },
};

function inWords({ here, there }: { readonly here: readonly string[]; readonly there: readonly string[] }): string {
  const only = [here.length && `only here: ${here.join(' ')}`, there.length && `only there: ${there.join(' ')}`];
  return only.filter(Boolean).join('; ');
}

const shorten = (text: string) => (text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text).replace(/\s+/g, ' ');
