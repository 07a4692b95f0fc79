// Words one slip of the keyboard apart, found without comparing all pairs: two words within one edit share a word with one
// letter left out (the deletion neighbourhood of Mor and Fraenkel, 1982; as in SymSpell).

/** A word with more neighbours than these is one of a series, and no slip. */
const series = 3;
/** Shorter words are too often near each other by chance. */
const shortest = 5;
const longest = 30;

export interface SimilarWords {
  add(word: string): void;
  /** The added words one slip away from the word, itself left out, in the order of adding; none for one of a series. */
  near(word: string): readonly string[];
}

export function createSimilarWords(): SimilarWords {
  const neighbours = new Map<number, string[]>();
  const known = new Set<string>();
  return {
    add(word) {
      if (known.has(word)) return;
      known.add(word);
      for (const key of deletionKeys(word)) {
        const bucket = neighbours.get(key);
        if (bucket) bucket.push(word);
        else neighbours.set(key, [word]);
      }
    },
    near(word) {
      const found = new Set<string>();
      for (const key of deletionKeys(word)) {
        const bucket = neighbours.get(key) ?? [];
        if (bucket.length > series * 2) return [];
        for (const other of bucket) if (isSlip(word, other)) found.add(other);
      }
      return found.size > series ? [] : [...found];
    },
  };
}

/**
 * Whether one letter was changed, lost, added or swapped with its neighbour between two words of five letters or more. The first
 * letter must agree: slips spare it, and "Reading" and "Yeading" are two clubs.
 */
export function isSlip(one: string, other: string): boolean {
  const isShorter = one.length <= other.length;
  const short = isShorter ? one : other;
  const long = isShorter ? other : one;
  if (
    short === long ||
    short[0] !== long[0] ||
    short.length < shortest ||
    long.length > longest ||
    long.length - short.length > 1
  )
    return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail++;
  const left = long.length - head - tail;
  if (left === 1) return long !== `${short}a`; // "Petrov" and "Petrova" are husband and wife
  return left === 2 && short.length === long.length && short[head] === long[head + 1] && short[head + 1] === long[head];
}

/** The word's sound as transcribers spell it: "sergei" and "sergey", "gaddafi" and "qadhafi", "lindqvist" and "lindquist" agree. */
export function soundOf(word: string): string {
  return word
    .replace(/q[uv]/g, 'kv')
    .replace(/ph/g, 'f')
    .replace(/(?:kh|gh|dh|th|zh|sh)/g, (pair) => pair[0])
    .replace(/[qcg]/g, 'k')
    .replace(/[jy]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(?:ei|ai|ii|ie|ee)/g, 'i')
    .replace(/(?:ou|oo|o)/g, 'u')
    .replace(/(.)\1+/g, '$1');
}

/** Hashes of the word and of the word without each one of its letters. */
function deletionKeys(word: string): number[] {
  const { length } = word;
  if (length < shortest || length > longest) return [];
  const head = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) head[at + 1] = Math.imul(head[at], 31) + word.charCodeAt(at);
  const keys = [head[length]];
  let tail = 0;
  let power = 1;
  for (let at = length - 1; at >= 0; at--) {
    const key = (Math.imul(head[at], power) + tail) | 0;
    if (!keys.includes(key)) keys.push(key);
    tail = (tail + Math.imul(word.charCodeAt(at), power)) | 0;
    power = Math.imul(power, 31);
  }
  return keys;
}
