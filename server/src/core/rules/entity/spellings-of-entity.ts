// Two spellings of what the resolver takes for one person, place or organisation.

import type { Annotations, Entity, Mention } from '../../annotate/annotations.ts';
import { differenceOf } from '../../annotate/spelling/difference.ts';
import { names as borne } from '../../annotate/spelling/evidence.ts';
import { areOfTwo, isRelatives, toldBehind } from '../../annotate/spelling/told-apart.ts';
import { commonWord } from '../../language/words/lexicon.ts';
import { textBefore } from '../../text/before.ts';
import { foldAccents } from '../../text/fold.ts';
import { editDistance } from '../../text/similarity.ts';
import { isCourtesy, isRoleWord } from '../../word-lists/role-words.ts';
import { wording } from '../../wording/wording.ts';
import type { Discovery, RuleContext } from '../rule.ts';
import { say as names, relatedPlaces, useFormFixes } from '../support/name-fixes.ts';
import { inNameList, isFullName, isInExtract, isOwn } from '../support/own-mentions.ts';

export const say = wording('spellings-of-entity', {
  found: '“{rare}” here, “{common}” elsewhere. One is misspelled. Check the name and use one form.',
});

/** For each entity that the resolver made of two spellings: the rarer one, where nothing speaks for two people. */
export function* spellingsOfEntities({ annotations, named }: RuleContext): Iterable<Discovery> {
  for (const entity of annotations.entities) {
    if (entity.mentions.length < 2 || !named('spelled alike', entity, areSpelledAlike)) continue;
    const spelled = spellingsOf(entity);
    if (spelled.length > 1) yield* judge(spelled, annotations);
  }
}

/** Whether there is anything to compare: two words of the wordings that may be one, spelled in two ways. */
function areSpelledAlike(texts: readonly string[]): boolean {
  const words = new Set(texts.flatMap((text) => [coreOf(text), ...text.split(/[\s\u00a0]+/)]).map(foldWord));
  const all = [...words].filter((word) => word.length > longestInitials);
  return all.some((one, at) => all.slice(at + 1).some((other) => isOneWord(one, other)));
}

/** Without its possessive and its accents. */
const foldWord = (word: string) => foldAccents(word.replace(/['’]s?$/, '')).toLowerCase();

/** One spelling of a word of the name, and the mentions that have it. */
interface Spelling {
  readonly word: string;
  readonly folded: string;
  readonly mentions: Mention[];
}

/** Shorter words are initials or too near to others. */
const longestInitials = 3;

function spellingsOf({ type, mentions }: Entity): Spelling[] {
  if (mentions.every(({ text }) => text === mentions[0].text)) return [];
  if (type === 'PER' && areParts(mentions)) return [];
  const spellings = new Map<string, Spelling>();
  for (const [text, same] of byText(mentions)) {
    if (isCapitals(text)) continue;
    for (const raw of type === 'PER' ? wordsOf(text) : [coreOf(text)]) {
      const word = raw.replace(/['’]s?$/, '');
      const folded = foldAccents(word).toLowerCase();
      const spelling = spellings.get(folded);
      if (spelling) spelling.mentions.push(...same);
      else if (folded.length > longestInitials) spellings.set(folded, { word, folded, mentions: [...same] });
    }
  }
  return [...spellings.values()];
}

/** A person's names, and the whole where a particle may differ: "Compagnie de Nuit", read as somebody, and "Compagnie du Nuit". */
function wordsOf(text: string): string[] {
  const words = text.split(/[\s\u00a0]+/);
  return words.some((word) => word.length <= longestInitials && word === word.toLowerCase()) ? [...words, text] : words;
}

/** The mentions by their words; adjectives ("Maltese") are none of them. */
function byText(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.adjectival) continue;
    const same = found.get(mention.text);
    if (same) same.push(mention);
    else found.set(mention.text, [mention]);
  }
  return found;
}

/** Whether all are parts of the longest, as most people's names are: no word is then spelled in two ways. */
function areParts(mentions: readonly Mention[]): boolean {
  const longest = mentions.reduce((one, { text }) => (text.length > one.length ? text : one), '');
  return mentions.every(({ text }) => text === longest || ` ${longest} `.includes(` ${text} `));
}

/** The name without an article before it and the form of a company behind it. */
const coreOf = (text: string) =>
  text
    .replace(/^(?:A|An|The)[\s\u00a0]/, '')
    .replace(/,?[\s\u00a0](?:Inc|Corp|Co|Ltd|plc|PLC|LLC|Group|Holdings)\.?$/, '');

const isCapitals = (text: string) => text === text.toUpperCase();

/** The commonest spellings, with which the others are compared. */
const mostSpellings = 8;

function* judge(spellings: readonly Spelling[], annotations: Annotations): Iterable<Discovery> {
  const byWorth = [...spellings].sort((one, other) => other.mentions.length - one.mentions.length);
  for (const [rank, rare] of byWorth.entries()) {
    const common = byWorth
      .slice(0, mostSpellings)
      .find((other) => other !== rare && other.mentions.length >= rare.mentions.length && isSameName(rare, other));
    if (!common || byWorth.indexOf(common) > rank || isPlainWord(rare, annotations)) continue;
    const own = rare.mentions.filter(
      (mention) =>
        isOwn(mention, annotations) &&
        !inNameList(mention, annotations) &&
        !isAnother(mention, annotations) &&
        !common.mentions.some((other) => isToldFrom(mention, other, annotations)),
    );
    if (!common.mentions.some((mention) => !mention.quoted && !isInExtract(mention, annotations))) continue;
    if (own.length > 1 && own.length * 3 > common.mentions.length * 2) continue; // as common as the other: two people, or a choice
    const oneName = { places: rare.mentions.map(spanOf), elsewhere: common.word, there: common.mentions.map(spanOf) };
    const replacement = ({ text }: Mention) => text.replace(rare.word, common.word);
    for (const mention of own) {
      yield {
        span: mention.span,
        subject: rare.word,
        message: say.found({ rare: rare.word, common: common.word }),
        related: relatedPlaces(common.mentions, names.here({ name: common.word }), 3),
        oneName,
        fixes: () => useFormFixes(replacement(mention), mention, own, replacement),
      };
    }
  }
}

/** "Career FBI officers": a word that everybody knows and nobody bears. */
function isPlainWord({ folded }: Spelling, { lexicon }: Annotations): boolean {
  const kinds = lexicon.kindsOf(folded);
  return (kinds & commonWord) !== 0 && (kinds & borne) === 0;
}

const spanOf = ({ span }: Mention) => span;

/** "Mohammed Roe … his cousin Muhammad Roe": the writer tells the two apart. */
const isToldFrom = (one: Mention, other: Mention, { article: { text } }: Annotations) =>
  one.type === 'PER' &&
  isFullName(one) &&
  isFullName(other) &&
  (areOfTwo(toldBehind(text, one.span.end), toldBehind(text, other.span.end)) ||
    (isRelatives(text, one.span.start) && one.paragraph === other.paragraph && other.span.start < one.span.start));

/** "Franck Muller": a first name that is no part of the mention may make it another person; "the distant Sierra" is nobody. */
function isAnother({ span, text, type }: Mention, { article }: Annotations): boolean {
  if (/[\s\u00a0]/.test(text)) return false;
  const before = textBefore(article.text, span.start, 24);
  if (type === 'PER' && /\bthe (?!late|former|elder|younger|senior|junior)\p{Lower}+ $/iu.test(before)) return true;
  const capital = /(\p{Upper}[\p{Alpha}-]+)[\s\u00a0]$/u.exec(before)?.[1];
  return capital !== undefined && !isRoleWord(capital.toLowerCase()) && !isCourtesy(capital.toLowerCase());
}

/** A longer word may hold two slips. */
const longestOneSlip = 6;
/** Shorter words that differ in a letter are other words. */
const shortestSpelling = 5;

/** One letter apart in words of five letters or more, two in longer ones; a letter at the end makes another word. */
function isOneWord(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter > longestOneSlip ? 2 : 1;
  if (shorter < shortestSpelling || editDistance(one, other, most) > most) return false;
  return (
    !isInflection(one, other) &&
    differInLetters(one, other) &&
    !isFormOf(one, other) &&
    !differInTellingWord(one, other)
  );
}

/** "Eastern Europe" and "Western Europe", "Cadillac CTS" and "Cadillac XTS": one of a series, told by a quarter or by its letters. */
function differInTellingWord(one: string, other: string): boolean {
  const [first, second] = [one, other].map((words) => words.split(/[\s\u00a0]+/));
  const at = first.findIndex((word, index) => word !== second[index]);
  if (first.length < 2 || first.length !== second.length) return quarter.test(one) && quarter.test(other);
  const pair = [first[at], second[at]];
  const isLast = at === first.length - 1; // "SVB Leerink" and "SVP Leerink" are one firm
  return (isLast && pair.every((word) => word.length <= longestInitials)) || pair.every((word) => quarter.test(word));
}

const quarter = /^(?:north|south|east|west)/;

/** Two words that are one, in two mentions: "John Johns" has both. */
const isSameName = (one: Spelling, other: Spelling) =>
  isOneWord(one.folded, other.folded) && !one.mentions.some((mention) => other.mentions.includes(mention));

/** "Latina" and "Latino", "World War I" and "World War II", "Prager" and "PragerU": another word or another number, no slip. */
function isFormOf(one: string, other: string): boolean {
  if (/[\s\u00a0][ivx]+$/.test(one) || /[\s\u00a0][ivx]+$/.test(other)) return true;
  if (/[ao]$/.test(one) && /[ao]$/.test(other) && one.slice(0, -1) === other.slice(0, -1)) return true;
  return !differenceOf(one, other);
}

function isInflection(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length === 1 && short.endsWith(long[short.length])) return false; // "Hoffman" and "Hoffmann"
  return long.startsWith(short) && long.length - short.length < 3 && /(?:s|n|i|e|a|es|an)$/.test(long);
}

/** Whether they differ in letters at all: "Al Qaeda" and "al-Qaeda" do not. */
function differInLetters(one: string, other: string): boolean {
  const letters = (word: string) => word.replace(/[^\p{Alpha}\d]|s$/gu, ''); // "African-American" and "African Americans"
  return letters(one) !== letters(other) && !/\d/.test(one + other);
}
