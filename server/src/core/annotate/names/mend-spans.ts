// Small repairs of the recogniser's spans of one block, by what the gazetteer knows: country names cut short or run together.

import { foldName } from '../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { NameSpan } from '../../language/names/index.ts';
import { weekdayOf } from '../../word-lists/calendar.ts';
import { isCourtesy, isOfficeWord, isRoleWord } from '../../word-lists/role-words.ts';
import { joinBracketed } from './bracketed-acronyms.ts';
import { splitOrigin } from './split-origin.ts';

/** The block's spans, mended. Same text and spans, same result. */
export function mendSpans(
  spans: readonly NameSpan[],
  text: string,
  title: boolean,
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  const mended: NameSpan[] = [];
  for (const found of spans) {
    const span = found.named && found.length > 1 ? trim(found, text) : found;
    const last = mended[mended.length - 1];
    if (last && span.start < last.end) continue; // taken into the span before
    if (!span.named) mended.push(takeUp(span, text, gazetteer));
    else if (title && span.length > 2) mended.push(...splitTitle(span, text, gazetteer));
    else if (span.type === 'PER' && span.length > 1) mended.push(...splitTitled(span, text, gazetteer));
    else
      mended.push(
        ...(splitOrigin(span, text, gazetteer) ?? splitOwner(extend(span, text, gazetteer), text, gazetteer)),
      );
  }
  return joinBracketed(joinCompounds(mended, text, gazetteer), text);
}

/** Words with which a country's name makes one name: an event, an office of its government. */
const EVENTS = /^(?:Open|Masters|Championships?|Cup|Grand Prix|Day|Treasur(?:y|ies)|Tour|Games)\b/;
const OFFICES =
  /(?:Department|Ministry|Army|Navy|Air Force|Embassy|Treasury|Marines|Marine Corps|Coast Guard|Postal Service|Supreme Court)$/;

/** "U.S." with "Agriculture Department" or "Open", "Iraqi" with "Kurds" made one name. */
function joinCompounds(spans: readonly NameSpan[], text: string, gazetteer: Gazetteer): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of joinNicknames(spans, text)) {
    const last = joined[joined.length - 1];
    const type = last && joinedType(last, span, text, gazetteer);
    if (type)
      joined[joined.length - 1] = { ...span, start: last.start, named: true, type, length: last.length + span.length };
    else joined.push(span);
  }
  return joined;
}

/** What stands between a first name and a surname: a nickname in marks or brackets. */
const NICKNAME = /^[ \u00a0](?:"\p{Lu}[\p{L} '’.-]{1,24}"|“\p{Lu}[\p{L} '’.-]{1,24}”|\(\p{Lu}[\p{L}'’.-]{1,24}\)) $/u;

/** "Crisostomo "Cris" Villareal" made one name. */
function joinNicknames(spans: readonly NameSpan[], text: string): readonly NameSpan[] {
  return spans.reduce<NameSpan[]>((joined, span, at) => {
    const last = joined[joined.length - 1];
    const [given, nick] = [joined[joined.length - 2], last];
    const gap = given && nick && span.start - given.end;
    const isNickname =
      gap !== undefined &&
      gap > 4 &&
      gap < 30 &&
      isPerson(given) &&
      (isPerson(span) || (!span.named && text[nick.start - 1] !== '(')) &&
      given.end < nick.start &&
      nick.end < span.start &&
      at > 1;
    if (isNickname && NICKNAME.test(text.slice(given.end, span.start))) {
      joined.splice(-2, 2, {
        ...span,
        named: true,
        type: 'PER',
        start: given.start,
        length: given.length + nick.length + span.length,
      });
    } else joined.push(span);
    return joined;
  }, []);
}

const isPerson = ({ named, type }: NameSpan) => named && type === 'PER';

function joinedType(one: NameSpan, other: NameSpan, text: string, gazetteer: Gazetteer): NameSpan['type'] | undefined {
  if (!one.named || one.length > 2 || other.start - one.end !== 1 || !isBlank(text.charCodeAt(one.end)))
    return undefined;
  const first = foldName(text.slice(one.start, one.end));
  const adjective = gazetteer.demonymOf(first) !== undefined;
  if (!adjective && gazetteer.countryOf(first) === undefined) return undefined;
  const second = text.slice(other.start, other.end);
  if (other.named && other.type === 'ORG') return OFFICES.test(second) ? 'ORG' : undefined;
  if (EVENTS.test(second)) return 'MISC';
  const people =
    other.named &&
    other.length === 1 &&
    (gazetteer.demonymOf(foldName(second)) || gazetteer.isPeople(foldName(second)));
  return adjective && people ? 'MISC' : undefined;
}

const isBlank = (code: number) => code === 32 || code === 0xa0;

/** "Former England" without "Former", "Expos 6-0" without the score. */
function trim(span: NameSpan, text: string): NameSpan {
  const name = text.slice(span.start, span.end);
  const head = /^(?:Former|Ex|Late|Then)[ \u00a0-]/.exec(name)?.[0].length ?? 0;
  const tail = /[ \u00a0]\d{1,3}-\d{1,3}$/.exec(name)?.[0].length ?? 0;
  if (head + tail === 0) return span;
  return {
    ...span,
    start: span.start + head,
    end: span.end - tail,
    length: Math.max(1, span.length - (head ? 1 : 0) - (tail ? 1 : 0)),
  };
}

/**
 * What was passed over, though it is a country's official name, an adjective of a people or a country, a well-known acronym or a
 * ministry, is named after all.
 */
function takeUp(span: NameSpan, text: string, gazetteer: Gazetteer): NameSpan {
  const name = text.slice(span.start, span.end);
  const folded = foldName(name);
  if (span.length > 1) return gazetteer.countryFormOf(folded) ? { ...span, type: 'LOC', named: true } : span;
  const adjective = gazetteer.demonymOf(folded) || gazetteer.isPeople(folded);
  if (adjective) return extend({ ...span, type: 'MISC', named: true }, text, gazetteer);
  const office = /^[ \u00a0](?:Department|Ministry)\b/.exec(text.slice(span.end, span.end + 12))?.[0];
  if (office) return { ...span, end: span.end + office.length, length: 2, type: 'ORG', named: true };
  const acronym = name === name.toUpperCase() && gazetteer.organisationOf(folded)?.wellKnown;
  return acronym && text !== text.toUpperCase() ? { ...span, type: 'ORG', named: true } : span;
}

/** What owners in the plural form: "Sensor Makers' Federation". */
const ASSOCIATION =
  /^['’] (?:Association|Federation|Union|Guild|Society|Club|Council|Party|League|Institute|Board|Trust|Fund|Alliance|Congress|Committee)\b/;

/** "Swiss" before "Confederation", "Conn" before its stop, "Makers" before "' Federation". */
function extend(span: NameSpan, text: string, gazetteer: Gazetteer): NameSpan {
  const name = text.slice(span.start, span.end);
  const next = /^[ \u00a0]\p{Lu}[\p{L}-]+/u.exec(text.slice(span.end, span.end + 30))?.[0];
  if (next && gazetteer.countryFormOf(foldName(name + next))) {
    return { ...span, end: span.end + next.length, length: span.length + 1, type: 'LOC' };
  }
  const owned = ASSOCIATION.exec(text.slice(span.end, span.end + 30))?.[0];
  if (owned) return { ...span, end: span.end + owned.length, length: span.length + 1, type: 'ORG' };
  const state = text[span.end] === '.' ? gazetteer.stateOf(foldName(name)) : undefined;
  return state?.abbreviations.includes(`${name}.`) ? { ...span, end: span.end + 1, type: 'LOC' } : span;
}

/** A headline in which every word has its capital runs names together: "Russia Discuss N. Korea". Countries are told by name. */
function splitTitle(span: NameSpan, text: string, gazetteer: Gazetteer): NameSpan[] {
  const name = text.slice(span.start, span.end);
  if (gazetteer.countryOf(foldName(name)) || gazetteer.organisationOf(foldName(name))) return [span];
  const words = [...name.matchAll(/[^\s\u00a0,]+/g)].map((word) => ({
    start: word.index,
    end: word.index + word[0].length,
  }));
  const found: NameSpan[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let last = Math.min(words.length - 1, at + 2); last >= at; last--) {
      const part = name.slice(words[at].start, words[last].end);
      if (!gazetteer.countryOf(foldName(part)) || (part.length < 4 && part !== part.toUpperCase())) continue;
      const start = span.start + words[at].start;
      found.push({ ...span, start, end: span.start + words[last].end, length: last - at + 1, type: 'LOC' });
      at = last;
      break;
    }
  }
  const whole = found.reduce((sum, part) => sum + part.length, 0);
  return found.length > 1 || (found.length && whole < span.length - 1) ? found : [span];
}

/** "American Davenport", "Comic Pasquale": what stands before a surname is no first name. */
function splitTitled(span: NameSpan, text: string, gazetteer: Gazetteer): NameSpan[] {
  const name = text.slice(span.start, span.end);
  const gap = /[ \u00a0]/.exec(name);
  if (!gap) return [span];
  const first = name.slice(0, gap.index);
  const folded = foldName(first);
  const adjective = gazetteer.demonymOf(folded) !== undefined;
  const day = weekdayOf(folded) !== undefined; // "On Friday Mitchell said"
  const title =
    day || (isRoleWord(folded) && (isSentenceHead(text, span.start) || isCourtesy(folded) || isOfficeWord(folded)));
  if ((!adjective && !title) || gazetteer.genderOfFirstName(folded)) return splitOwner(span, text, gazetteer);
  const rest: NameSpan = { ...span, start: span.start + gap.index + 1, length: span.length - 1 };
  return adjective ? [{ ...span, end: span.start + gap.index, length: 1, type: 'MISC' }, rest] : [rest];
}

const isSentenceHead = (text: string, at: number) =>
  at === 0 || /[.!?:"“”'‘’][\s\u00a0]*$/.test(text.slice(Math.max(0, at - 4), at));

/** "Glenn Hoddle's England": an owner and what is owned, where the latter is a country or a person's full name. */
function splitOwner(span: NameSpan, text: string, gazetteer: Gazetteer): NameSpan[] {
  if (span.length < 3) return [span];
  const name = text.slice(span.start, span.end);
  const mark = /['’]s[ \u00a0]/.exec(name);
  if (!mark) return [span];
  const owned = name.slice(mark.index + mark[0].length);
  const [first, second, third] = owned.split(/[ \u00a0]+/);
  const person =
    second !== undefined && third === undefined && gazetteer.genderOfFirstName(foldName(first)) !== undefined;
  if (!person && !gazetteer.countryOf(foldName(owned))) return [span];
  const owner = name.slice(0, mark.index);
  const isPerson =
    gazetteer.genderOfFirstName(foldName(owner.split(/[ \u00a0]+/)[0])) !== undefined && owner.includes(' ');
  const start = span.start + mark.index + mark[0].length;
  return [
    { ...span, end: span.start + mark.index, length: owner.split(/[ \u00a0]+/).length, type: isPerson ? 'PER' : 'ORG' },
    { ...span, start, length: second ? 2 : 1, type: person ? 'PER' : 'LOC' },
  ];
}
