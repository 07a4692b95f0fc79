// Two ages for one person.
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
  *check({ annotations }) {
    for (const { ages, name, type } of annotations.entities) {
      if (type !== 'PER' || ages.length < 2) continue;
      const [first, ...later] = ages.filter(({ span }) => !isInQuotation(span, annotations));
      for (const age of later) {
        if (age.years === first.years) continue;
        yield {
          span: age.span,
          subject: `${name} ${age.years}`,
          message: say.found({ name, later: age.years, first: first.years }),
          related: [{ span: first.span, message: say.here({ age: first.years }) }],
        } satisfies Discovery;
      }
    }
  },
};
