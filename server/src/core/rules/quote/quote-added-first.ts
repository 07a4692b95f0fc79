// "added" and "continued" before that speaker has said anything to add to.

import type { Annotations, Attribution, Entity } from '../../annotate/annotations.ts';
import { mentionsIn } from '../../annotate/attribution/mentions.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { firstWhere } from '../../text/first-where.ts';
import { overlaps, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, RuleContext } from '../rule.ts';

export const say = wording('quote-added-first', {
  found: '“{verb}”, but this speaker has said nothing yet. Use “{plain}”.',
  use: 'Use “{plain}”',
});

export const rule: ArticleRule = {
  id: 'quote-added-first',
  family: 'quote',
  scope: 'article',
  severity: 'hint',
  summary: '“Added” or “continued” before the speaker has said anything.',
  *check({ annotations, found }): Iterable<Discovery> {
    const added = [...additions(annotations), ...reportedAdditions(annotations, found)];
    if (added.length === 0) return;
    const credited = firstCredits(annotations);
    const speakers = new Map(annotations.entities.map((entity) => [entity.id, entity]));
    for (const addition of added) {
      const first = credited.get(addition.entity) ?? addition.source.start;
      if (first < addition.source.start || isReported(annotations, addition, speakers.get(addition.entity))) continue;
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
    // Whom "it" or "he" stands for is a guess, and pronouns come after somebody who has spoken.
    if (/^(?:he|she|it|they|who)$/i.test(article.text.slice(source.start, source.end))) return false;
    return plainVerbs.has(article.text.slice(cue.span.start, cue.span.end).toLowerCase());
  });
}

/** Other paragraphs are not read for their speakers. */
const addedThat = ({ text }: Paragraph) =>
  text.match(/(?:added|adds|continued|continues|went on|goes on) that /i) ?? [];

/** "Radebe added that …": without a quotation, by people whom the words that name the source end with. */
function reportedAdditions(
  { mentions, attributions, article: { text } }: Annotations,
  among: RuleContext['found'],
): Addition[] {
  const found: Addition[] = [];
  for (const { placed } of among('added that', addedThat)) {
    if (placed.block.kind !== 'paragraph') continue;
    for (const { cue, source } of speechOf(placed).clauses) {
      if (cue.lemma !== 'add' && cue.lemma !== 'continue') continue;
      const span = shift(cue.span, placed.start);
      const words = shift(source, placed.start);
      if (!plainVerbs.has(text.slice(span.start, span.end).toLowerCase())) continue;
      if (!/^ that (?!["“‘'])/.test(text.slice(span.end, span.end + 7))) continue;
      const speaker = mentionsIn(mentions, words.start, words.end).findLast(
        ({ type, quoted }) => type === 'PER' && !quoted,
      );
      if (!speaker) continue;
      found.push({
        quotation: -1,
        sieve: 'report',
        stated: true,
        cue: { ...cue, span },
        source: words,
        entity: speaker.entity,
      });
    }
  }
  if (found.length === 0) return found;
  const quoted = new Set(attributions.map((attribution) => attribution?.cue?.span.start));
  return found.filter(({ cue }) => !quoted.has(cue.span.start));
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
function isReported(
  { article, paragraphs, mentions }: Annotations,
  { source }: Addition,
  speaker: Entity | undefined,
): boolean {
  const own = firstWhere(paragraphs, ({ block }) => block.span.end >= source.start);
  const named = speaker?.mentions.some(({ span, paragraph }) => {
    if (span.start >= source.start) return false;
    const { start } = paragraphs[paragraph];
    return speechOf(paragraphs[paragraph]).clauses.some((clause) => overlaps(shift(clause.source, start), span));
  });
  const gender = speaker?.gender ?? 'unknown';
  const isNew = speaker !== undefined && speaker.mentions[0].span.start >= source.start;
  // A pronoun close before may be the speaker; not one who is new, where the pronoun's paragraph names somebody.
  return (
    named === true ||
    paragraphs.slice(Math.max(0, own - 2), own + 1).some((placed) =>
      speechOf(placed).clauses.some((clause) => {
        const { start, end } = shift(clause.source, placed.start);
        if (start >= source.start || !pronouns[gender].test(article.text.slice(start, end))) return false;
        return (
          !isNew || !mentionsIn(mentions, placed.start, start).some(({ type, quoted }) => type === 'PER' && !quoted)
        );
      }),
    )
  );
}

/** Pronouns that may stand for a speaker. */
const pronouns: Readonly<Record<Entity['gender'], RegExp>> = {
  female: /^(?:she|who)$/i,
  male: /^(?:he|who)$/i,
  unknown: /^(?:he|she|they|it|who)$/i,
};

function discover({ cue }: Addition, { article }: Annotations): Discovery {
  const verb = article.text.slice(cue.span.start, cue.span.end);
  const plain = plainVerbs.get(verb.toLowerCase()) ?? 'said';
  return {
    span: cue.span,
    message: say.found({ verb, plain }),
    fixes: () => [{ title: say.use({ plain }), edits: [{ span: cue.span, text: plain }], applicability: 'suggested' }],
  };
}
