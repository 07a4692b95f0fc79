// "he said" where nobody, or more than one person, can be meant; "the statement said" where none is spoken of before.

import type { Annotations } from '../../annotate/annotations.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { type UnclearDocument, unclearDocuments } from './unclear-documents.ts';
import { type UnclearPronoun, unclearPronouns } from './unclear-pronouns.ts';

export const say = wording('quote-speaker-unclear', {
  several: '“{word}”: {one} or {other}? Use the name.',
  nobody: '“{word}”: who? No one named just above fits. Use the name.',
  document: '“{words}”: whose? None has been mentioned. Say who issued it.',
  named: '{name} is named here',
  replace: 'Replace with {name}',
  insertSpeaker: 'Replace with the placeholder “[speaker]”',
  question: 'Who is meant by {words}?',
});

export const rule: ArticleRule = {
  id: 'quote-speaker-unclear',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary:
    '“He said” where nobody, or more than one person, can be meant; “the statement said” where none was mentioned.',
  question: say.question,
  *check(context): Iterable<Discovery> {
    for (const unclear of unclearPronouns(context)) yield discover(unclear, context.annotations);
    for (const unclear of unclearDocuments(context)) yield discoverDocument(unclear, context.annotations);
  },
};

function discover({ pronoun, span, people, severity }: UnclearPronoun, annotations: Annotations): Discovery {
  const { text } = annotations.article;
  const word = text.slice(pronoun.start, pronoun.end);
  const names = people.map(({ name }) => name);
  return {
    span,
    // Of two who may be meant, the reader often knows one from what they speak of.
    severity: severity ?? (names.length ? 'information' : undefined),
    message: names.length
      ? say.several({ word, one: names[0], other: names.slice(1).join(', ') })
      : say.nobody({ word }),
    related: people.map(({ name, span: place }) => ({ span: place, message: say.named({ name }) })),
    fixes: () =>
      [...new Set(names), '[speaker]'].map((name) => ({
        title: name === '[speaker]' ? say.insertSpeaker() : say.replace({ name }),
        edits: [{ span: pronoun, text: name }],
        applicability: 'suggested',
      })),
  };
}

/** A question only: the reader may know whose it is from what everybody knows of the story. */
function discoverDocument({ span, noun }: UnclearDocument, { article: { text } }: Annotations): Discovery {
  return {
    span,
    severity: 'hint',
    message: say.document({ words: text.slice(span.start, span.end) }),
    fixes: () => [
      {
        title: say.insertSpeaker(),
        edits: [{ span, text: `[speaker]’s ${noun}` }],
        applicability: 'suggested',
      },
    ],
  };
}
