// How a list of words is written down: as text, or made of other lists, so that no word is in two places.

/** A set of the words of texts, parted by blanks, and of other sets. */
export function words(...parts: readonly (string | Iterable<string>)[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => (typeof part === 'string' ? part.split(/\s+/).filter(Boolean) : [...part])));
}

/** A set less some of its words. */
export function without(set: ReadonlySet<string>, ...left: readonly string[]): ReadonlySet<string> {
  return new Set([...set].filter((word) => !left.includes(word)));
}
