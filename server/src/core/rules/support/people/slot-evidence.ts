// What the words beside a bare capitalised word tell of it: whether a person bears it, or a place, a firm, a work. Kinds of evidence
// add up over the article, each counted once.

import { speechVerbs } from '../../../language/abbreviations.ts';
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import { textBefore } from '../../../text/before.ts';
import { auxiliaries, determiners, isAdverb, singularHelpers } from '../../../word-lists/function-words.ts';
import { isKinWord, isRoleWord } from '../../../word-lists/role-words.ts';
import { words as list } from '../../../word-lists/words.ts';
import { isListedBefore, isListedBehind, type NameLists } from './companions.ts';
import { isDescribed, isDescribedAsThing, isRoleInCommas, isSomebodys } from './descriptions.ts';
import type { Evidence } from './evidence.ts';
import { firmOwn, firmRoles, humanVerbs, namingTitles, personOwns } from './surname-words.ts';
import { followsName, isClosedClass, isSaying } from './words-behind.ts';

const reach = 90;

/** What comes after the word that ends at `end`. */
export function evidenceBehind(text: string, end: number, possessive: boolean, lists: NameLists): Evidence[] {
  const rest = text
    .slice(end, end + reach)
    .replace(/\u00a0/g, ' ')
    .replace(aside, '');
  if (possessive) return ownedBehind(rest);
  const apposed = rest.replace(/^ (?:is|was) (?=an? )/, ', '); // "Roe is a professor"
  const told = toldBehind.find(([, says]) => says(apposed))?.[0];
  const found: Evidence[] = told ? [told] : [];
  if (/^,? which\b|^ (?:itself|Inc|Corp|Ltd|LLC|Co\b)|^\.com\b/.test(rest)) found.push('thing');
  if (/^ \d|^ \$/.test(rest)) found.push('numbered');
  if (isInState(rest, lists.gazetteer)) found.push('inside');
  if (speaksFor.test(rest)) found.push('speaksFor');
  if (isListedBehind(rest, lists)) found.push('listed');
  return [...found, ...(callsIt.test(rest) ? (['says'] as const) : deeds(rest))];
}

/** "Roe, however, blamed": what comes between a name and its verb. */
const aside = /^, (?:however|though|meanwhile|too|also|in turn|for (?:his|her) part|on the other hand),(?= \p{Lower})/u;

/** What is owned: "Roe's wife", "Acme's shares". */
function ownedBehind(rest: string): Evidence[] {
  const words = /^['’]s? ((?:[\p{Lower}-]+ ?){1,3})/u.exec(rest)?.[1].trim().split(' ') ?? [];
  const near = words.slice(0, 2);
  if (near.some((word) => personOwns.has(word))) return ['owns'];
  const isFirm = /^['’]s? \p{Upper}\p{Lower}+ \p{Upper}\p{Lower}/u.test(rest) || near.some((word) => firmOwn.has(word));
  return isFirm ? ['firmOwns'] : [];
}

/** What is told of somebody right behind the name; the first that is found. */
const toldBehind: readonly (readonly [Evidence, (rest: string) => boolean])[] = [
  ['party', (rest) => party.test(rest)],
  ['age', (rest) => /^, (?:aged )?\d\d(?=[,.;]| of | from )|^ \(\d\d\)/.test(rest)],
  [
    'thing',
    (rest) => /^,? who (?:are|were|have|do|don’t|don't|want|live|vote|support|think|say|believe|voted) /.test(rest),
  ],
  ['who', (rest) => /^,? (?:who|whose)\b/.test(rest)],
  ['pronoun', (rest) => /^,? (?:himself|herself)\b/.test(rest)],
  ['thing', (rest) => isDescribedAsThing(rest)],
  ['apposition', (rest) => isDescribed(rest) || isSomebodys(rest)],
];

/** " of the Harbor Board said": the name is the body's that somebody speaks for. */
const speaksFor = new RegExp(
  `^ (?:of|from|at|with) (?:the )?\\p{Upper}(?:[^.!?;:"“”]|(?<=\\p{Upper}\\p{Lower}*)\\.){2,60} (?:${[...speechVerbs].join('|')})\\b`,
  'u',
);

/** "Bethesda, Md.": a state in the short form that has a period. */
function isInState(rest: string, gazetteer: Gazetteer): boolean {
  const short = /^, (\p{Upper}[\p{Alpha}.]{0,5}\.)/u.exec(rest)?.[1];
  return short !== undefined && (gazetteer.stateOf(foldName(short))?.abbreviations.includes(short) ?? false);
}

const states = '(?:[A-Z][a-z]+\\.?|[A-Z]\\.?[A-Z]\\.?|[A-Z][a-z]+ [A-Z][a-z]+)';
const letter = '(?:R|D|I|L|Lab|Con|Rep|Dem)\\.?';
/** Without brackets it takes a dash or a comma: "Gough, R Sowden, G Cooper" are a line-up. */
const party = new RegExp(
  `^(?:,? [([]${letter}[ ,–-]+ ?${states}|,? ${letter}(?:[–-] ?|, )${states}|,? \\((?:Republican|Democrat)|, (?:an? )?(?:${states} )(?:Republican|Democrat)\\b|, (?:R|D)-)`,
);

/** A verb farther behind its helpers is another clause's. */
const verbWithin = 3;

/** "called it “a heck of a way to find out”": says, of what was spoken of. */
const callsIt = /^ (?:\p{Lower}+ )?called (?:it|this|that|the [^.,;:“”"]{2,50}) [“"‘]/u;

/** What it does, and who "he" or "she" is behind it. */
function deeds(rest: string): Evidence[] {
  const words = /^[ ]((?:[\p{Lower}’'-]+ ?)+)/u.exec(rest)?.[1].trim().split(' ') ?? [];
  const at = words.findIndex((word) => !isAdverb(word) && !helpers.has(word));
  if (at < 0 || at > verbWithin) return words.some((word) => singularHelpers.has(word)) ? ['is'] : [];
  const found: Evidence[] = [];
  const [verb, next] = words.slice(at);
  if (isSaying(verb)) found.push('says');
  else if (humanVerbs.has(verb)) found.push('acts');
  else if (speechActs.has(verb)) found.push('speaks');
  else if (words.slice(0, at).some((word) => auxiliaries.has(word)) || singularHelpers.has(verb)) found.push('is');
  if (found.length === 0) return found;
  if (andSaid.test(rest)) found.push(found[0] === 'says' ? 'speaks' : 'says');
  if (next === 'he' || next === 'she' || next === 'his' || next === 'her' || thenPronoun.test(rest))
    found.push('pronoun');
  else if (next === 'it' || next === 'its') found.push('neuter');
  else if (
    /^[^.!?;“”"]* (?:he|she|his|her|himself|herself)\b/.test(rest) &&
    !/\p{Upper}/u.test(rest.split(/ (?:he|she|his|her)\b/)[0].slice(1))
  )
    found.push('pronoun');
  return found;
}

/** Verbs of those who speak, people and bodies alike. */
const speechActs = list(`
  dismissed downplayed denied declined rejected refused blamed accused criticised criticized condemned defended backed urged
  vowed pledged promised conceded acknowledged insisted disputed questioned challenged welcomed ignored avoided
`);

/** "had kept them in it. He made eleven saves": nobody else is named before "he". */
const thenPronoun = /^[^.!?;“”"\p{Upper}]{3,}\. (?:He|She) \p{Lower}/u;

/** "dismissed the offer as “theater” and said" */
const andSaid = /^ \p{Lower}[^.!?;:]* and (?:said|told|added|argued|insisted)\b/u;

const helpers = list(singularHelpers, 'have also');

/** What comes before the word that starts at `start`, where no title does. */
export function evidenceBefore(text: string, start: number, end: number, lists: NameLists): Evidence[] {
  const before = textBefore(text, start, reach).replace(/\u00a0/g, ' ');
  const next = text.slice(end, end + 1);
  const last = /([\p{Lower}][\p{Alpha}’'-]*) $/u.exec(before)?.[1];
  if (last !== undefined && (isKinWord(last) || namingTitles.has(last))) return [];
  const kind = last === undefined ? undefined : kindOfWord(last, before, next);
  const found: Evidence[] = kind ? [kind] : [];
  if (isRoleInCommas(before, text.slice(end, end + 3))) found.push('role');
  if (isListedBefore(before, text.slice(end, end + reach), lists)) found.push('listed');
  if (led.test(before) || seated.test(before) || (last !== undefined && found.length === 0 && isNoun(last)))
    found.push('thing');
  if (/[([]$/.test(before)) found.push('bracketed');
  if (/\d $/.test(before)) found.push('numbered');
  return found;
}

/** What the plain word before a name makes of it, the surest kind first. */
function kindOfWord(last: string, before: string, next: string): Evidence | undefined {
  if (isRoleWord(last)) return firmRoles.has(last) ? 'firmRole' : 'role';
  if (determiners.has(last)) return 'article';
  if (/^(?:in|into|near|across|around|inside|outside|throughout|via|at|on|within)$/.test(last)) return 'inside';
  if (addresses.test(last) || /\baccording to $/i.test(before)) return 'addressed';
  if (metBefore.test(before)) return 'met';
  if (/["”’'] \p{Lower}+ $/u.test(before) && isSaying(last) && /^[.,;:]|^$/.test(next)) return 'credited';
  if (madeBy.test(before)) return 'maker';
  return byWhom.test(before) ? 'agent' : undefined;
}

const addresses = /^(?:told|asked|thanked|interviewed|quoted|arrested|fired|appointed|nominated)$/;
const byWhom = /(?:ed|en|ten|won) (?:by|from) $/;
/** "a try from Roe", "a novel by Roe": what no body makes. */
const madeBy =
  /\b(?:(?:try|goal|cross|header|penalty|free-kick|touchdown|strike|equaliser|song|film|book|novel|poem|play|painting|memoir|biography) (?:by|from)|(?:directed|written|composed|penned|authored|painted|sung|choreographed|converted|refereed|coached) by) $/;

const metBefore =
  /\b(?:meeting|met|meets|meet|talks|spoke|speak|talked|negotiating|clashed|conversation|sat down) with $/i;

/** "the founder of Lilla", "a member of Lilla": what one leads or belongs to. */
const led =
  /\b(?:director|president|founder|co-founder|chairman|chairwoman|ceo|head|owner|editor|member|members|employee|employees|partner|executive|arm|subsidiary) (?:of|at) $/i;

/** "Ann Roe of Lilla writes", "Lord Roe of Lilla": where somebody is from. */
const seated = /\p{Upper}[\p{Alpha}’'-]+ of $/u;

/** "the news agency Lilla", "search engine Lilla": a plain noun says what it is. */
function isNoun(word: string): boolean {
  return word.length > 2 && !isClosedClass(word) && !followsName(word) && !/(?:ing|en|ly)$/.test(word);
}
