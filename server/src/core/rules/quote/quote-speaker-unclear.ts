// "he said" where nobody, or more than one person, can be meant.
import type { Annotations } from '../../annotate/annotations.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { type UnclearPronoun, unclearPronouns } from './unclear-pronouns.ts';

export const rule: ArticleRule = {
  id: 'quote-speaker-unclear',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'A pronoun and a reporting verb that may mean nobody, or several people.',
  *check(context): Iterable<Discovery> {
    for (const unclear of unclearPronouns(context)) yield discover(unclear, context.annotations);
  },
};

function discover({ pronoun, span, people, severity }: UnclearPronoun, annotations: Annotations): Discovery {
  const { text } = annotations.article;
  const word = text.slice(pronoun.start, pronoun.end);
  const names = people.map(({ name }) => name);
  const why = names.length
    ? `may be ${names.join(' or ')}`
    : 'stands for nobody whom this paragraph or the one before it names';
  return {
    span,
    severity,
    message: `“${word}” ${why}: the reader cannot tell who is speaking. Write the name instead.`,
    related: people.map(({ name, span: place }) => ({ span: place, message: `${name} is named here` })),
    fixes: () =>
      [...new Set(names), '[speaker]'].map((name) => ({
        title: name === '[speaker]' ? 'Replace with [speaker] to fill in' : `Replace with ${name}`,
        edits: [{ span: pronoun, text: name }],
        applicability: 'suggested',
      })),
  };
}
