// How nearly two headlines say the same: words are paired off one to one, then weighed by how much they tell.

import { foldAccents, foldText } from '../../text/fold.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { numberWords, plurals } from '../../word-lists/number-words.ts';
import { classOf, commonWords, opposedClasses, slightWords } from './headline-words.ts';

/** "Ferry back in service | The Quay", " - BBC News": what a page's title has behind the headline. */
export const siteBehind = /\s[|–—-]\s\p{Upper}[^|–—\n]{1,30}$/u;

/** The line folded, without the name of the site behind it. */
export const withoutSite = (line: string): string => foldText(line.trimEnd().replace(siteBehind, ''));

/** A word of a headline as it is compared. */
interface Term {
  readonly word: string;
  readonly stem: string;
  readonly class: string | undefined;
  readonly weight: number;
  readonly number: number | undefined;
}

// Measured on pairs of headlines that people had scored: below .5 the likeness finds more and errs oftener.
const enough = 0.6;
const weights = { slight: 0.12, common: 0.6, plain: 1, name: 1.15, number: 0.8 };
const contradiction = 0.15;

/** Whether two headlines are one headline in other words. Two pairs of telling words are the least that shows it. */
export function saysNearlyTheSame(first: string, second: string): boolean {
  return likeness(first, second) >= enough;
}

/** From 0 to 1: the part of both headlines' weight that finds its partner, less what their numbers and directions contradict. */
export function likeness(first: string, second: string): number {
  const a = termsOf(first);
  const b = termsOf(second);
  const taken = new Set<Term>();
  let left = a;
  let paired = 0;
  let telling = 0;
  for (const { near, matches } of degrees) {
    left = left.filter((term) => {
      const partner = b.find((other) => !taken.has(other) && matches(term, other));
      if (!partner) return true;
      taken.add(partner);
      paired += near * (term.weight + partner.weight);
      if (Math.min(term.weight, partner.weight) >= weights.common) telling++;
      return false;
    });
  }
  if (telling < 2) return 0;
  const right = b.filter((term) => !taken.has(term));
  const shared = paired / (weightOf(a) + weightOf(b));
  return shared - (contradicts(left, right) ? contradiction : 0);
}

/** How a word may find its partner, the surest way first, and what the pair is worth. */
const degrees: readonly { readonly near: number; readonly matches: (a: Term, b: Term) => boolean }[] = [
  { near: 1, matches: (a, b) => a.word === b.word || (a.number !== undefined && a.number === b.number) },
  { near: 0.95, matches: isInflected },
  { near: 0.8, matches: (a, b) => a.class !== undefined && a.class === b.class },
];

function isInflected(a: Term, b: Term): boolean {
  if (a.number !== undefined || b.number !== undefined || Math.min(a.weight, b.weight) < weights.common) return false;
  return a.stem === b.stem || sharesPrefix(a.word, b.word);
}

/** Two headlines that share fewer words are alike by chance. */
const leastShared = 4;
/** Of the longer one's words. */
const shareAlike = 0.7;

/** "syria" and "syrian", "celebrate" and "celebrations": all but the ending is the same. */
function sharesPrefix(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a[same] === b[same]) same++;
  return same >= leastShared && same >= shareAlike * Math.max(a.length, b.length);
}

/** Whether each side keeps a number that the other has not, or one goes up where the other goes down. */
function contradicts(left: readonly Term[], right: readonly Term[]): boolean {
  const isNumber = ({ number }: Term) => number !== undefined;
  if (left.some(isNumber) && right.some(isNumber)) return true;
  return left.some((term) => right.some((other) => opposedClasses.has(`${term.class} ${other.class}`)));
}

function termsOf(headline: string): Term[] {
  const text = foldAccents(headline)
    .replace(/\b(\p{Upper})\.(?=\p{Upper}\b|\s|$|['’])/gu, '$1')
    .replace(/(\d)(?:\s?%| ?percent\b| pct\b)/gi, '$1 percent ');
  const words = wordsOf(text);
  const telling = capitalsTell(text, words);
  return words.flatMap(({ folded, start }, index) => {
    const name = telling && index > 0 && isCapital(text[start]);
    const parts = folded.replace(/'s?$/, '').split(/-(?=\p{Alpha})/u);
    return parts.filter(Boolean).map((word) => termOf(word, name, word === 'us' && text[start] === 'U'));
  });
}

function termOf(word: string, name: boolean, country: boolean): Term {
  const number = numberOf(word);
  const kind = classOf.get(word);
  let weight = name ? weights.name : weights.plain;
  if (slightWords.has(word) && !country) weight = weights.slight;
  else if (number !== undefined) weight = weights.number;
  else if (commonWords.has(kind ?? word)) weight = weights.common;
  return { word, stem: stemOf(word), class: kind, weight, number };
}

function numberOf(word: string): number | undefined {
  if (/^\d[\d.,]*(?:st|nd|rd|th)?$/.test(word)) return Number.parseFloat(word.replace(/,/g, ''));
  return plurals.has(word) ? numberWords.get(word) : undefined;
}

/** Shorter words may be in capitals in any title. */
const longestSmallWord = 3;

/** In title case and in capitals a capital says nothing. */
function capitalsTell(text: string, words: readonly Word[]): boolean {
  const long = words.slice(1).filter(({ start, end }) => end - start > longestSmallWord);
  return long.filter(({ start }) => isCapital(text[start])).length * 2 < long.length;
}

const isCapital = (letter: string) => letter.toLowerCase() !== letter;
const weightOf = (terms: readonly Term[]) => terms.reduce((sum, { weight }) => sum + weight, 0);

/** Shorter words have no ending to take off. */
const shortestStem = 4;

/** The word without its commonest endings: enough to know "hits" from "hit", never shown. */
export function stemOf(word: string): string {
  if (word.length < shortestStem) return word;
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:sses|shes|ches)$/, (end) => end.slice(0, -2))
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/e$/, '');
}
