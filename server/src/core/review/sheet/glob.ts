// File globs without regular expressions: whatever a sheet says, matching costs pattern times path and no more.

/**
 * Whether a relative path with forward slashes matches a glob: `*` within a name, `**` over folders, `?` one character,
 * `[a-c]` or `[!a]` one of some, `{a,b}` alternatives. A glob without a slash matches in every folder. Nothing matches an empty glob.
 */
export function matchesGlob(path: string, glob: string): boolean {
  return alternatives(glob).some((pattern) => {
    const parts = (pattern.includes('/') ? pattern.replace(/^\.?\//, '') : `**/${pattern}`).split('/');
    return pattern !== '' && matchesParts(path.split('/'), parts);
  });
}

/** At most so many, so that nested braces cannot multiply without end. */
const mostAlternatives = 200;

/** A pattern with more braces is not opened further. */
const mostBraces = 20;

function alternatives(glob: string): string[] {
  let patterns = [glob];
  for (let round = 0; round < mostBraces; round++) {
    if (!patterns.some((pattern) => /\{[^{}]*\}/.test(pattern))) break;
    patterns = patterns.flatMap((pattern) => {
      const brace = /\{([^{}]*)\}/.exec(pattern);
      if (!brace) return [pattern];
      const [before, after] = [pattern.slice(0, brace.index), pattern.slice(brace.index + brace[0].length)];
      return brace[1].split(',').map((choice) => before + choice + after);
    });
    if (patterns.length > mostAlternatives) return patterns.slice(0, mostAlternatives);
  }
  return patterns;
}

/** Names against pattern parts; one star of a kind needs to be gone back to, never two. */
function matchesParts(names: readonly string[], parts: readonly string[]): boolean {
  return matchesSequence(
    names.length,
    parts.length,
    (part) => parts[part] === '**',
    (name, part) => matchesName(names[name], parts[part]),
  );
}

function matchesName(name: string, pattern: string): boolean {
  const signs = pattern.match(/\[[!^]?[^\]]+\]|./gs) ?? [];
  const isMatch = matchesSequence(
    name.length,
    signs.length,
    (at) => signs[at] === '*',
    (at, other) => matchesSign(name[at], signs[other]),
  );
  return isMatch || name === pattern; // a bracket may be meant as it is
}

function matchesSign(character: string, sign: string): boolean {
  if (sign.length === 1) return sign === '?' || sign === character;
  const isOther = sign[1] === '!' || sign[1] === '^';
  const ranges = sign.slice(isOther ? 2 : 1, -1).match(/.-.|./gs) ?? [];
  return isOther !== ranges.some((range) => range[0] <= character && character <= range[range.length - 1]);
}

/** Greedy wildcard matching in time length × pattern: on a failure only the last star takes one more. */
function matchesSequence(
  length: number,
  patternLength: number,
  isStar: (at: number) => boolean,
  matches: (at: number, pattern: number) => boolean,
): boolean {
  let at = 0;
  let pattern = 0;
  let star = -1;
  let taken = 0;
  while (at < length) {
    if (pattern < patternLength && isStar(pattern)) {
      star = pattern++;
      taken = at;
    } else if (pattern < patternLength && matches(at, pattern)) {
      at++;
      pattern++;
    } else if (star >= 0) {
      pattern = star + 1;
      at = ++taken;
    } else return false;
  }
  while (pattern < patternLength && isStar(pattern)) pattern++;
  return pattern === patternLength;
}
