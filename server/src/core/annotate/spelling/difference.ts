// How two words differ, as a slip of the keyboard, of the ear or of memory would have it.
import { editDistance } from '../../text/similarity.ts';
import { soundOf } from '../names/similar-words.ts';

export type DifferenceKind = 'double' | 'drop' | 'swap' | 'vowel' | 'sound' | 'change' | 'pair' | 'two';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly place: 'first' | 'inner' | 'last';
  /** The words end as forms of one word end: "Orthodox" and "Orthodoxy", "Marxism" and "Marxist". */
  readonly ending: boolean;
}

/** What words of one stem differ by at their ends; the shorter ending first. */
const endings = new Set(
  `-s -es -n -an -ian -i -a -e -o -y -d -r -u -l -t -ed -er -en -in -ly -al -ic -st a-o a-e e-o a-i o-i i-a e-a o-a s-n y-i e-i t-m m-t a-u y-ies
  ism-ist ist-ism a-an o-an t-s s-t d-r r-d d-s s-d n-s s-r r-s l-n y-o y-a y-e e-y a-y us-i man-men men-man e-ing e-ed`.split(
    /\s+/,
  ),
);
/** Endings that alone make another form of any word: never a slip. */
const inflections = new Set([
  '-s',
  '-es',
  '-n',
  '-an',
  '-ian',
  '-i',
  '-a',
  '-y',
  '-u',
  'ism-ist',
  'e-ie',
  'm-t',
  't-m',
  'y-ies',
  's-n',
  'n-s',
  's-ns',
  '-ns',
  '-ans',
  '-ism',
  '-ist',
  '-er',
  '-ers',
  '-ly',
  '-r',
  '-rs',
  'er-or',
  'or-er',
  's-tes',
  'a-c', // "phobia", "phobic"
  'c-a',
]);
/** What a word may have before it and be no slip: "al-Assad", "Chairwoman", "McDonald". */
const particles = /^(?:al|el|la|le|de|di|du|mc|un|re|ex|co)$/;

/** How two different folded words differ; undefined where it is more than a slip, or one is a form of the other. */
export function differenceOf(one: string, other: string): Difference | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 2) return undefined;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail++;
  const left = short.slice(head, short.length - tail);
  const gained = long.slice(head, long.length - tail);
  const place = head === 0 ? 'first' : tail === 0 ? 'last' : 'inner';
  const kind = kindOf(left, gained, short, long, head);
  if (!kind || isPrefixed(short, long) || short.replace(/woman$/, 'man') === long.replace(/woman$/, 'man'))
    return undefined;
  const ends = `${short.slice(head)}-${long.slice(head)}`;
  const doubled = left === '' && gained.length === 1 && long[head - 1] === gained; // "Hoffman" and "Hoffmann"
  if (!doubled && inflections.has(ends)) return undefined;
  return { kind, place, ending: !doubled && endings.has(ends) };
}

const isPrefixed = (short: string, long: string) =>
  long.endsWith(short) && particles.test(long.slice(0, long.length - short.length));

/** Words no longer than this that lose two letters are other words. */
const tooShortForPair = 4;
/** Words no longer than this with two slips are other words. */
const tooShortForTwo = 5;

function kindOf(left: string, gained: string, short: string, long: string, head: number): DifferenceKind | undefined {
  if (left === '' && gained.length === 1)
    return gained === long[head - 1] || gained === long[head + 1] ? 'double' : 'drop';
  if (isSwap(left, gained)) return 'swap';
  if (left.length === 1 && gained.length === 1 && isVowel(left) && isVowel(gained)) return 'vowel';
  if (soundOf(short) === soundOf(long)) return 'sound';
  if (left.length === 1 && gained.length === 1) return 'change';
  if (left === '' && gained.length === 2) return short.length > tooShortForPair && head > 0 ? 'pair' : undefined; // two letters lost
  return editDistance(short, long, 2) <= 2 && short.length > tooShortForTwo ? 'two' : undefined;
}

const isVowel = (letter: string) => /[aeiouy]/.test(letter);

/** Two letters side by side, or with one between them: "Altamarino" for "Altamirano". */
const isSwap = (left: string, gained: string) =>
  left.length === gained.length &&
  (left.length === 2 || left.length === 3) &&
  left[0] === gained[left.length - 1] &&
  left[left.length - 1] === gained[0] &&
  (left.length === 2 || left[1] === gained[1]);
