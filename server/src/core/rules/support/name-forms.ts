// How a mention writes its name, as far as house styles differ: abbreviation, official name, one of two current names.
import type { Annotations, Mention } from '../../annotate/annotations.ts';
import { renamedCity } from '../../language/gazetteer/city-names.ts';
import { foldName } from '../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { textBefore } from '../../text/before.ts';
import { functionWords } from '../../word-lists/function-words.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import { words } from '../../word-lists/words.ts';

export type FormKind = 'abbreviation' | 'full' | 'official' | 'name';

/** A form by its own words, wherever it is. */
export interface WrittenForm {
  readonly kind: FormKind;
  /** How the form is written, an ending and a lost stop apart: "U.S." for "U.S.-owned" and "U.S". */
  readonly style: string;
  /** The part of the mention that is the form, from its start. */
  readonly length: number;
}

/** Countries that have two current names, which copy must not mix. */
const renamedCountries = new Set(['CZ', 'TR', 'MM', 'NL', 'CI', 'TL', 'SZ', 'CV']);
/** Short for a country in captions and talk; copy that has the name in full has both. */
const clipped = /^(?:NZ|N\.Z\.|PNG|[NS]\.? Korea|S\.? Africa)$/;
const clippedCountries = new Set(['NZ', 'PG', 'KR', 'KP', 'ZA']);
/** Countries whose official name tells them apart from something else of that name. */
const toldApart = new Set(['IE', 'CD', 'CG', 'TW', 'US', 'GB', 'MK']);
const noNoun = words(functionWords, 'said says say also then');

/** The form that a mention's words are, or undefined where house styles have nothing to say of it. */
export function writtenForm(words: string, gazetteer: Gazetteer): WrittenForm | undefined {
  const word = /^[\p{Alpha}.]+(?=-\p{Alpha})/u.exec(words)?.[0] ?? words;
  const { length } = word;
  const short = clipped.test(word) ? undefined : abbreviation(word, gazetteer);
  if (short) return { kind: 'abbreviation', style: short, length };
  const folded = foldName(word);
  if (renamedCity(folded) && word !== word.toUpperCase()) return { kind: 'name', style: word, length }; // "BEIJING (AP) —"
  const country = gazetteer.countryOf(folded);
  if (!country) return undefined;
  const kind = gazetteer.countryFormOf(folded);
  if (country.code === 'US' || country.code === 'GB')
    return kind === 'name' ? { kind: 'full', style: word, length } : undefined;
  if (clippedCountries.has(country.code) && (kind === 'name' || clipped.test(word)))
    return { kind: 'name', style: word, length };
  if (kind === 'official') return toldApart.has(country.code) ? undefined : { kind, style: country.name, length };
  return renamedCountries.has(country.code) && kind !== 'abbreviation'
    ? { kind: 'name', style: word, length }
    : undefined;
}

/** Whether the form may be judged where it is: an abbreviation that begins no institution's name, a full name for an adjective. */
export function countsAt({ kind }: WrittenForm, mention: Mention, { article, gazetteer }: Annotations): boolean {
  if (isTicker(article.text, mention)) return false;
  if (kind === 'official' && isInTitle(article.text, mention)) return false;
  if (kind === 'abbreviation') return !isInstitution(article.text, mention, gazetteer);
  return kind === 'full' ? isModifier(article.text, mention) : !isOtherName(article.text, mention);
}

/** "US:CLV19", "NZ$200", "chants of USA! USA!". */
const isTicker = (text: string, { span }: Mention) =>
  /^(?::[\p{Alpha}\d]|[$£€!])/u.test(text.slice(span.end, span.end + 2));

/** "the armed forces of the Russian Federation": part of the name of a body, as the "State of" is of a polity. */
const isInTitle = (text: string, { span, text: words }: Mention) =>
  /\bof[\s\u00a0](?:the[\s\u00a0])?$/.test(textBefore(text, span.start, 8)) ||
  /^(?:the[\s\u00a0])?(?:State|Commonwealth)[\s\u00a0]/i.test(words);

/** Before a name of former times, or one of several: "then Burma", "formerly known as the". */
export const introducesOldName = 'then|formerly|former|once|called|known as|named';
const otherName = new RegExp(
  `(?:\\(|\\b(?:${introducesOldName}|officially|renamed|or)[\\s\\u00a0])(?:the[\\s\\u00a0])?$`,
);

/** "Mumbai (Bombay)", "Czechia, officially the Czech Republic", "then Burma": the text itself says that it is the other name. */
function isOtherName(text: string, { span }: Mention): boolean {
  const before = textBefore(text, span.start, 40);
  if (/\bcall(?:s|ed|ing)?[\s\u00a0](?:\p{Alpha}+[\s\u00a0]){1,3}$/u.test(before)) return true; // "which calls itself the"
  return otherName.test(before);
}

/** "the U.S has": entity-abbreviation-damaged tells of it. */
export function hasLostItsStop(
  { span, text: words }: Mention,
  { length }: WrittenForm,
  { article }: Annotations,
): boolean {
  const word = words.slice(0, length);
  return word.includes('.') && !word.endsWith('.') && article.text[span.start + length] !== '.';
}

/** "U.S.", "US", "NATO", "Nato": capitals with stops or without, or an acronym written as a word; undefined for anything else. */
function abbreviation(word: string, gazetteer: Gazetteer): string | undefined {
  if (/^(?:\p{Upper}\.)+\p{Upper}?\.?$/u.test(word)) return word.endsWith('.') ? word : `${word}.`;
  if (/^\p{Upper}{2,6}$/u.test(word)) return word;
  return /^\p{Upper}\p{Lower}{3,5}$/u.test(word) && isAcronym(word, gazetteer) ? word : undefined;
}

const isAcronym = (word: string, gazetteer: Gazetteer) =>
  gazetteer.organisationOf(foldName(word))?.acronyms.includes(word.toUpperCase());

/** "U.S. Steel", "the Skating Fellowship of USA and Canada": a capital follows that is no title, or it ends a name. */
function isInstitution(text: string, { span }: Mention, gazetteer: Gazetteer): boolean {
  if (/\p{Upper}\p{Lower}+[\s\u00a0]\p{Upper}\p{Lower}+[\s\u00a0]of[\s\u00a0]$/u.test(textBefore(text, span.start, 40)))
    return true;
  const next = /^[\s\u00a0](\p{Upper}[\p{Alpha}’'-]+)/u.exec(text.slice(span.end, span.end + 30))?.[1];
  return next !== undefined && !isRoleWord(next.toLowerCase()) && !gazetteer.demonymOf(foldName(next));
}

/** "United States pressure": no article before it, a plain word behind it. */
function isModifier(text: string, { span }: Mention): boolean {
  if (/\b(?:the|of)[\s\u00a0]+$/i.test(textBefore(text, span.start, 6))) return false;
  const next = /^[\s\u00a0](\p{Lower}[\p{Alpha}-]+)/u.exec(text.slice(span.end, span.end + 30))?.[1];
  return next !== undefined && !noNoun.has(next);
}
