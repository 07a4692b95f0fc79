// Which pronouns that report speech leave the reader guessing: nobody named near by fits them, or several people do equally well.
import type { Annotations, Mention, PlacedParagraph } from '../../annotate/annotations.ts';
import { textBefore } from '../../annotate/attribution/between-paragraphs/article-sieve.ts';
import { mentionsIn } from '../../annotate/attribution/mentions.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import { isRoleWord } from '../../language/role-words.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { firstWhere } from '../../text/first-where.ts';
import { type Span, shift } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { RuleContext } from '../rule.ts';
import { type Bearer, between, type Cast, type Gender, genderOf, isJoint, rivals } from './rivals.ts';

export interface UnclearPronoun {
  readonly pronoun: Span;
  /** From the pronoun to its verb, whichever stands first. */
  readonly span: Span;
  /** Those who may be meant; none where nobody fits. */
  readonly people: readonly Bearer[];
}

/** The pronouns that report speech, quoted or not, and whose bearer is unclear: those at quotations first. */
export function unclearPronouns(context: RuleContext): UnclearPronoun[] {
  const cast = new Map(context.annotations.entities.map((entity) => [entity.id, entity]));
  const atQuotations = unclearAtQuotations(context, cast);
  const seen = new Set(atQuotations.map(({ pronoun }) => pronoun.start));
  return [...atQuotations, ...unclearInReport(context, cast).filter(({ pronoun }) => !seen.has(pronoun.start))];
}

/** Paragraphs without either are not read for their speakers. */
const heOrShe = ({ text }: Paragraph) => (/\bs?he\b/i.test(text) ? [text] : []);

/** "A and B met the residents. The water would last, he said": without a quotation, only a joint subject leaves a doubt. */
function unclearInReport(context: RuleContext, cast: Cast): UnclearPronoun[] {
  const { annotations } = context;
  const { article } = annotations;
  const found: UnclearPronoun[] = [];
  for (const { placed } of context.found('he or she', heOrShe)) {
    if (placed.block.kind !== 'paragraph') continue;
    for (const clause of speechOf(placed).clauses) {
      if (clause.source.end - clause.source.start > 3) continue;
      const pronoun = shift(clause.source, placed.start);
      const word = article.text.slice(pronoun.start, pronoun.end).toLowerCase();
      if (word !== 'he' && word !== 'she') continue;
      const here = people(annotations, Math.max(placed.start, pronoun.start - near), pronoun.start);
      const gender = word === 'he' ? 'male' : 'female';
      // Whoever's gender is not known is a man more often than not: no rival to a woman who is named.
      const known = here.filter(({ entity }) => word === 'she' && genderOf(cast, entity) === gender);
      const rivalry = rivals({ article, cast }, known.length > 0 ? known : here, gender, placed, pronoun.start);
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
    if (!source || !cue || !stated || kind === 'scare' || kind === 'title' || source.start <= last) continue;
    const word = article.text.slice(source.start, source.end).toLowerCase();
    if (word !== 'he' && word !== 'she') continue;
    last = source.start;
    const placed = paragraphs[parts[0].paragraph];
    const bearing = bearers(context, cast, placed, source, word === 'he' ? 'male' : 'female', index);
    if (!bearing) continue;
    const span = { start: Math.min(source.start, cue.span.start), end: Math.max(source.end, cue.span.end) };
    found.push({ pronoun: source, span, people: bearing });
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
): readonly Bearer[] | undefined {
  const { annotations } = context;
  const here = people(annotations, Math.max(placed.start, source.start - near), source.start);
  if (here.length > 0 || isCarriedOn(context, placed, source.start - placed.start, gender)) {
    return rivals({ article: annotations.article, cast }, here, gender, placed, source.start);
  }
  const before = textBefore(annotations, placed.index);
  if (!before) return opensSection(annotations, placed.index) ? [] : undefined;
  const { length } = before.paragraph.text;
  const there = people(annotations, before.start, before.start + length);
  if (there.length > 0) return undefined; // one is meant as a rule: the one whom that paragraph is about
  return speaksIn(annotations, quotation, before.index) || isCarriedOn(context, before, length, gender)
    ? undefined
    : [];
}

/** How far back in a paragraph a reader looks for the bearer of a pronoun. */
const near = 1500;

/** The people named outside quotations in a stretch of the article. */
function people({ mentions }: Annotations, start: number, end: number): Mention[] {
  return mentionsIn(mentions, start, end).filter(({ type, quoted }) => type === 'PER' && !quoted);
}

/** A word outside quotations that stands for a person without a name: "the mayor", "her brother", "he". */
interface Stand {
  readonly end: number;
  readonly gender: Gender | 'unknown';
}

function readStands({ text, quotations }: Paragraph): Stand[] {
  const stands: Stand[] = [];
  let at = 0; // the next quotation
  for (const { start, end, folded } of wordsOf(text)) {
    while (at < quotations.length && quotations[at].span.end <= start) at++;
    if (at < quotations.length && quotations[at].span.start < end) continue;
    if (/^(?:he(?:'\w+)?|him|his|himself)$/.test(folded)) stands.push({ end, gender: 'male' });
    else if (/^(?:she(?:'\w+)?|her|hers|herself)$/.test(folded)) stands.push({ end, gender: 'female' });
    else if (isRoleWord(folded) || /^(?:man|woman|boy|girl|person|who)$/.test(folded))
      stands.push({ end, gender: 'unknown' });
  }
  return stands;
}

/** Whether somebody without a name, or the same pronoun, stands close before `end`: the reader follows. */
function isCarriedOn({ each }: RuleContext, placed: PlacedParagraph, end: number, gender: Gender): boolean {
  const stands = each('stands', placed, readStands);
  for (let at = firstWhere(stands, (stand) => stand.end > end) - 1; at >= 0 && stands[at].end > end - near; at--) {
    if (stands[at].gender === 'unknown' || stands[at].gender === gender) return true;
  }
  return false;
}

/** Whether the paragraph is the first under a subhead or a time stamp, below the head of the article. */
function opensSection({ paragraphs }: Annotations, index: number): boolean {
  const above = paragraphs[index - 1]?.block.kind;
  if (above !== 'subhead' && above !== 'dateLine') return false;
  return paragraphs.slice(0, index - 1).some(({ block: { kind } }) => kind === 'paragraph');
}

/** Whether somebody is credited in the paragraph before: speech goes on with the one who spoke. */
function speaksIn({ attributions, quotations }: Annotations, quotation: number, paragraph: number): boolean {
  for (let before = quotation - 1; before >= 0 && before > quotation - 20; before--) {
    const last = quotations[before].parts[quotations[before].parts.length - 1].paragraph;
    if (last < paragraph) return false;
    if (last === paragraph && attributions[before]?.source) return true;
  }
  return false;
}
