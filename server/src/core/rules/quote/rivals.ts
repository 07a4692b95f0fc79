// Two people of one sentence who may be meant by a pronoun behind it, neither more than the other.
import type { Entity, Mention, PlacedParagraph } from '../../annotate/annotations.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import type { Article } from '../../article/article.ts';
import { isAgent } from '../../language/cues/verb-or-noun.ts';
import { sentenceAt } from '../../paragraph/sentence-at.ts';
import { firstWhere } from '../../text/first-where.ts';
import { type Span, shift } from '../../text/span.ts';
import { isOfficeWord, isRoleWord } from '../../word-lists/role-words.ts';
import { nameAt } from './attribution-candidates.ts';

export type Gender = 'male' | 'female';

/** The entities of an article by id. */
export type Cast = ReadonlyMap<string, Entity>;

export interface Company {
  readonly article: Article;
  readonly cast: Cast;
}

/** Somebody who may be meant, and where the paragraph names him or her. */
export interface Bearer {
  readonly name: string;
  readonly span: Span;
}

/** The people of the sentence before the quotation, where its subject is two of them, or one deals with another. */
export function rivals(
  { article, cast }: Company,
  named: readonly Mention[],
  gender: Gender,
  placed: PlacedParagraph,
  pronoun: number,
): readonly Bearer[] | undefined {
  const { start, paragraph } = placed;
  const fits = named.filter(({ entity }) => [gender, 'unknown'].includes(genderOf(cast, entity) ?? ''));
  const last = fits[fits.length - 1];
  const sentence = last && sentenceAt(paragraph, last.span.start - start);
  if (!sentence) return undefined;
  const known = distinct(fits.filter(({ span }) => span.start >= start + sentence.start))
    .filter(({ span }, index, all) => !ownsSomebody(article.text.slice(span.end, all[index + 1]?.span.start), index))
    .map((mention) => bearerOf(mention, cast, pronoun));
  const stranger = known[0] && strangerBefore(article.text, start + sentence.start, known[0]);
  const [first, second] = stranger ? [stranger, known[0]] : known;
  if (!second || start + sentence.end > pronoun) return undefined;
  const before = article.text.slice(start + sentence.start, first.span.start);
  const after = article.text.slice(second.span.end, start + sentence.end);
  const middle = between(article.text, [first, second]);
  const isCouple = known.length === 2 && !hasOwnSubject(before) && isPair(middle) && !/[\p{Alpha}\d]/u.test(after); // "a dispute between A and B."
  if (!isCouple && (!opensSentence(before) || !areEqual(middle, after))) return undefined;
  if (
    reportsSpeech(
      placed,
      sentence,
      isJoint(middle) ? shift({ start: first.span.start, end: second.span.end }, -start) : undefined,
    )
  )
    return undefined;
  if ([first, second].some(({ name }) => speaksOf(placed, pronoun - start, name))) return undefined;
  return [first, second];
}

export function genderOf(cast: Cast, id: string): Entity['gender'] | undefined {
  return cast.get(id)?.gender;
}

/** How far behind the pronoun its speaker's words are read, in code units. */
const speechRead = 400;

/** "I had a chat with Barnes," he said: whom the words at the pronoun name did not speak them. */
function speaksOf({ paragraph: { text, quotations } }: PlacedParagraph, pronoun: number, name: string): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return quotations.some(
    ({ inner }) =>
      inner.end > pronoun - speechRead &&
      inner.start < pronoun + speechRead &&
      text.slice(inner.start, inner.end).includes(surname),
  );
}

function bearerOf({ entity: id, text, span }: Mention, cast: Cast, pronoun: number): Bearer {
  const person = cast.get(id);
  return { name: person ? nameAt(person, pronoun) : text, span };
}

/** "Liang and Ocampo met", "PC Lisle and": at the head of the sentence a name or rank that is taken for no person's. */
function strangerBefore(text: string, sentence: number, { span }: Bearer): Bearer | undefined {
  const words = text.slice(sentence, Math.min(span.start, sentence + 90));
  const match = /^(?:(\p{Upper}[\p{Alpha}.]+) )?(\p{Upper}[\p{Alpha}'’-]+) and ([^,;:]*)$/u.exec(words);
  if (!match) return undefined;
  const [, title, surname, role] = match;
  if (title ? !/^[A-Z]{2,4}$/.test(title) && !isRoleWord(title.toLowerCase()) : role) return undefined;
  return { name: surname, span: { start: sentence, end: sentence + words.indexOf(' and ') } };
}

/** "Breck's solicitor"; at the head of the sentence, where the other is named behind it: "Breck's solicitor, Ann Roe". */
const ownsSomebody = (behind: string, index: number) =>
  index > 0 ? /^['’]/.test(behind) : /^['’]s? (?:[\p{Lower}-]+ ){0,3}[\p{Lower}-]+, $/u.test(behind);

/** The first mention of each person. */
function distinct(named: readonly Mention[]): Mention[] {
  return named.filter(({ entity }, index) => named.findIndex((other) => other.entity === entity) === index);
}

/** "One counsellor compared it to the tale of A and B.": somebody else is the subject. */
function hasOwnSubject(before: string): boolean {
  if (/^(?:(?:so|but|and|now|then|still|yet),? )?s?he\b/i.test(before)) return true; // "So he is full of praise for two of his colleagues - A and B."
  if (!/\b(?:to|of|about|with) $/.test(before)) return false;
  const [article, ...words] = before.toLowerCase().split(/\s+/, 5);
  return /^(?:an?|the|one|his|her)$/.test(article) && words.some((word) => isRoleWord(word) || isAgent(word));
}

/** In code units. */
const longestTitle = 60;

/** "In a debate in August, ". */
const setting = /^(?:In|At|On|During|After|Before|Outside|Inside|Behind|Under|By) [^,“"\n]{3,60}, /;

/** Nothing but a title comes before the name, behind a time or a place: "The Castlereach coach, ". */
function opensSentence(opening: string): boolean {
  const before = opening.replace(setting, '');
  if (hasOffice(before)) return true;
  if (before.length < longestTitle && /^(?:The |His |Her |Their )?[Tt]wo (?:\p{Lower}+ ?)[^.;:“”"]*, $/u.test(before))
    return true; // "Two engineers from the port, A and B,"
  return (
    before.length < longestTitle &&
    !/\b(?:of|for|with|by|to|in|at|on|from|about|after|as|when|while|that|and|but|behind|over|against|was|were|is|are|has|had)\b/i.test(
      before,
    )
  );
}

/** "The chair of the harbour board, ": an office, what it is of, and the comma before its bearer. */
function hasOffice(before: string): boolean {
  const [, office] = officeBefore.exec(before) ?? [];
  if (office !== undefined) return isRoleWord(office.toLowerCase());
  const [, head, portfolio] = portfolioBefore.exec(before) ?? [];
  return head !== undefined && isOfficeWord(head.toLowerCase()) && !isRoleWord(portfolio.toLowerCase());
}
/** "Vice President for Finance ", without a comma: the office and what it is of are all capitals. */
const portfolioBefore =
  /^(?:\p{Upper}[\p{Alpha}’'-]+ ){0,2}(\p{Upper}[\p{Alpha}’'-]+) (?:of|for) (?:(?:\p{Upper}[\p{Alpha}’'-]+|and|the) ){0,4}(\p{Upper}[\p{Alpha}’'-]+) $/u;
const officeBefore =
  /^(?:The |Its |Their )?(?:[\p{Alpha}’'-]+ ){0,3}?([\p{Alpha}’'-]+) (?:of|for|at) (?:[\p{Alpha}’'&.-]+ ){0,6}[\p{Alpha}’'&-]+, (?:\p{Upper}\p{Alpha}{0,5}\. )?$/u;

/** Whether the sentence itself says who spoke: not both of them, where the second is the last of a joint subject. */
function reportsSpeech(placed: PlacedParagraph, sentence: Span, joint: Span | undefined): boolean {
  const { clauses } = speechOf(placed);
  for (let at = firstWhere(clauses, ({ cue }) => cue.span.start >= sentence.start); at < clauses.length; at++) {
    const { cue, source } = clauses[at];
    if (cue.span.end > sentence.end) return false;
    if (!joint || source.end < joint.start || !isOfSecond(placed.paragraph.text.slice(joint.end, source.end)))
      return true;
  }
  return false;
}

/** What a joint subject says behind its second name: "both", ", defending". */
const isOfSecond = (behind: string) => /^(?: both)?$|^,[^,]{1,60}$/.test(behind);

/** What is between two names, the lines of wrapped copy joined. */
export const between = (text: string, [first, second]: readonly Bearer[]) =>
  text.slice(first.span.end, second.span.start).replace(/\n/g, ' ');

/** "A and the lawyer, B", "A of one firm and B": one subject. */
export const isJoint = (between: string) =>
  /^(?: (?:of|from|at) [^,.;:]{1,40}?)?(?:,[^,]{1,60},|,(?= and [^,]{3,60}, ))?\s(?:and|or)\s(?!.*\b(?:that|who|to|is|are|was|were|has|have|had)\b)/.test(
    between,
  );

/** "A and port director B": nothing but a title between the two. */
const isPair = (between: string) =>
  /^ (?:and|or) (?:\p{Alpha}[\p{Alpha}.’'-]* ){0,4}$/u.test(between) &&
  !/ (?:and|or) (?:his|her|that|to)\b/.test(between);

/** "A drove up with the governor, B", "A sat between the minister's envoy, B, and", "A stood on the quay with the geologist B". */
const besideSomebody =
  /\s(?:with|beside|between|alongside) (?:the|a|an|his|her|its|their) (?:[\p{Lower}’'-]+ ){0,5}[\p{Lower}’'-]+,? $/u;

/** Two people farther apart, in code units, are not told of together. */
const longestBetween = 160;

/** "A and the lawyer, B, climbed" · "A met B" · "A's remarks … B": neither is more the subject than the other. */
function areEqual(between: string, after: string): boolean {
  if (between.length > longestBetween) return false;
  if (isJoint(between)) return /^,?\s+\p{Alpha}/u.test(after);
  if (/^['’]s?\s/.test(between))
    return /\b(?:did|do|does|is|was|were|are|has|had|have|seem\w*|\w+n['’]t)\b/.test(between);
  if (besideSomebody.test(between)) return true;
  return /^(?:,[^,]{1,60})?,?(?:\s(?!was |were )\w+)?\s(?:met|joined|spoke (?:to|with)|talked (?:to|with)|sat (?:with|beside)|shook hands with|embraced|telephoned)\b/.test(
    between,
  );
}

/** Two people without a name who are one subject: "A diplomat and a general were in the building." */
export function unnamedPair(text: string): readonly [string, string] | undefined {
  const match =
    /^(?:An?|One) ([\p{Alpha}’' -]{3,40}) and (?:an?|another) ([\p{Alpha}’' -]{3,40}?) (?:were|are|had|have|stood|sat|came|watched|met)\b/u.exec(
      text,
    );
  const [, first, second] = match ?? [];
  return first && second && [first, second].every((words) => isRoleWord(words.split(' ').at(-1) ?? ''))
    ? [`the ${first}`, `the ${second}`]
    : undefined;
}

/** "The pair met the manager, B": two who were named before are the subject, and somebody else has joined them. */
export const isCompany = (text: string) =>
  /^(?:The (?:pair|two|couple|brothers|sisters|two (?:wo)?men)|Both(?: (?:wo)?men)?) \p{Lower}/u.test(text);
