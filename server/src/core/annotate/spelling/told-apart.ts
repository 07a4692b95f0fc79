// Two people of nearly one name, whom the writer himself tells apart: "Kim Ji-won, a spokeswoman, and Kim Ji-woon, the prosecutor",
// "Mohammed Roe and his cousin Muhammad Roe".
import { textBefore } from '../../text/before.ts';
import { kin } from '../../word-lists/role-words.ts';

/** How much of what is told is read, in code units. */
const longestTold = 60;

/** What is told of somebody right behind a name that ends at `end`: "the prosecutor in Gwangju"; empty where nothing is. */
export function toldBehind(text: string, end: number): string {
  if (text[end] !== ',') return '';
  return /^, ((?:an?|the) [^,.;:]+)/.exec(text.slice(end, end + longestTold))?.[1] ?? '';
}

/** Whether a name that starts at `start` is a relative's: "his cousin Muhammad Roe". */
export function isRelatives(text: string, start: number): boolean {
  const before = /(\p{Lower}+),? $/u.exec(textBefore(text, start, longestKin))?.[1];
  return before !== undefined && kin.has(before);
}
const longestKin = 16;

/** Whether two introductions are of two people: both tell something, and they have no such word in common. */
export function areOfTwo(one: string, other: string): boolean {
  const [words, others] = [one, other].map(tellingWords);
  return words.length > 0 && others.length > 0 && !words.some((word) => others.includes(word));
}

const tellingWords = (told: string): string[] => told.toLowerCase().match(/\p{Alpha}{4,}/gu) ?? [];
