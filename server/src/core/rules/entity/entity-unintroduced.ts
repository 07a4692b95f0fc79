// A surname that speaks or acts in an article which never gives the full name.

import type { Entity } from '../../annotate/annotations.ts';
import { keyOf } from '../../annotate/spelling/capital-words.ts';
import { names } from '../../annotate/spelling/evidence.ts';
import { isPostSignature } from '../../article/furniture/line-signs.ts';
import { commonWord } from '../../language/words/lexicon.ts';
import { textBefore } from '../../text/before.ts';
import { firstWhere } from '../../text/first-where.ts';
import { editDistance } from '../../text/similarity.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, Fix, RuleContext } from '../rule.ts';
import type { Severity } from '../severity.ts';
import type { Sheet } from '../sheet.ts';
import type { Evidence } from '../support/people/evidence.ts';
import { type Introduction, unfinished } from '../support/people/introductions.ts';
import { isKnownToAll } from '../support/people/known-to-all.ts';
import { isOtherWriting } from './name-writings.ts';

export const say = wording('entity-unintroduced', {
  found: 'Who is {name}? Give full name and title on first reference.',
  outside: 'The full name of {name} is only in the headline or a caption. Give it on first reference.',
  near: 'Who is {name}? Is it {full}, named above, misspelled? Check the name.',
  named: '{full} is named here',
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
      const { first, full, outside, surname, title } = introduction;
      if (full || (outside && outside.start > first.start) || (title && isKnownToAll(surname))) continue;
      const name = nameAt(first, context);
      if (isSettled(name, context.sheet) || isMiswritten(first, context) || isNobody(text, first)) continue;
      yield {
        span: first,
        subject: name,
        severity: isToldEnough(introduction, context) ? 'hint' : severityOf(introduction),
        ...toldOf(name, introduction, context),
        fixes: () => introductions(name, introduction, context),
      };
    }
  },
};

/** What is asked of the name, and where the answer may be. */
function toldOf(
  name: string,
  introduction: Introduction,
  context: RuleContext,
): Pick<Discovery, 'message' | 'related'> {
  const { outside } = introduction;
  if (outside) {
    const full = nameAt(outside, context);
    return { message: say.outside({ name }), related: [{ span: outside, message: say.named({ full }) }] };
  }
  const near = titledAlike(introduction, context);
  if (!near) return { message: say.found({ name }) };
  const full = near.name;
  return { message: say.near({ name, full }), related: [{ span: near.first.span, message: say.named({ full }) }] };
}

const nameAt = ({ start, end }: Span, { annotations }: RuleContext) => annotations.article.text.slice(start, end);

/** Another rule asks whether it is the name of somebody who was introduced. */
const isMiswritten = (span: Span, context: RuleContext) =>
  context.annotations.misspellings.some(
    ({ probability, places }) => probability >= likelySlip && places.some((place) => overlaps(place, span)),
  ) || isOtherWriting([span], context);

const likelySlip = 0.5;

/** So many letters differ in two spellings of one long surname, of which more than the first ones are the same. */
const mostLetters = 2;
const shortestAlike = 6;
const headAlike = 3;

/** "Mr. Ratlif" where Jon Ratcliffe was introduced: somebody whose title it may be, and whose surname is nearly that. */
function titledAlike({ surname, first, title }: Introduction, { annotations }: RuleContext): Entity | undefined {
  if (!title || surname.length < shortestAlike) return undefined;
  return annotations.entities.find(({ type, name, first: introduced }) => {
    const own = keyOf(/ (\S+)$/.exec(name)?.[1] ?? '');
    return (
      type === 'PER' &&
      introduced.span.start < first.start &&
      own !== surname &&
      own.length >= shortestAlike &&
      own.slice(0, headAlike) === surname.slice(0, headAlike) &&
      editDistance(own, surname, mostLetters) <= mostLetters
    );
  });
}

/**
 * By how certain it is that a person bears the name: what speaks or acts may be a firm, a club or a magazine as well. No warning: the
 * copy may have lost its opening, or the name be told in brackets.
 */
const severityOf = ({ certainty, surname, evidence }: Introduction): Severity =>
  certainty < likelyPerson || isKnownToAll(surname) || ![...evidence].some((kind) => personal.has(kind))
    ? 'hint'
    : 'information';

/** "General Mills", "drugmaker Dr Reddy's", "Suppose Mr. Smith": a firm that is named like a man, and a man who is made up. */
const isNobody = (text: string, { start, end }: Span) => {
  const before = textBefore(text, start, longestTitle);
  if (/\bGeneral $/.test(before))
    return /^(?:Mills|Motors|Electric|Dynamics|Foods|Atomics)$/.test(text.slice(start, end));
  return /(?:maker|company|firm|brand|label) Dr\.? $|\b(?:suppose|imagine|say|if) (?:that )?(?:an? )?(?:Mr|Mrs|Ms)\.? $/i.test(
    before,
  );
};

const longestTitle = 60;

/**
 * The reader is told enough to go on, or it is nobody of the news: "the harbormaster, Mrs. Oduber", "the midfielder Edu", a judge, a
 * captain (of a ship, or of a film's), "Mr. Nice", and whom a speaker of a transcript or a post over several lines names.
 */
function isToldEnough({ first, title, surname, evidence }: Introduction, { annotations }: RuleContext): boolean {
  const { article, lexicon, paragraphs } = annotations;
  if (roleBefore.test(textBefore(article.text, first.start, longestTitle))) return true;
  if (title ? quietTitles.has(title) : evidence.has('role')) return true;
  const kinds = lexicon.kindsOf(keyOf(surname));
  // "Mr. Cool": a word of everyday, though some bear it, of whom nothing but the title makes a person
  if ((kinds & commonWord) !== 0 && ((kinds & names) === 0 || (evidence.size === 1 && evidence.has('courtesy'))))
    return true;
  const at = firstWhere(paragraphs, ({ block }) => block.span.end > first.start);
  const { kind, text } = paragraphs[at].block;
  if (paragraphs.slice(at + 1, at + 1 + longestPost).some(({ block }) => isPostSignature(block.text))) return true;
  return kind === 'turn' || /^\p{Upper}[\p{Upper}\d .'’-]{2,40}:/u.test(text);
}

/** Paragraphs of a post before its signature. */
const longestPost = 2;

const quietTitles: ReadonlySet<string> = new Set(['justice', 'justices', 'captain', 'capt', 'capt.']);
const roleBefore =
  /\b(?:the|an?|his|her|their|its) (?:\p{Lower}[\p{Lower}'’-]* ?){1,4}, (?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? $/iu;

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

/** The full name that a headline or a caption gives, the full name and role from other articles, and a placeholder. */
function introductions(text: string, { first: span, outside }: Introduction, context: RuleContext): Fix[] {
  const insert = (title: Said, form: string): Fix => ({
    title,
    edits: [{ span, text: form }],
    applicability: 'suggested',
  });
  const known = new Map<string, Fix>();
  if (outside) {
    const form = nameAt(outside, context);
    known.set(form, insert(say.introduce({ form }), form));
  }
  for (const { name, role } of context.workspace.people(text.toLowerCase())) {
    if (!name.includes(' ')) continue;
    const form = role ? `${role} ${name}` : name;
    if (!known.has(form)) known.set(form, insert(say.introduce({ form }), form));
  }
  const placeholder = `[first name, role] ${text}`;
  return [...known.values(), insert(say.insert({ form: placeholder }), placeholder)];
}
