// Marks where a quotation runs into the next paragraph: an opening one on each, no closing one before the last.
import type { Annotations, PlacedParagraph, Quotation } from '../../annotate/annotations.ts';
import { isCutShort } from '../../annotate/quotations/join-quotations.ts';
import type { QuotedSpan } from '../../paragraph/paragraph.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { marksOf, partnerOf } from './marks.ts';

export const rule: ArticleRule = {
  id: 'quote-running',
  family: 'quote',
  scope: 'article',
  severity: 'information',
  summary: 'A quotation that runs into the next paragraph has a mark too few or too many.',
  *check({ annotations, each }) {
    for (const quotation of annotations.quotations) yield* missingOpenings(quotation, annotations);
    for (let at = 1; at < annotations.paragraphs.length; at++) {
      const before = annotations.paragraphs[at - 1];
      const placed = annotations.paragraphs[at];
      if (placed.paragraph.quotations.length === 0 || before.paragraph.quotations.length === 0) continue;
      if (!isSameStory(before, placed) || !each('quoted', placed, isWhollyQuoted)) continue;
      if (each('ends', before, endsInSpeech)) {
        yield closedTooEarly(before, placed, annotations);
      }
    }
  },
};

function* missingOpenings({ parts }: Quotation, { article, paragraphs }: Annotations): Generator<Discovery> {
  for (let at = 1; at < parts.length; at++) {
    const { source, span, paragraph } = parts[at];
    if (source.opened || isCutShort(paragraphs[parts[at - 1].paragraph]) || isCredit(source)) continue;
    const first = parts[0];
    const open = article.text.slice(first.span.start, first.inner.start);
    const mark = partnerOf(open, source.style, 'open');
    const end =
      span.start +
      /^\S*/.exec(paragraphs[paragraph].paragraph.text.slice(source.span.start, source.span.start + 60))![0].length;
    yield {
      span: { start: span.start, end },
      message:
        'The quotation of the paragraph before runs on here, but this paragraph has no opening mark, so its words look like the reporter’s. Insert the mark.',
      related: [{ span: { start: first.span.start, end: first.inner.start }, message: 'The quotation opens here.' }],
      subject: article.text.slice(span.start, span.start + 60),
      fixes: () => [
        {
          title: `Insert ${mark} here`,
          edits: [{ span: { start: span.start, end: span.start }, text: mark }],
          applicability: 'safe',
        },
      ],
    };
  }
}

/** A line that names the speaker and has caught the closing mark, as pull quotes have it. */
function isCredit({ kind }: QuotedSpan): boolean {
  return kind !== 'direct';
}

function closedTooEarly(before: PlacedParagraph, placed: PlacedParagraph, { article }: Annotations): Discovery {
  const last = before.paragraph.quotations.filter(({ depth }) => depth === 0).at(-1)!;
  const first = placed.paragraph.quotations[0];
  const { close } = marksOf(last, before.start, article.text);
  return {
    span: { start: placed.start + first.span.start, end: placed.start + first.inner.start },
    message:
      'This paragraph goes on with the quotation that the paragraph before has closed, so it seems that somebody else speaks. If the speaker is the same, drop the closing mark there.',
    related: [{ span: close, message: 'The quotation was closed here.' }],
    subject: article.text.slice(placed.start + first.span.start, placed.start + first.span.start + 60),
    fixes: () => [
      { title: 'Drop the closing mark before', edits: [{ span: close, text: '' }], applicability: 'suggested' },
    ],
  };
}

function isSameStory(before: PlacedParagraph, placed: PlacedParagraph): boolean {
  return (
    before.block.story === placed.block.story && before.block.kind === 'paragraph' && placed.block.kind === 'paragraph'
  );
}

type Read = PlacedParagraph['paragraph'];

/** One quotation from the paragraph's first character to its last. */
function isWhollyQuoted({ text, quotations }: Read): boolean {
  const first = quotations[0];
  if (!first?.opened || !first.closed || first.kind !== 'direct') return false;
  return text.slice(0, first.span.start).trim() === '' && text.slice(first.span.end).trim() === '';
}

/** Speech that its paragraph credits to somebody, and closes with its last character. */
function endsInSpeech({ text, quotations, cues }: Read): boolean {
  const outer = quotations.filter(({ depth }) => depth === 0);
  const last = outer.at(-1);
  if (!last?.closed || !last.opened || last.kind !== 'direct' || cues.length === 0) return false;
  if (outer.length < 2 || outer[0].span.start > 0) return false; // "…," she said. "…"
  return text.slice(last.span.end).trim() === '' && /[.!?…]['’]?$/.test(text.slice(last.inner.start, last.inner.end));
}
