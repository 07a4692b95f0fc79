// A surname that speaks or acts in an article which never gives the full name.
import type { Annotations, Entity, Mention } from '../../annotate/annotations.ts';
import { isRoleWord } from '../../language/role-words.ts';
import type { Fix, Rule, RuleContext } from '../rule.ts';
import { gazetteer } from '../support/gazetteer.ts';
import { isFullName, ownMentions } from '../support/own-mentions.ts';
import { hasNickname, isActor, isCredited, isLikeAThing, isMet, isSpeaker } from '../support/person-slot.ts';

export const rule: Rule = {
  id: 'entity-unintroduced',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'A surname whose full name the article never gives.',
  *check(context) {
    const { annotations } = context;
    for (const entity of annotations.entities) {
      if (entity.type !== 'PER' || !needsIntroduction(entity, context)) continue;
      const own = ownMentions(entity, annotations);
      if (!own.some((mention) => isPerson(mention, entity, annotations))) continue;
      if (own.some((mention) => isLikeAThing(mention, annotations) || hasNickname(mention, annotations))) continue;
      const [mention] = own;
      yield {
        span: mention.span,
        subject: entity.name,
        message: `Nobody has said who ${mention.text} is: no first name and no role stand in this article. Introduce the person at first mention.`,
        fixes: () => introductions(mention, context),
      };
    }
  },
};

/** How certain the recogniser must be of a person who is credited with a quotation, who says something, who does something. */
const CERTAIN = { credited: 0.4, speaking: 1.6, acting: 0.4 };

/** Whom one meets is a person; what speaks or acts may be a firm, and must be told to be a person by more than that. */
function isPerson(mention: Mention, { certainty }: Entity, annotations: Annotations): boolean {
  return (
    isMet(mention, annotations) ||
    (certainty > CERTAIN.credited && isCredited(mention, annotations)) ||
    (certainty > CERTAIN.speaking && isSpeaker(mention, annotations)) ||
    (certainty > CERTAIN.acting && isActor(mention, annotations))
  );
}

/** Whether the name is a bare surname, without a role, that not every reader knows. */
function needsIntroduction(entity: Entity, { annotations, sheet }: RuleContext): boolean {
  const { mentions, roles, name } = entity;
  if (/[\s\u00a0]/.test(name) && !isHeadline(mentions[0], annotations)) return false;
  if (roles.length > 0 || mentions.some((mention) => isFullName(mention) && !isHeadline(mention, annotations)))
    return false;
  const folded = name.toLowerCase();
  if (
    KNOWN_BY_ONE_NAME.has(folded) ||
    gazetteer.genderOfFirstName(folded) ||
    gazetteer.isPeople(folded) ||
    isRoleWord(folded.replace(/s$/, '')) ||
    !/^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(name)
  )
    return false;
  return !sheet.names.some(
    (known) => known.wellKnown && [known.use, ...known.avoid].some((form) => endsWith(form, name)),
  );
}

const isHeadline = ({ paragraph }: Mention, { paragraphs }: Annotations) =>
  paragraphs[paragraph].block.kind === 'headline';
const endsWith = (form: string, name: string) => form === name || form.endsWith(` ${name}`);

/** People whom copy names by one word. */
const KNOWN_BY_ONE_NAME = new Set(
  `shakespeare beethoven mozart bach picasso rembrandt michelangelo leonardo dickens darwin einstein newton freud marx lenin stalin hitler
  mussolini napoleon caesar cleopatra plato socrates aristotle homer dante goethe voltaire tolstoy dostoevsky chekhov kafka orwell
  churchill gandhi mandela castro mao buddha jesus christ god allah muhammad moses satan santa madonna cher prince bono sting eminem
  beyonce adele shakira pele ronaldo ronaldinho kaka neymar robinho rivaldo santa dracula frankenstein superman batman`.split(
    /\s+/,
  ),
);

/** The full name and role from other articles, and a placeholder. */
function introductions({ span, text }: Mention, { workspace }: RuleContext): Fix[] {
  const insert = (title: string, form: string): Fix => ({
    title,
    edits: [{ span, text: form }],
    applicability: 'suggested',
  });
  const known = new Map<string, Fix>();
  for (const { name, role } of workspace.people(text.toLowerCase())) {
    if (!name.includes(' ')) continue;
    const form = role ? `${role} ${name}` : name;
    if (!known.has(form)) known.set(form, insert(`Introduce as “${form}”`, form));
  }
  const placeholder = `[first name, role] ${text}`;
  return [...known.values(), insert(`Insert “${placeholder}”`, placeholder)];
}
