// A finding about a quotation that has other words elsewhere, as the places that can be compared.
import { type Finding, type QuotationSummary, ruleNamed } from '../core/index.ts';
import type { QuotedPlace } from '../protocol/messages.ts';
import type { Desk } from './desk.ts';
import type { OpenArticle } from './open-article.ts';
import { toRange } from './to-lsp.ts';

export interface Wordings {
  readonly here: QuotedPlace;
  readonly others: readonly QuotedPlace[];
}

/** More other places are not offered to be compared with. */
export const mostOffered = 3;

/** The wordings that a finding speaks of, where its rule is about that; undefined where there is no other at hand. */
export function wordingsOf(finding: Finding, article: OpenArticle, desk: Desk): Wordings | undefined {
  if (!ruleNamed(finding.rule)?.rewords) return undefined;
  const here = placeOf(article.id, finding.span.start, article, desk);
  const others = finding.related
    .filter(({ archived }) => !archived)
    .flatMap(({ article: other, span }) => placeOf(other ?? article.id, span.start, article, desk) ?? [])
    .slice(0, mostOffered);
  return here && others.length ? { here, others } : undefined;
}

function placeOf(id: string, start: number, article: OpenArticle, { newsroom }: Desk): QuotedPlace | undefined {
  const isOwn = id === article.id;
  const summary = isOwn ? article.summary() : newsroom.index.get(id);
  const positions = isOwn ? article.document : newsroom.positions(id);
  const quotation = summary?.quotations.find(({ span }: QuotationSummary) => span.start === start);
  return (
    quotation &&
    positions && {
      uri: isOwn ? article.uri : id,
      range: toRange(positions, quotation.span),
      text: quotation.text,
    }
  );
}
