// "added" and "continued" before that speaker has said anything to add to.
import type { Annotations, Attribution } from '../../annotate/annotations.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import { overlaps, shift } from '../../text/span.ts';
import type { ArticleRule, Discovery } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'quote-added-first',
  family: 'quote',
  scope: 'article',
  severity: 'hint',
  summary: '“Added” or “continued” before that speaker has spoken.',
  *check({ annotations }): Iterable<Discovery> {
    const added = additions(annotations);
    if (added.length === 0) return;
    const credited = firstCredits(annotations);
    for (const addition of added) {
      const first = credited.get(addition.entity) ?? addition.source.start;
      if (first < addition.source.start || isReported(annotations, addition)) continue;
      yield discover(addition, annotations);
    }
  },
};

type Addition = Attribution & Required<Pick<Attribution, 'cue' | 'source' | 'entity'>>;

/** Plain verbs for those that need something said before. */
const plainVerbs: ReadonlyMap<string, string> = new Map([
  ['added', 'said'],
  ['adds', 'says'],
  ['continued', 'said'],
  ['continues', 'says'],
  ['went on', 'said'],
  ['goes on', 'says'],
]);

/** The attributions that add to something, by people whom the article names. */
function additions({ attributions, article }: Annotations): Addition[] {
  return attributions.filter((attribution, index): attribution is Addition => {
    const { cue, source, entity, stated } = attribution ?? {};
    if (!stated || !cue || !source || !entity || attributions[index - 1]?.cue?.span.start === cue.span.start)
      return false;
    return plainVerbs.has(article.text.slice(cue.span.start, cue.span.end).toLowerCase());
  });
}

/** Where each entity is first credited with a quotation. */
function firstCredits({ attributions }: Annotations): Map<string, number> {
  const first = new Map<string, number>();
  for (const attribution of attributions) {
    if (!attribution?.entity || !attribution.source) continue;
    const { entity, source } = attribution;
    first.set(entity, Math.min(first.get(entity) ?? source.start, source.start));
  }
  return first;
}

/** Whether the article has reported before, in its own words, that the speaker said something. */
function isReported({ article, paragraphs, entities }: Annotations, { entity, source }: Addition): boolean {
  const speaker = entities.find(({ id }) => id === entity);
  const own = paragraphs.findIndex(({ block }) => block.span.end >= source.start);
  const named = speaker?.mentions.some(({ span, paragraph }) => {
    if (span.start >= source.start) return false;
    const { start } = paragraphs[paragraph];
    return speechOf(paragraphs[paragraph]).clauses.some((clause) => overlaps(shift(clause.source, start), span));
  });
  // A pronoun close before may be the speaker.
  return (
    named === true ||
    paragraphs.slice(Math.max(0, own - 2), own + 1).some((placed) =>
      speechOf(placed).clauses.some((clause) => {
        const { start, end } = shift(clause.source, placed.start);
        return start < source.start && /^(?:he|she|they|it|who)$/i.test(article.text.slice(start, end));
      }),
    )
  );
}

function discover({ cue }: Addition, { article }: Annotations): Discovery {
  const verb = article.text.slice(cue.span.start, cue.span.end);
  const plain = plainVerbs.get(verb.toLowerCase()) ?? 'said';
  return {
    span: cue.span,
    message: `“${verb}” comes before this speaker has said anything: there is nothing to add to. Write “${plain}”.`,
    fixes: () => [{ title: `Write “${plain}”`, edits: [{ span: cue.span, text: plain }], applicability: 'suggested' }],
  };
}
