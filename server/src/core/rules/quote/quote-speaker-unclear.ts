// "he said" where nobody, or more than one person, can be meant.
import type { Annotations } from '../../annotate/annotations.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { nameAt } from './attribution-candidates.ts';
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

function discover({ pronoun, span, people }: UnclearPronoun, annotations: Annotations): Discovery {
  const { text } = annotations.article;
  const word = text.slice(pronoun.start, pronoun.end);
  const names = people.map((person) => nameAt(person, pronoun.start));
  const why = names.length
    ? `may be ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
    : 'stands for nobody whom this paragraph or the one before it names';
  return {
    span,
    message: `“${word}” ${why}: the reader cannot tell who is speaking. Write the name instead.`,
    related: people.map((person) => {
      const mention =
        person.mentions.findLast(({ span: { end }, quoted }) => end <= pronoun.start && !quoted) ?? person.first;
      return { span: mention.span, message: `${person.name} is named here` };
    }),
    fixes: () =>
      [...new Set(names), '[speaker]'].map((name) => ({
        title: name === '[speaker]' ? 'Replace with [speaker] to fill in' : `Replace with ${name}`,
        edits: [{ span: pronoun, text: name }],
        applicability: 'suggested',
      })),
  };
}
