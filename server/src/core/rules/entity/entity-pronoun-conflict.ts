// He and she in a paragraph that speaks of one person.

import type { Annotations, Entity, PlacedParagraph } from '../../annotate/annotations.ts';
import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';

export const say = wording('entity-pronoun-conflict', {
  found: 'Both “he” and “she”, but only {name} is named here. Check the pronoun, or say who else is meant.',
  other: 'The other pronoun',
  question: 'Whom does {words} refer to?',
});

export const rule: ArticleRule = {
  id: 'entity-pronoun-conflict',
  family: 'entity',
  scope: 'article',
  severity: 'off',
  whenOn: 'information',
  summary: '“He” and “she” in a paragraph that names only one person.',
  question: say.question,
  *check({ annotations, each }) {
    const people = onlyPeople(annotations);
    for (const placed of annotations.paragraphs) {
      const person = people.get(placed.index);
      if (!person || placed.block.kind !== 'paragraph') continue;
      const { she, he } = each('pronouns', placed, readPronouns);
      if (!she || !he) continue;
      const odd = person.gender === 'female' ? he : person.gender === 'male' ? she : she.start < he.start ? he : she;
      yield {
        span: at(odd, placed),
        subject: person.name,
        message: say.found({ name: person.name }),
        related: [{ span: at(odd === he ? she : he, placed), message: say.other() }],
      };
    }
  },
};

/** The person of each paragraph that names exactly one, and no thing that may be a she. */
function onlyPeople({ entities }: Annotations): Map<number, Entity | undefined> {
  const people = new Map<number, Entity | undefined>();
  for (const entity of entities) {
    for (const { paragraph } of entity.mentions) {
      if (entity.type === 'MISC') people.set(paragraph, undefined);
      else if (entity.type === 'PER' && people.get(paragraph) !== entity)
        people.set(paragraph, people.has(paragraph) ? undefined : entity);
    }
  }
  return people;
}

const pronoun = /\b(?:(she|her|hers)|(he|him|his))\b/gi;

function readPronouns({ text, quotations }: Paragraph): { she?: Span; he?: Span } {
  let she: Span | undefined;
  let he: Span | undefined;
  for (const found of text.matchAll(pronoun)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (isQuoted({ quotations }, span)) continue;
    if (found[1]) she ??= span;
    else he ??= span;
  }
  return { she, he };
}

const at = ({ start, end }: Span, placed: PlacedParagraph): Span => ({
  start: start + placed.start,
  end: end + placed.start,
});
