// A paragraph's names with what is around them. Depends on the paragraph's text and the spans of its names alone.
import type { Span } from '../../../text/span.ts';
import type { EntityType } from '../../annotations.ts';
import { isSlip } from '../similar-words.ts';
import { type PersonFacts, readPersonFacts } from './person-facts.ts';

/** A name with the type that was settled for it. Offsets are the paragraph's. */
export interface TypedName extends Span {
  readonly type: EntityType;
  /** By how much the type is preferred to the next, as a logarithm of odds. */
  readonly certainty: number;
}

export interface DescribedName extends TypedName {
  /** The words as written, white space made one space. */
  readonly text: string;
  /** Type and text: the form it counts to. */
  readonly key: string;
  /** Only for people, and only where something is beside the name. */
  readonly facts?: PersonFacts;
}

/** Two of the paragraph's names, by index. */
export type NamePair = readonly [number, number];

export interface DescribedNames {
  readonly names: readonly DescribedName[];
  /** "United Nations (UN)". */
  readonly introduced: readonly NamePair[];
  /** Near-alike names that are in one sentence: two things, not one misspelt. */
  readonly apart: readonly NamePair[];
  /** Pronouns in running text, which tell the gender of the one person that a paragraph speaks of. */
  readonly she: boolean;
  readonly he: boolean;
  /** Equal digests give the same grouping, whatever the offsets. */
  readonly digest: string;
}

/** Each name is compared with so many that follow it. */
const namesCompared = 6;

/** Reads what is around each name. Names must be in order and must not overlap. */
export function describeNames(text: string, spans: readonly TypedName[], quoted: readonly Span[]): DescribedNames {
  const names = spans.map((span) => describe(text, span));
  const introduced = pairsOf(names, 1, (one, other) =>
    one.type === 'PER' && other.type === 'PER' ? isGloss(text, one, other, quoted) : isIntroduction(text, one, other),
  );
  const apart = pairsOf(names, namesCompared, (one, other) => isNear(one, other) && isOneSentence(text, one, other));
  const pronouns = names.some((name) => name.type === 'PER') ? readPronouns(text, quoted) : { she: false, he: false };
  const pairs = [...introduced, [-1, -1], ...apart].join(' ');
  const digest = names.length ? `${names.map((name) => name.key).join('\n')}\n${pairs}` : '';
  return { names, introduced, apart, ...pronouns, digest };
}

function describe(text: string, { start, end, type, certainty }: TypedName): DescribedName {
  const form = text.slice(start, end).replace(/[\s\u00ad]+/g, ' ');
  const facts = type === 'PER' ? readPersonFacts(text, { start, end }) : undefined;
  const telling = facts && Object.values(facts).some((fact) => fact !== undefined);
  return { start, end, type, certainty, text: form, key: `${type} ${form}`, facts: telling ? facts : undefined };
}

function pairsOf(
  names: readonly DescribedName[],
  reach: number,
  isPair: (one: DescribedName, other: DescribedName) => boolean,
): NamePair[] {
  const pairs: NamePair[] = [];
  for (let one = 0; one < names.length; one++) {
    const last = Math.min(names.length - 1, one + reach);
    for (let other = one + 1; other <= last; other++) if (isPair(names[one], names[other])) pairs.push([one, other]);
  }
  return pairs;
}

function isIntroduction(text: string, one: DescribedName, other: DescribedName): boolean {
  if (one.type === 'PER' || other.type === 'PER' || !/^[\p{Upper}\p{Nd}.&-]{2,12}$/u.test(other.text)) return false;
  const between = text.slice(one.end, Math.min(other.start, one.end + 8));
  if (!/^ \((?:the )?["“'‘]?$/.test(between) || !/^["”'’]?\)/.test(text.slice(other.end, other.end + 2))) return false;
  const several = one.type === 'ORG' && one.text.includes(' '); // "Party of Democratic Action (SDA)": its letters are another language's
  return several || standsFor(other.text.replace(/[^\p{Upper}]/gu, ''), one.text);
}

/** "Saddam (Hussein)", "Teddy [Goff]", "[the champion Lindsay] Davenport": what a desk puts into a speaker's words makes the name whole. */
function isGloss(text: string, one: DescribedName, other: DescribedName, quoted: readonly Span[]): boolean {
  const between = text.slice(one.end, Math.min(other.start, one.end + 6));
  const closes =
    /^[)\]] $/.test(between) && /[([][^()[\]]{0,40}$/.test(text.slice(Math.max(0, one.start - 40), one.start));
  const opens = /^(?:['’]s)? [([]$/.test(between) && /^(?:['’]s)?[)\]]/.test(text.slice(other.end, other.end + 3));
  if (!closes && !opens) return false;
  return /[[\]]/.test(between) || quoted.some(({ start, end }) => start < one.start && other.end < end);
}

/** Whether the letters are in the words in that order, the first at the head: "DPA" in "Deutsche Presse-Agentur". */
function standsFor(letters: string, words: string): boolean {
  const folded = words.toUpperCase();
  let at = letters[0] === folded[0] ? 0 : -1;
  for (let index = 1; index < letters.length && at >= 0; index++) at = folded.indexOf(letters[index], at + 1);
  return at >= 0 && words.includes(' ');
}

function isNear(one: DescribedName, other: DescribedName): boolean {
  return one.text !== other.text && one.text[0] === other.text[0] && isSlip(one.text, other.text);
}

/** Farther apart two names are hardly in one sentence, in code units. */
const oneSentence = 200;

function isOneSentence(text: string, one: DescribedName, other: DescribedName): boolean {
  return other.start - one.end < oneSentence && !/[.!?]["”’']? /.test(text.slice(one.end, other.start));
}

const pronoun = /\b(?:(she|her|hers|herself)|(he|him|his|himself))\b/gi;

function readPronouns(text: string, quoted: readonly Span[]): { she: boolean; he: boolean } {
  let she = false;
  let he = false;
  for (const found of text.matchAll(pronoun)) {
    if (quoted.some((span) => span.start <= found.index && found.index < span.end)) continue;
    if (found[1]) she = true;
    else he = true;
    if (she && he) break;
  }
  return { she, he };
}
