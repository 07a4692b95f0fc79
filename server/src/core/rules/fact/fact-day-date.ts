// A weekday that its date does not fall on.

import type { Annotations } from '../../annotate/annotations.ts';
import { shift } from '../../text/span.ts';
import { weekdayNames, weekdayOf } from '../../word-lists/calendar.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import {
  type CalendarDay,
  datesIn,
  dayNumber,
  dayOf,
  type FoundDate,
  nameOfWeekday,
  plainDatesIn,
  weekdayOfDay,
} from './dates.ts';

export const say = wording('fact-day-date', {
  found: 'This date is a {right}, not a {written}. Check the day and the date.',
  use: 'Use “{right}”',
  question: 'Which is right, the day or the date: {words}?',
});

/** A date without its year is taken for the one nearest to the article's own day. */
const halfYear = 183;

/** What a bare date is reckoned from. */
interface Anchor {
  readonly day: CalendarDay;
  /** Weekdays that the anchor's day may be: two where the lede may speak of the day before. */
  readonly weekdays: readonly number[];
}

export const rule: ArticleRule = {
  id: 'fact-day-date',
  family: 'fact',
  scope: 'article',
  severity: 'information',
  summary: 'A weekday and a date do not agree.',
  question: say.question,
  *check({ annotations, found }) {
    let anchor: Anchor | undefined | null = null; // looked for once it is needed
    for (const { placed, items } of found('dates', plainDatesIn)) {
      for (const date of items) {
        if (!date.weekday) continue;
        if (date.year === undefined && anchor === null) anchor = anchorOf(annotations);
        const right =
          date.year === undefined ? weekdayByAnchor(date, anchor ?? undefined) : weekdayOfDay(dayNumber(date));
        if (right === undefined || right === date.weekday.value) continue;
        const weekday = shift(date.weekday.span, placed.start);
        yield {
          span: shift(date.span, placed.start),
          message: say.found({ written: nameOfWeekday(date.weekday.value), right: nameOfWeekday(right) }),
          fixes: () => [
            {
              title: say.use({ right: nameOfWeekday(right) }),
              edits: [{ span: weekday, text: nameOfWeekday(right) }],
              applicability: 'suggested',
            },
          ],
        };
      }
    }
  },
};

/** The article's own day with its year; else the day of the dateline with the weekday that the lede names. */
function anchorOf({ article }: Annotations): Anchor | undefined {
  const day = dayOf(article);
  if (day?.year !== undefined) return { day, weekdays: [weekdayOfDay(dayNumber(day))] };
  const [dateline] = article.datelines;
  if (!dateline) return undefined;
  const [date] = datesIn(article.text.slice(dateline.start, dateline.end));
  const lede = article.blocks.find(({ span }) => span.start === dateline.start);
  if (!date || !lede) return undefined;
  const named = lede.text.match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/)?.[0];
  const weekday = named && weekdayOf(named.toLowerCase());
  return weekday ? { day: date, weekdays: [weekday, (weekday % weekdayNames.length) + 1] } : undefined;
}

/** The weekday of a date without a year; undefined where it cannot be told, or where a reading makes the written one right. */
function weekdayByAnchor(date: FoundDate, anchor: Anchor | undefined): number | undefined {
  if (!anchor) return undefined;
  const years = anchor.day.year === undefined ? [2001] : [anchor.day.year - 1, anchor.day.year, anchor.day.year + 1];
  const here = dayNumber(anchor.day);
  const distances = years
    .map((year) => dayNumber({ ...date, year }) - here)
    .filter((distance) => Math.abs(distance) <= halfYear);
  const distance = distances.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
  if (distance === undefined || (anchor.day.year === undefined && crossesLeapDay(anchor.day, date))) return undefined;
  const readings = anchor.weekdays.map((weekday) => weekdayOfDay(distance + weekday - 4));
  return readings.includes(date.weekday?.value ?? 0) ? undefined : readings[0];
}

/** Between a day up to February and one after it there may be a leap day, unless the year is known. */
function crossesLeapDay(one: CalendarDay, other: CalendarDay): boolean {
  return one.month <= 2 !== other.month <= 2;
}
