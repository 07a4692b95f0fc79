// Slips of the pen, as chance has them: what the trainer plants.
import type { Random } from '../random.ts';

const vowels = 'aeiou';
const nearby: Readonly<Record<string, string>> = {
  b: 'vpn',
  c: 'kxs',
  d: 'tsf',
  f: 'vgd',
  g: 'jhf',
  h: 'jgn',
  j: 'ghy',
  k: 'cljq',
  l: 'kr',
  m: 'n',
  n: 'mb',
  p: 'bo',
  q: 'kw',
  r: 'tl',
  s: 'zcd',
  t: 'dry',
  v: 'wfb',
  w: 'vq',
  x: 'zc',
  y: 'iu',
  z: 'sx',
};
/** Two ways to write one sound. */
const sounds = [
  ['ph', 'f'],
  ['ie', 'ei'],
  ['ck', 'k'],
  ['ou', 'o'],
  ['ae', 'e'],
  ['ks', 'x'],
  ['sch', 'sh'],
  ['th', 't'],
  ['ch', 'k'],
  ['gh', 'g'],
  ['ee', 'ie'],
  ['ey', 'y'],
  ['oe', 'o'],
  ['au', 'o'],
  ['qu', 'kw'],
  ['ai', 'ei'],
  ['y', 'i'],
  ['sz', 's'],
  ['tz', 'z'],
  ['dt', 't'],
] as const;

type Slip = (word: string, at: number, random: Random) => string;

const put = (word: string, at: number, removed: number, letters: string) =>
  word.slice(0, at) + letters + word.slice(at + removed);

const drop: Slip = (word, at) => put(word, at, 1, '');
const double: Slip = (word, at) => put(word, at, 0, word[at].toLowerCase());
const swap: Slip = (word, at) => (at + 1 < word.length ? put(word, at, 2, word[at + 1] + word[at]) : word);
const insert: Slip = (word, at, random) => put(word, at + 1, 0, random.pick([...'aeiourstnlh']));
const change: Slip = (word, at, random) => {
  const letter = word[at].toLowerCase();
  const others = vowels.includes(letter) ? vowels.replace(letter, '') : (nearby[letter] ?? vowels);
  return put(word, at, 1, random.pick([...others]));
};
const sound: Slip = (word, _, random) => {
  const [one, other] = random.pick(sounds);
  const lower = word.toLowerCase();
  const [from, to] = lower.includes(one, 1) ? [one, other] : [other, one];
  const at = lower.indexOf(from, 1);
  return at < 0 ? word : put(word, at, from.length, to);
};
const single: Slip = (word) => {
  const twice = /(\p{L})\1/u.exec(word);
  return twice ? put(word, twice.index, 1, '') : word;
};

/** Two letters lost. */
const skip: Slip = (word, at) => (word.length > 7 ? put(word, at, 2, '') : word);

const slips = [skip, drop, drop, double, double, swap, swap, change, change, change, insert, sound, single];

/** The word with a slip in it, seldom with two; undefined where none was found that makes another word. */
export function makeSlip(word: string, random: Random): string | undefined {
  for (let tries = 0; tries < 12; tries++) {
    let made = slipOnce(word, random);
    if (random.chance(0.1) && made.length > 6) made = slipOnce(made, random);
    if (made !== word && made[0] === made[0].toUpperCase() && made.length > 2) return made;
  }
  return undefined;
}

function slipOnce(word: string, random: Random): string {
  const roll = random.next();
  const at = roll < 0.06 ? 0 : roll < 0.16 ? word.length - 1 : 1 + random.below(Math.max(1, word.length - 2));
  if (!/\p{L}/u.test(word[at])) return word;
  const made = random.pick(slips)(word, at, random);
  return at === 0 ? made[0].toUpperCase() + made.slice(1) : made;
}
