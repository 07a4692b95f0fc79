// A first-person sentence right after a closing mark: the speaker's words, outside the marks.
import type { PlacedParagraph } from '../../annotate/annotations.ts';
import type { Cue, Paragraph, QuotedSpan } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import type { ArticleRule, Discovery, Fix } from '../rule.ts';
import { firstPersonSentences } from './first-person.ts';
import { marksOf } from './marks.ts';

/** With so many other sentences in the first person the writer is the one who says "I". */
const column = 3;

export const rule: ArticleRule = {
  id: 'quote-boundary',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'A first-person sentence stands right after a closing mark, outside the marks.',
  *check({ annotations: { paragraphs, article }, each }) {
    const read = paragraphs.map((placed) =>
      isProse(placed) ? each('first person', placed, readFirstPerson) : nothing,
    );
    const told = new Map<number, number>(); // by story: sentences of the writer's own
    read.forEach(({ count, escaped }, index) => {
      const { story } = paragraphs[index].block;
      told.set(story, (told.get(story) ?? 0) + count - escaped.length);
    });
    for (const [index, { escaped }] of read.entries()) {
      const placed = paragraphs[index];
      if ((told.get(placed.block.story) ?? 0) >= column) continue;
      for (const sentence of escaped) yield discover(sentence, placed, article.text);
    }
  },
};

interface Escaped {
  readonly sentence: Span;
  readonly quotation: QuotedSpan;
}

interface FirstPerson {
  readonly count: number;
  readonly escaped: readonly Escaped[];
}

const nothing: FirstPerson = { count: 0, escaped: [] };

function isProse({ block }: PlacedParagraph): boolean {
  return block.kind === 'paragraph' || block.kind === 'listItem';
}

/** The paragraph's first-person sentences, and those of them that a quotation has let go. */
function readFirstPerson(paragraph: Paragraph): FirstPerson {
  const sentences = firstPersonSentences(paragraph);
  if (sentences.length === 0) return nothing;
  const loose = paragraph.problems.some(({ kind }) => kind === 'unclosed' || kind === 'unopened');
  const escaped = loose ? [] : sentences.flatMap((sentence) => escapedFrom(sentence, paragraph) ?? []);
  return { count: sentences.length, escaped };
}

/** The quotation that ends where the sentence begins, with nothing but its own stop between. */
function escapedFrom(sentence: Span, { text, quotations, cues }: Paragraph): Escaped | undefined {
  const opening = text.slice(sentence.start, sentence.start + 30);
  if (!goesOnSpeaking.test(opening) || reporter.test(opening)) return undefined;
  const reported = ({ span, kind }: Cue) => kind !== 'noun' && sentence.start < span.start && span.end <= sentence.end;
  if (/^[TI][a-z]/.test(opening) && cues.some(reported)) return undefined;
  const quotation = quotations.find(
    ({ span, depth, closed, opened, kind }) =>
      depth === 0 &&
      opened &&
      closed &&
      kind === 'direct' &&
      span.end < sentence.start &&
      /^[.!?]?\s+$/.test(text.slice(span.end, sentence.start).slice(0, 9)),
  );
  return quotation && { sentence, quotation };
}

/** "I …", "But we …", "This will … our …": the speaker goes on. "The gadgets we carry" may be anybody's we. */
const goesOnSpeaking =
  /^(?:(?:And|But|So|Or|Then|Now|Yet|Maybe|Perhaps),? )?(?:I|[Ww]e|[Mm]y|[Oo]ur|This|That|These|Those|It|They)(?![\p{L}\p{N}])/u;

/** The writer asks, the other answers. */
const reporter = /^(?:(?:And|But|So|Then) )?(?:I|[Ww]e) (?:ask|said|say|repl|wonder)/;

function discover({ sentence, quotation }: Escaped, { start, paragraph }: PlacedParagraph, text: string): Discovery {
  const { open, close } = marksOf(quotation, start, text);
  const span = shift(sentence, start);
  return {
    span,
    message:
      'This sentence says “I” or “we” right after a quotation but stands outside its marks, so the paper seems to speak. Move the closing mark behind it, or give it marks of its own.',
    related: [{ span: close, message: 'The quotation was closed here.' }],
    fixes: () => {
      const written = { open: text.slice(open.start, open.end), close: text.slice(close.start, close.end) };
      const end = { start: span.end, end: span.end };
      const fixes: Fix[] = [
        {
          title: 'Move the closing mark here',
          edits: [
            { span: close, text: '' },
            { span: end, text: written.close },
          ],
          applicability: 'suggested',
        },
      ];
      if (paragraph.text[sentence.start] !== written.open) {
        fixes.push({
          title: 'Give it marks of its own',
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
