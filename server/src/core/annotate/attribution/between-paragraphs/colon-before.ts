// Smith told the court: (next paragraph) "…": the paragraph before gives the word to somebody and stops at a colon.
import { inArticle, speechOf } from '../speech-of.ts';
import { type ArticleSieve, opensParagraph, textBefore } from './article-sieve.ts';

export const colonBefore: ArticleSieve = {
  name: 'colon-before',
  credit(known, quotation) {
    if (!opensParagraph(known, quotation)) return undefined;
    const before = textBefore(known, quotation.parts[0].paragraph);
    const introduced = before && speechOf(before).introduces;
    return introduced && inArticle(introduced, before, quotation.index, false);
  },
};
