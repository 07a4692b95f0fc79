// Two ages for one person.
import type { Discovery, Rule } from '../rule.ts';
import { isInQuotation } from '../support/own-mentions.ts';

export const rule: Rule = {
  id: 'entity-age-conflict',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'One person is given two ages.',
  *check({ annotations }) {
    for (const { ages, name, type } of annotations.entities) {
      if (type !== 'PER' || ages.length < 2) continue;
      const [first, ...later] = ages.filter(({ span }) => !isInQuotation(span, annotations));
      for (const age of later) {
        if (age.years === first.years) continue;
        yield {
          span: age.span,
          subject: `${name} ${age.years}`,
          message: `${name} is ${age.years} here and ${first.years} before. A person has one age on the day of the story: check which is right.`,
          related: [{ span: first.span, message: `${first.years} here` }],
        } satisfies Discovery;
      }
    }
  },
};
