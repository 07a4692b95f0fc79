// The recogniser's spans of one block, fitted to what the gazetteer knows. Each span goes to the first step that has something to say
// of it; then spans are joined that are one name together.
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import type { NameSpan } from '../../../language/names/index.ts';
import { isOfficeWord, shortTitles } from '../../../word-lists/role-words.ts';
import { joinBracketed } from './join-bracketed.ts';
import { joinCompounds, joinNicknames } from './join-compounds.ts';
import { splitOrigin } from './split-origin.ts';
import { splitHeadline, splitOwner, splitTitled } from './split-run.ts';
import { tellTypes } from './told-beside.ts';

/** The block that a span is in. */
interface Surroundings {
  readonly text: string;
  /** A headline, a deck, a subhead. */
  readonly title: boolean;
  readonly gazetteer: Gazetteer;
}

/** What is in the span's place; undefined where the step is not for such a span. */
type Step = (span: NameSpan, surroundings: Surroundings) => readonly NameSpan[] | undefined;

const nameUnnamed: Step = (span, { text, gazetteer }) =>
  span.named ? undefined : [nameTheKnown(span, text, gazetteer)];

const cutHeadline: Step = (span, { text, title, gazetteer }) =>
  title && span.length > 2 ? splitHeadline(span, text, gazetteer) : undefined;

/** "Cllr Sugrue", "Sgt. Ann Roe": whoever has a title in short is a person. */
const isTitledPerson = ({ start, length }: NameSpan, text: string) =>
  length > 1 &&
  length <= longestPerson &&
  shortTitles.has(/^\p{Alpha}+/u.exec(text.slice(start, start + 5))?.[0].toLowerCase() ?? '');

const longestPerson = 4;

/** By how much the title speaks for a person, as a logarithm of odds; the name's other places hear of it. */
const worthOfTitle = 6;

const asPerson = (span: NameSpan): NameSpan => ({
  ...span,
  type: 'PER',
  scores: span.scores.map((score, at) => (at === 1 ? Math.max(...span.scores) + worthOfTitle : score)),
});

/** "Justices Ines Roth and A.K. Bose": the bearers of one office, the first of whom was read with it. */
const cutSharedTitle: Step = (span, { text }) => {
  if (span.type !== 'ORG' || span.length < fewestWithTitle || span.length > longestPerson) return undefined;
  const title = /^(\p{Upper}\p{Lower}+)s /u.exec(text.slice(span.start, span.start + longestTitle));
  if (
    !title ||
    !isOfficeWord(title[1].toLowerCase()) ||
    !/^(?: and|,) \p{Upper}/u.test(text.slice(span.end, span.end + 7))
  )
    return undefined;
  return [asPerson({ ...span, start: span.start + title[0].length, length: span.length - 1 })];
};
/** A title and two names. */
const fewestWithTitle = 3;
/** In code units, with the space behind it. */
const longestTitle = 16;

const cutTitle: Step = (span, { text, gazetteer }) => {
  if (span.type === 'PER' && span.length > 1) return splitTitled(span, text, gazetteer);
  return isTitledPerson(span, text) ? splitTitled(asPerson(span), text, gazetteer) : undefined;
};

const cutOrigin: Step = (span, { text, gazetteer }) => splitOrigin(span, text, gazetteer);

/** "U.S. Labor Day": a country and its holiday, which are two. */
const cutHoliday: Step = (span, { text, gazetteer }) => {
  const [country, ...words] = text.slice(span.start, span.end).split(' ');
  if (words.length < 2 || words[words.length - 1] !== 'Day') return undefined;
  if (!gazetteer.countryOf(foldName(country))) return undefined;
  const cut = span.start + country.length;
  return [
    { ...span, end: cut, length: 1, type: 'LOC', certain: true },
    { ...span, start: cut + 1, length: words.length, type: 'MISC' },
  ];
};

const extendOrCut: Step = (span, { text, gazetteer }) => splitOwner(extend(span, text, gazetteer), text, gazetteer);

/** In order: the first that answers decides. */
const steps: readonly Step[] = [nameUnnamed, cutHeadline, cutSharedTitle, cutTitle, cutOrigin, cutHoliday, extendOrCut];

/** The block's spans, fitted. Same text and spans, same result. */
export function fitToGazetteer(
  spans: readonly NameSpan[],
  text: string,
  title: boolean,
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  const surroundings = { text, title, gazetteer };
  const fitted: NameSpan[] = [];
  for (const found of spans) {
    const span = found.named && found.length > 1 ? trim(found, text) : found;
    const last = fitted[fitted.length - 1];
    if (last && span.start < last.end) continue; // taken into the span before
    fitted.push(...firstAnswer(span, surroundings));
  }
  const joined = joinCompounds(joinNicknames(fitted, text), text, gazetteer);
  return joinBracketed(tellTypes(joined, text, gazetteer), text);
}

function firstAnswer(span: NameSpan, surroundings: Surroundings): readonly NameSpan[] {
  for (const step of steps) {
    const answer = step(span, surroundings);
    if (answer) return answer;
  }
  return [span];
}

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
function nameTheKnown(span: NameSpan, text: string, gazetteer: Gazetteer): NameSpan {
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
const association =
  /^['’] (?:Association|Federation|Union|Guild|Society|Club|Council|Party|League|Institute|Board|Trust|Fund|Alliance|Congress|Committee)\b/;

/** "Swiss" before "Confederation", "Conn" before its stop, "Makers" before "' Federation". */
function extend(span: NameSpan, text: string, gazetteer: Gazetteer): NameSpan {
  const name = text.slice(span.start, span.end);
  const next = /^[ \u00a0]\p{Upper}[\p{Alpha}-]+/u.exec(text.slice(span.end, span.end + 30))?.[0];
  if (next && gazetteer.countryFormOf(foldName(name + next))) {
    return { ...span, end: span.end + next.length, length: span.length + 1, type: 'LOC' };
  }
  const owned = association.exec(text.slice(span.end, span.end + 30))?.[0];
  if (owned) return { ...span, end: span.end + owned.length, length: span.length + 1, type: 'ORG' };
  const state = text[span.end] === '.' ? gazetteer.stateOf(foldName(name)) : undefined;
  return state?.abbreviations.includes(`${name}.`) ? { ...span, end: span.end + 1, type: 'LOC' } : span;
}
