// The form under which the gazetteer knows a name.

/**
 * Lower case, without accents, stops and apostrophes, one space between words, no "the" at the head:
 * "U.S." gives "us", "The Côte d’Ivoire" gives "cote divoire". What needs its capitals to be a name ("US", "IT") must be
 * tested for them by the caller.
 */
export function foldName(name: string): string {
  const folded = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.'’‘]/gu, '')
    .replace(/ł/g, 'l')
    .replace(/[øœ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}
