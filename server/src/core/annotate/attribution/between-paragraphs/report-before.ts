// Carter said that the fleet would stay. (next paragraph) "…": a paragraph of nothing but speech, behind one that ends in what
// somebody is reported to have said, goes on with him or her.
import { shift } from '../../../text/span.ts';
import { speechOf } from '../speech-of.ts';
import { type ArticleSieve, overlappingMentions, textBefore } from './article-sieve.ts';

export const reportBefore: ArticleSieve = {
  name: 'report-before',
  credit(known, { parts: [first] }, place) {
    const placed = known.paragraphs[first.paragraph];
    const before = textBefore(known, first.paragraph);
    if (place > 0 || !before || !speechOf(placed).isAllSpeech) return undefined;
    const { sentences } = before.paragraph;
    const clause = speechOf(before).clauses.find(({ cue }) => cue.span.start >= sentences[sentences.length - 1].start);
    if (!clause) return undefined;
    const source = shift(clause.source, before.start);
    const isPronoun = /^s?he$/i.test(known.article.text.slice(source.start, source.end));
    const isPerson = isPronoun || overlappingMentions(known, source).some(({ type }) => type === 'PER');
    return isPerson
      ? { source, cue: { ...clause.cue, span: shift(clause.cue.span, before.start) }, stated: false }
      : undefined;
  },
};
