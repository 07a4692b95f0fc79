// What is beside a bare capitalised word that settles whether it can be a surname on its own.

import { textBefore } from '../../../text/before.ts';
import { isKinWord } from '../../../word-lists/role-words.ts';
import type { CapitalWord } from './capital-runs.ts';
import { followsName } from './words-behind.ts';

/** "[Alabama Sen. Jeff] Sessions", "Joe “Shorty” Lilla", "a man named Lilla", "Lilla, who uses one name". */
export function isTold(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, 40);
  return (
    /[\])] ?$|\(or $/.test(before) ||
    /\p{Upper}[\p{Alpha}.]+ ["“'‘][\p{Alpha} .'’-]{2,24}["”'’] $/u.test(before) ||
    /\p{Alpha}[@#/&-]$/u.test(before) ||
    /^\][ \u00a0]\p{Upper}/u.test(text.slice(end, end + 3)) ||
    namedBefore.test(before) ||
    oneName.test(text.slice(end, end + 110)) ||
    notSurname.test(before) ||
    asPlayed.test(before) ||
    isSignature(before, text.slice(end, end + 16)) ||
    isRelative(before)
  );
}

const namedBefore =
  /(?<!\b(?:he|she|they|it|we|who|has|have|had|was|\p{Upper}\p{Alpha}+)[ \u00a0])(?:\b(?:named|called),?|\b(?:nicknamed|dubbed|renamed|known as|name of|name is|name was|surnamed|aka|goes by|went by|(?:go|goes|went|known) by (?:the|his|her|their) (?:\p{Lower}+ )?name)) ["“'‘]?$/u;
const oneName =
  /^[^.!?;]{0,90}\b(?:(?:one|single|first|last|real|full|no other|no second) name|known only|pseudonym|nickname|on condition of anonymity)\b/;

/** "hurricanes Harvey", "rapper Corvo", "the deity Bramas": what is called by one name. */
const notSurname =
  /\b(?:hurricanes?|storms?|typhoons?|cyclones?|deity|god|goddess|planet|moon|rapper|singer|mascot|dog|cat|horse|ship|ferry|yacht) $/i;

/** "Orlaith Tansey is Nuala", "Peadar Quirke plays Dan": a part in a play. */
const asPlayed = /\p{Upper}[\p{Alpha}’'-]+ (?:is|plays|played|as) $/u;

/** "– Roe reported from Denver": who wrote it. */
const isSignature = (before: string, behind: string) =>
  /[–—-] ?$/.test(before) && /^ (?:reported|contributed|wrote) /.test(behind);

/** "his wife, Litia", "Tom's sisters, Ida and Wren": relatives go by first names. */
function isRelative(before: string): boolean {
  const kin = /(\p{Lower}+)(?:,| named| [–—]| --)?(?: \p{Upper}\p{Alpha}+(?:, \p{Upper}\p{Alpha}+)*,? and)? $/u.exec(
    before,
  )?.[1];
  return kin !== undefined && isKinWord(kin.replace(/s$/, ''));
}

/** Whether the word is no adjective before a noun: "Lilla said", not "the Lilla report", "Lilla v. Roe". */
export function isWholePhrase(text: string, start: number, { end, possessive }: CapitalWord): boolean {
  if (/\b(?:the|a|an|this|that|these|those|v\.|vs\.?|versus) $/i.test(textBefore(text, start, 8))) return false;
  if (/^[ \u00a0]?:/.test(text.slice(end, end + 2))) return false;
  if (possessive) return true;
  const next = /^[ \u00a0]((?:vs?\.|[\p{Alpha}’'-]+))/u.exec(text.slice(end, end + 30))?.[1];
  if (next === undefined) return true;
  return !/^\p{Upper}/u.test(next) && !/^vs?\.$/.test(next) && followsName(next);
}
