// What copy says of somebody or something right behind the name: who it is, or what kind of thing.

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
  if (determined && agedPerson.test(words[1])) return true;
  const role = words.findIndex((word) => isRoleWord(word) || otherRole.test(word));
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
const otherRole =
  /(?:ist|man|woman|person|ologist|crat|ican|(?:nomin|employ|trust|refug|appoint|detain|evacu|honor)ee)$/;

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
