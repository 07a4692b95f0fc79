// A date as somebody wrote it to the day that an archive sorts by.

const earliestYear = 1600;

/** As 2021-05-03; undefined for what names no day of a year. */
export function dayOf(date: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(date)?.[0];
  if (iso) return Number.isNaN(Date.parse(iso)) ? undefined : iso;
  if (!/\b\d{4}\b/.test(date)) return undefined;
  const plain = date.replace(/^\D*?(?=(?:\p{Alpha}{3,9}\.? )?\d)/u, '').replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  const time = Date.parse(`${plain.replace(/[.]/g, '')} UTC`);
  const year = new Date(time).getUTCFullYear();
  return year >= earliestYear ? new Date(time).toISOString().slice(0, 10) : undefined;
}
