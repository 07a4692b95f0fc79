// Sentences that grew together where a break between paragraphs was lost.
import type { Span } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { say as here } from '../support/places.ts';
import { lostBreaksIn } from './lost-breaks.ts';

export const say = wording('damage-paragraph-break', {
  found: 'Sentences run together. A paragraph break was lost. Put it back, or add a space.',
  several:
    'Sentences run together, here and in {more:one other place|# other places}. Put back the paragraph breaks, or add spaces.',
  reopens: 'This quote opens again before it closes. A paragraph break was lost, or a closing mark.',
  reopensOften:
    'Quotes open again before they close, here and in {more:one other place|# other places}. Paragraph breaks were lost, or closing marks.',
  insertBreak: '{places:Insert a paragraph break|Insert a paragraph break in # places}',
  insertSpace: '{places:Insert a space|Insert a space in # places}',
  close: '{places:Insert the closing mark|Insert the closing mark in # places}',
});

interface Place {
  readonly at: number;
  readonly span: Span;
}

export const rule: ArticleRule = {
  id: 'damage-paragraph-break',
  family: 'damage',
  scope: 'article',
  severity: 'warning',
  summary: 'A paragraph break was lost: "the bridge.The council".',
  *check({ annotations: { article }, found }) {
    const places = found('breaks', lostBreaksIn).flatMap(({ placed, items }) =>
      items.map((item) => ({
        at: item.at + placed.start,
        reopens: item.reopens,
        span: { start: item.start + placed.start, end: item.end + placed.start },
      })),
    );
    if (!places.length) return;
    const [{ span }, ...others] = places;
    const marksAlone = places.every(({ reopens }) => reopens);
    const one = marksAlone ? say.reopens() : say.found();
    const many = marksAlone ? say.reopensOften : say.several;
    yield {
      span,
      message: others.length ? many({ more: others.length }) : one,
      related: others.map((place) => ({ span: place.span, message: here.tooHere() })),
      subject: article.text.slice(Math.max(0, span.start - 30), span.end + 30),
      fixes: () => [
        insert(places, '\n\n', say.insertBreak),
        marksAlone ? close(places, article.text) : insert(places, ' ', say.insertSpace),
      ],
    };
  },
};

/** The partner of the mark that opens again, behind the sentence before it. */
function close(places: readonly Place[], text: string): Fix {
  const edits = places.map(({ at, span }) => ({
    span: { start: at, end: at },
    text: text[span.end - 1] === '“' ? '”' : '"',
  }));
  return { title: say.close({ places: places.length }), edits, applicability: 'suggested' };
}

/** Where a space is already, the break takes its place. */
function insert(places: readonly Place[], text: string, title: typeof say.insertBreak): Fix {
  const edits = places.map(({ at, span }) => ({
    span: { start: at, end: span.end === at ? at : Math.max(at, span.end - 1) },
    text,
  }));
  return { title: title({ places: places.length }), edits, applicability: 'suggested' };
}
