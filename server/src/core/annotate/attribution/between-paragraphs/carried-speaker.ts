// "…," Smith said. (next paragraph) "…": a paragraph that opens with a quotation of nobody's goes on with the speaker before.
// Only after a paragraph of speech: words built into a sentence ("said it was 'a farce'") leave nobody speaking.
import type { Quotation } from '../../annotations.ts';
import { type ArticleSieve, type Known, opensParagraph, textBefore } from './article-sieve.ts';

export const carriedSpeaker: ArticleSieve = {
  name: 'carried-speaker',
  credit(known, quotation) {
    if (!opensParagraph(known, quotation)) return undefined;
    const paragraph = textBefore(known, quotation.parts[0].paragraph);
    const before = known.quotations[quotation.index - 1];
    if (!paragraph || lastParagraph(before) !== paragraph.index) return undefined;
    const speaker = known.attributions[before.index];
    if (!speaker?.source || !speaks(known, before, paragraph.index)) return undefined;
    return { source: speaker.source, cue: speaker.cue, stated: false };
  },
};

function lastParagraph(quotation: Quotation | undefined): number | undefined {
  return quotation?.parts[quotation.parts.length - 1].paragraph;
}

/** Whether the paragraph is one of speech: a whole sentence quoted in it, or words with their speaker behind them. */
function speaks(known: Known, last: Quotation, paragraph: number): boolean {
  for (let index = last.index; index >= 0 && lastParagraph(known.quotations[index]) === paragraph; index--) {
    if (known.quotations[index].kind === 'direct' || known.attributions[index]?.sieve === 'cue-after') return true;
  }
  return false;
}
