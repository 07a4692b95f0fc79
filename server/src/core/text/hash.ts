// Hashes of texts and of runs of hashes (FNV-1a, and a multiplicative one over numbers).

export const emptyHash = 0x811c9dc5;

/** The hash with the text's letters mixed in. */
export function mixText(hash: number, text: string): number {
  let mixed = hash;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed;
}

/** A word and the gap behind it. */
export const mixWord = (hash: number, word: string) => Math.imul(mixText(hash, word) ^ 32, 0x01000193);

/** The hash of a run of hashes, from `from` up to `to`. */
export function hashRun(hashes: Uint32Array, from: number, to: number): number {
  let hash = 0x9e3779b9;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ hashes[at], 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}
