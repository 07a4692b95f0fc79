// Growing a selection: word, name, sentence, quotation, paragraph, article.
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { contains, type Span, shift } from '../../core/index.ts';
import type { ArticleFeature } from '../desk.ts';
import { offsetOf } from '../from-lsp.ts';
import { mentionAt, paragraphAt, quotationAt } from '../lookup.ts';
import type { OpenArticle } from '../open-article.ts';
import { toRange } from '../to-lsp.ts';

export const selectionRanges: ArticleFeature<SelectionRangeParams, SelectionRange[]> = (article, { positions }) => {
  return positions.map((position) => rangeAround(article, offsetOf(article.document, position)));
};

function rangeAround(article: OpenArticle, offset: number): SelectionRange {
  const spans = spansAround(article, offset).sort((a, b) => a.end - a.start - (b.end - b.start));
  let range: SelectionRange = {
    range: toRange(article.document, { start: 0, end: article.document.getText().length }),
  };
  let inner: Span | undefined;
  for (const span of spans.reverse()) {
    // A span that crosses the one around it has no place in the chain.
    if (inner && (!contains(inner, span) || contains(span, inner))) continue;
    range = { range: toRange(article.document, span), parent: range };
    inner = span;
  }
  return range;
}

function spansAround(article: OpenArticle, offset: number): Span[] {
  const annotations = article.annotations();
  const placed = paragraphAt(annotations, offset);
  if (!placed) return [];
  const { block, paragraph, start } = placed;
  const spans = [block.span, wordAround(block.text, offset - start, start)];
  const sentence = paragraph.sentences.find(({ start: from, end }) => from + start <= offset && offset <= end + start);
  if (sentence) spans.push(shift(sentence, start));
  const mention = mentionAt(annotations, offset);
  if (mention) spans.push(mention.span);
  const quotation = quotationAt(annotations, offset);
  const part = quotation?.parts.find(({ span }) => span.start <= offset && offset <= span.end);
  if (quotation && part) spans.push(quotation.span, part.span, part.inner);
  return spans.filter((span) => span.end > span.start && span.start <= offset && offset <= span.end);
}

/** Letters of a word that are looked at each way. */
const longestWord = 100;

/** The word at a place of a block's text, with apostrophes and hyphens inside it. */
function wordAround(text: string, at: number, shiftBy: number): Span {
  const isLetter = (index: number) =>
    /[\p{Alpha}\d'’-]/u.test(text[index] ?? '') || /[\uD800-\uDFFF]/.test(text[index] ?? '');
  let [start, end] = [at, at];
  while (start > 0 && at - start < longestWord && isLetter(start - 1)) start--;
  while (end < text.length && end - at < longestWord && isLetter(end)) end++;
  return { start: start + shiftBy, end: end + shiftBy };
}
