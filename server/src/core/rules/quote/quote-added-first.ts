// "added" and "continued" before that speaker has said anything to add to.
import type { Annotations, Attribution, Mention } from '../../annotate/annotations.ts';
import { mentionsIn } from '../../annotate/attribution/mentions.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import type { Span } from '../../text/span.ts';
import { shift } from '../../text/span.ts';
import type { ArticleRule, Discovery } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'quote-added-first',
  family: 'quote',
  scope: 'article',
  severity: 'hint',
  summary: '“Added” or “continued” before that speaker has spoken.',
  *check({ annotations }): Iterable<Discovery> {
    for (const attribution of additions(annotations)) {
      if (!hasSpoken(annotations, attribution)) yield discover(attribution, annotations);
    }
  },
};

type Addition = Attribution & Required<Pick<Attribution, 'cue' | 'source' | 'entity'>>;

/** The attributions that add to something, by people whom the article names. */
function additions({ attributions, article }: Annotations): Addition[] {
  const seen = new Set<number>();
  return attributions.filter((attribution): attribution is Addition => {
    const { cue, source, entity } = attribution ?? {};
    if (!attribution?.stated || !cue || !source || !entity || seen.has(cue.span.start)) return false;
    seen.add(cue.span.start);
    return replacements.has(article.text.slice(cue.span.start, cue.span.end).toLowerCase());
  });
}

/** Plain verbs for those that need something said before. */
const replacements: ReadonlyMap<string, string> = new Map([
  ['added', 'said'],
  ['adds', 'says'],
  ['continued', 'said'],
  ['continues', 'says'],
  ['went on', 'said'],
  ['goes on', 'says'],
]);

/** Whether the speaker, or a pronoun that may stand for him or her, is reported to have spoken before. */
function hasSpoken(annotations: Annotations, { cue, source, entity }: Addition): boolean {
  const { paragraphs, mentions, attributions } = annotations;
  if (attributions.some((other) => other?.entity === entity && other.source && other.source.start < source.start))
    return true;
  if (attributions.some((other) => other?.entity === entity && other.cue && other.cue.span.start < cue.span.start))
    return true;
  for (const placed of paragraphs) {
    if (placed.start > cue.span.start) break;
    for (const clause of speechOf(placed).clauses) {
      const other = shift(clause.source, placed.start);
      if (other.start >= source.start) break;
      if (
        isPronoun(annotations, other) ||
        mentionsIn(mentions, other.start, other.end).some((mention: Mention) => mention.entity === entity)
      )
        return true;
    }
  }
  return false;
}

function isPronoun({ article }: Annotations, { start, end }: Span): boolean {
  return /^(?:he|she|they|it|who)$/i.test(article.text.slice(start, end));
}

function discover({ cue }: Addition, { article }: Annotations): Discovery {
  const verb = article.text.slice(cue.span.start, cue.span.end);
  const plain = replacements.get(verb.toLowerCase()) ?? 'said';
  return {
    span: cue.span,
    message: `“${verb}” comes before this speaker has said anything: there is nothing to add to. Write “${plain}”.`,
    fixes: () => [{ title: `Write “${plain}”`, edits: [{ span: cue.span, text: plain }], applicability: 'suggested' }],
  };
}
