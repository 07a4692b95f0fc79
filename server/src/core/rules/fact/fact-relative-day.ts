// "Yesterday" in copy that will be read on another day.

import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { dayNumber, dayOf, nameOfWeekday, weekdayOfDay } from './dates.ts';

export const say = wording('fact-relative-day', {
  found: '“{word}” will be wrong the next day. Use the day of the week.',
  use: 'Use “on {name}”',
});

const offsets: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

export const rule: ArticleRule = {
  id: 'fact-relative-day',
  family: 'fact',
  scope: 'article',
  severity: 'off',
  whenOn: 'information',
  summary: '“Yesterday,” “today” or “tomorrow” instead of the weekday.',
  *check({ annotations, found }) {
    const day = dayOf(annotations.article);
    for (const { placed, items } of found('days', relativeDaysIn)) {
      for (const span of items) {
        const place = shift(span, placed.start);
        const word = placed.paragraph.text.slice(span.start, span.end);
        yield {
          span: place,
          message: say.found({ word }),
          fixes: () => {
            if (day?.year === undefined || word.toLowerCase() === 'tonight') return [];
            const name = nameOfWeekday(weekdayOfDay(dayNumber(day) + offsets[word.toLowerCase()]));
            return [
              { title: say.use({ name }), edits: [{ span: place, text: `on ${name}` }], applicability: 'suggested' },
            ];
          },
        };
      }
    }
  },
};

/** Outside quotations; a possessive ("today's problems") and "of today" mean the present. */
function relativeDaysIn({ text, kind, quotations }: Paragraph): Span[] {
  if (kind !== 'paragraph') return [];
  return [...text.matchAll(/(?<!\bof )\b(?:yesterday|today|tonight|tomorrow)\b(?!['’]s)/gi)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter((span) => !isQuoted({ quotations }, span));
}
