// One quotation worded two ways, here or in another article.
import { compareSentencesOf } from '../../workspace/compare-quotations.ts';
import { type QuotedSentence, quotedSentences } from '../../workspace/quotation-words.ts';
import type { RelatedPlace, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'quote-changed',
  family: 'quote',
  scope: 'workspace',
  severity: 'warning',
  summary: 'The same quotation is worded differently elsewhere.',
  *check({ summary, workspace }) {
    const known = new Map<string, QuotedSentence[]>();
    const sentencesOf = (text: string) => {
      const sentences = known.get(text) ?? quotedSentences(text);
      known.set(text, sentences);
      return sentences;
    };
    for (const quotation of summary.quotations) {
      const related: RelatedPlace[] = [];
      for (const { article, quotation: other } of workspace.similarQuotations(summary, quotation)) {
        if (other.text === quotation.text) continue;
        const difference = compareSentencesOf(sentencesOf(quotation.text), sentencesOf(other.text));
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
