// The coach crossed the pitch. "…": the sentence before the quotation, in its paragraph, is about the one who speaks.

import { shift } from '../../../text/span.ts';
import { speechOf } from '../speech-of.ts';
import { type ArticleSieve, overlappingMentions } from './article-sieve.ts';

export const sentenceBefore: ArticleSieve = {
  name: 'sentence-before',
  credit(known, { parts: [first] }, place) {
    const placed = known.paragraphs[first.paragraph];
    const lead = speechOf(placed).leads[place];
    if (!lead) return undefined;
    const source = shift(lead, placed.start);
    const words = placed.paragraph.text.slice(lead.start, lead.end);
    const isPerson =
      /^(?:he|she|i)\b/i.test(words) || overlappingMentions(known, source).some(({ type }) => type === 'PER');
    return isPerson ? { source, stated: true } : undefined;
  },
};
