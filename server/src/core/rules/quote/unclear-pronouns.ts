// Which pronouns that report speech leave the reader guessing: nobody named near by fits them, or several people do equally well.
import type { Annotations, Entity, Mention, PlacedParagraph } from '../../annotate/annotations.ts';
import { textBefore } from '../../annotate/attribution/between-paragraphs/article-sieve.ts';
import { mentionsIn } from '../../annotate/attribution/mentions.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import { isRoleWord } from '../../language/role-words.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { sentenceAt } from '../../paragraph/sentence-at.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { RuleContext } from '../rule.ts';
import { nameAt } from './attribution-candidates.ts';

export interface UnclearPronoun {
  readonly pronoun: Span;
  /** From the pronoun to its verb, whichever stands first. */
  readonly span: Span;
  /** Those who may be meant; none where nobody fits. */
  readonly people: readonly Bearer[];
}

/** Somebody who may be meant, and where the paragraph names him or her. */
export interface Bearer {
  readonly name: string;
  readonly span: Span;
}

/** The pronouns before or behind quotations whose bearer is unclear, in order. */
export function unclearPronouns(context: RuleContext): UnclearPronoun[] {
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
    const bearing = bearers(context, placed, source, word === 'he' ? 'male' : 'female', index);
    if (!bearing) continue;
    const span = { start: Math.min(source.start, cue.span.start), end: Math.max(source.end, cue.span.end) };
    found.push({ pronoun: source, span, people: bearing });
  }
  return found;
}

type Gender = 'male' | 'female';

/**
 * Those who may be meant: none where nobody fits, several where several do equally well.
 * Undefined where it is clear, or the paragraph carries on with somebody spoken of before.
 */
function bearers(
  context: RuleContext,
  placed: PlacedParagraph,
  source: Span,
  gender: Gender,
  quotation: number,
): readonly Bearer[] | undefined {
  const { annotations } = context;
  const here = people(annotations, Math.max(placed.start, source.start - near), source.start);
  if (here.length > 0 || isCarriedOn(context, placed, source.start - placed.start, gender)) {
    return rivals(annotations, here, gender, placed, source.start);
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

/** The people of the sentence before the quotation, where its subject is two of them, or one deals with another. */
function rivals(
  { article, entities }: Annotations,
  named: readonly Mention[],
  gender: Gender,
  placed: PlacedParagraph,
  pronoun: number,
): readonly Bearer[] | undefined {
  const { start, paragraph } = placed;
  const fits = named.filter(({ entity: id }) => {
    const person = entities.find((entity) => entity.id === id);
    return person !== undefined && (person.gender === gender || person.gender === 'unknown');
  });
  const last = fits[fits.length - 1];
  const sentence = last && sentenceAt(paragraph, last.span.start - start);
  if (!sentence) return undefined;
  const known = distinct(fits.filter(({ span }) => span.start >= start + sentence.start)).map((mention) =>
    bearerOf(mention, entities, pronoun),
  );
  const stranger = known[0] && strangerBefore(article.text, start + sentence.start, known[0]);
  const [first, second] = stranger ? [stranger, known[0]] : known;
  if (!second || start + sentence.end > pronoun) return undefined;
  const before = article.text.slice(start + sentence.start, first.span.start);
  const between = article.text.slice(first.span.end, second.span.start);
  const after = article.text.slice(second.span.end, start + sentence.end);
  if (!opensSentence(before) || !areEqual(between, after) || reportsSpeech(placed, sentence)) return undefined;
  return [first, second];
}

function bearerOf({ entity: id, text, span }: Mention, entities: readonly Entity[], pronoun: number): Bearer {
  const person = entities.find((entity) => entity.id === id);
  return { name: person ? nameAt(person, pronoun) : text, span };
}

/** "Liang and Ocampo met": a name at the head of the sentence that is taken for no person's, joined to one that is. */
function strangerBefore(text: string, sentence: number, { span }: Bearer): Bearer | undefined {
  const name = /^(\p{Lu}[\p{L}'’-]+) and $/u.exec(text.slice(sentence, Math.min(span.start, sentence + 60)))?.[1];
  return name ? { name, span: { start: sentence, end: sentence + name.length } } : undefined;
}

/** The first mention of each person. */
function distinct(named: readonly Mention[]): Mention[] {
  return named.filter(({ entity }, index) => named.findIndex((other) => other.entity === entity) === index);
}

/** Nothing but a title stands before the name: "The Castlereach coach, ". */
function opensSentence(before: string): boolean {
  return (
    before.length < 60 &&
    !/\b(?:of|for|with|by|to|in|at|on|from|about|after|as|when|while|that|and|but|behind|over|against|was|were|is|are|has|had)\b/i.test(
      before,
    )
  );
}

/** Whether the sentence itself says who spoke. */
function reportsSpeech(placed: PlacedParagraph, sentence: Span): boolean {
  return speechOf(placed).clauses.some(({ cue: { span } }) => sentence.start <= span.start && span.end <= sentence.end);
}

/** "A and the lawyer, B, climbed" · "A met B" · "A's remarks … B": neither is more the subject than the other. */
function areEqual(between: string, after: string): boolean {
  if (between.length > 160) return false;
  if (/^(?:,[^,]{1,60},)?\s(?:and|or)\s/.test(between)) return /^,?\s+\p{L}/u.test(after);
  if (/^['’]s?\s/.test(between))
    return /\b(?:did|do|does|is|was|were|are|has|had|have|seem\w*|\w+n['’]t)\b/.test(between);
  if (/\swith (?:the|a|an|his|her) [\p{Ll}-]+(?: [\p{Ll}-]+)?, $/u.test(between)) return true; // "A drove up with the governor, B"
  return /^(?:,[^,]{1,60})?,?(?:\s\w+)?\s(?:met|joined|spoke (?:to|with)|talked (?:to|with)|sat (?:with|beside)|shook hands with|embraced|telephoned)\b/.test(
    between,
  );
}
