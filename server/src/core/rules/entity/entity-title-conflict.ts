// One person in two offices that exclude each other: "Housing Minister" here, "Transport Minister" there.
import type { Role } from '../../annotate/annotations.ts';
import type { Rule } from '../rule.ts';
import { isInQuotation } from '../support/own-mentions.ts';

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
        .flatMap((role) => officeOf(role) ?? [])
        .filter(({ role }) => !isInQuotation(role.span, annotations));
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

/** An office that one person holds at a time. */
interface Office {
  readonly role: Role;
  /** The kind of office: "minister", "rank", "seat". */
  readonly kind: string;
  /** What it is the office of, or which of its kind it is: two offices with nothing in common exclude each other. */
  readonly words: ReadonlySet<string>;
}

const PORTFOLIOS = new Set(['minister', 'secretary', 'chancellor', 'commissioner', 'ambassador', 'whip']);
/** Words that say nothing of the portfolio. */
const PLAIN = new Set(
  `the a of for and us uk u.s. u.k. state cabinet government senior junior chief new his her its their party labour tory conservative
  republican democrat democratic liberal union british american vice deputy assistant permanent general`.split(/\s+/),
);
const PAST =
  /\b(?:former|ex|then|acting|incoming|outgoing|future|shadow|late|next|retired|one-time|previous|elect|candidate)\b/i;

/** Ranks and seats of which one person has one, each under its short form. */
const SINGLE: Readonly<Record<string, readonly [kind: string, name: string]>> = Object.fromEntries(
  Object.entries({
    rank: `sergeant=sgt sgt lieutenant=lt lt captain=capt capt major=maj maj colonel=col col general=gen gen admiral=adm adm corporal
      commander=cmdr cmdr inspector superintendent constable`,
    seat: 'senator=sen sen congressman=rep congresswoman=rep representative=rep rep mayor governor=gov gov',
    church: 'pope cardinal archbishop bishop',
  }).flatMap(([kind, list]) =>
    list.split(/\s+/).map((entry) => [entry.split('=')[0], [kind, entry.split('=').at(-1)!] as const]),
  ),
);

function officeOf(role: Role): Office | undefined {
  if (role.position !== 'before' || PAST.test(role.text)) return undefined;
  const words = role.text
    .toLowerCase()
    .split(/[\s\u00a0]+/)
    .map((word) => word.replace(/\.$/, ''));
  if (words.includes('and') || !/\p{Lu}/u.test(role.text)) return undefined;
  const single = words.filter((word) => Object.hasOwn(SINGLE, word)).map((word) => SINGLE[word]);
  if (single.length) return { role, kind: single[0][0], words: new Set(single.map(([, name]) => name)) };
  const head = words.find((word) => PORTFOLIOS.has(word));
  if (!head) return undefined;
  const portfolio = words.filter((word) => word !== head && !PLAIN.has(word) && !/(?:an|ish|ese|i)$/.test(word));
  return portfolio.length ? { role, kind: head, words: new Set(portfolio) } : undefined;
}

function excludeEachOther(one: Office, other: Office): boolean {
  if (one.kind !== other.kind) return false;
  for (const word of one.words) if (other.words.has(word)) return false;
  return true;
}
