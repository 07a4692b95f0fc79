// Marks where a quotation runs into the next paragraph: an opening one on each, no closing one before the last.

import type { Annotations, PlacedParagraph, Quotation } from '../../annotate/annotations.ts';
import { isCutShort } from '../../annotate/quotations/join-quotations.ts';
import { isRunningText } from '../../article/running-text.ts';
import type { QuotedSpan } from '../../paragraph/paragraph.ts';
import { skipSpaces } from '../../text/characters.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { say as here } from '../support/places.ts';
import { marksOf, partnerOf } from './marks.ts';

export const say = wording('quote-running', {
  noOpening: 'The quote above runs on, but {paragraphs:this paragraph has|# paragraphs have} no opening mark. Add one.',
  opens: 'The quote opens here',
  insert: 'Insert {mark} {paragraphs:here|in # paragraphs}',
  closedEarly: 'New paragraph, same speaker? Then drop the closing mark above.',
  closed: 'The quote closes here',
  drop: 'Drop the closing mark above',
});

export const rule: ArticleRule = {
  id: 'quote-running',
  family: 'quote',
  scope: 'article',
  severity: 'information',
  summary: 'A quotation that runs into the next paragraph has a mark too few or too many.',
  cleans: { what: cleaning.marks },
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
  const places: number[] = [];
  for (let at = 1; at < parts.length; at++) {
    const { source, span, paragraph } = parts[at];
    const before = parts[at - 1].paragraph;
    if (source.opened || isCutShort(paragraphs[before]) || isCredit(source)) continue;
    for (let between = before + 1; between < paragraph; between++)
      if (isRunningText(paragraphs[between].block.kind)) places.push(headOf(paragraphs[between]));
    places.push(span.start);
  }
  if (places.length === 0) return;
  const [first] = parts;
  const open = { start: first.span.start, end: first.inner.start };
  const mark = partnerOf(article.text.slice(open.start, open.end), first.source.style, 'open');
  const [start, ...others] = places;
  const word = (at: number) => ({ start: at, end: at + /^\S*/.exec(article.text.slice(at, at + 60))![0].length });
  yield {
    span: word(start),
    message: say.noOpening({ paragraphs: places.length }),
    related: [
      { span: open, message: say.opens() },
      ...others.map((at) => ({ span: word(at), message: here.tooHere() })),
    ],
    subject: article.text.slice(start, start + 60),
    fixes: () => [
      {
        title: say.insert({ mark, paragraphs: places.length }),
        edits: places.map((at) => ({ span: { start: at, end: at }, text: mark })),
        applicability: 'safe',
      },
    ],
  };
}

const headOf = ({ start, paragraph }: PlacedParagraph) => start + skipSpaces(paragraph.text, 0);

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
    message: say.closedEarly(),
    related: [{ span: close, message: say.closed() }],
    subject: article.text.slice(placed.start + first.span.start, placed.start + first.span.start + 60),
    fixes: () => [{ title: say.drop(), edits: [{ span: close, text: '' }], applicability: 'suggested' }],
  };
}

function isSameStory(before: PlacedParagraph, placed: PlacedParagraph): boolean {
  return (
    before.block.story === placed.block.story && before.block.kind === 'paragraph' && placed.block.kind === 'paragraph'
  );
}

type Read = PlacedParagraph['paragraph'];

/** One quotation from the paragraph's first character to its last. One that ends without a stop is a heading or a pull quote. */
function isWhollyQuoted({ text, quotations }: Read): boolean {
  const first = quotations[0];
  if (!first?.opened || !first.closed || first.kind !== 'direct') return false;
  if (!/[.!?…,—–-]['’]?$/.test(text.slice(first.inner.start, first.inner.end).trimEnd())) return false;
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
