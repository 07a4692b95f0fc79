// Headlines and datelines for training texts that have none: one of the text's own sentences in capitals or title case above
// it, and a made-up place with date and agency.
import { createGazetteer } from '../src/core/language/gazetteer/gazetteer.ts';
import type { LabelledDocument, LabelledName } from './documents.ts';
import type { Random } from './random.ts';

export interface Shares {
  readonly capitals: number;
  readonly titleCase: number;
  readonly dateline: number;
}

interface Piece {
  readonly text: string;
  readonly names: readonly LabelledName[];
}

const agencies = ['Reuters', 'AP', 'AFP', 'Bloomberg', 'Xinhua', 'dpa', 'UPI', 'Interfax', 'Kyodo', 'ANSA'];
const monthNames = 'January February March April May June July August September October November December'.split(' ');
const small = new Set('a an the of in on at to for from by with and or but as is are was'.split(' '));

/** The document under a headline made of one of its sentences, and a made-up dateline, as chance has it. */
export function augment(
  document: LabelledDocument,
  random: Random,
  shares: Shares,
  cities: readonly string[],
): LabelledDocument {
  const roll = random.next();
  const headline =
    roll < shares.capitals + shares.titleCase ? makeHeadline(document, random, roll < shares.capitals) : undefined;
  const dateline = random.chance(shares.dateline) ? makeDateline(random, cities) : undefined;
  const inline = dateline?.text.endsWith('-') || dateline?.text.endsWith('—') ? ' ' : '\n';
  let result: Piece = document;
  if (dateline) result = join(dateline, inline, result);
  if (headline) result = join(headline, '\n', result);
  return { ...document, ...result };
}

/** Two pieces, with the names of both. */
export function join(before: Piece, between: string, after: Piece): Piece {
  const by = before.text.length + between.length;
  const moved = after.names.map(([start, end, type]): LabelledName => [start + by, end + by, type]);
  return { text: before.text + between + after.text, names: [...before.names, ...moved] };
}

function makeHeadline({ text, names }: LabelledDocument, random: Random, capitals: boolean): Piece | undefined {
  const sentences = [...text.matchAll(/[^.!?\n]+/g)]
    .map((match) => cutSentence(match, names))
    .filter(({ text: sentence, names: inside }) => {
      const words = sentence.split(' ').length;
      return inside.length > 0 && words >= 4 && words <= 22;
    });
  if (sentences.length === 0) return undefined;
  const chosen = random.pick(sentences);
  const headline = capitals ? upperCase(chosen.text) : titleCase(chosen.text);
  return headline.length === chosen.text.length ? { text: headline, names: chosen.names } : undefined;
}

function cutSentence(match: RegExpExecArray, names: readonly LabelledName[]): Piece {
  const text = match[0].trim();
  const start = match.index + match[0].indexOf(text);
  const inside = names.filter(([from, to]) => from >= start && to <= start + text.length);
  return { text, names: inside.map(([from, to, type]) => [from - start, to - start, type]) };
}

/** Upper case without changing the length, so that offsets stay. */
function upperCase(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
}

function titleCase(text: string): string {
  return text.replace(/(^|[\s"“(])(\p{Ll}[^\s]*)/gu, (all, before, word) =>
    small.has(word) && before !== '' ? all : before + word[0].toUpperCase() + word.slice(1),
  );
}

function makeDateline(random: Random, cities: readonly string[]): Piece {
  const { countries, states } = datelinePlaces;
  const city = random.chance(0.25) ? random.pick(countries) : random.pick(cities);
  const place = random.chance(0.75) ? upperCase(city) : city;
  const names: LabelledName[] = [[0, place.length, 'LOC']];
  let text = place;
  if (random.chance(0.3)) {
    const second = random.pick(random.chance(0.5) ? states : countries);
    names.push([text.length + 2, text.length + 2 + second.length, 'LOC']);
    text += `, ${second}`;
  }
  const month = random.below(12);
  const day = 1 + random.below(28);
  const year = 1990 + random.below(36);
  const kind = random.below(5);
  if (kind === 0) text += `, ${monthNames[month]} ${day}`;
  if (kind === 1) return { text: `${text} ${year}-${pad(month + 1)}-${pad(day)}`, names };
  if (kind === 2) return { text: `${text}, ${monthNames[month]} ${day}, ${year} —`, names };
  if (kind === 3) return { text: `${text} —`, names };
  const agency = random.pick(agencies);
  names.push([text.length + 2, text.length + 2 + agency.length, 'ORG']);
  return { text: `${text} (${agency}) ${random.chance(0.5) ? '-' : '—'}`, names };
}

const pad = (number: number) => String(number).padStart(2, '0');

const datelinePlaces = (() => {
  const gazetteer = createGazetteer();
  const stated = gazetteer.states.filter(({ country }) => country === 'US');
  return {
    countries: gazetteer.countries.filter(({ code }) => !code.startsWith('x-')).map(({ name }) => name),
    states: stated.flatMap(({ name, abbreviations }) => [name, ...abbreviations.slice(1)]),
  };
})();
