// Days and months by name. They are capitalised, and never names of somebody.

import { words } from './words.ts';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** "Sept.", "Tues.": the forms with more letters than three. */
const LONGER_MONTHS = { sept: 9 };
const LONGER_WEEKDAYS = { tues: 2, thur: 4, thurs: 4 };

const MONTH_ABBREVIATIONS = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_ABBREVIATIONS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "mon", "tues", without their stop. */
export const shortWeekdays = words(WEEKDAY_ABBREVIATIONS, Object.keys(LONGER_WEEKDAYS));

/** "jan", "sept"; May has no short form. */
export const shortMonths = words(MONTH_ABBREVIATIONS.filter(Boolean), Object.keys(LONGER_MONTHS));

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts; undefined for what is no weekday. Takes a folded word ("mon", "monday"). */
export function weekdayOf(folded: string): number | undefined {
  return place(folded, WEEKDAYS, WEEKDAY_ABBREVIATIONS, LONGER_WEEKDAYS);
}

/** 1 to 12; undefined for what is no month. Takes a folded word ("sept", "september"). */
export function monthOf(folded: string): number | undefined {
  return place(folded, MONTHS, MONTH_ABBREVIATIONS, LONGER_MONTHS);
}

function place(
  word: string,
  names: readonly string[],
  abbreviations: readonly string[],
  others: Readonly<Record<string, number>>,
): number | undefined {
  if (word === '') return undefined;
  const at = names.indexOf(word) + 1 || abbreviations.indexOf(word) + 1;
  if (at > 0) return at;
  return Object.hasOwn(others, word) ? others[word] : undefined;
}

/** Words of time, which look like a subject and are none: "Tuesday", "last week". */
export const timeWords = words(
  WEEKDAYS,
  MONTHS,
  `morning afternoon evening night day week month year weekend today yesterday tomorrow tonight noon midnight mornings afternoons
   evenings nights days weeks months years weekends hours hour minutes minute moments moment past spring summer autumn winter decade
   decades century`,
);
