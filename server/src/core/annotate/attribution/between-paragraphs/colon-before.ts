// Smith told the court: (next paragraph) "…": the paragraph before gives the word to somebody and stops at a colon.
import { inArticle, speechOf } from '../speech-of.ts';
import { type ArticleSieve, textBefore } from './article-sieve.ts';

export const colonBefore: ArticleSieve = {
  name: 'colon-before',
  credit(known, quotation, place) {
    const [{ paragraph, source: opening }] = quotation.parts;
    if (place > 0 || /[\p{L}\p{N}]/u.test(known.paragraphs[paragraph].paragraph.text.slice(0, opening.span.start))) {
      return undefined;
    }
    const before = textBefore(known, paragraph);
    const introduced = before && speechOf(before).introduces;
    return introduced && inArticle(introduced, before, quotation.index, false);
  },
};
