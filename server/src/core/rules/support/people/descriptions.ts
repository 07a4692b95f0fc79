// What copy says of somebody or something behind the name or before its comma: who it is, or what kind of thing.

import { determiners, functionWords } from '../../../word-lists/function-words.ts';
import { isRoleWord, sharedRoles } from '../../../word-lists/role-words.ts';
import { describedThings } from '../../../word-lists/thing-words.ts';
import { words as list } from '../../../word-lists/words.ts';
import { firmRoles } from './surname-words.ts';

/** ", a streaming platform owned by", ", Norway’s third-biggest shipping firm,": what is described is nobody. */
export function isDescribedAsThing(rest: string): boolean {
  const phrase =
    /^,? ((?:an? |the |(?:one|part|maker|owner|publisher) of |\p{Upper}[\p{Alpha}.-]+['’]s? )[^,.;:!?"“”()]{2,60})/u.exec(
      rest,
    )?.[1];
  if (!phrase || !rest.startsWith(',')) return false;
  const words = phrase.toLowerCase().split(' ', 9);
  const end = words.findIndex((word, at) => at > 0 && (stops.has(word) || /^[^-]+ed$/.test(word)));
  const head = (end < 0 ? words : words.slice(0, end)).at(-1);
  return head !== undefined && (describedThings.has(head) || isRanked(words, head));
}

/** "the world’s largest oil producer", "Norway’s fourth-biggest salmon producer": nobody is the biggest of all producers. */
const isRanked = (words: readonly string[], head: string) =>
  firmRoles.has(head) && words.some((word) => /(?:^|-)(?:bigg|larg|small|old)est$/.test(word));

/** ", a professor at Columbia", ", director of the Halden program", ", the report’s author,". */
export function isDescribed(rest: string): boolean {
  const phrase =
    /^(?: (?:of|from) \p{Upper}[^,.;:!?"“”()]{2,30})?, ((?:(?:a|an|the|his|her|their|its|our|my) )?[^,.;:!?"“”()]{3,80})(?:[,.;]|$)/u.exec(
      rest,
    )?.[1];
  if (!phrase || /^(?:\p{Upper}|\p{Lower}+ing )/u.test(phrase)) return false; // "Outraged, Republican Rep. Roe", ", alleging that"
  const words = phrase.split(' ', 9).map((word) => word.toLowerCase().replace(/['’]s?$/, ''));
  const determined = determiners.has(words[0]);
  if (determined && (agedPerson.test(words[1]) || whoIs.test(phrase))) return true;
  const role = words.findIndex(isPersonWord);
  if (role < 0) return false;
  const end = words.findIndex((word, at) => at > role && stops.has(word));
  if (words.slice(role, end < 0 ? undefined : end).some((word) => describedThings.has(word))) return false; // "a specialist steel firm"
  const before = words.slice(determined ? 1 : 0, role);
  return (
    !before.some((word) => stops.has(word) && !(determined && word === 'and')) && // "a corn and soybean farmer"
    (determined || words[role + 1] !== undefined || role > 0)
  );
}

const agedPerson = /^\d+-year-old$/;
/** ", the Border Patrol agent who stopped her": of one, not of several or of a thing. */
const whoIs = /[^s] who (?!are\b|were\b|have\b|do\b|don['’]t\b)\p{Lower}/u;
const otherRole =
  /(?:ist|man|woman|person|ologist|crat|ican|writer|(?:nomin|employ|trust|refug|appoint|detain|evacu|honor)ee)$/;

/** Whether a folded word says what one person is: an office, a job, a part in what happened. */
const isPersonWord = (word: string) => isRoleWord(word) || otherRole.test(word) || otherPersons.has(word);
const otherPersons = list(`
  expert specialist agent trooper undersecretary whistleblower plaintiff defendant suspect victim survivor witness
  sophomore freshman newcomer native scholar fellow caller patient tenant homeowner shooter attacker hostage inmate prisoner
  fugitive fundraiser fund-raiser insider outsider foe ally critic friend colleague classmate teammate roommate successor predecessor
`);

/** "the mayor of Lilla Bay, Roe,", "another woman, Roe.", "one of the men, Roe,": a person's role before a comma; `behind` follows the name. */
export function isRoleInCommas(before: string, behind: string): boolean {
  if (!before.endsWith(', ')) return false;
  const isInCommas = /^,(?! \p{Upper})/u.test(behind); // "the Bureau of Alcohol, Tobacco, Firearms and"
  if (!isInCommas && !/^(?:\.|$| [(–—-])/.test(behind)) return false;
  const roleIn = (form: RegExp) => form.exec(before)?.[1].toLowerCase();
  const one = roleIn(roleBefore);
  if (one !== undefined && isPersonWord(one) && (isInCommas || !firmRoles.has(one))) return true;
  const several = roleIn(oneOfSeveral);
  if (several !== undefined && isPersonWord(several.replace(/men$/, 'man').replace(/s$/, ''))) return true;
  // "the mayor of Bexley, Ohio.": what ends the sentence behind a place is the land that it is in
  const placed = isInCommas ? roleIn(placedRoleBefore) : undefined;
  return placed !== undefined && isPersonWord(placed);
}

const whose = "(?:the|an?|another|his|her|their|its|our|my|\\p{Alpha}+['’]s?)";
const roleBefore = new RegExp(`\\b${whose} (?:[\\p{Alpha}\\d-]+ ){0,4}?([\\p{Alpha}-]+), $`, 'iu');
const placedRoleBefore = new RegExp(
  `(?:\\b${whose} (?:[\\p{Alpha}\\d-]+ ){0,4}?|(?:^|[.!?:;]["”’]? ))([\\p{Alpha}-]+) (?:of|for|at|in|on|behind|from|with) [^,.;:]{2,50}, $`,
  'iu',
);
const oneOfSeveral = new RegExp(`\\bone of ${whose}(?: [\\p{Alpha}.-]+){0,4}? ([\\p{Alpha}-]+), $`, 'iu');

/** ", Roe’s former chief of staff,", ", President Roe’s top lawyer": whose he is. */
export function isSomebodys(rest: string): boolean {
  const words = /^, (?:\p{Upper}[\p{Alpha}.-]+ ){0,3}?\p{Upper}[\p{Alpha}.-]+['’]s? ((?:[\p{Lower}-]+ ?){1,5})/u
    .exec(rest)?.[1]
    .trim()
    .split(' ');
  if (!words) return false;
  const end = words.findIndex((word) => stops.has(word));
  const role = (end < 0 ? words : words.slice(0, end)).at(-1);
  return role !== undefined && isRoleWord(role) && !sharedRoles.has(role);
}

const stops = list(functionWords, 'then even only just said says');
