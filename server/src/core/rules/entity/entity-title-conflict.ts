// One person in two offices that exclude each other: "Housing Minister" here, "Transport Minister" there.

import type { Annotations, Entity, Role } from '../../annotate/annotations.ts';
import { textBefore } from '../../text/before.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, RuleContext } from '../rule.ts';
import { say as names } from '../support/name-fixes.ts';
import { excludeEachOther, type Office, officesOf } from '../support/offices.ts';
import { isInQuotation } from '../support/own-mentions.ts';
import { bearersOf } from '../support/surnames.ts';
import { conflictingSeats, seatsIn } from './seats-behind-names.ts';

export const say = wording('entity-title-conflict', {
  found: '{name}: “{later}” here, “{first}” above. Check the title. If one is a former title, say so.',
  party: '{name}: “{later}” here, “{first}” above. Check the party and the state.',
  question: 'Which title is right: {words}?',
  badge: 'two titles',
});

export const rule: ArticleRule = {
  id: 'entity-title-conflict',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'One person is given two titles that cannot both be right.',
  question: say.question,
  badge: say.badge,
  *check(context) {
    const { annotations, named, found } = context;
    for (const entity of annotations.entities) {
      if (entity.type !== 'PER' || entity.roles.length < 2) continue;
      const offices = named('offices', entity, createOfficeReader);
      const isBearers = (seat: Role) => leadsFullName(seat, annotations) || isOnlyBearer(entity, context);
      for (const [first, later] of conflicts(entity, offices, annotations, isBearers)) {
        const isOfSurname = isSeat(later, offices) && !leadsFullName(later, annotations);
        yield {
          span: later.span,
          severity: isOfSurname ? 'information' : undefined, // somebody of that surname whom the story does not name may be meant
          subject: `${entity.name} ${later.text}`,
          message: say.found({ name: entity.name, later: later.text, first: first.text }),
          related: [{ span: first.span, message: names.here({ name: first.text }) }],
        };
      }
    }
    for (const { name, later, first } of conflictingSeats(annotations, found('seats behind names', seatsIn))) {
      yield {
        span: later.span,
        subject: `${name} ${later.text}`,
        message: say.party({ name, later: later.text, first: first.text }),
        related: [{ span: first.span, message: names.here({ name: first.text }) }],
      };
    }
  },
};

type OfficeReader = (role: Role) => readonly Office[];

/** Reads each title once. */
function createOfficeReader(): OfficeReader {
  const known = { before: new Map<string, readonly Office[]>(), after: new Map<string, readonly Office[]>() };
  return (role) => {
    const offices = known[role.position].get(role.text) ?? officesOf(role);
    known[role.position].set(role.text, offices);
    return offices;
  };
}

const isSeat = (role: Role, read: OfficeReader) => read(role).some(({ kind }) => kind === 'seat');

/** A quick look before a long one: whether two of the titles are offices. */
function isSeveral(roles: readonly Role[], read: OfficeReader): boolean {
  let offices = 0;
  for (const role of roles) if (read(role).length && ++offices > 1) return true;
  return false;
}

/** The titles that exclude the first of their kind, each after that one. */
function* conflicts(
  { roles }: Entity,
  read: OfficeReader,
  annotations: Annotations,
  isBearers: (seat: Role) => boolean,
): Iterable<readonly [first: Role, later: Role]> {
  if (!isSeveral(roles, read)) return;
  const firsts = new Map<string, { readonly role: Role; readonly office: Office }>();
  for (const role of roles) {
    const offices = read(role);
    if (!offices.length || isInQuotation(role.span, annotations) || isCut(role, annotations)) continue;
    if (firsts.has('seat') && isSeat(role, read) && !isBearers(role)) continue;
    const contrary = offices.flatMap((office) => {
      const first = firsts.get(office.kind);
      return first && excludeEachOther(first.office, office) ? [first.role] : [];
    });
    if (contrary.length) yield [contrary[0], role];
    for (const office of offices) if (!firsts.has(office.kind)) firsts.set(office.kind, { role, office });
  }
}

/** "Health and Human Services Secretary": a title that goes on before what was read of it. */
const isCut = ({ span }: Role, { article: { text } }: Annotations) =>
  /\p{Upper}\p{Alpha}*,? (?:and|&) $/u.test(textBefore(text, span.start, 20));

/** "Rep. Ron Paul" and "Sen. Paul" are two men where the story names a Rand Paul, too: then the surname alone is not enough. */
function isOnlyBearer({ name }: Entity, context: RuleContext): boolean {
  const words = name.toLowerCase().split(/[\s\u00a0]+/);
  return words.length > 1 && bearersOf(context).get(words[words.length - 1])?.length === 1;
}

const leadsFullName = ({ span }: Role, { article: { text } }: Annotations) =>
  /^\.? \p{Upper}[\p{Alpha}.’'-]+ \p{Upper}/u.test(text.slice(span.end, span.end + 30));
