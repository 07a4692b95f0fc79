// One person in two offices that exclude each other: "Housing Minister" here, "Transport Minister" there.
import type { Role } from '../../annotate/annotations.ts';
import { overlaps } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'entity-title-conflict',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'One person is given two titles that exclude each other.',
  *check({ annotations }) {
    for (const { roles, name, type } of annotations.entities) {
      if (type !== 'PER' || roles.length < 2) continue;
      const offices = roles
        .filter(({ span }) => !annotations.quotations.some((quotation) => overlaps(quotation.span, span)))
        .flatMap((role) => officeOf(role) ?? []);
      const [first] = offices;
      for (const office of offices.slice(1)) {
        if (!excludeEachOther(first, office)) continue;
        yield {
          span: office.role.span,
          subject: `${name} ${office.role.text}`,
          message: `${name} is “${office.role.text}” here and “${first.role.text}” before. Nobody holds both at once: check which is right, or say that one is former.`,
          related: [{ span: first.role.span, message: `“${first.role.text}” here` }],
        };
      }
    }
  },
};

/** An office that one person holds at a time, and what it is the office of. */
interface Office {
  readonly role: Role;
  readonly head: string;
  readonly portfolio: ReadonlySet<string>;
}

const HEADS = new Set(['minister', 'secretary', 'chancellor', 'commissioner', 'ambassador', 'whip']);
/** Words that say nothing of the portfolio. */
const PLAIN = new Set(
  `the a of for and us uk u.s. u.k. state cabinet government senior junior chief new his her its their party labour tory conservative
  republican democrat democratic liberal union british american vice deputy assistant permanent general`.split(/\s+/),
);
const PAST = /\b(?:former|ex|then|acting|incoming|outgoing|future|shadow|late|next|retired|one-time|previous)\b/i;

function officeOf(role: Role): Office | undefined {
  if (role.position !== 'before' || PAST.test(role.text)) return undefined;
  const words = role.text.toLowerCase().split(/[\s\u00a0]+/);
  const head = words.find((word) => HEADS.has(word));
  if (!head || words.includes('and') || /\p{Lu}/u.test(role.text) === false) return undefined;
  const portfolio = new Set(
    words.filter((word) => word !== head && !PLAIN.has(word) && !/(?:an|ish|ese|i)$/.test(word)),
  );
  return portfolio.size ? { role, head, portfolio } : undefined;
}

function excludeEachOther(one: Office, other: Office): boolean {
  if (one.head !== other.head) return false;
  for (const word of one.portfolio) if (other.portfolio.has(word)) return false;
  return true;
}
