// Sentences that grew together where a break between paragraphs was lost.
import type { ArticleRule, Fix } from '../rule.ts';
import { lostBreaksIn } from './lost-breaks.ts';

export const rule: ArticleRule = {
  id: 'damage-paragraph-break',
  family: 'damage',
  scope: 'article',
  severity: 'warning',
  summary: 'A break between paragraphs was lost: "the bridge.The council".',
  *check({ annotations: { article }, found }) {
    const places = found('breaks', lostBreaksIn).flatMap(({ placed, items }) =>
      items.map((item) => ({
        at: item.at + placed.start,
        span: { start: item.start + placed.start, end: item.end + placed.start },
      })),
    );
    if (!places.length) return;
    const [{ span }, ...others] = places;
    const here = others.length ? `Here and in ${others.length} more ${others.length > 1 ? 'places' : 'place'}` : 'Here';
    yield {
      span,
      message: `${here} a sentence runs into the next: a break between paragraphs was lost. Put it back, or a space.`,
      related: others.map((place) => ({ span: place.span, message: 'Here too' })),
      subject: article.text.slice(Math.max(0, span.start - 30), span.end + 30),
      fixes: () => [insert(places, '\n\n', 'a paragraph break'), insert(places, ' ', 'a space')],
    };
  },
};

/** Where a space stands already, the break takes its place. */
function insert(places: readonly { at: number; span: { end: number } }[], text: string, what: string): Fix {
  const title = places.length === 1 ? `Put in ${what}` : `Put in ${what} at all ${places.length} places`;
  const edits = places.map(({ at, span }) => ({
    span: { start: at, end: span.end === at ? at : Math.max(at, span.end - 1) },
    text,
  }));
  return { title, edits, applicability: 'suggested' };
}
