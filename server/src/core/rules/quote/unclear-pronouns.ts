// Which pronouns that report speech leave the reader guessing: nobody named near by fits them, or several people do equally well.
import type { Annotations, Mention, PlacedParagraph } from '../../annotate/annotations.ts';
import { mentionsIn } from '../../annotate/attribution/mentions.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import { proseBefore, readBefore } from '../../annotate/running-text.ts';
import { documentNouns } from '../../language/cues/noun-cues.ts';
import { isRoleWord } from '../../language/role-words.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { firstWhere } from '../../text/first-where.ts';
import { type Span, shift } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { RuleContext, Severity } from '../rule.ts';
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
  /** From the pronoun to its verb, whichever stands first. */
  readonly span: Span;
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
  const company = companyBefore(annotations, cast, placed, here, own);
  if (company) return { people: company };
  if (here.length > 0 || isReported(annotations, placed, own) || isCarriedOn(context, placed, own, gender)) {
    const people = rivals({ article: annotations.article, cast }, here, gender, placed, source.start);
    return people && { people };
  }
  if (isInExcerpt(annotations, placed, source.start)) return undefined;
  if (addsToNobody(annotations, cast, quotation, gender)) return { people: [] };
  const fits = ({ entity }: Mention) => [gender, 'unknown'].includes(genderOf(cast, entity) ?? '');
  const farther = new Set<string>();
  let end = placed.start;
  let distance = 0;
  for (const before of readBefore(annotations.paragraphs, placed.index)) {
    // Whatever stands between the two counts as well: a name in a subhead, a caption, a line that the reader passes over.
    const there = people(annotations, before.start, end);
    end = before.start;
    if (distance === 0 && (there.length > 0 || isAboutSomebody(context, cast, before, quotation, gender)))
      return undefined;
    for (const { entity } of there.filter(fits)) farther.add(entity);
    if (farther.size === 0 && hasPronoun(context, before, gender)) farther.add('somebody without a name');
    if (!speechOf(before).isAllSpeech && ++distance === reach) break;
  }
  if (distance === 0) return undefined;
  return { people: [], severity: farther.size === 1 ? 'hint' : undefined };
}

/** Of the sentence before the quotation: two people without a name, or a pair and the one whom they meet. */
function companyBefore(
  { article }: Annotations,
  cast: Cast,
  { start, paragraph: { text, sentences, quotations } }: PlacedParagraph,
  here: readonly Mention[],
  pronoun: number,
): readonly Bearer[] | undefined {
  const speech = quotations.findLast(({ span, depth }) => depth === 0 && span.end <= pronoun);
  const before = speech && sentences[firstWhere(sentences, ({ end }) => end > speech.span.start) - 1];
  if (!before) return undefined;
  const words = text.slice(before.start, before.end);
  const pair = unnamedPair(words);
  if (pair && here.length === 0) return pair.map((name) => ({ name, span: shift(before, start) }));
  if (!isCompany(words) || here.length !== 1 || here[0].span.start < start + before.start) return undefined;
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

/** Whether a paragraph without a person's name has somebody in it all the same: it credits, reports or speaks of him or her. */
function isAboutSomebody(
  context: RuleContext,
  cast: Cast,
  placed: PlacedParagraph,
  quotation: number,
  gender: Gender,
): boolean {
  return (
    speaks(context, cast, quotation, placed.index, gender) ||
    isReported(context.annotations, placed) ||
    isCarriedOn(context, placed, placed.paragraph.text.length, gender)
  );
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

/** What somebody may be called for once, beside offices, jobs and kin: "the California Democrat". */
const otherRoles =
  /^(?:man|woman|boy|girl|lady|gentleman|guy|person|who|democrat|republican|liberal|conservative|tory|independent|native|nominee|incumbent|newcomer|freshman|suspect|victim|defendant|plaintiff|witness|survivor|patient|teenager|child)$/;

function readStands({ text, quotations }: Paragraph): Stand[] {
  const stands: Stand[] = [];
  let at = 0; // the next quotation
  for (const { start, end, folded } of wordsOf(text)) {
    while (at < quotations.length && quotations[at].span.end <= start) at++;
    if (at < quotations.length && quotations[at].span.start < end) continue;
    if (/^(?:he(?:'\w+)?|him|his|himself)$/.test(folded)) stands.push({ end, gender: 'male' });
    else if (/^(?:she(?:'\w+)?|her|hers|herself)$/.test(folded)) stands.push({ end, gender: 'female' });
    else if (isRoleWord(folded) || otherRoles.test(folded)) stands.push({ end, gender: 'unknown' });
  }
  return stands;
}

/** Whether somebody without a name, or the same pronoun, stands close before `end`: the reader follows. */
function isCarriedOn({ each }: RuleContext, placed: PlacedParagraph, end: number, gender: Gender): boolean {
  const stands = each('stands', placed, readStands);
  for (let at = firstWhere(stands, (stand) => stand.end > end) - 1; at >= 0 && stands[at].end > end - near; at--) {
    if (stands[at].gender === 'unknown' || stands[at].gender === gender) return true;
    if (end < placed.paragraph.text.length) return true; // he and she in one paragraph: a scene between the two
  }
  return false;
}

function hasPronoun({ each }: RuleContext, placed: PlacedParagraph, gender: Gender): boolean {
  return each('stands', placed, readStands).some((stand) => stand.gender === gender);
}

/** Whether a person, or whoever may be one, is credited in a paragraph before: speech goes on with the one who spoke. */
function speaks(
  { annotations: { attributions, quotations, article } }: RuleContext,
  cast: Cast,
  quotation: number,
  paragraph: number,
  gender: Gender,
): boolean {
  for (let before = quotation - 1; before >= 0 && before > quotation - 20; before--) {
    const last = quotations[before].parts[quotations[before].parts.length - 1].paragraph;
    if (last < paragraph) return false;
    const { source, entity, stated } = attributions[before] ?? {};
    if (last !== paragraph || !source || !stated) continue;
    const speaker = entity ? cast.get(entity) : undefined;
    if (speaker?.type === 'PER' ? speaker.gender !== opposite[gender] : isOne(article.text, source)) return true;
  }
  return false;
}

/** "Mr Roe had said that …": whether the paragraph reports that somebody spoke, whom the recogniser may have missed. */
function isReported({ article }: Annotations, placed: PlacedParagraph, end = Number.POSITIVE_INFINITY): boolean {
  return speechOf(placed).clauses.some(
    ({ source, cue }) => Math.max(source.end, cue.span.end) < end && isOne(article.text, shift(source, placed.start)),
  );
}

const opposite = { male: 'female', female: 'male' } as const;

/** Whether a source may be one person, by its words: not "the Rand report", "its statement" or "officials". */
function isOne(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 120)).split(/[^\p{L}’']+/u);
  if (words.some((word) => documentNouns.has(word.toLowerCase())) || /^(?:it|they)(?:s|['’]\p{L}+)?$/iu.test(words[0]))
    return false;
  return !/^\p{Ll}.*[^s’']s$/u.test(words[words.length - 1]);
}
