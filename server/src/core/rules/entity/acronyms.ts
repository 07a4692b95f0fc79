// Acronyms of running text, and the full names that spell them out.
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { wellKnownAcronyms } from './well-known-acronyms.ts';

export interface FoundAcronym {
  readonly span: Span;
  readonly name: string;
  readonly quoted: boolean;
  /** In brackets behind the words it stands for. */
  readonly defined: boolean;
  /** Beside another capital: a part of a longer name ("ABN Amro"). */
  readonly inName: boolean;
  /** Where a name stands: behind "the", before "'s". */
  readonly asName: boolean;
}

const capitals = /[A-Z]{3,}|[A-Z]+&[A-Z]+/g;
/** What may stand next to an acronym: a letter, a digit or a mark that joins makes it a part of something else. */
const joinedBefore = /[\p{L}\p{N}&.@#/_'’-]$/u;
const joinedBehind = /^(?:[\p{L}\p{N}@/_&-]|\.\p{L})/u;
const longest = 7;
const roman = /^[IVXLCDM]+$/;

/** The acronyms of a paragraph: three capitals or more. Words that are set in capitals, figures and codes are none. */
export function acronymsIn({ text, quotations }: Paragraph): FoundAcronym[] {
  const found: FoundAcronym[] = [];
  for (const { index, 0: name } of text.matchAll(capitals)) {
    const end = index + name.length;
    if (name.length > longest || roman.test(name) || !standsAlone(text, index, end)) continue;
    if (found.length === 0 && isShouting(text)) return [];
    found.push({
      span: { start: index, end },
      name,
      quoted: quotations.some(({ span }) => span.start <= index && end <= span.end),
      defined:
        text[index - 1] === '(' &&
        text[end] === ')' &&
        /\p{L}\s?$/u.test(text.slice(Math.max(0, index - 3), index - 1)),
      inName: isInName(text, index, end),
      asName:
        /\b(?:the|an?|by|of|at|from|said) $/i.test(text.slice(Math.max(0, index - 6), index)) ||
        /^(?:['’]s| (?:said|says|is|was|has|had|will|told|which|wants|would))\b/.test(text.slice(end, end + 8)),
    });
  }
  return found;
}

function standsAlone(text: string, start: number, end: number): boolean {
  if (start === 0 && /^[.:]\s/.test(text.slice(end, end + 2))) return false; // a kicker: "ROADS. Two lanes will close"
  if (text[end] === ':') return false; // a label: "(WATCH: …"
  if (isInRow(text, start, end)) return false;
  if (start > 0 && joinedBefore.test(text[start - 1])) return false;
  const behind = text.slice(text[end] === 's' ? end + 1 : end, end + 4); // "three NGOs"
  return !joinedBehind.test(behind) && !/^\s?\d/.test(behind) && !besideCapitals(text, start, end);
}

/** "Ross Stores, TJX and Kohl's": a firm among firms. */
function isInRow(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}[\p{L}’'&-]+, (?:and )?$/u.test(text.slice(Math.max(0, start - 30), start)) &&
    /^(?:,| and) \p{Lu}/u.test(text.slice(end, end + 8))
  );
}

/** Whether a word in capitals can be said as a word, as one that a writer shouts can. */
export function isPronounceable(name: string): boolean {
  return /[AEIOU]/.test(name) && !/[^AEIOU]{3}/.test(name);
}

/** Whether every reader knows the acronym, or it is no name. */
export function needsNoName(name: string): boolean {
  return wellKnownAcronyms.has(name);
}

/** An acronym as the initials of its full name are written by `initialsIn`. */
export function lettersOf(name: string): string {
  return name.replace(/&/g, '').toLowerCase();
}

const nameRun =
  /\p{Lu}[\p{L}\p{N}'’.-]*(?:[ \u00a0/]+(?:(?:of|for|and|the|on|in|to|de|&|des|du|la|del) ){0,3}\p{Lu}[\p{L}\p{N}'’.-]*)+/gu;
const none: ReadonlySet<string> = new Set();
const longestAcronym = 8;

/**
 * The initials of all that could be a full name: every stretch of each run of capitalised words, with and without the small
 * words between them ("Department of Trade and Industry": "dti", "dotai").
 */
export function initialsIn({ text }: Paragraph): ReadonlySet<string> {
  let found: Set<string> | undefined;
  for (const [run] of text.matchAll(nameRun)) {
    const words = run.split(/[\s\u00a0/-]+/, 40);
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
    found ??= new Set();
    const but = words.filter((word) => word !== 'the'); // "School of the Americas (SOA)"
    for (const letters of capitals.length < words.length ? [capitals, words, but] : [words])
      addStretches(letters, found);
  }
  return found ?? none;
}

function addStretches(words: readonly string[], found: Set<string>): void {
  const letters = words
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  for (let from = 0; from < letters.length; from++) {
    for (let to = from + 3; to <= Math.min(letters.length, from + longestAcronym); to++)
      found.add(letters.slice(from, to));
  }
}

/** "… in full (ACRO)" with the full name in lower case, "ACRO, or full name", "ACRO (full name)", "known as ACRO". */
export function isExplainedIn(text: string, name: string): boolean {
  if (text.includes(`(${name})`) || text.includes(`(the ${name})`)) return true;
  return new RegExp(
    `\\b${name}\\s*(?:\\([^)]{8,80}\\)|, (?:or|short for|which stands for|the)\\b)|\\b(?:known as|called|or|abbreviated to)(?: the)? ${name}\\b`,
  ).test(text);
}

function isInName(text: string, start: number, end: number): boolean {
  const before = /([.?!:]["'”’]?\s+|^)?(\p{Lu}[\p{L}\p{N}'’.-]*)[ \u00a0&]+$/u.exec(
    text.slice(Math.max(0, start - 30), start),
  );
  if (before && before[1] === undefined && !/^(?:The|A|An)$|['’]s?$/.test(before[2])) return true;
  return /^[ \u00a0-]+(?:\p{Lu}|&|\d)/u.test(text.slice(end, end + 4));
}

function isShouting(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) upper++;
    else if (code >= 0x61 && code <= 0x7a) lower++;
  }
  return upper + lower > 12 && upper > lower;
}

/** A word in capitals beside another is a shout, a name of a file or a table, hardly an acronym. */
function besideCapitals(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}{3,}[,:;]? $/u.test(text.slice(Math.max(0, start - 12), start)) ||
    /^[,:;]? \p{Lu}{3,}/u.test(text.slice(end, end + 12))
  );
}
