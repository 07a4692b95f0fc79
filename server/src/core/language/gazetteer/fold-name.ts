// The form under which the gazetteer knows a name.

/**
 * Lower case, without accents, stops and apostrophes, one space between words, no "the" at the head:
 * "U.S." gives "us", "The Côte d’Ivoire" gives "cote divoire". What needs its capitals to be a name ("US", "IT") must be
 * tested for them by the caller.
 */
export function foldName(name: string): string {
  const small = name.toLowerCase();
  const folded = plain.test(small) ? small : foldMarked(small);
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** As nearly all names are: nothing to fold but their capitals, and one look to see it. */
const plain = /^[^\s.'\u007f-\uffff]+(?: [^\s.'\u007f-\uffff]+)*$/;

function foldMarked(small: string): string {
  return small
    .normalize('NFD')
    .replace(/[\p{M}.'’‘]/gu, '')
    .replace(/ł/g, 'l')
    .replace(/[øœ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
