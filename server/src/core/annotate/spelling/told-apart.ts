// Two people of nearly one name, whom the writer himself tells apart: "Kim Ji-won, a spokeswoman, and Kim Ji-woon, the prosecutor",
// "Mohammed Roe and his cousin Muhammad Roe".
import { textBefore } from '../../text/before.ts';
import { kin } from '../../word-lists/role-words.ts';

/** How much of what is told is read, in code units. */
const longestTold = 60;

/** What is told of somebody right behind a name that ends at `end`: "the prosecutor in Gwangju"; empty where nothing is. */
export function toldBehind(text: string, end: number): string {
  if (text[end] !== ',') return '';
  return /^, ((?:an?|the|who|his|her|their|its) [^,.;:]+)/.exec(text.slice(end, end + longestTold))?.[1] ?? '';
}

/** Whether a name that starts at `start` is a relative's: "his cousin Muhammad Roe". */
export function isRelatives(text: string, start: number): boolean {
  const before = /(\p{Lower}+),? $/u.exec(textBefore(text, start, longestKin))?.[1];
  return before !== undefined && kin.has(before);
}
const longestKin = 16;

/** Whether two introductions are of two people: they have no word in common that tells anything. */
export function areOfTwo(one: string, other: string): boolean {
  if (!one || !other) return false;
  const words = new Set(tellingWords(one));
  return !tellingWords(other).some((word) => words.has(word));
}

const tellingWords = (told: string) => told.toLowerCase().match(/\p{Alpha}{4,}/gu) ?? [];
