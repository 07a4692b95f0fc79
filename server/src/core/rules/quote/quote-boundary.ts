// A first-person sentence right after a closing mark: the speaker's words, outside the marks.

import type { PlacedParagraph } from '../../annotate/annotations.ts';
import type { Paragraph, QuotedSpan } from '../../paragraph/paragraph.ts';
import { firstWhere } from '../../text/first-where.ts';
import { type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, Fix } from '../rule.ts';
import { firstPersonSentences } from './first-person.ts';
import { marksOf } from './marks.ts';

export const say = wording('quote-boundary', {
  found: 'First person outside the quotation marks. Still the speaker? Move the closing mark, or quote the sentence.',
  credited: 'First person outside the quotation marks. Still the speaker? Put the sentence in quotation marks.',
  closed: 'The quote closes here',
  move: 'Move the closing mark here',
  quote: 'Put the sentence in quotation marks',
  question: 'Are these still the speaker’s words: {words}?',
});

/** With so many other sentences in the first person the writer is the one who says "I". */
const column = 3;

export const rule: ArticleRule = {
  id: 'quote-boundary',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'A first-person sentence comes right after a closing mark, outside the marks.',
  question: say.question,
  *check({ annotations: { paragraphs, article }, each }) {
    const told = new Map<number, Counts>(); // by story: sentences of the writer's own, counted where one is in doubt
    for (const placed of paragraphs) {
      if (placed.paragraph.quotations.length === 0 || !isProse(placed)) continue;
      const { escaped } = each('first person', placed, readFirstPerson);
      if (escaped.length === 0) continue;
      const { story } = placed.block;
      if (!told.has(story)) told.set(story, countTold(story));
      const { all, alone } = told.get(story)!;
      for (const sentence of escaped)
        if ((sentence.alone ? alone : all) < column) yield discover(sentence, placed, article.text);
    }

    function countTold(story: number): Counts {
      const counts = { all: 0, alone: 0 };
      for (const placed of paragraphs) {
        if (placed.block.story !== story || !isProse(placed)) continue;
        const read = each('first person', placed, readFirstPerson);
        counts.all += read.count - read.escaped.length;
        counts.alone += read.countAlone - read.escaped.filter(({ alone }) => alone).length;
      }
      return counts;
    }
  },
};

/** The sentences of a story in the first person, and those of them that say "I": a newsroom's "we" is no columnist. */
interface Counts {
  readonly all: number;
  readonly alone: number;
}

interface Escaped {
  /** It says "I" or "my". */
  readonly alone: boolean;
  readonly sentence: Span;
  readonly quotation: QuotedSpan;
  /** An attribution is between the two. */
  readonly credited: boolean;
}

interface FirstPerson {
  readonly count: number;
  readonly countAlone: number;
  readonly escaped: readonly Escaped[];
}

const nothing: FirstPerson = { count: 0, countAlone: 0, escaped: [] };

function isProse({ block }: PlacedParagraph): boolean {
  return block.kind === 'paragraph' || block.kind === 'listItem';
}

/** The paragraph's first-person sentences, and those of them that a quotation has let go. */
function readFirstPerson(paragraph: Paragraph): FirstPerson {
  const sentences = firstPersonSentences(paragraph);
  if (sentences.length === 0) return nothing;
  const loose = paragraph.problems.some(({ kind }) => kind === 'unclosed' || kind === 'unopened');
  const isAlone = ({ start, end }: Span) => singular.test(paragraph.text.slice(start, end));
  const counts = { count: sentences.length, countAlone: sentences.filter(isAlone).length };
  if (loose) return { ...counts, escaped: [] };
  const before = quotationsBefore(paragraph);
  const escaped = sentences.flatMap((sentence) => {
    const quotation = before.get(sentence.start);
    const alone = isAlone(sentence);
    if (quotation) return goesOn(sentence, paragraph) ? [{ alone, sentence, quotation, credited: false }] : [];
    const credited = creditedBefore(sentence, paragraph);
    return credited ? [{ alone, sentence, quotation: credited, credited: true }] : [];
  });
  return { ...counts, escaped };
}

const singular = /(?<![\p{Alpha}\d])(?:I|[Mm]y|me|myself)(?![\p{Alpha}\d])/u;

/** Speech by where the next sentence begins, with nothing but its own stop and a space between. */
function quotationsBefore({ text, quotations }: Paragraph): Map<number, QuotedSpan> {
  const before = new Map<number, QuotedSpan>();
  for (const quotation of quotations) {
    const { span, inner, depth, opened, closed, kind } = quotation;
    const isSpeech = kind === 'direct' || (kind === 'title' && /[.!?]$/.test(text.slice(inner.start, inner.end)));
    if (depth > 0 || !opened || !closed || !isSpeech) continue;
    const gap = /^[.!?]?\s+/.exec(text.slice(span.end, span.end + 9))?.[0].length ?? 0;
    if (gap > 0) before.set(span.end + gap, quotation);
  }
  return before;
}

/** "…," Smith said. I …: the speech whose attribution ends right before a sentence that may be the speaker's. */
function creditedBefore(sentence: Span, { text, sentences, quotations, cues }: Paragraph): QuotedSpan | undefined {
  const opening = text.slice(sentence.start, sentence.start + 30);
  if (!own.test(opening) || reporter.test(opening)) return undefined;
  const credit = sentences[firstWhere(sentences, ({ start }) => start >= sentence.start) - 1];
  let at = firstWhere(quotations, ({ span }) => span.start >= sentence.start) - 1;
  while (quotations[at]?.depth > 0) at--;
  const last = quotations[at];
  if (!credit || !last?.closed || !last.opened || last.kind !== 'direct') return undefined;
  const { end } = last.span;
  if (credit.start > end || credit.end <= end || credit.end - end > longestCredit) return undefined;
  if (writer.test(text.slice(end, credit.end))) return undefined;
  return cues.some(({ span, kind }) => kind === 'verb' && span.start > end && span.end <= credit.end)
    ? last
    : undefined;
}

/** An attribution and what describes the speaker, in letters. */
const longestCredit = 160;

/** Whether a sentence reads as the speaker's next one. */
function goesOn(sentence: Span, paragraph: Paragraph): boolean {
  const opening = paragraph.text.slice(sentence.start, sentence.start + 30);
  if (!speaking.test(opening) || reporter.test(opening)) return false;
  if (!/^[TI][a-z]/.test(opening)) return true;
  return !paragraph.cues.some(
    ({ span, kind }) => kind !== 'noun' && sentence.start < span.start && span.end <= sentence.end,
  );
}

/** "I …", "But we …", "This will … our …": the speaker goes on. "The coats we wear" may be anybody's we. */
const speaking =
  /^(?:(?:And|But|So|Or|Then|Now|Yet|Maybe|Perhaps),? )?(?:I|[Ww]e|[Mm]y|[Oo]ur|This|That|These|Those|It|They)(?![\p{Alpha}\d])/u;

/** The speaker goes on behind an attribution; "And I'll bet" may be the writer's aside. */
const own = /^(?:I|We|My|Our)(?![\p{Alpha}\d])/u;

/** "She told me": the paper speaks in the first person. */
const writer = /(?<![\p{Alpha}\d])(?:I|we|me|us|my|our)(?![\p{Alpha}\d])/u;

/** The writer asks, the other answers. */
const reporter = /^(?:(?:And|But|So|Then) )?(?:I|[Ww]e) (?:ask|said|say|repl|wonder)/;

function discover(
  { sentence, quotation, credited }: Escaped,
  { start, paragraph }: PlacedParagraph,
  text: string,
): Discovery {
  const { open, close } = marksOf(quotation, start, text);
  const span = shift(sentence, start);
  return {
    span,
    message: credited ? say.credited() : say.found(),
    related: [{ span: close, message: say.closed() }],
    fixes: () => {
      const written = { open: text.slice(open.start, open.end), close: text.slice(close.start, close.end) };
      const end = { start: span.end, end: span.end };
      const move: Fix = {
        title: say.move(),
        edits: [
          { span: close, text: '' },
          { span: end, text: written.close },
        ],
        applicability: 'suggested',
      };
      const fixes = credited ? [] : [move];
      if (paragraph.text[sentence.start] !== written.open) {
        fixes.push({
          title: say.quote(),
          edits: [
            { span: { start: span.start, end: span.start }, text: written.open },
            { span: end, text: written.close },
          ],
          applicability: 'suggested',
        });
      }
      return fixes;
    },
  };
}
