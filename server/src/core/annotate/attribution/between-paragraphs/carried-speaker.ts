// "…," Smith said. (next paragraph) "…": a paragraph that opens with a quotation of nobody's goes on with the speaker before.
// Only after a paragraph of speech: words built into a sentence ("said it was 'a farce'") leave nobody speaking.
import type { Quotation } from '../../annotations.ts';
import { speechOf } from '../speech-of.ts';
import { type ArticleSieve, type Known, textBefore } from './article-sieve.ts';

export const carriedSpeaker: ArticleSieve = {
  name: 'carried-speaker',
  credit(known, quotation) {
    const own = quotation.parts[0].paragraph;
    if (!speechOf(known.paragraphs[own]).isAllSpeech) return undefined;
    const before = known.quotations[quotation.index - 1];
    const speaking = known.attributions[quotation.index - 1];
    if (speaking?.sieve === carriedSpeaker.name && lastParagraph(before) === own) return { ...speaking };
    const paragraph = textBefore(known, own);
    if (!paragraph || lastParagraph(before) !== paragraph.index) return undefined;
    if (!speaking?.source || !speaks(known, before, paragraph.index)) return undefined;
    return { source: speaking.source, cue: speaking.cue, stated: false };
  },
};

function lastParagraph(quotation: Quotation | undefined): number | undefined {
  return quotation?.parts[quotation.parts.length - 1].paragraph;
}

/** Whether the paragraph is one of speech: a whole sentence quoted in it, or words with their speaker behind them. */
function speaks(known: Known, last: Quotation, paragraph: number): boolean {
  // The last few will do: a paragraph of speech is one at its end.
  const first = Math.max(0, last.index - 20);
  for (let index = last.index; index >= first && lastParagraph(known.quotations[index]) === paragraph; index--) {
    if (known.quotations[index].kind === 'direct' || known.attributions[index]?.sieve === 'cue-after') return true;
  }
  return false;
}
