// Verbs of saying that take sides, where "said" would not.
import { loadedVerbs } from '../../language/cues/loaded-verbs.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';

export const say = wording('quote-said-verb', {
  found: '“{verb}” is loaded. Use “{said}” unless the reporting supports it.',
  use: 'Use “{said}”',
});

const pastOf = /(?:ed|ght|ft)$/;

export const rule: ArticleRule = {
  id: 'quote-said-verb',
  family: 'quote',
  scope: 'article',
  severity: 'off',
  whenOn: 'information',
  summary: 'A verb of saying takes sides where “said” would not.',
  *check({ annotations: { article, attributions, quotations, paragraphs }, each }) {
    if (paragraphs.slice(0, 6).some((placed) => each('court', placed, ({ text }) => court.test(text)))) return;
    for (const attribution of attributions) {
      const cue = attribution?.stated ? attribution.cue : undefined;
      if (cue?.kind !== 'verb' || !loadedVerbs.has(cue.lemma.split(' ')[0])) continue;
      if (quotations[attribution!.quotation].kind !== 'direct') continue;
      const verb = article.text.slice(cue.span.start, cue.span.end);
      const said = pastOf.test(verb.split(' ')[0]) ? 'said' : verb.endsWith('s') ? 'says' : 'say';
      yield {
        span: cue.span,
        message: say.found({ verb, said }),
        fixes: () => [
          { title: say.use({ said }), edits: [{ span: cue.span, text: said }], applicability: 'suggested' },
        ],
      };
    }
  },
};

/** In court people do admit, deny and allege. */
const court = /\b(?:court|jury|trial|judge|magistrates?|tribunal|pleaded)\b/i;
