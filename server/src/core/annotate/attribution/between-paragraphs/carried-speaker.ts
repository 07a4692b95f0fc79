// "…," Smith said. (next paragraph) "…": a paragraph that opens with a quotation of nobody's goes on with the speaker before.
// Only after a paragraph of speech: words built into a sentence ("said it was 'a farce'") leave nobody speaking.
import { type ArticleSieve, opensParagraph, textBefore } from './article-sieve.ts';

export const carriedSpeaker: ArticleSieve = {
  name: 'carried-speaker',
  credit(known, quotation) {
    if (!opensParagraph(known, quotation)) return undefined;
    const paragraph = textBefore(known, quotation.parts[0].paragraph);
    const before = known.quotations[quotation.index - 1];
    const last = before?.parts[before.parts.length - 1];
    if (!paragraph || last?.paragraph !== paragraph.index || before.kind !== 'direct') return undefined;
    const speaker = known.attributions[before.index];
    return speaker?.source && { source: speaker.source, cue: speaker.cue, stated: false };
  },
};
