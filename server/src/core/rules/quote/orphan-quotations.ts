// The quotations that need a speaker and have none.
import type { Annotations, Quotation } from '../../annotate/annotations.ts';
import { textBefore } from '../../text/before.ts';
import { countWords } from '../../text/words.ts';
import type { RuleContext } from '../rule.ts';
import { doubtfulParagraphs } from './out-of-balance.ts';
import { quotationsInForm } from './quotation-forms.ts';

/**
 * The quotations of an article that no word of their own paragraph gives a speaker, in order: those of nobody, and those whose
 * speaker is carried over from the paragraph before. Of several in a row, a paragraph each, the first; none where a mark is missing.
 */
export function orphanQuotations(context: Pick<RuleContext, 'annotations' | 'shared'>): Quotation[] {
  const { annotations } = context;
  const { quotations, attributions } = annotations;
  const orphans = quotations.filter(
    (quotation) =>
      (!attributions[quotation.index] || isCarried(annotations, quotation)) && needsSpeaker(annotations, quotation),
  );
  if (orphans.length === 0) return orphans;
  const explained = quotationsInForm(annotations, orphans);
  const doubtful = doubtfulParagraphs(context);
  return orphans.filter(({ parts }, index) => {
    if (parts.some(({ paragraph }) => doubtful.has(paragraph))) return false;
    if (explained.has(orphans[index])) return false;
    return index === 0 || !runsOn(annotations, orphans[index - 1], orphans[index]);
  });
}

/** Whether the speaker is the one of the paragraph before, with nothing to say so. Only of the first quotation of a paragraph. */
export function isCarried({ attributions, quotations }: Annotations, { index, parts: [first] }: Quotation): boolean {
  const { sieve, stated } = attributions[index] ?? {};
  const isGuess = sieve === 'carried-speaker' || sieve === 'report-before';
  return isGuess && !stated && quotations[index - 1]?.parts.at(-1)?.paragraph !== first.paragraph;
}

/** Fewer words than this are a slogan, a title or a cry. */
const enoughWords = 5;

/** Quotations of the paragraph that are looked back over. */
const quotationsBack = 20;

function needsSpeaker({ paragraphs, quotations }: Annotations, quotation: Quotation): boolean {
  const { kind, closed, index } = quotation;
  const [first] = quotation.parts;
  if (kind !== 'direct' || !closed || !first.source.opened) return false;
  const { block, paragraph } = paragraphs[first.paragraph];
  if (block.kind !== 'paragraph' && block.kind !== 'blockquote') return false;
  const { inner } = first.source;
  if (countWords(paragraph.text, inner.start, inner.end, enoughWords) < enoughWords) return false;
  // What is built in says who speaks in words of the reporter's own, for the quotations behind it as well.
  for (
    let at = index;
    at >= 0 && at > index - quotationsBack && quotations[at].parts[0].paragraph === first.paragraph;
    at--
  ) {
    const { span } = quotations[at].parts[0].source;
    if ((at === index || quotations[at].kind === 'direct') && isBuiltIn(paragraph.text, span.start, span.end))
      return false;
  }
  return true;
}

/** A list's mark is within these code units. */
const itemMark = 8;

/** "…" is what the sign says; a look of "…"; and the crowd was chanting, "…": the reporter's own words are of the same breath. */
function isBuiltIn(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 4);
  const before = textBefore(text, start, itemMark);
  const isItem = start < itemMark && /^\s*(?:[•*–—-]+|\(?\d+[.)])\s*$/.test(before); // of a list, which has its own introduction
  if (start < longestStamp && stamp.test(text.slice(0, start))) return false;
  return isItem || /^\s*(?:\p{Lower}|:)/u.test(after) || /[\p{Alpha}\d(][\s,:—–-]*$/u.test(before);
}

/** "8.30pm: ": the time that heads an entry of a live story says nothing of who speaks. */
const stamp = /^\s*\d{1,2}(?:[.:h]\d{2})?\s?(?:[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}))?\s?[:—–-]\s*$/i;
const longestStamp = 20;

/** Whether the words are set for show: without a stop, or said once more elsewhere. Such a quotation needs a credit, less badly. */
export function isDisplayed({ article: { text } }: Annotations, { span, parts: [{ inner }] }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  if (!/[.!?…,—–-]['"’”\])]*$/.test(words) && !/[.!?,]/.test(text[span.end] ?? '')) return true;
  const opening = words.replace(/^[^\p{Alpha}\d]+/u, '').slice(0, 60);
  const from = Math.max(0, inner.start - near);
  const around = text.slice(from, inner.end + near);
  return around.indexOf(opening, around.indexOf(opening) + 1) >= 0;
}

/** How far off, in letters, the words of a pulled quotation are looked for. */
const near = 20_000;

/** Whether an orphan is all its paragraph, and the next one opens the paragraph after. */
function runsOn({ paragraphs }: Annotations, { parts }: Quotation, { parts: [next] }: Quotation): boolean {
  const last = parts[parts.length - 1];
  if (next.paragraph !== last.paragraph + 1) return false;
  const { text } = paragraphs[last.paragraph].paragraph;
  const after = paragraphs[next.paragraph].paragraph.text;
  return [
    text.slice(0, parts[0].source.span.start),
    text.slice(last.source.span.end),
    after.slice(0, next.source.span.start),
  ].every((outside) => !/[\p{Alpha}\d]/u.test(outside));
}
