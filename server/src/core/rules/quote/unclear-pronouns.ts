// Which pronouns that report speech leave the reader guessing: nobody named near by fits them, or several people do equally well.
import type { Annotations, Mention, PlacedParagraph } from '../../annotate/annotations.ts';
import { mentionsIn } from '../../annotate/attribution/mentions.ts';
import type { Speech } from '../../annotate/attribution/speech.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import { proseBefore, readBefore } from '../../annotate/running-text.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { RememberedParagraph } from '../../paragraph/paragraph-cache.ts';
import { firstWhere } from '../../text/first-where.ts';
import { type Span, shift } from '../../text/span.ts';
import type { RuleContext } from '../rule.ts';
import type { Severity } from '../severity.ts';
import { hasPronoun, isAboutSomebody, isCarriedOn, isReported, near, opposite } from './in-mind.ts';
import { likeliest, pairAtEnd } from './pair-at-end.ts';
import {
  type Bearer,
  between,
  type Cast,
  type Gender,
  genderOf,
  isCompany,
  isJoint,
  rivals,
  unnamedPair,
} from './rivals.ts';

interface Doubt {
  /** Those who may be meant; none where nobody fits. */
  readonly people: readonly Bearer[];
  /** Where the reader has somebody in mind all the same, if he looks farther back. */
  readonly severity?: Severity;
}

export interface UnclearPronoun extends Doubt {
  readonly pronoun: Span;
  /** From the pronoun to its verb, whichever comes first. */
  readonly span: Span;
}

/** The pronouns that report speech, quoted or not, and whose bearer is unclear: those at quotations first. */
export function unclearPronouns(context: RuleContext): UnclearPronoun[] {
  const cast = new Map(context.annotations.entities.map((entity) => [entity.id, entity]));
  const atQuotations = unclearAtQuotations(context, cast);
  const seen = new Set(atQuotations.map(({ pronoun }) => pronoun.start));
  return [...atQuotations, ...unclearInReport(context, cast).filter(({ pronoun }) => !seen.has(pronoun.start))];
}

/** The reporting clauses whose subject is one of the two; paragraphs without either are not read for their speakers. */
function pronounClauses({ kind, text }: Paragraph, remembered: RememberedParagraph): Speech['clauses'] {
  if (kind !== 'paragraph' || !/\bs?he\b/i.test(text)) return [];
  return speechOf({ remembered }).clauses.filter(({ source }) => /^s?he$/i.test(text.slice(source.start, source.end)));
}

/** "A and B met the residents. The water would last, he said": without a quotation, only a joint subject leaves a doubt. */
function unclearInReport(context: RuleContext, cast: Cast): UnclearPronoun[] {
  const { annotations } = context;
  const { article } = annotations;
  const found: UnclearPronoun[] = [];
  for (const { placed, items } of context.found('clauses of pronouns', pronounClauses)) {
    for (const clause of items) {
      const pronoun = shift(clause.source, placed.start);
      const word = article.text.slice(pronoun.start, pronoun.end).toLowerCase();
      const here = people(annotations, Math.max(placed.start, pronoun.start - near), pronoun.start);
      const gender = word === 'he' ? 'male' : 'female';
      const rivalry = rivals({ article, cast }, likeliest(here, cast, gender), gender, placed, pronoun.start);
      const cue = shift(clause.cue.span, placed.start);
      const span = { start: Math.min(pronoun.start, cue.start), end: Math.max(pronoun.end, cue.end) };
      if (rivalry && isJoint(between(article.text, rivalry))) found.push({ pronoun, span, people: rivalry });
    }
  }
  return found;
}

function unclearAtQuotations(context: RuleContext, cast: Cast): UnclearPronoun[] {
  const { annotations } = context;
  const { article, attributions, quotations, paragraphs } = annotations;
  const found: UnclearPronoun[] = [];
  let last = -1;
  for (const { index, parts, kind } of quotations) {
    const { source, cue, stated } = attributions[index] ?? {};
    if (
      !source ||
      !cue ||
      !stated ||
      !parts[0].source.opened ||
      kind === 'scare' ||
      kind === 'title' ||
      source.start <= last
    )
      continue;
    const word = article.text.slice(source.start, source.end).toLowerCase();
    if (word !== 'he' && word !== 'she') continue;
    last = source.start;
    const placed = paragraphs[parts[0].paragraph];
    const doubt = bearers(context, cast, placed, source, word === 'he' ? 'male' : 'female', index);
    if (!doubt) continue;
    const span = { start: Math.min(source.start, cue.span.start), end: Math.max(source.end, cue.span.end) };
    found.push({ pronoun: source, span, ...doubt });
  }
  return found;
}

/**
 * Those who may be meant: none where nobody fits, several where several do equally well.
 * Undefined where it is clear, or the paragraph carries on with somebody spoken of before.
 */
function bearers(
  context: RuleContext,
  cast: Cast,
  placed: PlacedParagraph,
  source: Span,
  gender: Gender,
  quotation: number,
): Doubt | undefined {
  const { annotations } = context;
  const here = people(annotations, Math.max(placed.start, source.start - near), source.start);
  const own = source.start - placed.start;
  const company = companyBefore(
    annotations,
    cast,
    placed,
    here,
    Math.min(own, annotations.quotations[quotation].span.start - placed.start),
  );
  if (company) return { people: company };
  if (here.length > 0 || isReported(annotations, placed, own) || isCarriedOn(context, placed, own, gender)) {
    const people = rivals({ article: annotations.article, cast }, here, gender, placed, source.start);
    return people && { people };
  }
  if (isInExcerpt(annotations, placed, source.start)) return undefined;
  if (addsToNobody(annotations, cast, quotation, gender)) return { people: [] };
  return bearersFartherBack(context, cast, placed, gender, quotation);
}

/** Where nobody is named in the paragraph: nobody who fits is named near before it either. */
function bearersFartherBack(
  context: RuleContext,
  cast: Cast,
  placed: PlacedParagraph,
  gender: Gender,
  quotation: number,
): Doubt | undefined {
  const { annotations } = context;
  const fits = ({ entity }: Mention) => [gender, 'unknown'].includes(genderOf(cast, entity) ?? '');
  const farther = new Set<string>();
  let end = placed.start;
  let distance = 0;
  for (const before of readBefore(annotations.paragraphs, placed.index)) {
    // Whatever is between the two counts as well: a name in a subhead, a caption, a line that the reader passes over.
    const there = people(annotations, before.start, end).filter(fits);
    end = before.start;
    if (distance === 0 && (there.length > 0 || isAboutSomebody(context, cast, before, quotation, gender))) {
      const two = pairAtEnd(annotations, cast, before, there, gender, placed.start);
      return two && { people: two };
    }
    // One paragraph without a person puts nobody else in the reader's mind.
    if (distance === 1 && there.length > 0 && !pairAtEnd(annotations, cast, before, there, gender, placed.start))
      return { people: [], severity: 'hint' };
    for (const { entity } of there) farther.add(entity);
    // A chain of pronouns leads on to somebody: the reader follows it.
    if (farther.size === 0 && hasPronoun(context, before, gender)) return { people: [], severity: 'hint' };
    if (!speechOf(before).isAllSpeech && ++distance === reach) break;
  }
  if (distance === 0) return undefined;
  return { people: [], severity: farther.size === 1 ? 'hint' : undefined };
}

/** Of the sentence before the quotation: two people without a name, or a pair and the one whom they meet. */
function companyBefore(
  { article }: Annotations,
  cast: Cast,
  { start, paragraph: { text, sentences } }: PlacedParagraph,
  here: readonly Mention[],
  speech: number,
): readonly Bearer[] | undefined {
  const before = sentences[firstWhere(sentences, ({ end }) => end > speech) - 1];
  if (!before) return undefined;
  const words = text.slice(before.start, before.end);
  const pair = unnamedPair(words);
  if (pair && here.length === 0) return pair.map((name) => ({ name, span: shift(before, start) }));
  if (!isCompany(words) || here.length !== 1 || here[0].span.start < start + before.start) return undefined;
  if (cast.get(here[0].entity)?.first.span.start !== here[0].span.start) return undefined; // one of the pair
  const opening = { start: before.start, end: before.start + words.indexOf(' ', 4) };
  const subject = article.text.slice(start + opening.start, start + opening.end);
  return [
    { name: `one of ${subject[0].toLowerCase()}${subject.slice(1)}`, span: shift(opening, start) },
    { name: cast.get(here[0].entity)?.name ?? here[0].text, span: here[0].span },
  ];
}

/** "He added", behind a paragraph of speech that nobody is credited with, where no man has been credited with anything yet. */
function addsToNobody(
  { attributions, quotations, paragraphs }: Annotations,
  cast: Cast,
  quotation: number,
  gender: Gender,
): boolean {
  const cue = attributions[quotation]?.cue;
  const last = quotations[quotation - 1];
  if (!last || attributions[quotation - 1] || !/^(?:add|continue|go on)$/.test(cue?.lemma ?? '')) return false;
  const { index } = paragraphs[last.parts[last.parts.length - 1].paragraph];
  const before = proseBefore(paragraphs, quotations[quotation].parts[0].paragraph);
  if (before?.index !== index || !speechOf(before).isAllSpeech) return false;
  return !attributions.slice(0, quotation).some((earlier) => {
    const speaker = earlier?.entity ? cast.get(earlier.entity) : undefined;
    return speaker?.type === 'PER' && speaker.gender !== opposite[gender];
  });
}

/** "The agency reports: ¶ "Jane Roe saw it. 'It was dark,' she said."": who is named in an excerpt serves its pronouns. */
function isInExcerpt(
  { paragraphs, mentions }: Annotations,
  { index, start }: PlacedParagraph,
  pronoun: number,
): boolean {
  const before = proseBefore(paragraphs, index);
  if (!before || !speechOf(before).introduces) return false;
  return mentionsIn(mentions, start, pronoun).some(({ type, quoted }) => type === 'PER' && quoted);
}

/** How many paragraphs of prose back a reader may still have somebody in mind. */
const reach = 3;

/** The people named outside quotations in a stretch of the article. */
function people({ mentions }: Annotations, start: number, end: number): Mention[] {
  return mentionsIn(mentions, start, end).filter(({ type, quoted }) => type === 'PER' && !quoted);
}
