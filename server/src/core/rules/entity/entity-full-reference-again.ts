// Somebody who was introduced is introduced again: by title and full name, by a description, as one more of a kind.

import type { Annotations, Entity, Mention } from '../../annotate/annotations.ts';
import { textBefore } from '../../text/before.ts';
import type { Span } from '../../text/span.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, RuleContext } from '../rule.ts';
import { isFullName, ownMentions } from '../support/own-mentions.ts';
import { bearersOf } from '../support/surnames.ts';
import { titledSpan } from '../support/titles.ts';
import { isInAnothersWords, surnameIn } from './second-reference.ts';

export const say = wording('entity-full-reference-again', {
  found: '“{name}” was introduced above. “{surname}” is enough here.',
  stranger: '“{words}”: {name} was named above. Say who this is again, or drop “another”.',
  first: 'Introduced here',
  use: 'Use “{surname}”',
  badge: 'introduced twice',
});

/** After so many paragraphs without the name, a reader may need it again. */
const farApart = 12;

export const rule: ArticleRule = {
  id: 'entity-full-reference-again',
  family: 'entity',
  scope: 'article',
  severity: 'hint',
  summary: 'Somebody is introduced a second time.',
  badge: say.badge,
  *check(context) {
    const { annotations } = context;
    for (const entity of annotations.entities) {
      if (entity.type !== 'PER' || !isFullTwice(entity)) continue;
      const own = ownMentions(entity, annotations).filter((mention) => !isInAnothersWords(mention, annotations));
      yield* introducedAgain(entity, own, context);
    }
  },
};

function* introducedAgain(entity: Entity, own: readonly Mention[], context: RuleContext): Generator<Discovery> {
  const { annotations } = context;
  const firstAt = own.findIndex(isFullName);
  if (firstAt < 0) return;
  const first = own[firstAt];
  for (let index = firstAt + 1; index < own.length; index++) {
    const mention = own[index];
    if (!isFullName(mention)) continue;
    const again = againAt(mention, own, index, entity, annotations);
    if (!again || isYounger(mention, annotations) !== isYounger(first, annotations)) continue;
    const surname = surnameIn(mention, own, annotations);
    if ((bearersOf(context).get(surname.replace(/.* /, '').toLowerCase())?.length ?? 0) > 1) continue;
    yield tell(again, mention, first, surname, entity.name);
  }
}

/** "Jan Roe Jr." is not his father. */
const isYounger = ({ span }: Mention, { article: { text } }: Annotations) =>
  /[, ](?:Jr|Jnr|II|III)\b/.test(text.slice(span.start, span.end + youngerRead));
const youngerRead = 6;

/** A quick look before a long one. */
function isFullTwice({ mentions }: Entity): boolean {
  let times = 0;
  for (const mention of mentions) if (isFullName(mention) && ++times > 1) return true;
  return false;
}

interface Again {
  /** The name with what introduces it. */
  readonly span: Span;
  /** The words that present somebody known as somebody new. */
  readonly stranger?: string;
}

/** How somebody is introduced who has been named before, in `own` up to `index`; undefined where the name is only given in full. */
function againAt(
  mention: Mention,
  own: readonly Mention[],
  index: number,
  entity: Entity,
  annotations: Annotations,
): Again | undefined {
  const stranger = strangerBefore(mention, annotations);
  if (stranger) return { span: { start: mention.span.start - stranger.length, end: mention.span.end }, stranger };
  if (mention.paragraph - own[index - 1].paragraph > farApart) return undefined;
  const span = titledSpan(mention, entity, annotations);
  if (span.start < mention.span.start) return { span };
  const courtesy = courtesyBefore.exec(textBefore(annotations.article.text, mention.span.start, 12));
  if (courtesy) return { span: { start: mention.span.start - courtesy[0].length, end: mention.span.end } };
  const isBehind = ({ start }: Span) => start > mention.span.end && start - mention.span.end <= ', '.length;
  const described = entity.ages.some((age) => isBehind(age.span)) || isDescribed(entity, isBehind);
  return described && own.some((known, at) => at < index && !isFullName(known)) ? { span } : undefined;
}

const courtesyBefore = /(?<!\p{Alpha})(?:Dr|Prof|Professor|Rev|Capt|Col|Gen|Lt|Maj|Sgt)\.? $/u;

const isDescribed = ({ roles }: Entity, isBehind: (span: Span) => boolean) =>
  roles.some(({ position, span }) => position === 'after' && isBehind(span));

/** "another FBI official, " */
function strangerBefore({ span }: Mention, { article: { text } }: Annotations): string | undefined {
  const before = textBefore(text, span.start, 60);
  if (!/nother|second|different/i.test(before)) return undefined; // the long pattern is tried at every letter
  const found =
    /\b(?:another|a second|a different) ((?:(?!(?:of|for|by|from|with|to|in|on|at) )[\p{Alpha}.’'-]+ ){0,4}?)(\p{Alpha}+),? $/iu.exec(
      before,
    );
  return found && isRoleWord(found[2].toLowerCase()) ? found[0] : undefined;
}

function tell(
  { span, stranger }: Again,
  { text, ...mention }: Mention,
  first: Mention,
  surname: string,
  subject: string,
): Discovery {
  const related = [{ span: first.span, message: say.first() }];
  if (stranger) {
    const words = stranger.replace(/,? $/, '');
    return { span, subject, severity: 'information', message: say.stranger({ words, name: text }), related };
  }
  return {
    span,
    subject,
    message: say.found({ name: text, surname }),
    related,
    fixes: () => [
      {
        title: say.use({ surname }),
        edits: [{ span: { start: span.start, end: mention.span.end }, text: surname }],
        applicability: 'suggested',
      },
    ],
  };
}
