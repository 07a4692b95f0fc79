// What is around one mention of a person: the title before it, the description after it, the age. Reads a bounded stretch
// on each side, so that a paragraph of any length stays linear.

import { textBefore } from '../../../text/before.ts';
import type { Span } from '../../../text/span.ts';
import { weekdayNames } from '../../../word-lists/calendar.ts';
import { articles, functionWords, possessives } from '../../../word-lists/function-words.ts';
import { genderOfRoleWord, isCourtesy, isRoleWord, roleModifiers } from '../../../word-lists/role-words.ts';
import { without, words } from '../../../word-lists/words.ts';

/** Spans are relative to the text. */
export interface PersonFacts {
  readonly courtesy?: string;
  readonly gender?: 'female' | 'male';
  readonly before?: Span;
  readonly after?: Span;
  readonly age?: { readonly years: number; readonly span: Span };
}

const reach = 100;

/** The facts that are beside the name at `span`; an empty object where there are none. */
export function readPersonFacts(text: string, span: Span): PersonFacts {
  const title = titleBefore(text, span.start);
  const age = ageAfter(text, span.end) ?? ageBefore(text, title.before?.start ?? span.start) ?? ageOpening(text, span);
  const after = descriptionAfter(text, age && age.span.start > span.end ? skipAge(text, age.span.end) : span.end);
  const gender = title.gender ?? (after && genderOfPhrase(text.slice(after.start, after.end)));
  return { ...title, gender, age, after };
}

interface Word extends Span {
  readonly folded: string;
  readonly capital: boolean;
}

/** "US Secretary" is no pronoun. */
const noTitle = words(
  without(functionWords, 'us'),
  weekdayNames,
  'said says then however meanwhile also today yesterday',
);
const links = new Set('of for the and de'.split(' '));

/** "US Secretary of State" before "Mike Pompeo", "striker" before "Alan Shearer", "Mr" before "Aquino". */
function titleBefore(text: string, start: number): Pick<PersonFacts, 'courtesy' | 'before' | 'gender'> {
  const words = wordsBefore(text, start);
  let gender: PersonFacts['gender'];
  let courtesy: string | undefined;
  let named = start;
  if (words.length && isCourtesy(words[0].folded) && words[0].capital) {
    courtesy = words[0].folded;
    gender = genderOfRoleWord(courtesy);
    named = words[0].start; // "the chairman, Mr Anirban Lahiri"
    words.shift();
  }
  let role = words.findIndex((word) => isRoleWord(word.folded));
  if (words.length === 0) {
    words.push(...wordsBeforeComma(text, named));
    role = words.findIndex((word) => isRoleWord(word.folded));
  }
  const ends = words[0]?.end;
  if (role < 0 || !reachesName(words.slice(0, role), words[role])) return { courtesy, gender };
  let last = role;
  while (last + 1 < words.length && belongsToTitle(words[last + 1], words[last + 2], words[last])) last++;
  for (const word of words.slice(0, last + 1)) gender ??= genderOfRoleWord(word.folded);
  return { courtesy, gender, before: { start: words[last].start, end: ends } };
}

/** "The interior minister, Florian Achleitner", "his wife, Litia": the title's words, where a comma follows them. */
function wordsBeforeComma(text: string, start: number): Word[] {
  const comma = skipSpacesBack(text, start, Math.max(0, start - 3)) - 1;
  if (text[comma] !== ',') return [];
  const words = wordsBefore(text, comma);
  const role = words.findIndex((word) => isRoleWord(word.folded));
  if (role < 0) return [];
  const before = textBefore(text, words[words.length - 1].start, 12);
  const owned = words.some((word) => owners.has(word.folded)) || /['’]s?[ \u00a0]$/.test(before);
  return owned || words[role].capital ? words : [];
}

const owners = words(articles, possessives);

/** "of State" leads from the office to the name; a plain word in between would mean that it is not this person's. */
function reachesName(between: readonly Word[], office: Word): boolean {
  if (between.length === 0) return true;
  const nearest = between[between.length - 1];
  const leadsOn = nearest.folded === 'of' || (nearest.folded === 'for' && office.capital); // "Minister for Health Ann Roe"
  return leadsOn && between.every((word) => word.capital || links.has(word.folded));
}

function belongsToTitle(word: Word, next: Word | undefined, behind: Word): boolean {
  if (word.folded === 'under') return word.capital && behind.folded === 'secretary'; // not "Under President Roe"
  if (noTitle.has(word.folded)) return word.folded === 'and' && next !== undefined && isRoleWord(next.folded);
  return word.capital || roleModifiers.has(word.folded) || isRoleWord(word.folded);
}

/** Words of a title that are read. */
const wordsRead = 9;

/** Up to nine words before an offset, the nearest first; none across a comma, a bracket, a mark or the end of a sentence. */
function wordsBefore(text: string, start: number): Word[] {
  const words: Word[] = [];
  const from = Math.max(0, start - reach);
  let at = start;
  while (words.length < wordsRead) {
    const end = skipSpacesBack(text, at, from);
    if ((end === at && text[at] !== ',') || end <= from) break;
    let head = end;
    while (head > from && !isBlank(text.charCodeAt(head - 1))) head--;
    const piece = text.slice(head, end);
    const [, bracket = '', word] = /^([[(]?)([\p{Alpha}\p{M}][\p{Alpha}\p{M}\p{Nd}.'’-]*)$/u.exec(piece) ?? [];
    if (!word || (/\.$/.test(word) && !/^(?:\p{Upper}\p{Lower}{0,3}\.|(?:\p{Upper}\.)+)$/u.test(word))) break;
    if (/['’]s?$/.test(word)) break; // "the museum's director": the owner is no part of the title
    words.push({
      start: head + bracket.length,
      end,
      folded: word.toLowerCase().replace(/\.$/, ''),
      capital: /^\p{Upper}/u.test(word),
    });
    if (bracket) break;
    at = head;
  }
  return words;
}

const isBlank = (code: number) => code === 32 || code === 0xa0;

function skipSpacesBack(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** ", who led the rescue", ", the mayor of Leeds", ", its editor", ", finance director of the group". */
function descriptionAfter(text: string, end: number): Span | undefined {
  const rest = text.slice(end, end + reach + 40);
  const opening = /^(?:,| \(| [–—-]) ?/.exec(rest);
  if (!opening) return undefined;
  const phrase = /^[^,.;:()"“”–—\n]*/.exec(rest.slice(opening[0].length))?.[0].trimEnd() ?? '';
  const words = phrase.split(/[ \u00a0]+/, 9).map((word) => word.toLowerCase());
  if (words.length < 2 && !isRoleWord(words[0])) return undefined;
  const closed = opening[0].length + phrase.length < rest.length;
  if (!closed || !isDescription(words)) return undefined;
  const start = end + opening[0].length;
  return { start, end: start + phrase.length };
}

function isDescription(words: readonly string[]): boolean {
  if (words[0] === 'who') return words.length > 2;
  const determined = owners.has(words[0]) || /['’]s?$/.test(words[0]);
  const within = words.slice(0, 6).findIndex((word) => isRoleWord(word.replace(/['’]s?$/, '')));
  if (within < 0) return false;
  return determined || within === 0 || words.slice(0, within).every((word) => !noTitle.has(word));
}

function genderOfPhrase(phrase: string): PersonFacts['gender'] {
  for (const word of phrase.toLowerCase().split(/[ \u00a0]+/, 8)) {
    if (word === 'of' || word === 'to' || word === 'for') return undefined;
    const gender = genderOfRoleWord(word);
    if (gender) return gender;
  }
  return undefined;
}

const ages = [
  /^, (\d{1,3})(?=[,;)]|\.(?!\d)| and | of | from |$)/,
  /^,? \(?aged? (\d{1,3})(?!\d)/,
  /^ \((\d{1,3})\)/,
  /^, (?:an?|the|his|her|its|their) (\d{1,3})(?=-year-old)/,
  /^(?:, who)? (?:just )?turned (\d{1,3})(?= (?:last|this|in|on|earlier) )/,
  /^, (?:who is |now )(\d{1,3})(?=[,;)]|\.(?!\d)| and | years old|$)/,
  /^, (?:the|its|his|her|their) [^,.;:()"“”]{3,40}, who is (\d{1,3})(?=[,;)]|\.(?!\d)| and | years old|$)/,
];
const ageReach = 70;

/** ", 34,", ", aged 34", " (34)", ", a 34-year-old", ", who is 34,", ", the captain, who is 34". */
function ageAfter(text: string, end: number): PersonFacts['age'] {
  const rest = text.slice(end, end + ageReach).replace(/\u00a0/g, ' ');
  for (const pattern of ages) {
    const found = pattern.exec(rest);
    if (found) return asAge(found[1], end + found[0].lastIndexOf(found[1]) + found[1].length);
  }
  return undefined;
}

/** "34-year-old" before the name, or before its title. */
function ageBefore(text: string, start: number): PersonFacts['age'] {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start).replace(/\u00a0/g, ' ');
  const found = /(\d{1,3})-year-old((?: [\p{Alpha}-]+){0,3}) $/u.exec(before);
  // "her 8-year-old nephew as saying Jefferson": the age is another person's
  if (!found || found[2].split(' ').some((word) => noTitle.has(word))) return undefined;
  return asAge(found[1], from + found.index + found[1].length);
}

/** "At 34, Roe is the youngest", "Now 34, Roe lost": an age of today opens the sentence, as the verb or "now" tells. */
function ageOpening(text: string, { start, end }: Span): PersonFacts['age'] {
  const found = /(?:^|[.!?]["”’)]? )(At|Now|At the age of) (\d{1,3}), $/.exec(textBefore(text, start, longestOpening));
  if (!found) return undefined;
  if (found[1] !== 'Now' && !/^(?:,? [JS]r\.?)?,? (?:is|has|says|remains|still)\b/.test(text.slice(end, end + 20)))
    return undefined;
  return asAge(found[2], start - 2);
}

/** "At the age of 101, " behind a stop and a mark. */
const longestOpening = 26;

/** A greater number is no age. */
const oldest = 115;

function asAge(digits: string, end: number): PersonFacts['age'] {
  const years = Number(digits);
  if (years < 1 || years > oldest) return undefined;
  return { years, span: { start: end - digits.length, end } };
}

function skipAge(text: string, end: number): number {
  return text.startsWith('-year-old', end) ? end + 9 : end;
}
