// A surname that speaks or acts in an article which never gives the full name.

import { textBefore } from '../../text/before.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix, RuleContext } from '../rule.ts';
import type { Severity } from '../severity.ts';
import type { Sheet } from '../sheet.ts';
import type { Evidence } from '../support/people/evidence.ts';
import { type Introduction, unfinished } from '../support/people/introductions.ts';
import { isKnownToAll } from '../support/people/known-to-all.ts';
import { isOtherWriting } from './name-writings.ts';

export const say = wording('entity-unintroduced', {
  found: 'Who is {name}? Give full name and title on first reference.',
  introduce: 'Introduce as “{form}”',
  insert: 'Insert “{form}”',
  question: 'What are the full name and title of {words}?',
  badge: 'never introduced',
});

export const rule: ArticleRule = {
  id: 'entity-unintroduced',
  family: 'entity',
  scope: 'article',
  severity: 'information',
  summary: 'A surname whose full name the article never gives.',
  question: say.question,
  badge: say.badge,
  settled: 'name',
  *check(context) {
    const { text } = context.annotations.article;
    for (const introduction of unfinished(context)) {
      const { first, full, surname, title } = introduction;
      if (full || (title && isKnownToAll(surname))) continue;
      const name = text.slice(first.start, first.end);
      if (isSettled(name, context.sheet) || isMiswritten(first, context)) continue;
      yield {
        span: first,
        subject: name,
        severity: hasRole(text, first.start) ? 'hint' : severityOf(introduction),
        message: say.found({ name }),
        fixes: () => introductions(first, name, context),
      };
    }
  },
};

/** Another rule asks whether it is the name of somebody who was introduced. */
const isMiswritten = (span: Span, context: RuleContext) =>
  context.annotations.misspellings.some(
    ({ probability, places }) => probability >= likelySlip && places.some((place) => overlaps(place, span)),
  ) || isOtherWriting([span], context);

const likelySlip = 0.5;

/**
 * By how certain it is that a person bears the name: what speaks or acts may be a firm, a club or a magazine as well. No warning: the
 * copy may have lost its opening, or the name be told in brackets.
 */
const severityOf = ({ certainty, surname, evidence }: Introduction): Severity =>
  certainty < likelyPerson || isKnownToAll(surname) || ![...evidence].some((kind) => personal.has(kind))
    ? 'hint'
    : 'information';

/** "the harbormaster, Mrs. Oduber": the reader is told who it is, if not by a first name; in a review it is a character. */
const hasRole = (text: string, start: number) =>
  /\b(?:the|an?|his|her|their|its) (?:\p{Ll}[\p{Ll}'’-]* ?){1,4}, (?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? $/iu.test(
    textBefore(text, start, 60),
  );

const likelyPerson = 3;
/** What nobody but a person has beside the name; of a role, "who" or a wife four in ten are a band's, a king's or a character's. */
const personal: ReadonlySet<Evidence> = new Set<Evidence>(['courtesy', 'office', 'party', 'age']);

function isSettled(name: string, { names, corrections }: Sheet): boolean {
  return (
    corrections.some((told) => told.name === name && told.is && told.is !== 'person') || // it is nobody
    names.some(
      (known) =>
        known.wellKnown && [known.use, ...known.avoid].some((form) => form === name || form.endsWith(` ${name}`)),
    )
  );
}

/** The full name and role from other articles, and a placeholder. */
function introductions(span: Span, text: string, { workspace }: RuleContext): Fix[] {
  const insert = (title: Said, form: string): Fix => ({
    title,
    edits: [{ span, text: form }],
    applicability: 'suggested',
  });
  const known = new Map<string, Fix>();
  for (const { name, role } of workspace.people(text.toLowerCase())) {
    if (!name.includes(' ')) continue;
    const form = role ? `${role} ${name}` : name;
    if (!known.has(form)) known.set(form, insert(say.introduce({ form }), form));
  }
  const placeholder = `[first name, role] ${text}`;
  return [...known.values(), insert(say.insert({ form: placeholder }), placeholder)];
}
