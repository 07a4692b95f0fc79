// Two ages for one person.
import type { Age, Annotations, Entity } from '../../annotate/annotations.ts';
import { isRunningText } from '../../article/running-text.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { shift } from '../../text/span.ts';
import { numberWords } from '../../word-lists/number-words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { isInQuotation } from '../support/own-mentions.ts';

export const say = wording('entity-age-conflict', {
  found: '{name} is {later} here but {first} above. Check the age.',
  here: '{age} here',
  question: 'Which age is right: {words}?',
  badge: 'ages differ',
});

export const rule: ArticleRule = {
  id: 'entity-age-conflict',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'One person is given two ages.',
  question: say.question,
  badge: say.badge,
  *check({ annotations, found }) {
    for (const entity of annotations.entities) {
      if (entity.type !== 'PER' || entity.ages.length < 2) continue;
      const [first, ...later] = entity.ages.filter(({ span }) => !isInQuotation(span, annotations));
      for (const age of later) if (age.years !== first.years) yield differs(entity, first, age);
    }
    for (const { placed, items } of found('ages for names', agesForNames)) {
      if (!isRunningText(placed.block.kind)) continue;
      for (const { years, span } of items) yield* forName({ years, span: shift(span, placed.start) }, annotations);
    }
  },
};

const differs = ({ name }: Entity, first: Age, later: Age): Discovery => ({
  span: later.span,
  subject: `${name} ${later.years}`,
  message: say.found({ name, later: later.years, first: first.years }),
  related: [{ span: first.span, message: say.here({ age: first.years }) }],
});

/** "The 68-year-old had lost a flock": ages in the place of a name. */
const ageForName =
  /\bthe (\d{1,3}|\p{Lower}+)-year-old(?= (?:(?:had|has|was|is|who|said|says|told|also|will|would|could)\b|\p{Lower}+ed\b))/giu;

const agesForNames = ({ text }: Paragraph): Age[] =>
  [...text.matchAll(ageForName)].flatMap(({ index, 0: { length }, 1: years }) => {
    const count = numberWords.get(years.toLowerCase()) ?? Number(years);
    return count > 0 ? [{ years: count, span: { start: index + 'the '.length, end: index + length } }] : [];
  });

/** Farther apart, the age is somebody else's. */
const nearAges = 10;
const nearParagraphs = 1;

/** An age that stands for the person who was just spoken of, where nobody of the story has that age. */
function* forName(age: Age, annotations: Annotations): Iterable<Discovery> {
  const { entities, mentions, paragraphs } = annotations;
  if (isInQuotation(age.span, annotations)) return;
  const people = entities.filter(({ type }) => type === 'PER');
  if (people.some(({ ages }) => ages.some(({ years }) => years === age.years))) return;
  const own = paragraphs.findIndex(({ block }) => age.span.start < block.span.end);
  const near = mentions.filter(
    ({ span, paragraph, type }) => type === 'PER' && span.start < age.span.start && own - paragraph <= nearParagraphs,
  );
  const last = people.find(({ id }) => id === near.at(-1)?.entity);
  const first = last?.ages[0];
  if (!first || near.some(({ entity }) => entity !== last.id) || Math.abs(first.years - age.years) > nearAges) return;
  yield { ...differs(last, first, age), severity: 'information' };
}
