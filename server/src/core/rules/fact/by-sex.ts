// People told apart by sex right behind their number: "four children, three sons and two daughters".
import { numberWords, softeners } from '../../word-lists/number-words.ts';
import { type Amount, figures, isFarFrom, readAmount, written } from './amounts.ts';
import type { Sum } from './sums.ts';

const number = `\\d{1,3}(?:,\\d{3})+|\\d+|${[...numberWords.keys()].slice(2).join('|')}`;
const part = `(an?|one|${number}) `;
/** The words for either, from the male to the female. */
const pairs = ['men women', 'boys girls', 'sons daughters', 'brothers sisters', 'males females', 'fathers mothers']
  .map((pair) => pair.split(' ').map((words) => `(?:${words}|${words.replace('men', 'man').replace(/s$/, '')})`))
  .map(([male, female]) => `${part}${male} and ${part}${female}|${part}${female} and ${part}${male}`)
  .join('|');
const told = new RegExp(
  `(?<![\\p{Alpha}\\d.,–-])(${number})((?: \\p{Lower}[\\p{Lower}-]+){1,3})(?:, | \\()(?:${pairs})\\b(?!,? (?:and|who|an?|one|as well|plus|${number})\\b)`,
  'giu',
);
const vague = new RegExp(`\\b(?:${softeners.join('|')}|other|another)\\s*$`, 'i');

/** Offsets are the sentence's. */
export function wrongSumsBySex(sentence: string): Sum[] {
  const found: Sum[] = [];
  for (const match of sentence.matchAll(told)) {
    const [words, digits, , ...rest] = match;
    const parts = rest.filter((one) => one !== undefined).map(countOf);
    const total = readAmount(digits);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (sum === total.value || vague.test(sentence.slice(0, match.index))) continue;
    if (Math.abs(sum - total.value) > 1 && isFarFrom(sum, total.value, false)) continue;
    found.push({
      span: { start: match.index, end: match.index + words.length },
      at: { start: match.index, end: match.index + digits.length },
      right: /\d/.test(digits) ? written(sum, digits, '') : undefined,
      total: figures(total.value),
      sum: figures(sum),
    });
  }
  return found;
}

const countOf = (words: string): Amount => readAmount(/^(?:an?|one)$/i.test(words) ? '1' : words);
