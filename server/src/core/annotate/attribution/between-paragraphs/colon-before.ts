// Smith told the court: (next paragraph) "…": the paragraph before gives the word to somebody and stops at a colon.
import { inArticle, speechOf } from '../speech-of.ts';
import { type ArticleSieve, type Known, textBefore } from './article-sieve.ts';

export const colonBefore: ArticleSieve = {
  name: 'colon-before',
  credit(known, quotation, place) {
    const [{ paragraph, source: opening }] = quotation.parts;
    if (place > 0 || /[\p{Alpha}\d]/u.test(known.paragraphs[paragraph].paragraph.text.slice(0, opening.span.start))) {
      return undefined;
    }
    const before = textBefore(known, paragraph);
    if (!before || isOverList(known, before.index, paragraph)) return undefined;
    const { introduces } = speechOf(before);
    return introduces && inArticle(introduces, before, quotation.index, false);
  },
};

/** Whether the colon introduced a list, and the list is over: "The county suggests: ¶ - mow less ¶ - plant more ¶ "…"". */
function isOverList({ paragraphs }: Known, colon: number, paragraph: number): boolean {
  const isItem = (index: number) => paragraphs[index].block.kind === 'listItem';
  for (let between = colon + 1; between < paragraph; between++) if (isItem(between)) return !isItem(paragraph);
  return false;
}
