// A long quotation whose speaker is named only at its end.

import type { Annotations, Attribution, Quotation } from '../../annotate/annotations.ts';
import { findSentences } from '../../language/sentences.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, Fix } from '../rule.ts';
import { marksOf } from './marks.ts';

export const say = wording('quote-attribution-late', {
  found: 'Attribution comes too late, after {sentences:one sentence|# sentences}. Move it up to the first sentence.',
  move: 'Move the attribution up to the first sentence',
});

export const rule: ArticleRule = {
  id: 'quote-attribution-late',
  family: 'quote',
  scope: 'article',
  severity: 'hint',
  summary: 'More than two sentences are quoted before the speaker is named.',
  *check(context): Iterable<Discovery> {
    const { annotations } = context;
    for (const quotation of annotations.quotations) {
      const attribution = annotations.attributions[quotation.index];
      if (attribution?.sieve !== 'cue-after' || quotation.parts.length > 1 || quotation.kind !== 'direct') continue;
      const [{ paragraph, source: quoted }] = quotation.parts;
      const placed = annotations.paragraphs[paragraph];
      const sentences = context.each('sentences', placed, sentencesQuoted).get(quoted.inner.start) ?? [];
      if (sentences.length <= most || isKnown(annotations, quotation, attribution)) continue;
      const first = placed.start + quoted.inner.start + sentences[0].end;
      yield {
        span: quotation.span,
        message: say.found({ sentences: sentences.length }),
        fixes: () => moveUp(annotations, quotation, first),
      };
    }
  },
};

/** The sentences of each whole quotation, by where its words start and counted from there. */
function sentencesQuoted({ text, quotations }: Paragraph): ReadonlyMap<number, readonly Span[]> {
  const whole = quotations.filter(({ depth, kind }) => depth === 0 && kind === 'direct');
  return new Map(whole.map(({ inner }) => [inner.start, findSentences(text.slice(inner.start, inner.end))]));
}

/** Sentences that a reader follows without knowing who speaks. */
const most = 2;

/** Whether the one who speaks has just been speaking, or comes before the quotation in its paragraph. */
function isKnown(
  { attributions, quotations }: Annotations,
  { index, parts }: Quotation,
  { source, entity }: Attribution,
): boolean {
  const before = attributions[index - 1];
  if (!source || source.start < parts[0].span.start) return true;
  const last = quotations[index - 1]?.parts.at(-1);
  return (
    entity !== undefined && before?.entity === entity && last !== undefined && parts[0].paragraph - last.paragraph <= 1
  );
}

/** The clause behind the closing mark, moved behind the first sentence; nothing where more than a clause is there. */
function moveUp({ article: { text }, paragraphs }: Annotations, { parts: [part] }: Quotation, first: number): Fix[] {
  const placed = paragraphs[part.paragraph];
  const { open, close } = marksOf(part.source, placed.start, text);
  const sentence = placed.paragraph.sentences.find(({ end }) => placed.start + end > close.end);
  const end = sentence ? placed.start + sentence.end : close.end;
  const clause = /^,?( [^"“”‘«„:;]+)\.$/.exec(text.slice(close.end, end))?.[1];
  const stop = text[first - 1];
  if (!clause || !/[.?!]/.test(stop)) return [];
  const comma = stop === '.' ? ',' : '';
  const outside = text[close.end] === ',';
  const ending =
    text[part.inner.end - 1] === ','
      ? { start: part.inner.end - 1, end: part.inner.end }
      : { start: part.inner.end, end: part.inner.end };
  const marks = outside ? text.slice(close.start, close.end) + comma : comma + text.slice(close.start, close.end);
  return [
    {
      title: say.move(),
      edits: [
        { span: { start: stop === '.' ? first - 1 : first, end: first }, text: `${marks}${clause}.` },
        { span: { start: first, end: first + 1 }, text: ` ${text.slice(open.start, open.end)}` },
        { span: ending, text: /[?!.]/.test(text[part.inner.end - 1]) ? '' : '.' },
        { span: { start: close.end, end }, text: '' },
      ],
      applicability: 'suggested',
    },
  ];
}
