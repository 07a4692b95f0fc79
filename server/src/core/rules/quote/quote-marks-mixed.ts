// Straight and curly marks: in one pair, or in one file.

import type { Paragraph, QuotedSpan } from '../../paragraph/paragraph.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shift } from '../../text/span.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, Fix, RuleContext } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { say as here } from '../support/places.ts';
import { isReviewed, markPairs, marksOf } from './marks.ts';
import { doubtfulParagraphs } from './out-of-balance.ts';

export const say = wording('quote-marks-mixed', {
  oneTyped: 'One of these quotation marks is typed as two single ones. Make them match.',
  wrongWay: 'One of these quotation marks faces the wrong way. Turn it around.',
  mixedPair: 'One quotation mark is straight, the other curly. Make them match.',
  manyMixed: 'Straight and curly marks are mixed in {quotes:one quote|# quotes}. Use one kind.',
  opens: 'Opens here',
  typedTwice: 'Double quotation marks typed as two single ones{quotes:| in # quotes}. Use real double marks.',
  curlyHere: 'Curly quotation marks, but most in this file are straight. Use one kind.',
  straightHere: 'Straight quotation marks, but most in this file are curly. Use one kind.',
  bothStraight: 'Make both marks straight',
  bothCurly: 'Make both marks curly',
  allStraight: 'Change {quotes:this quote|these # quotes} to straight marks',
  allCurly: 'Change {quotes:this quote|these # quotes} to curly marks',
  straightDouble: 'Use straight double marks',
  curlyDouble: 'Use curly double marks',
  pairsStraight: 'Make {pairs:these marks|these # pairs} straight',
  pairsCurly: 'Make {pairs:these marks|these # pairs} curly',
});

export const rule: ArticleRule = {
  id: 'quote-marks-mixed',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'Straight and curly quotation marks are mixed, in one pair or in one file.',
  cleans: { what: cleaning.mixedMarks },
  *check(context) {
    const { text } = context.annotations.article;
    const { straight, curly, mixed, typed } = placesByForm(context);
    const toStraight = straight.length > curly.length || (straight.length === curly.length && isFirst(straight, curly));
    if (mixed.length > fewPairs) yield allMixed(mixed, toStraight, text);
    else for (const place of mixed) yield mixedPair(place, toStraight, text);
    if (typed.length > 0) yield typedTwice(typed, straight.length + curly.length > 0 ? toStraight : undefined, text);
    const few = toStraight ? curly : straight;
    if (straight.length > 0 && curly.length > 0) yield mixedFile(few, toStraight, text);
  },
};

interface Place {
  readonly quotation: QuotedSpan;
  readonly start: number;
}

/** All pairs of an article by the form of their marks, in order. */
interface PlacesByForm {
  readonly straight: Place[];
  readonly curly: Place[];
  readonly mixed: Place[];
  /** Both marks typed as two single ones. */
  readonly typed: Place[];
}

function placesByForm(context: RuleContext): PlacesByForm {
  const { text } = context.annotations.article;
  const doubtful = doubtfulParagraphs(context);
  const places: PlacesByForm = { straight: [], curly: [], mixed: [], typed: [] };
  for (const { placed, items } of context.found('marks', readPairs)) {
    if (!isReviewed(placed.block.kind) || doubtful.has(placed.index)) continue;
    for (const { quotation, kind } of items) {
      const place = { quotation, start: placed.start };
      const form = isTypedTwice(place, text);
      places[form === 'both' ? 'typed' : form === 'one' ? 'mixed' : kind].push(place);
    }
  }
  return withTurned(places, text);
}

/** With the few curly pairs that open turned among the mixed ones; where most do, it is how the language writes them. */
function withTurned(places: PlacesByForm, text: string): PlacesByForm {
  const turned = places.curly.filter((place) => opensTurned(place, text));
  if (turned.length === 0 || turned.length * 2 >= places.curly.length) return places;
  const curly = places.curly.filter((place) => !turned.includes(place));
  return { ...places, curly, mixed: [...places.mixed, ...turned].sort(byPlace) };
}

/** ”net”: the opening mark faces the wrong way, unless the copy is Swedish. */
const opensTurned = ({ quotation, start }: Place, text: string) => text[start + quotation.span.start] === '”';

const byPlace = (one: Place, other: Place) => positionOf([one]) - positionOf([other]);

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
  const { span } = quotation;
  if (isDoubleMark(text[start + span.start]) && isDoubleMark(text[start + span.end - 1])) return undefined;
  const { open, close } = marksOf(quotation, start, text);
  const typed = [open, close].filter((mark) => mark.end - mark.start > 1).length;
  return typed === 2 ? 'both' : typed === 1 ? 'one' : undefined;
}

const isDoubleMark = (mark: string) => mark === '"' || mark === '“' || mark === '”';

const positionOf = ([first]: readonly Place[]) => (first ? first.start + first.quotation.span.start : -1);

function isFirst(straight: readonly Place[], curly: readonly Place[]): boolean {
  return positionOf(straight) < positionOf(curly);
}

function mixedPair(place: Place, toStraight: boolean, text: string): Discovery {
  const { open, close } = marksOf(place.quotation, place.start, text);
  const isOpening = opensTurned(place, text);
  const fix = (straight: boolean): Fix => ({
    title: straight ? say.bothStraight() : say.bothCurly(),
    edits: edit(place, straight, text),
    applicability: 'safe',
  });
  return {
    span: isOpening ? open : close,
    message: isOpening
      ? say.wrongWay()
      : messageOf(text.slice(open.start, open.end), text.slice(close.start, close.end)),
    related: isOpening ? [] : [{ span: open, message: say.opens() }],
    subject: text.slice(open.start, close.end),
    fixes: () => [fix(toStraight), fix(!toStraight)],
  };
}

function messageOf(open: string, close: string): Said {
  if (open.length !== close.length) return say.oneTyped();
  if (close === '“') return say.wrongWay();
  return say.mixedPair();
}

function allMixed(mixed: readonly Place[], toStraight: boolean, text: string): Discovery {
  const [first, ...rest] = mixed.map(({ quotation, start }) => marksOf(quotation, start, text));
  const fix = (straight: boolean): Fix => ({
    title: straight ? say.allStraight({ quotes: mixed.length }) : say.allCurly({ quotes: mixed.length }),
    edits: mixed.flatMap((place) => edit(place, straight, text)),
    applicability: 'safe',
  });
  return {
    span: first.close,
    message: say.manyMixed({ quotes: mixed.length }),
    related: [
      { span: first.open, message: say.opens() },
      ...rest.map(({ close }) => ({ span: close, message: here.tooHere() })),
    ],
    subject: 'pairs of mixed marks',
    fixes: () => [fix(toStraight), fix(!toStraight)],
  };
}

function typedTwice(typed: readonly Place[], house: boolean | undefined, text: string): Discovery {
  const [first, ...rest] = typed.map(({ quotation, start }) => marksOf(quotation, start, text).open);
  const toStraight = house ?? /['`]/.test(text[first.start]);
  return {
    span: first,
    severity: 'information',
    message: say.typedTwice({ quotes: typed.length }),
    related: rest.map((span) => ({ span, message: here.tooHere() })),
    subject: 'double marks typed as two single ones',
    fixes: () => [
      {
        title: toStraight ? say.straightDouble() : say.curlyDouble(),
        edits: typed.flatMap((place) => edit(place, toStraight, text)),
        applicability: 'safe',
      },
    ],
  };
}

function mixedFile(few: readonly Place[], toStraight: boolean, text: string): Discovery {
  const [first, ...rest] = few.map(({ quotation, start }) => shift(quotation.span, start));
  return {
    span: first,
    severity: 'information',
    message: toStraight ? say.curlyHere() : say.straightHere(),
    related: rest.map((span) => ({ span, message: here.tooHere() })),
    subject: 'straight and curly marks',
    fixes: () => [
      {
        title: toStraight ? say.pairsStraight({ pairs: few.length }) : say.pairsCurly({ pairs: few.length }),
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
