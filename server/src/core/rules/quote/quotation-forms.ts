// Forms in which quotations go without a speaker each: answers under questions, claims that are checked one by one, items of a
// list, scripture, words of which the next sentence tells whose they are.
import type { Annotations, PlacedParagraph, Quotation } from '../../annotate/annotations.ts';

/** A longer paragraph that ends in a question mark tells a story. */
const longestQuestion = 300;

/** The quotations, of those given, that a form of their article explains. */
export function quotationsInForm(annotations: Annotations, quotations: readonly Quotation[]): ReadonlySet<Quotation> {
  const answers = quotations.filter((quotation) => answersQuestion(annotations, quotation));
  const checked = quotations.filter((quotation) => hasVerdict(annotations, quotation));
  return new Set([
    ...(answers.length > 1 ? answers : []), // one question may be anybody's; a second answer makes it a form
    ...(checked.length > 2 ? quotations.filter((quotation) => opensParagraph(annotations, quotation)) : []),
    ...quotations.filter((quotation) => isWellKnown(annotations, quotation) || isToldBehind(annotations, quotation)),
  ]);
}

/** "2) The second point": an item of a list, which has its own introduction. */
const item = /^\W{0,3}(?:\d{1,2}|[a-e])[.)] /;

/** Words that scripture and old verse have, and no speaker of today. */
const oldWords = /\b(?:ye|thee|thou|thy|thine|hath|doth|saith|shalt)\b/i;

/** More words are an excerpt, which has a source. */
const longestVerse = 160;

function isWellKnown({ article: { text } }: Annotations, { parts: [{ inner }] }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end);
  return item.test(words) || (words.length < longestVerse && oldWords.test(words));
}

/** What refers back to words, in the sentence behind them: "Those six words have emerged as …", "that's the position of …". */
const refersBack =
  /^\W*(?:Those|These|The)(?: \p{Alpha}+){0,3} (?:words|lines|lyrics)\b|^\W*(?:That|This)(?: \p{Alpha}+){0,2} (?:slogan|chant|cry|motto|mantra|refrain|saying|maxim|line|phrase|message|quote|quotation|passage)\b|\bthat(?:['’]s| is| was) the (?:\p{Alpha}+ )?(?:position|view|argument|verdict|message|opinion|conclusion|motto|slogan|refrain|cry|chant|claim|lesson) (?:of|from|on)\b/u;

/** The sentence behind, in code units. */
const sentenceRead = 160;

function isToldBehind({ paragraphs }: Annotations, { parts }: Quotation): boolean {
  const { paragraph, source } = parts[parts.length - 1];
  const rest = paragraphs[paragraph].paragraph.text.slice(source.span.end, source.span.end + sentenceRead);
  const behind = /[\p{Alpha}\d]/u.test(rest) ? rest : paragraphs[paragraph + 1]?.paragraph.text.slice(0, sentenceRead);
  return behind !== undefined && refersBack.test(behind);
}

/** Whether the quotation opens the paragraph under one that is nothing but a question: an interview without labels. */
function answersQuestion(annotations: Annotations, quotation: Quotation): boolean {
  const before = annotations.paragraphs[quotation.parts[0].paragraph - 1]?.paragraph;
  if (!before || before.quotations.length > 0 || before.text.length > longestQuestion) return false;
  return before.text.trimEnd().endsWith('?') && opensParagraph(annotations, quotation);
}

/** "…" (next paragraph) Unproven. Nobody has seen the letter. A word or two of judgement below: a list of claims, each with its verdict. */
function hasVerdict({ paragraphs }: Annotations, { parts }: Quotation): boolean {
  const below: PlacedParagraph | undefined = paragraphs[parts[parts.length - 1].paragraph + 1];
  return (
    below !== undefined &&
    /^\s*\p{Upper}[\p{Alpha}-]+(?: [\p{Alpha}-]+){0,2}[.!:] /u.test(below.paragraph.text.slice(0, 60))
  );
}

function opensParagraph({ paragraphs }: Annotations, { parts: [first] }: Quotation): boolean {
  return paragraphs[first.paragraph].paragraph.text.slice(0, first.source.span.start).trim() === '';
}
