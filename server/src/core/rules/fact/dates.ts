// Dates in running text, and the day the article itself is of. Day arithmetic on the calendar only: no clock is read.
import type { Article } from '../../article/article.ts';
import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { monthOf, weekdayOf } from '../../word-lists/calendar.ts';

export interface CalendarDay {
  /** Undefined where the text leaves it out. */
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export interface FoundDate extends CalendarDay {
  readonly span: Span;
  /** The weekday written before it, 1 for Monday to 7 for Sunday. */
  readonly weekday?: { readonly span: Span; readonly value: number };
}

const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const weekday = '(?:\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:,| the)? {1,2})?';
const year = '(?:,? {1,2}((?:1[6-9]|20)\\d\\d)\\b)?';
const dayFirst = new RegExp(`${weekday}\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}${year}`, 'g');
const monthFirst = new RegExp(`${weekday}\\b${month} (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)${year}`, 'g');
const iso = /^(\d{4})-(\d{2})-(\d{2})/;

/** The dates of a text in order; a month and a day at least. */
export function datesIn(text: string): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const found = [
    ...[...text.matchAll(dayFirst)].map((match) => dateOf(match, match[2], match[3], match[4])),
    ...[...text.matchAll(monthFirst)].map((match) => dateOf(match, match[3], match[2], match[4])),
  ];
  return found.flatMap((date) => date ?? []).sort((a, b) => a.span.start - b.span.start);
}

const longestMonth = 31;

function dateOf(
  match: RegExpMatchArray,
  day: string,
  monthName: string,
  yearText: string | undefined,
): FoundDate | undefined {
  const start = match.index ?? 0;
  const value = weekdayOf((match[1] ?? '').toLowerCase());
  const date = {
    year: yearText ? Number(yearText) : undefined,
    month: monthOf(monthName.toLowerCase().replace('.', '')) ?? 0,
    day: Number(day),
  };
  if (!date.month || date.day < 1 || date.day > longestMonth) return undefined;
  return {
    ...date,
    span: { start, end: start + match[0].length },
    weekday: value ? { span: { start, end: start + match[1].length }, value } : undefined,
  };
}

/** The dates of a paragraph outside its quotations. */
export function plainDatesIn({ text, quotations }: Paragraph): FoundDate[] {
  return datesIn(text).filter(({ span }) => !isQuoted({ quotations }, span));
}

/** The day an article is of, with its year: from the front matter, or from a line of its head that holds only the date. */
export function dayOf({ frontMatter, blocks }: Article): CalendarDay | undefined {
  const stated = iso.exec(frontMatter.date?.text ?? '');
  if (stated) return { year: Number(stated[1]), month: Number(stated[2]), day: Number(stated[3]) };
  const withYear = (days: readonly CalendarDay[]) => days.find(({ year: known }) => known !== undefined);
  const written = frontMatter.date && withYear(datesIn(frontMatter.date.text));
  if (written) return written;
  for (const { kind, text } of blocks) {
    const day = kind === 'dateLine' ? withYear(isoOrWritten(text)) : undefined;
    if (day) return day;
  }
  return undefined;
}

function isoOrWritten(text: string): CalendarDay[] {
  const stated = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (stated) return [{ year: Number(stated[1]), month: Number(stated[2]), day: Number(stated[3]) }];
  return datesIn(text);
}

/** Days since the first of January 1970; a date that the calendar has not (31 June) runs over into the next month. */
export function dayNumber({ year: inYear = 2001, month: inMonth, day }: CalendarDay): number {
  return Math.round(Date.UTC(inYear, inMonth - 1, day) / 86_400_000);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOfDay(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export const nameOfWeekday = (value: number) => weekdayNames[value - 1];
