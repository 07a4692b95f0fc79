// How a name is found by another spelling of it: one letter more, less, other or exchanged, in any of its words.
import { foldPhrase } from '../fold-phrase.ts';
import { keyOf } from './store-keys.ts';

/** Shorter words differ by a letter and are two names: Dan and Don. */
const shortestWord = 4;

/** Keys of which two spellings of one person share one at least; none for a name of one word. */
export function nearKeys(name: string): number[] {
  const words = foldPhrase(name).split(' ');
  if (words.length < 2) return [];
  const [first, last] = [words[0], words[words.length - 1]];
  const keys = [
    `${first} ${last[0]}`,
    `${first} *${last[last.length - 1]}`,
    `${first[0]} ${last}`,
    `*${first[first.length - 1]} ${last}`,
  ];
  return [...new Set(keys.map(keyOf))];
}

/** Whether two names of as many words are spelled one letter apart. Folded forms. */
export function isNear(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  if (words.length < 2 || words.length !== others.length) return false;
  const parted = words.flatMap((word, at) => (word === others[at] ? [] : [at]));
  if (parted.length !== 1) return false;
  const [word, counterpart] = [words[parted[0]], others[parted[0]]];
  return Math.min(word.length, counterpart.length) >= shortestWord && isOneLetterApart(word, counterpart);
}

function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = (word: string, from: number) => word.slice(from);
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  if (rest(short, at + 1) === rest(long, at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2);
}
