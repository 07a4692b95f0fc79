// Days and months by name. They are capitalised, and never names of somebody.

import { words } from './words.ts';

export const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const monthNames = [
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
const longerMonths = { sept: 9 };
const longerWeekdays = { tues: 2, thur: 4, thurs: 4 };

const monthAbbreviations = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayAbbreviations = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "mon", "tues", without their stop. */
export const shortWeekdays = words(weekdayAbbreviations, Object.keys(longerWeekdays));

/** "jan", "sept"; May has no short form. */
export const shortMonths = words(monthAbbreviations.filter(Boolean), Object.keys(longerMonths));

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts; undefined for what is no weekday. Takes a folded word ("mon", "monday"). */
export function weekdayOf(folded: string): number | undefined {
  return place(folded, weekdayNames, weekdayAbbreviations, longerWeekdays);
}

/** 1 to 12; undefined for what is no month. Takes a folded word ("sept", "september"). */
export function monthOf(folded: string): number | undefined {
  return place(folded, monthNames, monthAbbreviations, longerMonths);
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
  weekdayNames,
  monthNames,
  `morning afternoon evening night day week month year weekend today yesterday tomorrow tonight noon midnight mornings afternoons
   evenings nights days weeks months years weekends hours hour minutes minute moments moment past spring summer autumn winter decade
   decades century`,
);
