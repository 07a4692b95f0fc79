// Days and months by name. They are capitalised, and never names of somebody.

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

const MONTH_ABBREVIATIONS = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_ABBREVIATIONS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts; undefined for what is no weekday. Takes a folded word ("mon", "monday"). */
export function weekdayOf(folded: string): number | undefined {
  return place(folded, WEEKDAYS, WEEKDAY_ABBREVIATIONS, { tues: 2, thur: 4, thurs: 4 });
}

/** 1 to 12; undefined for what is no month. Takes a folded word ("sept", "september"). */
export function monthOf(folded: string): number | undefined {
  return place(folded, MONTHS, MONTH_ABBREVIATIONS, { sept: 9 });
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
