// What the recogniser missed or misread, told by the names that it found elsewhere in the article: a surname or a first name at the
// head of a sentence, a surname with a slip in it ("Lindquist", where the article has Ayesha Lindqvist), the initials of a longer
// name, names run together in a headline in capitals, with an adjective or with "and", a place that stands for its club.
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { NameSpan } from '../../../language/names/index.ts';
import { ownCopy } from '../../../text/own-copy.ts';
import type { PlacedParagraph } from '../../annotations.ts';
import type { NamesMemory } from '../names-memory.ts';
import { soundOf } from '../similar-words.ts';
import { placeOrTeam } from '../teams.ts';
import { knowNames } from './know-names.ts';
import type { KnownNames } from './known-names.ts';
import { lengthenToKnown, recutShouted } from './whole-names.ts';

const longestHeadline = 160;

/** The blocks' spans, with the missed names among them. The same spans and telling names give the same array. */
export function findMissedNames(
  paragraphs: readonly PlacedParagraph[],
  spans: readonly (readonly NameSpan[])[],
  memory: NamesMemory,
): (readonly NameSpan[])[] {
  const known = knowNames(paragraphs, spans, memory);
  // all blocks are asked again for their words: those that the article has lost are forgotten, however long somebody types
  if (memory.folds.known !== known) memory.folds = { known, recent: new Map(), older: memory.folds.recent };
  return spans.map((own, index) => {
    if (own.length === 0) return own;
    const before = memory.completed.get(own);
    if (before?.known === known) return before.spans;
    const { text } = paragraphs[index].paragraph;
    const whole = isShoutedLine(text)
      ? recutShouted(own, text, known, memory.knowledge.gazetteer)
      : lengthenToKnown(own, text, known);
    const parts = whole.map((span) => readAgain(span, text, known, memory));
    const completed = parts.some((part) => part) ? whole.flatMap((span, at) => parts[at] ?? span) : whole;
    memory.completed.set(own, { known, spans: completed });
    return completed;
  });
}

/** A line in capitals is a headline, whatever its block is taken for. */
const isShoutedLine = (text: string) => text.length < longestHeadline && text === text.toUpperCase();

/** No missed name has more. */
const mostWords = 8;

/** What is in the span's place, if something does. */
function readAgain(span: NameSpan, text: string, known: KnownNames, memory: NamesMemory): NameSpan[] | undefined {
  if (span.length > mostWords || (!span.named && span.length > 1)) return undefined;
  const name = text.slice(span.start, span.end);
  if (!span.named) return nameMissed(span, name, text, known, memory);
  if (known.teamPlaces.size > 0 && (span.type === 'LOC' || span.type === 'ORG') && span.length < 3) {
    if (known.teamPlaces.has(foldOf(name, memory))) return [{ ...span, type: placeOrTeam(span, text) }];
  }
  if (span.length === 1) return undefined;
  if (name === name.toUpperCase()) return splitShouted(span, name, known, memory);
  if (span.length === 3) return splitPair(span, name, known, memory);
  return span.length === 2 && span.type !== 'PER' ? splitAdjective(span, name, known, memory) : undefined;
}

/** "the South", where the article has South Korea. */
const halves = /^(?:North|South|East|West)$/;

/** Shorter words are missed for good reason. */
const shortestName = 3;

/** A word that was passed over: somebody's name, the initials of an organisation, one of a team. */
function nameMissed(
  span: NameSpan,
  name: string,
  text: string,
  known: KnownNames,
  memory: NamesMemory,
): NameSpan[] | undefined {
  const folded = foldOf(name, memory);
  if (halves.test(name) && text.slice(span.start - 4, span.start) === 'the ') {
    const { gazetteer } = memory.knowledge;
    const half = known.starting.get(name)?.some((country) => gazetteer.countryOf(foldOf(country, memory)));
    return half ? [{ ...span, named: true, type: 'LOC' }] : undefined;
  }
  if (isSomebody(folded, known)) return [{ ...span, named: true, type: 'PER' }];
  if (folded.length < shortestName) return undefined;
  if (name === name.toUpperCase())
    return known.initials.has(folded) ? [{ ...span, named: true, type: 'ORG' }] : undefined;
  const type = known.forms.get(`${folded}s`);
  return type && folded.length > 4 ? [{ ...span, named: true, type }] : undefined;
}

/** "Braves and Cubs", "Shirin and Laleh": two names where one of them is alone elsewhere, or both are first names. */
function splitPair(span: NameSpan, name: string, known: KnownNames, memory: NamesMemory): NameSpan[] | undefined {
  const [first, and, second] = wordsOf(name);
  if (!second || name.slice(and.start, and.end) !== 'and') return undefined;
  const { gazetteer } = memory.knowledge;
  const [one, other] = [first, second].map(({ start, end }) => foldOf(name.slice(start, end), memory));
  const people = [one, other].every((word) => known.givens.has(word) || gazetteer.genderOfFirstName(word));
  const teams = [one, other].every((word) => word.endsWith('s')) && (known.forms.has(one) || known.forms.has(other));
  if (!people && !teams) return undefined;
  const type = people ? 'PER' : span.type;
  return [
    { ...partOf(span, first), type },
    { ...partOf(span, second), type },
  ];
}

/** "ORTLUND DEFEATS PASK": the surnames of people whom the article names, where the whole is nobody's name. */
function splitShouted(span: NameSpan, name: string, known: KnownNames, memory: NamesMemory): NameSpan[] | undefined {
  const words = wordsOf(name);
  const folded = words.map(({ start, end }) => foldOf(name.slice(start, end), memory));
  const { families, givens } = known;
  if (folded.some((word, at) => givens.has(word) && families.has(folded[at + 1]))) return undefined;
  const found = words.filter((_, at) => families.has(folded[at]));
  return found.length ? found.map((word) => ({ ...partOf(span, word), type: 'PER' })) : undefined;
}

/** "American Tyson": an adjective before a surname that the article has. */
function splitAdjective(span: NameSpan, name: string, known: KnownNames, memory: NamesMemory): NameSpan[] | undefined {
  const [first, second] = wordsOf(name);
  if (!second || !known.families.has(foldOf(name.slice(second.start, second.end), memory))) return undefined;
  if (!memory.knowledge.gazetteer.demonymOf(foldOf(name.slice(first.start, first.end), memory))) return undefined;
  return [
    { ...partOf(span, first), type: 'MISC' },
    { ...partOf(span, second), type: 'PER' },
  ];
}

const wordsOf = (name: string) =>
  [...name.matchAll(/[^\s\u00a0]+/g)].map((word) => ({ start: word.index, end: word.index + word[0].length }));

const partOf = (span: NameSpan, { start, end }: { start: number; end: number }): NameSpan => ({
  ...span,
  start: span.start + start,
  end: span.start + end,
  length: 1,
});

function foldOf(word: string, { folds }: NamesMemory): string {
  let folded = folds.recent.get(word);
  if (folded === undefined) {
    folded = folds.older.get(word) ?? foldName(word);
    folds.recent.set(ownCopy(word), folded);
  }
  return folded;
}

function isSomebody(word: string, known: KnownNames): boolean {
  let answer = known.answers.get(word);
  if (answer === undefined) {
    answer = known.families.has(word) || known.givens.has(word) || isNearFamily(word, known);
    known.answers.set(word, answer);
  }
  return answer;
}

/** Words no longer than this are near too many others. */
const tooShortToSlip = 5;

const isNearFamily = (word: string, { similar, sounds }: KnownNames) =>
  word.length > tooShortToSlip && (similar.near(word).length > 0 || sounds.has(soundOf(word)));
