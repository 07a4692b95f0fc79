// The coach crossed the pitch. "…": the sentence before the quotation, in its paragraph, is about the one who speaks.

import { shift } from '../../../text/span.ts';
import type { Mention } from '../../annotations.ts';
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
    const people = overlappingMentions(known, source).filter(({ type }) => type === 'PER');
    const isOwner = ({ span }: Mention) =>
      /^(?:['’]s|['’](?=\s))/.test(known.article.text.slice(span.end, span.end + 2));
    const isPerson =
      /^(?:he|she|i)\b/i.test(words) ||
      people.some((mention) => !isOwner(mention) || speaking.test(words)) ||
      (/^\p{Upper}/u.test(words) && hasBody.test(placed.paragraph.text.slice(lead.end, lead.end + 40)));
    return isPerson ? { source, stated: true } : undefined;
  },
};

/** "Ratu Viliame shook his head": a person, whoever knows the name. */
const hasBody =
  /^\s\p{Lower}+ (?:his|her) (?:head|shoulders?|eyes?|hands?|face|hat|cap|glasses|arms?|feet|chair|phone|papers|jacket|coat|voice)\b/u;

/** What of somebody's speaks for him: "Roe's voice shook." His truck does not. */
const speaking =
  /\b(?:voices?|eyes?|face|lips|mouth|hands?|fists?|smile|answer|reply|response|advice|message|view|verdict)$/i;
