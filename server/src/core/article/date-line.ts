// Lines that hold nothing but a date or a time: "Thursday, 16 May, 2019", "Updated 06:31 GMT".
import { type Word, wordsOf } from '../text/words.ts';
import { monthWords, stampWords, weekdayWords } from './calendar-words.ts';

const longest = 90;
/** A stamp that also says who put the story on the page: "Posted on June 18, 2025 by admin". */
const posted = /^(?:posted|published|updated)\b.*\d by [\p{Alpha} .'’-]{2,40}$/iu;
/** "News desk | Updated: …" */
const desk = /^[\p{Alpha} &]{2,40}[|•·] ?(?=(?:last )?(?:updated|published|posted)\b)/iu;
const readingTime = /^\d{1,2}[- ]min(?:ute)?s? read$/i;

/** "1/2" has no less. */
const shortest = 3;

/** Whether a line is only weekday, date, time, "Updated": a place in capitals before the date is allowed ("LONDON 1996-08-30"). */
export function isDateLine(whole: string): boolean {
  if (whole.length > longest) return false;
  if (readingTime.test(whole)) return true;
  const line = (posted.test(whole) ? whole.slice(0, whole.lastIndexOf(' by ')) : whole).replace(desk, '');
  if (line.length < shortest) return false;
  const last = line.charCodeAt(line.length - 1);
  if (last === 0x3f || last === 0x21 || last === 0x2c) return false; // ? ! ,
  const words = wordsOf(line);
  if (!words.every((word) => mayBeInDateLine(line, word))) return false;
  const dated = words.some(({ folded }) => monthWords.has(folded) || weekdayWords.has(folded));
  const tells = words.some(({ folded }) => /^\d/.test(folded) || weekdayWords.has(folded));
  return tells && (dated || /\d[:./-]\d|\d ?[ap]\.?m|\d ?h|\b\d+ \w+ ago\b/i.test(line));
}

function mayBeInDateLine(line: string, { folded, start, end }: Word): boolean {
  if (/^\d/.test(folded)) return isDateNumber(folded);
  const known = weekdayWords.has(folded) || monthWords.has(folded) || stampWords.has(folded);
  return known || isPlaceInCapitals(line, start, end);
}

function isDateNumber(word: string): boolean {
  return /^\d{1,4}(?:st|nd|rd|th|am|pm|h|e|er|-\d{1,2}-\d{1,2}(?:t\d+)?|\.\d\d(?:am|pm)?|-\d{1,2})?z?$/.test(word);
}

/** A place before the date ends within so many code units. */
const placeWithin = 30;

function isPlaceInCapitals(line: string, start: number, end: number): boolean {
  const word = line.slice(start, end);
  return start < placeWithin && word.length > 2 && word === word.toUpperCase() && /\p{Alpha}/u.test(word);
}
