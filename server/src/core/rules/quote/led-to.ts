// Whether the sentence before a quotation of nobody's speaks of one person: the reader takes him or her for the speaker.
import type { Annotations, Mention, PlacedParagraph, Quotation } from '../../annotate/annotations.ts';
import { mentionsIn } from '../../annotate/attribution/mentions.ts';
import { readBefore } from '../../annotate/running-text.ts';
import { type Span, shift } from '../../text/span.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';

/** Such a quotation still needs its speaker, less badly than one behind a sentence about nobody, or about two people. */
export function isLedTo(annotations: Annotations, quotation: Quotation): boolean {
  const before = sentenceBefore(annotations, quotation);
  if (!before) return true; // it opens the story: what comes next tells whose it is
  const { placed, sentence } = before;
  const people = peopleIn(annotations, placed, sentence);
  const named = new Set(people.map(({ entity }) => entity)).size;
  if (named > 0) return named === 1;
  const { cues } = placed.paragraph;
  if (cues.some(({ span }) => span.start >= sentence.start && span.end <= sentence.end)) return true;
  return outsideQuotations(placed, sentence).some(
    (word) => /^(?:s?he|him|his|her|hers)$/.test(word) || isRoleWord(word),
  );
}

/** Who alone is named in the sentence before, at its head: "Lacar, a teacher, fears that she might go." */
export function whoLeadsTo(annotations: Annotations, quotation: Quotation): Mention | undefined {
  const before = sentenceBefore(annotations, quotation);
  if (!before) return undefined;
  const { placed, sentence } = before;
  const [first, ...others] = peopleIn(annotations, placed, sentence);
  const isHead = first?.span.start === placed.start + sentence.start;
  return isHead && others.every(({ entity }) => entity === first.entity) ? first : undefined;
}

function peopleIn({ mentions }: Annotations, placed: PlacedParagraph, sentence: Span): Mention[] {
  const { start, end } = shift(sentence, placed.start);
  return mentionsIn(mentions, start, end).filter(({ type, quoted }) => type === 'PER' && !quoted);
}

function sentenceBefore(
  { paragraphs }: Annotations,
  { parts: [first] }: Quotation,
): { placed: PlacedParagraph; sentence: Span } | undefined {
  const own = paragraphs[first.paragraph];
  const opening = first.source.span.start;
  const within = own.paragraph.sentences.findLast(({ end }) => end <= opening);
  if (within) return { placed: own, sentence: within };
  const placed = readBefore(paragraphs, own.index).next().value;
  const sentence = placed?.paragraph.sentences.at(-1);
  return placed && sentence && { placed, sentence };
}

/** No sentence is read further than this many letters. */
const longestSentence = 600;

function outsideQuotations({ paragraph: { text, quotations } }: PlacedParagraph, { start, end }: Span): string[] {
  const words: string[] = [];
  for (const { 0: word, index } of text.slice(start, Math.min(end, start + longestSentence)).matchAll(/\p{Alpha}+/gu)) {
    const at = start + index;
    if (!quotations.some(({ span }) => span.start <= at && at < span.end)) words.push(word.toLowerCase());
  }
  return words;
}
