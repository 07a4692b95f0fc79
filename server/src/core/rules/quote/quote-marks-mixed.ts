// Straight and curly marks: in one pair, or in one file.
import type { PlacedParagraph } from '../../annotate/annotations.ts';
import type { MarkStyle, QuotedSpan } from '../../paragraph/paragraph.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shift } from '../../text/span.ts';
import type { ArticleRule, Discovery, Fix } from '../rule.ts';
import { isReviewed, markPairs, marksOf } from './marks.ts';

export const rule: ArticleRule = {
  id: 'quote-marks-mixed',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'Straight and curly quotation marks are mixed, in one pair or in one file.',
  *check({ annotations: { paragraphs, article } }) {
    const places = paragraphs.flatMap((placed) => (isReviewed(placed.block.kind) ? placesOf(placed) : []));
    const pairs = places.filter(({ mixed }) => !mixed);
    const straight = pairs.filter(({ quotation }) => isStraight(quotation.style));
    const curly = pairs.filter(({ quotation }) => isCurly(quotation.style));
    const firstIsStraight =
      straight.length > 0 && straight[0] === pairs.find((place) => place === straight[0] || place === curly[0]);
    const toStraight = straight.length > curly.length || (straight.length === curly.length && firstIsStraight);
    for (const place of places) if (place.mixed) yield mixedPair(place, toStraight, article.text);
    if (straight.length > 0 && curly.length > 0)
      yield mixedFile(toStraight ? curly : straight, toStraight, article.text);
  },
};

interface Place {
  readonly quotation: QuotedSpan;
  readonly start: number;
  readonly mixed: boolean;
}

const isStraight = (style: MarkStyle) => style.startsWith('straight');
const isCurly = (style: MarkStyle) => style.startsWith('curly');

function placesOf({ paragraph, start }: PlacedParagraph): Place[] {
  const ends = new Set(paragraph.problems.filter(({ kind }) => kind === 'mixed-pair').map(({ span }) => span.end));
  return paragraph.quotations
    .filter(({ opened, closed }) => opened && closed)
    .map((quotation) => ({ quotation, start, mixed: ends.has(quotation.span.end) }));
}

function mixedPair(place: Place, toStraight: boolean, text: string): Discovery {
  const { open, close } = marksOf(place.quotation, place.start, text);
  const fix = (straight: boolean): Fix => ({
    title: straight ? 'Make both marks straight' : 'Make both marks curly',
    edits: edit(place, straight, text),
    applicability: 'safe',
  });
  return {
    span: close,
    message: 'This quotation opens with one kind of mark and closes with another. Make both straight or both curly.',
    related: [{ span: open, message: 'It opens here.' }],
    subject: text.slice(open.start, close.end),
    fixes: () => [fix(toStraight), fix(!toStraight)],
  };
}

function mixedFile(few: readonly Place[], toStraight: boolean, text: string): Discovery {
  const [one, other] = toStraight ? ['curly', 'straight'] : ['straight', 'curly'];
  const [first, ...rest] = few.map(({ quotation, start }) => shift(quotation.span, start));
  return {
    span: first,
    severity: 'information',
    message: `These marks are ${one}; most in this file are ${other}. One file keeps to one kind: make them ${other}.`,
    related: rest.map((span) => ({ span, message: `These marks are ${one} too.` })),
    subject: 'straight and curly marks',
    fixes: () => [
      {
        title: few.length > 1 ? `Make these ${few.length} pairs ${other}` : `Make these marks ${other}`,
        edits: few.flatMap((place) => edit(place, toStraight, text)),
        applicability: 'safe',
      },
    ],
  };
}

function edit({ quotation, start }: Place, straight: boolean, text: string): TextEdit[] {
  const marks = marksOf(quotation, start, text);
  const size = quotation.style.endsWith('single') ? 'single' : 'double';
  const pair = markPairs[`${straight ? 'straight' : 'curly'}-${size}`];
  return [
    { span: marks.open, text: pair.open },
    { span: marks.close, text: pair.close },
  ];
}
