// The dateline at the head of a lede: "FALMOUTH, England (Meridian Press) —".
import { monthWords } from './calendar-words.ts';

/** Where the opening dash must be. */
const reach = 110;
const dash = /\s*(?:—|–|--+|\s-)\s*(?=\S)|:\s+(?=\S)/g;
const agency = /\((?:[A-Z][\w.&'’-]*)(?:[ /][\w.&'’-]+){0,4}\)\s*$/;
const labels =
  /^(?:breaking|update|updated|exclusive|live|watch|video|photos?|opinion|comment|analysis|review|interview|note|correction|editor|warning|alert|factbox|explainer|just in|developing|must read|quiz|poll|byline|dateline|headline|source|summary|abstract)\b/i;

/** The length of the dateline that opens a paragraph, its dash included; 0 where there is none. */
export function datelineLength(paragraph: string): number {
  if (!/^[\p{Upper}]/u.test(paragraph)) return 0;
  const head = paragraph.slice(0, reach);
  for (const match of head.matchAll(dash)) {
    const place = head.slice(0, match.index);
    const rest = head.slice(match.index + match[0].length);
    if (!rest || !/^["“'‘«([]?[\p{Upper}\d]/u.test(rest)) return 0;
    const colon = match[0][0] === ':';
    return isPlace(place, colon) ? match.index + match[0].trimEnd().length : 0;
  }
  return 0;
}

/** Place, region, country, date, agency. */
const mostParts = 5;
/** "NOTE:", "Q:": a shorter word before a colon is a label. */
const shortestBeforeColon = 6;

/** Whether what comes before the dash names a place, perhaps with a region, a date and an agency. */
function isPlace(text: string, colon: boolean): boolean {
  if (labels.test(text)) return false;
  const named = agency.exec(text);
  const place = (named ? text.slice(0, named.index) : text).trim().replace(/,$/, '');
  const parts = place.split(/[,/]\s*/);
  if (parts.length > mostParts || /[.;?!]\s+\p{Lower}/u.test(place)) return false;
  const dated = parts.slice(1).some(isDate);
  const capitals = isCapitals(parts[0]);
  if (!capitals && !(named || (dated && !colon))) return false;
  if (!parts.every((part, index) => isCapitals(part) || (index > 0 && isDate(part)) || isCapitalised(part)))
    return false;
  // a lone word of capitals before a colon is a label oftener than a place
  return !colon || parts[0].length >= shortestBeforeColon || parts.length > 1;
}

/** Words of a place in capitals. */
const mostCapitalWords = 5;

function isCapitals(part: string): boolean {
  return /^\p{Upper}[\p{Upper}\p{M}.'’ -]*\p{Upper}\.?$/u.test(part) && part.split(' ').length <= mostCapitalWords;
}

function isCapitalised(part: string): boolean {
  const words = part.split(/\s+/);
  return (
    words.length <= mostWords &&
    words.every((word) => /^(?:\p{Upper}[\p{Alpha}\p{M}.'’-]*|de|del|of|the|la|le|upon|and|am|an|on)$/u.test(word))
  );
}

/** Words of a place in small letters. */
const mostWords = 4;

function isDate(part: string): boolean {
  const words = part.split(/[\s.]+/).filter(Boolean);
  return (
    words.length <= mostWords &&
    words.every(
      (word) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) || monthWords.has(word.toLowerCase()) || isWeekday(word),
    )
  );
}

function isWeekday(word: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(word);
}
