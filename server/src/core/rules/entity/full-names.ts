// The full names that spell an acronym out. Offsets are the paragraph's.

import type { Paragraph } from '../../paragraph/paragraph.ts';
import { textBefore } from '../../text/before.ts';
import type { Span } from '../../text/span.ts';
import { auxiliaries, conjunctions, determiners, prepositions } from '../../word-lists/function-words.ts';

/** An acronym as the initials of its full name are written by `initialsIn`. */
export function lettersOf(name: string): string {
  return name.replace(/&/g, '').toLowerCase();
}

const nameRun =
  /\p{Upper}[\p{Alpha}\d'’.-]*(?:[ \u00a0/]+(?:(?:of|for|and|the|a|an|on|in|to|de|&|des|du|la|del) ){0,3}\p{Upper}[\p{Alpha}\d'’.-]*)+/gu;
const none: ReadonlyMap<string, number> = new Map();
const longestAcronym = 8;
/** "U.S." */
const longestInitials = 4;

/**
 * The initials of all that could be a full name, and where it first appears: every stretch of each run of capitalised words, with and
 * without the small words between them ("Department of Trade and Industry": "dti", "dotai").
 */
export function initialsIn({ text }: Paragraph): ReadonlyMap<string, number> {
  let found: Map<string, number> | undefined;
  for (const { index, 0: run } of text.matchAll(nameRun)) {
    const words = run.split(/[\s\u00a0/-]+/, 40);
    if (words.length === 2 && words.every(({ length }) => length > longestInitials)) continue; // two letters make no acronym
    const capitals = words.filter((word) => /^\p{Upper}/u.test(word));
    found ??= new Map();
    const but = words.filter((word) => !/^(?:the|an?)$/.test(word)); // "School of the Americas (SOA)"
    for (const letters of capitals.length < words.length ? [capitals, words, but] : [words])
      addStretches(letters, run.startsWith('The ') ? index + 4 : index, found);
  }
  return found ?? none;
}

function addStretches(words: readonly string[], offset: number, found: Map<string, number>): void {
  const letters = words
    .map((word) => (/^\p{Upper}\.?\p{Upper}\.?$/u.test(word) ? word.replace(/\./g, '') : word.charAt(0))) // "US Postal Service (USPS)"
    .join('')
    .toLowerCase();
  for (let from = 0; from < letters.length; from++) {
    for (let to = from + 3; to <= Math.min(letters.length, from + longestAcronym); to++) {
      const stretch = letters.slice(from, to);
      if (!found.has(stretch)) found.set(stretch, offset);
    }
  }
}

const small = '(?:of|for|and|the|to|in|on|with|an?|de)';

/**
 * Words that an acronym may be made of, more loosely than `initialsIn` tells: "request for proposals", "Intermediate-Range Nuclear
 * Forces", "National Instant Criminal Background Check System". Of capitalised words two may be passed over, else only small ones.
 */
export function looseNameOf(name: string): RegExp {
  const letters = [...name.replace(/[^\p{Upper}]/gu, '')];
  const capitals = letters
    .map((letter) => `${letter}\\p{Lower}[\\p{Alpha}'’]*`)
    .join("(?:[\\s-]+[\\p{Alpha}'’]+){0,2}?[\\s-]+");
  const words = letters
    .map((letter) => `[${letter}${letter.toLowerCase()}]\\p{Alpha}+`)
    .join(`(?:[\\s-]+${small})?[\\s-]+`);
  return new RegExp(`(?<![\\p{Alpha}])(?:${capitals}|${words})`, 'u');
}

const defining = /\(|\b(?:short|acronym|stands|stood|standing) for\b/;

/** "… in full (ACRO)", "ACRO (full name)", "ACRO, short for full name", "ACRO stands for". */
export function definitionIn(text: string, name: string): number | undefined {
  if (!text.includes(name) || !defining.test(text)) return undefined; // patterns of a name's own are slow to make
  const bracketed = new RegExp(`(\\p{Alpha}+)[”"’']? \\((?:the )?${name}(?:s|[,;] [^)]{2,40})?\\)`, 'u').exec(text);
  if (bracketed && !/^(?:it|them|they|him|her|us|me|you|this|that)$/i.test(bracketed[1])) return bracketed.index;
  return new RegExp(
    `\\b${name}s?(?:\\s*\\([^)]{8,80}\\)|, (?:short for|which stands for|an acronym for)\\b|,? [^.!?]{0,30}\\b(?:stands|stood|standing) for\\b)`,
  ).exec(text)?.index;
}

const before = 140;
const behind = 60;

/**
 * "voice over internet … VOI", "licensed harbour pilots, or LHPs": whether words beside the acronym are headed by its letters, in
 * order.
 */
export function isSpelledBeside(text: string, { start, end }: Span): boolean {
  const isSpelled = (words: string) => words.split(partsWords).some((part) => initialsOf(part).includes(letters));
  const letters = lettersOf(text.slice(start, end));
  return isSpelled(textBefore(text, start, before)) || isSpelled(text.slice(end, end + behind));
}

/** A mark of a sentence or a quotation, and whose something is, part what stands for the letters: "rejects Roe’s gifts" is no RGA. */
const partsWords = /[.;!?"“”]|['’]s\b/;

const initialsOf = (words: string) =>
  (words.match(/[\p{Alpha}\d]+/gu) ?? [])
    .filter((word) => !isSmall(word.toLowerCase()))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();

const isSmall = (word: string) =>
  word.length < 2 || [determiners, prepositions, conjunctions, auxiliaries].some((words) => words.has(word));

/** "MANPADS, or man-portable systems", "NOGP, the North Ostmark gas pipeline", "known by its initials, RSF": whether the words beside it tell. */
export function isToldBeside(text: string, { start, end }: Span): boolean {
  return (
    /^s?(?:,| [—–-]{1,2}) (?:or \p{Alpha}|the \p{Upper}\p{Lower}|an? \p{Upper}\p{Lower})/u.test(
      text.slice(end, end + behind),
    ) ||
    /\b(?:known as|so-called|called|dubbed|nicknamed|initials|acronym|abbreviation|abbreviated to) (?:the |an? )?["“‘']?$/i.test(
      textBefore(text, start, 28),
    )
  );
}
