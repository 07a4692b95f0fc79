// Straight and curly marks: in one pair, or in one file.
import type { Paragraph, QuotedSpan } from '../../paragraph/paragraph.ts';
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
  *check({ annotations: { article }, found }) {
    const straight: Place[] = [];
    const curly: Place[] = [];
    const mixed: Place[] = [];
    for (const { placed, items } of found('marks', readPairs)) {
      if (!isReviewed(placed.block.kind)) continue;
      for (const { quotation, kind } of items) {
        (kind === 'mixed' ? mixed : kind === 'curly' ? curly : straight).push({ quotation, start: placed.start });
      }
    }
    const toStraight = straight.length > curly.length || (straight.length === curly.length && isFirst(straight, curly));
    for (const place of mixed) yield mixedPair(place, toStraight, article.text);
    const few = toStraight ? curly : straight;
    if (straight.length > 0 && curly.length > 0) yield mixedFile(few, toStraight, article.text);
  },
};

interface Place {
  readonly quotation: QuotedSpan;
  readonly start: number;
}

interface MarkPair {
  readonly quotation: QuotedSpan;
  readonly kind: 'straight' | 'curly' | 'mixed';
}

/** The paragraph's pairs of straight and curly marks. Low and angle marks have one form only. */
function readPairs({ quotations, problems }: Paragraph): MarkPair[] {
  const mixed = new Set(problems.filter(({ kind }) => kind === 'mixed-pair').map(({ span }) => span.end));
  return quotations.flatMap((quotation): MarkPair[] => {
    const { style, opened, closed, span } = quotation;
    if (!opened || !closed) return [];
    if (mixed.has(span.end)) return [{ quotation, kind: 'mixed' }];
    const [form] = style.split('-');
    return form === 'straight' || form === 'curly' ? [{ quotation, kind: form }] : [];
  });
}

const positionOf = ([first]: readonly Place[]) => (first ? first.start + first.quotation.span.start : -1);

function isFirst(straight: readonly Place[], curly: readonly Place[]): boolean {
  return positionOf(straight) < positionOf(curly);
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
