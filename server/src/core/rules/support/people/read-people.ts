// The people that a paragraph names, by its text alone: by full name, by surname, by title and surname.

import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import type { Paragraph } from '../../../paragraph/paragraph.ts';
import { textBefore } from '../../../text/before.ts';
import { isDigit } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';
import { determiners } from '../../../word-lists/function-words.ts';
import { nameParticles } from '../../../word-lists/name-particles.ts';
import { isTold, isWholePhrase } from './bare-words.ts';
import { type CapitalRun, type CapitalWord, capitalRuns } from './capital-runs.ts';
import type { NameLists } from './companions.ts';
import type { Evidence } from './evidence.ts';
import { evidenceBefore, evidenceBehind } from './slot-evidence.ts';
import { isSurname, isSurnameLike, noun, surnameOf, surnamesOf } from './surname-shape.ts';
import { courtesies, isTitleWord, namingTitles, noName, thingWords } from './surname-words.ts';

/** Somebody whom a paragraph may name. Offsets are the paragraph's. */
export interface NamedPerson {
  /** The surname, folded, without its article: "jubeir" of "al-Jubeir". */
  readonly surname: string;
  /** The surname, or the whole name where it is full. */
  readonly span: Span;
  /** Whether it may be a surname by itself, perhaps with a title: what is beside it tells. */
  readonly single: boolean;
  /** Of a head: whether the longer name is a body's or a place's. */
  readonly ofThing: boolean;
  /** Of a full name: whether its first word is known for a first name. */
  readonly certain: boolean;
  /** Where the title starts that comes before a bare surname. */
  readonly titleStart: number | undefined;
  /** The title's last word, folded. */
  readonly title: string | undefined;
  readonly quoted: boolean;
  readonly headsSentence: boolean;
  // read when somebody asks: most surnames come behind a full name, and nobody does
  readonly form: () => Form;
  readonly beside: () => Beside;
}

/**
 * full: with a first name. bare: a surname, perhaps with a title. head: the first word of a longer name. part: in another way that
 * tells readers who bears it.
 */
type Form = 'full' | 'bare' | 'head' | 'part';

/** What is beside a name. */
interface Beside {
  readonly evidence: readonly Evidence[];
  /** Whether nothing follows that makes it an adjective: "Lilla said", not "the Lilla report". */
  readonly alone: boolean;
}

/** Everybody whom the paragraph may name, in order. Linear. */
export function readPeople({ text, sentences, quotations }: Paragraph, lists: NameLists): NamedPerson[] {
  const people: NamedPerson[] = [];
  const glue = glueIn(text);
  let sentence = 0;
  let quotation = 0;
  for (const run of capitalRuns(text)) {
    while (sentence < sentences.length && sentences[sentence].end <= run[0].start) sentence++;
    while (quotation < quotations.length && quotations[quotation].span.end <= run[0].start) quotation++;
    const quoted =
      run[0].start > glue || (quotation < quotations.length && quotations[quotation].span.start < run[0].start);
    const heads = sentences[sentence]?.start === run[0].start || isOpening(text, run[0].start);
    people.push(...peopleOf(run, text, quoted, heads, lists));
  }
  return people;
}

/** Where a link's headline is glued to a name that comes before it ("Rep. Fudge Marcia FudgeHillicon Valley: …"); what follows is no prose. */
function glueIn(text: string): number {
  if (!hasCapitalInside(text)) return Number.POSITIVE_INFINITY;
  for (const { index, 1: name } of text.matchAll(
    /(?<!\p{Alpha})(\p{Upper}\p{Lower}{3,})(?:\p{Upper}\p{Lower}+|\d{4})/gu,
  )) {
    if (hasWord(textBefore(text, index, 80), name)) return index;
  }
  return Number.POSITIVE_INFINITY;
}

/** Whether a capital or a digit may be right behind a small letter: few paragraphs have any. What is not ASCII may be either, marks aside. */
function hasCapitalInside(text: string): boolean {
  let isSmall = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isStrange = code >= 0xaa && (code < 0x2000 || code > 0x206f);
    if (isSmall && (isDigit(code) || (code >= 0x41 && code <= 0x5a) || isStrange)) return true;
    isSmall = isStrange || (code >= 0x61 && code <= 0x7a);
  }
  return false;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{Alpha}$/u.test(text.slice(0, at)) && !/^\p{Alpha}/u.test(text.slice(at + word.length))) return true;
  return false;
}

const isOpening = (text: string, start: number) =>
  start === 0 || /["“”'‘’([:;!?—–•]\s?$|\.["”’]? $/.test(textBefore(text, start, 3));

function peopleOf(run: CapitalRun, text: string, quoted: boolean, heads: boolean, lists: NameLists): NamedPerson[] {
  const { gazetteer } = lists;
  const from = nameFrom(run, gazetteer);
  const name = run.slice(from).filter(({ text: word }) => !/^(?:Jr|Sr|II|III|IV|Jr\.|Sr\.)$/.test(word));
  const last = name[name.length - 1];
  if (!last) return [];
  if (name.length > 1) return fullName(name, quoted, heads, gazetteer);
  const surname = surnameOf(last);
  if (!isSurnameLike(last, gazetteer) || nameParticles.has(surname) || thingWords.has(surname) || noun.test(surname))
    return [];
  const { start, end } = last;
  const title = from > 0 ? titleOf(run[from - 1], gazetteer) : undefined;
  if (title === 'office' && ofAKind.test(textBefore(text, run[0].start, ' a fellow '.length))) return [];
  const rank = title === 'naming' ? undefined : title;
  const before = run[from - 1];
  const isPart = () =>
    title === 'naming' || (before && isAmbiguous(before, gazetteer)) || isTold(text, start, end) ? 'part' : 'bare';
  const form = kept<Form>(isPart);
  const person = {
    surname,
    span: { start, end },
    single: true,
    ofThing: false,
    certain: false,
    titleStart: rank ? run[0].start : undefined,
    title: rank ? before.folded : undefined,
    quoted,
    headsSentence: heads && from === 0,
    form,
    beside: kept(() => (form() === 'part' ? nothing : besideSurname(text, last, before, rank, lists))),
  };
  return [person];
}

/** "a fellow Labour Mancunian", "a Governor Roe": one of a kind, nobody whom readers should know. */
const ofAKind = /(?:^| )[Aa]n? (?:fellow )?$/;

/** What `make` gives, made when it is first asked for. */
function kept<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What is beside a surname; `word` is what comes before it in its run. */
function besideSurname(
  text: string,
  surname: CapitalWord,
  word: CapitalWord | undefined,
  title: 'courtesy' | 'office' | undefined,
  lists: NameLists,
): Beside {
  const { start, end, possessive } = surname;
  const alone = isWholePhrase(text, start, surname);
  const article = word && determiners.has(word.folded) ? (['article'] as const) : [];
  const before = title ? [title] : [...article, ...evidenceBefore(text, start, end, lists)];
  const evidence = alone || article.length ? besides(before, evidenceBehind(text, end, possessive, lists)) : [];
  return { evidence, alone };
}

/** "At the next table Roe, who teaches": of one who is somebody the noun before says nothing. */
const besides = (before: readonly Evidence[], behind: readonly Evidence[]): Evidence[] => [
  ...(behind.includes('who') ? before.filter((kind) => kind !== 'thing') : before),
  ...behind,
];

/** So many capitalised words are hardly one name. */
const tooManyWords = 5;

function fullName(name: readonly CapitalWord[], quoted: boolean, heads: boolean, gazetteer: Gazetteer): NamedPerson[] {
  const last = name[name.length - 1];
  const span = { start: name[0].start, end: last.end };
  const thing = thingWords.has(last.folded);
  const certain = !thing && name.length < tooManyWords && isFirstName(name[0], gazetteer) && isSurname(last);
  const surname = surnameOf(last);
  const parts = new Set(thing ? [] : name.slice(1).flatMap(surnamesOf));
  const person = (word: string, ofThing: boolean, form: () => Form): NamedPerson => ({
    surname: word,
    span,
    single: false,
    ofThing,
    certain: certain && form === full && word === surname,
    titleStart: undefined,
    title: undefined,
    quoted,
    headsSentence: heads,
    form,
    beside: () => nothing,
  });
  const first = person(surnameOf(name[0]), thing, name.some(({ particle }) => particle) ? part : head);
  return [...[...parts].map((word) => person(word, false, full)), first];
}

const nothing: Beside = { evidence: [], alone: true };
const full = () => 'full' as const;
const part = () => 'part' as const;
const head = () => 'head' as const;

const isFirstName = ({ text, folded }: CapitalWord, gazetteer: Gazetteer) =>
  (text.endsWith('.') && /^\p{Upper}\.(?:\p{Upper}\.)?$/u.test(text)) ||
  gazetteer.genderOfFirstName(folded) !== undefined;

/** Where in a run the name begins: behind the last title, behind words that are no part of a name. */
function nameFrom(run: CapitalRun, gazetteer: Gazetteer): number {
  let from = 0;
  for (let at = 0; at < run.length - 1; at++) if (titleOf(run[at], gazetteer)) from = at + 1;
  if (from > 0) return from;
  while (from < run.length - 1 && isBeforeName(run[from], gazetteer)) from++;
  return from;
}

function isBeforeName({ text, folded }: CapitalWord, gazetteer: Gazetteer): boolean {
  if (noName.has(folded)) return true;
  if (gazetteer.genderOfFirstName(folded)) return false;
  return Boolean(gazetteer.demonymOf(folded) || gazetteer.isPeople(folded) || /^\p{Upper}{2,}$/u.test(text));
}

/** "Brit Hume", "May Roe": it may be a first name after all. */
function isAmbiguous({ folded }: CapitalWord, gazetteer: Gazetteer): boolean {
  return (
    /^(?:may|april|june|august|autumn|summer|easter|christian|muhammad|jesus)$/.test(folded) ||
    gazetteer.demonymOf(folded) !== undefined
  );
}

function titleOf({ text, folded }: CapitalWord, gazetteer: Gazetteer): 'courtesy' | 'office' | 'naming' | undefined {
  if (!text.endsWith('.') && gazetteer.genderOfFirstName(folded)) return undefined; // "Dean Haddock", "Earl Roe"
  if (courtesies.has(folded)) return 'courtesy';
  if (namingTitles.has(folded)) return 'naming';
  return isTitleWord(folded) || isTitleWord(folded.replace(partOfTitle, '')) ? 'office' : undefined;
}

/** "co-president", "secretary-general", "general-elect". */
const partOfTitle = /^(?:co|vice|deputy|ex)-|-(?:elect|general|designate|in-chief)$/;
