// Straight and curly marks: in one pair, or in one file.
import type { Paragraph, QuotedSpan } from '../../paragraph/paragraph.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shift } from '../../text/span.ts';
import type { ArticleRule, Discovery, Fix } from '../rule.ts';
import { isReviewed, markPairs, marksOf } from './marks.ts';
import { doubtfulParagraphs } from './out-of-balance.ts';

export const rule: ArticleRule = {
  id: 'quote-marks-mixed',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'Straight and curly quotation marks are mixed, in one pair or in one file.',
  *check(context) {
    const { annotations, found } = context;
    const { article } = annotations;
    const doubtful = doubtfulParagraphs(context);
    const straight: Place[] = [];
    const curly: Place[] = [];
    const mixed: Place[] = [];
    const typed: Place[] = []; // both marks typed as two single ones
    for (const { placed, items } of found('marks', readPairs)) {
      if (!isReviewed(placed.block.kind) || doubtful.has(placed.index)) continue;
      for (const { quotation, kind } of items) {
        const place = { quotation, start: placed.start };
        const form = isTypedTwice(place, article.text);
        if (form) (form === 'both' ? typed : mixed).push(place);
        else (kind === 'mixed' ? mixed : kind === 'curly' ? curly : straight).push(place);
      }
    }
    const toStraight = straight.length > curly.length || (straight.length === curly.length && isFirst(straight, curly));
    if (mixed.length > fewPairs) yield allMixed(mixed, toStraight, article.text);
    else for (const place of mixed) yield mixedPair(place, toStraight, article.text);
    if (typed.length > 0)
      yield typedTwice(typed, straight.length + curly.length > 0 ? toStraight : undefined, article.text);
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

/** So many mixed pairs are a slip each; more have one cause. */
const fewPairs = 12;

/** Whether the marks of a pair, '' or ’’, are typed as two single ones: both of them, or one. */
function isTypedTwice({ quotation, start }: Place, text: string): 'both' | 'one' | undefined {
  if (!quotation.style.endsWith('double')) return undefined;
  const { open, close } = marksOf(quotation, start, text);
  const typed = [open, close].filter((mark) => mark.end - mark.start > 1).length;
  return typed === 2 ? 'both' : typed === 1 ? 'one' : undefined;
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
    message: `${messageOf(text.slice(open.start, open.end), text.slice(close.start, close.end))} Make both straight or both curly.`,
    related: [{ span: open, message: 'It opens here.' }],
    subject: text.slice(open.start, close.end),
    fixes: () => [fix(toStraight), fix(!toStraight)],
  };
}

function messageOf(open: string, close: string): string {
  if (open.length !== close.length) return 'One mark of this quotation is typed as two single ones.';
  if (close === '“') return 'One mark of this quotation faces the wrong way.';
  return 'This quotation opens with one kind of mark and closes with another.';
}

function allMixed(mixed: readonly Place[], toStraight: boolean, text: string): Discovery {
  const [first, ...rest] = mixed.map(({ quotation, start }) => marksOf(quotation, start, text));
  const fix = (straight: boolean): Fix => ({
    title: `Make the marks of these ${mixed.length} quotations ${straight ? 'straight' : 'curly'}`,
    edits: mixed.flatMap((place) => edit(place, straight, text)),
    applicability: 'safe',
  });
  return {
    span: first.close,
    message: `${mixed.length} quotations in this file open with one kind of mark and close with another, as this one does. Make all their marks straight or all curly.`,
    related: [
      { span: first.open, message: 'It opens here.' },
      ...rest.map(({ close }) => ({ span: close, message: 'This mark does not match either.' })),
    ],
    subject: 'pairs of mixed marks',
    fixes: () => [fix(toStraight), fix(!toStraight)],
  };
}

function typedTwice(typed: readonly Place[], house: boolean | undefined, text: string): Discovery {
  const [first, ...rest] = typed.map(({ quotation, start }) => marksOf(quotation, start, text).open);
  const toStraight = house ?? /['`]/.test(text[first.start]);
  const form = toStraight ? 'straight' : 'curly';
  return {
    span: first,
    severity: 'information',
    message: `Double marks are typed as two single ones ${rest.length > 0 ? `in ${typed.length} quotations of this file` : 'in this quotation'}, so a search for the quotation misses it. Make them ${form} double marks.`,
    related: rest.map((span) => ({ span, message: 'Here as well.' })),
    subject: 'double marks typed as two single ones',
    fixes: () => [
      {
        title: `Make them ${form} double marks`,
        edits: typed.flatMap((place) => edit(place, toStraight, text)),
        applicability: 'safe',
      },
    ],
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
