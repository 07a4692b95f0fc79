// A surname before the full name.
import type { Annotations, Entity, Mention } from '../../annotate/annotations.ts';
import type { Fix, Rule } from '../rule.ts';
import { inNameList, isFull, isFullName, ownMentions } from '../support/own-mentions.ts';
import { isLikeAThing, standsAlone } from '../support/person-slot.ts';
import { titledSpan } from '../support/titles.ts';

export const rule: Rule = {
  id: 'entity-late-introduction',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'A surname stands before the full name.',
  *check({ annotations }) {
    for (const entity of annotations.entities) {
      if (entity.type !== 'PER' || entity.mentions.length < 2 || !isFull(entity.name)) continue;
      const own = ownMentions(entity, annotations).filter((mention) => !inNameList(mention, annotations));
      const [first] = own;
      if (!first || isFullName(first) || hasTitle(first, entity) || !standsAlone(first, annotations)) continue;
      if (isLikeAThing(first, annotations) || entity.certainty < DOUBTFUL) continue;
      const full = own.find(isFullName);
      if (!full?.text.endsWith(first.text) || isIntroducedEarlier(first, entity, annotations)) continue;
      yield {
        span: first.span,
        subject: entity.name,
        message: `${first.text} stands here before the full name, ${full.text}, is given. Give the full name at first mention and the surname after it.`,
        related: [{ span: full.span, message: 'The full name comes only here' }],
        fixes: () => [swap(first, full, entity, annotations)],
      };
    }
  },
};

/** Below this the recogniser takes firms and films for people. */
const DOUBTFUL = 1.5;

const hasTitle = (mention: Mention, { roles }: Entity) =>
  roles.some(
    ({ span, position }) =>
      position === 'before' && span.end <= mention.span.start && span.end > mention.span.start - 9,
  );

/** In a quotation or a list before: readers have the full name already. */
function isIntroducedEarlier(first: Mention, { mentions }: Entity, { paragraphs }: Annotations): boolean {
  return mentions.some((mention) => {
    const { kind } = paragraphs[mention.paragraph].block;
    return mention.span.start < first.span.start && isFullName(mention) && kind !== 'headline' && kind !== 'byline';
  });
}

function swap(first: Mention, full: Mention, entity: Entity, annotations: Annotations): Fix {
  const titled = titledSpan(full, entity, annotations);
  const text = annotations.article.text.slice(titled.start, titled.end);
  return {
    title: `Give the full name here and “${first.text}” later`,
    edits: [
      { span: first.span, text: atSentenceStart(text, first, annotations) },
      { span: titled, text: first.text },
    ],
    applicability: 'suggested',
  };
}

function atSentenceStart(text: string, { span, paragraph }: Mention, { paragraphs }: Annotations): string {
  const { start, paragraph: read } = paragraphs[paragraph];
  const starts = read.sentences.some((sentence) => sentence.start + start === span.start);
  return starts ? text[0].toUpperCase() + text.slice(1) : text;
}
