// The quotation at a place, and the same one as other articles have it.

import { type FoundQuotation, type QuotationSummary, rewordingEdits } from '../../core/index.ts';
import type { ServerRequests } from '../../protocol/messages.ts';
import type { ArticleFeature, Desk } from '../desk.ts';
import { spanOf } from '../from-lsp.ts';
import { quotationAt } from '../lookup.ts';
import { toRange } from '../to-lsp.ts';
import { speakerOf, wordsOf } from '../wording.ts';

type Compare = ServerRequests['copydesk/compareQuotations'];

export const compareQuotations: ArticleFeature<Compare['params'], Compare['result']> = (article, { range }, desk) => {
  const annotations = article.annotations();
  const quotation = quotationAt(annotations, spanOf(article.document, range).start);
  if (!quotation) return null;
  const text = wordsOf(annotations, quotation);
  const speaker = speakerOf(annotations, annotations.attributions[quotation.index]);
  const similar = desk.newsroom
    .view(article.id)
    .similarQuotations(article.summary(), { span: quotation.span, text, speaker });
  const isAnother = (found: FoundQuotation) =>
    found.article !== article.id || found.quotation.span.start !== quotation.span.start;
  return {
    here: { uri: article.uri, range: toRange(article.document, quotation.span), text, speaker },
    others: rewordedFirst(text, similar.filter(isAnother)).flatMap(
      ({ article: other, quotation: found }) => twinOf(other, found, desk) ?? [],
    ),
  };
};

/** What says the same in other words, then what has some of the words. */
function rewordedFirst(text: string, similar: readonly FoundQuotation[]): FoundQuotation[] {
  const isReworded = ({ quotation }: FoundQuotation) => rewordingEdits(text, quotation.text).length > 0;
  const reworded = new Set(similar.filter(isReworded));
  return [...reworded, ...similar.filter((found) => !reworded.has(found))];
}

function twinOf(uri: string, { span, text, speaker }: QuotationSummary, { newsroom }: Desk) {
  const positions = newsroom.positions(uri);
  return positions && { uri, range: toRange(positions, span), text, speaker };
}
