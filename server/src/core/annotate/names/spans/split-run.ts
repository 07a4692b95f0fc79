// Names that were read as one and are two: run together in a headline, behind a title or an adjective, owner and owned.

import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import type { NameSpan } from '../../../language/names/index.ts';
import { textBefore } from '../../../text/before.ts';
import { weekdayOf } from '../../../word-lists/calendar.ts';
import { isCourtesy, isOfficeWord, isRoleWord } from '../../../word-lists/role-words.ts';

/** A headline in which every word has its capital runs names together: "Norway Warns N. Korea". Countries are told by name. */
export function splitHeadline(span: NameSpan, text: string, gazetteer: Gazetteer): NameSpan[] {
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

/** "American Davenport", "Comic Pasquale": what comes before a surname is no first name. */
export function splitTitled(span: NameSpan, text: string, gazetteer: Gazetteer): NameSpan[] {
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
  at === 0 || /[.!?:"“”'‘’][\s\u00a0]*$/.test(textBefore(text, at, 4));

/** Words that a run of two names has at least. */
const shortestRun = 3;

/** "Tom Ash's England": an owner and what is owned, where the latter is a country or a person's full name. */
export function splitOwner(span: NameSpan, text: string, gazetteer: Gazetteer): NameSpan[] {
  if (span.length < shortestRun) return [span];
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
