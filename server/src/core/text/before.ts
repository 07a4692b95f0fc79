// A look back from a place in a text.

/** What comes before `at`, as far back as the pattern that reads it can reach, in code units. */
export function textBefore(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}
