// Forms in which quotations go without a speaker each: answers under questions, claims that are checked one by one.
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
  ]);
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
  return below !== undefined && /^\s*\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2}[.!:] /u.test(below.paragraph.text.slice(0, 60));
}

function opensParagraph({ paragraphs }: Annotations, { parts: [first] }: Quotation): boolean {
  return paragraphs[first.paragraph].paragraph.text.slice(0, first.source.span.start).trim() === '';
}
