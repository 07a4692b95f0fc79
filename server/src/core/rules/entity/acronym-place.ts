// What the words beside an acronym tell of it: a body that readers may not know, or a firm, a station, a ticker, a part of a name.
import { foldName } from '../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { textBefore } from '../../text/before.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';

/** What may be next to an acronym: a letter, a digit or a mark that joins makes it a part of something else. */
const joinedBefore = /[\p{Alpha}\d&.@#/_'’-]$/u;
const joinedBehind = /^(?:[\p{Alpha}\d@/_&-]|\.\p{Alpha})/u;

export function isSeparateWord(text: string, start: number, end: number): boolean {
  if (start === 0 && /^[.:]\s/.test(text.slice(end, end + 2))) return false; // a kicker: "ROADS. Two lanes will close"
  if (text[end] === ':') return false; // a label: "(WATCH: …"
  if (isInRow(text, start, end) || isTicker(text, start, end)) return false;
  if (isCredit(text, start, end)) return false;
  if (start > 0 && joinedBefore.test(text[start - 1])) return false;
  const behind = text.slice(text[end] === 's' ? end + 1 : end, end + 4); // "three NGOs"
  return !joinedBehind.test(behind) && !/^\s?\d/.test(behind) && !besideCapitals(text, start, end);
}

/** "… on vaping devices. VPC": whose picture it is, behind the last sentence. */
const isCredit = (text: string, start: number, end: number) =>
  /[.!?]["”’)]? $/.test(textBefore(text, start, 3)) && text.slice(end).trim() === '';

/** "Corvane Stores, HKV and Redcar": a firm among firms. */
function isInRow(text: string, start: number, end: number): boolean {
  return (
    /\p{Upper}[\p{Alpha}’'&-]+, (?:and )?$/u.test(textBefore(text, start, 30)) &&
    /^(?:,| and) \p{Upper}/u.test(text.slice(end, end + 8))
  );
}

/** "Best Buy BBY, -4.35% tumbled", "(Nasdaq: PLSD)": a quotation of the exchange. */
const isTicker = (text: string, start: number, end: number) =>
  /^, ?[-+−–]?\d+\.\d+%/.test(text.slice(end, end + 12)) ||
  (text[end] === ')' && /\(\p{Upper}[\p{Alpha} ]{1,24}: ?$/u.test(textBefore(text, start, 28)));

/** A word in capitals beside another is a shout, a name of a file or a table, hardly an acronym. */
function besideCapitals(text: string, start: number, end: number): boolean {
  return (
    /\p{Upper}{3,}[,:;]? $/u.test(textBefore(text, start, 12)) ||
    /^[,:;]? \p{Upper}{3,}/u.test(text.slice(end, end + 12))
  );
}

/** Beside another capital, a part of a longer name ("ABN Amro"); a role or a person behind it is none ("ABN President Ann Roe"). */
export function isInName(text: string, start: number, end: number, gazetteer: Gazetteer): boolean {
  const before = /(\p{Upper}[\p{Alpha}\d'’.-]*)[ \u00a0&]+$/u.exec(textBefore(text, start, 30));
  if (before && !opensAt(text, start - before[0].length) && !/^(?:The|A|An)$|['’]s?$|\p{Alpha}{4}\.$/u.test(before[1]))
    return true; // not "… on Monday. RNLI", "No RNLI boat"
  const behind = text.slice(end, end + 24);
  const next = /^[ \u00a0](\p{Upper}[\p{Alpha}-]+)/u.exec(behind)?.[1];
  if (next && (isRoleWord(foldName(next)) || gazetteer.genderOfFirstName(foldName(next)))) return false;
  return /^[ \u00a0-]+(?:(?:de|del|la) )?(?:\p{Upper}|&|\d)/u.test(behind);
}

const opensAt = (text: string, start: number) => /^$|[.?!:]["'”’]?\s+$/.test(textBefore(text, start, 4));

/** Where a name is: behind "the", before "'s". */
export function isAsName(text: string, start: number, end: number): boolean {
  return (
    /\b(?:the|an?|by|of|at|from|said) $/i.test(textBefore(text, start, 6)) ||
    /^(?:['’]s| (?:said|says|is|was|has|had|will|told|which|wants|would))\b/.test(text.slice(end, end + 8))
  );
}

const firm =
  '(?:company|firm|group|subsidiary|bank|lender|insurer|maker|manufacturer|giant|operator|retailer|chain|broadcaster|publisher|label|carrier|airline|consultancy|brokerage|supplier|provider|rival)';
const firmBefore = new RegExp(`\\b${firm} $`, 'i');
const firmBehind = new RegExp(`^, [^,.;:!?]{0,40}\\b${firm}\\b`);
const firmNext = /^ (?:stock|stocks|shares?|bank|television|radio|TV)\b/;
/** "founder of HYPR", "the ICM poll": what somebody founded, and who asks the questions. */
const founded = /\b(?:co-?founder|founder|owner|CEO|chief executive) of $/i;
const pollNext = /^ (?:opinion )?(?:polls?|pollsters?|polling) /;
const stationBefore = /\b(?:affiliate|affiliates|station|radio|television|TV|channel|newspaper|website|site) $/i;

const longestRole = 24;

/** "WKYX reported", "told KUNC", "on NRKTV", "airs on TBN": call signs and the letters of a channel. */
const isStation = (name: string, before: string, behind: string) =>
  /\p{Upper}{2}TV$/u.test(name) ||
  /\b(?:airs|aired|airing|broadcast|renamed|rebranded)(?: \p{Lower}+){0,2} $/u.test(before) ||
  (/^[WK]\p{Upper}{2,3}$/u.test(name) &&
    (/^(?:-TV|-FM)? report(?:s|ed)\b/.test(behind) ||
      / (?:told|on) $|\b(?:covers?|report\p{Lower}*|host|anchor) .*$/u.test(before)));

/**
 * Whether the words beside it say that it is a firm or a station, whose letters are its name: "cable company HKV", "RHB, Malaysia's
 * third-biggest lender", "affiliate WKYX reported".
 */
export function isFirm(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, 16);
  const behind = text.slice(end, end + 64);
  if (/^,? (?:Corp|Inc|Ltd|Holdings|plc|PLC|LLC|AG|consultancy|brokerage)\b/.test(behind)) return true;
  if (pollNext.test(behind)) return true;
  if (/\bthe $/i.test(before)) return false;
  if (founded.test(textBefore(text, start, longestRole))) return true;
  if (isStation(text.slice(start, end), textBefore(text, start, 36), behind) || firmNext.test(behind)) return true;
  return firmBefore.test(before) || stationBefore.test(before) || firmBehind.test(behind);
}
