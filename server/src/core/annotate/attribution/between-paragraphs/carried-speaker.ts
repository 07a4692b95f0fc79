// "…," Smith said. (next paragraph) "…": a paragraph that opens with a quotation of nobody's goes on with the speaker before.
// Only after a paragraph of speech: words built into a sentence ("said it was 'a farce'") leave nobody speaking.
import type { Quotation } from '../../annotations.ts';
import { type ArticleSieve, type Known, textBefore } from './article-sieve.ts';

export const carriedSpeaker: ArticleSieve = {
  name: 'carried-speaker',
  credit(known, quotation) {
    if (!isAllSpeech(known, quotation)) return undefined;
    const own = quotation.parts[0].paragraph;
    const before = known.quotations[quotation.index - 1];
    const speaking = known.attributions[quotation.index - 1];
    if (speaking?.sieve === carriedSpeaker.name && lastParagraph(before) === own) return { ...speaking };
    const paragraph = textBefore(known, own);
    if (!paragraph || lastParagraph(before) !== paragraph.index) return undefined;
    if (!speaking?.source || !speaks(known, before, paragraph.index)) return undefined;
    return { source: speaking.source, cue: speaking.cue, stated: false };
  },
};

/** Whether the quotation opens a paragraph in which nobody else has a word, the reporter included. */
function isAllSpeech({ paragraphs }: Known, { parts: [first] }: Quotation): boolean {
  const { text, quotations } = paragraphs[first.paragraph].paragraph;
  let at = 0;
  for (const { span, depth } of quotations) {
    if (depth > 0) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(at, span.start))) return false;
    at = span.end;
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(at));
}

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
