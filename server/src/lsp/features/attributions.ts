// Whom the quotation at a place may be attributed to, each with the edit that would do it.
import { attributionOffers } from '../../core/index.ts';
import type { ServerRequests } from '../../protocol/messages.ts';
import type { ArticleFeature } from '../desk.ts';
import { spanOf } from '../from-lsp.ts';
import { quotationAt } from '../lookup.ts';
import { toTextEdits } from '../to-lsp.ts';
import { wordsOf } from '../wording.ts';

type Attributions = ServerRequests['copydesk/attributions'];

export const attributions: ArticleFeature<Attributions['params'], Attributions['result']> = (article, { range }) => {
  const { document, version } = article;
  const annotations = article.annotations();
  const quotation = quotationAt(annotations, spanOf(document, range).start);
  if (!quotation) return null;
  return {
    version,
    words: wordsOf(annotations, quotation),
    offers: attributionOffers(annotations, quotation, article.sheet()).map(({ name, role, spoke, edits }) => ({
      name,
      role,
      spokeOnLine: spoke && document.positionAt(spoke.start).line,
      edits: toTextEdits(document, edits),
    })),
  };
};
