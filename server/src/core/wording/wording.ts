// What is told to a person, before it is in any language: a rule or a feature says what it means and with which words of the
// article; the host's language makes it a sentence. English is beside the code that says it, each other language in one file by its id.
import { cutShort } from '../text/cut-short.ts';

/** Words of the article are cut where they are long; a number is written as the language does, and chooses between forms. */
export type Inserted = string | number | Said;

/** One thing to tell. */
export interface Said {
  /** Who says it: a rule's id, or the name of what several rules share. */
  readonly group: string;
  readonly key: string;
  readonly english: string;
  readonly inserted: Readonly<Record<string, Inserted>>;
}

export interface Language {
  readonly code: string;
  /** Which form of `{count:one|other}` a number takes. */
  plural(count: number): number;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The names between a template's braces: "{name} is {count:one thing|# things}". */
type Slots<Template extends string> = Template extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${infer Name}:${string}` ? Name : Slot) | Slots<Rest>
  : never;

export type Wording<English extends Readonly<Record<string, string>>> = {
  readonly [Key in keyof English]: [Slots<English[Key]>] extends [never]
    ? () => Said
    : (inserted: Readonly<Record<Slots<English[Key]>, Inserted>>) => Said;
};

/** What a group can say, by key, in English. */
export function wording<const English extends Readonly<Record<string, string>>>(
  group: string,
  english: English,
): Wording<English> {
  const say = ([key, template]: [string, string]) => [
    key,
    (inserted: Said['inserted'] = {}): Said => ({ group, key, english: template, inserted }),
  ];
  return Object.fromEntries(Object.entries(english).map(say));
}

/** The first clause is what a list of findings shows. */
const longestFirstClause = 70;
/** How much of an inserted text is shown, most first. */
const lengths = [48, 36, 28, 20, 12];

/** A sentence in the language asked for, else in English. Long inserted words are cut until the first clause is short. */
export function tell(said: Said, language?: Language): string {
  let text = '';
  for (const length of lengths) {
    text = fill(said, language, length);
    if (text.length < longestFirstClause || firstClause(text).length < longestFirstClause) break;
  }
  return text;
}

/** The same with all inserted words whole: for what has a page, a list or a window of its own. */
export function tellWhole(said: Said, language?: Language): string {
  return fill(said, language, Number.POSITIVE_INFINITY);
}

/** Up to the first full stop, colon or question mark that ends something. */
export function firstClause(text: string): string {
  const stop = /[.:?](?=[”“»]?(?:\s|$))/u.exec(text);
  return stop ? text.slice(0, stop.index + 1) : text;
}

function fill(said: Said, language: Language | undefined, length: number): string {
  const translated = language?.words[said.group]?.[said.key];
  const template = translated ?? said.english;
  const spoken = translated ? language : undefined;
  let text = '';
  let from = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
    const close = template.indexOf('}', open);
    text += template.slice(from, open) + insert(said, template.slice(open + 1, close), language, spoken, length);
    from = close + 1;
  }
  return from === 0 ? template : text + template.slice(from);
}

/** What a slot, "name" or "count:one form|other", is filled with. `spoken`: the language of the words around it, English where there is none. */
function insert(
  { inserted }: Said,
  slot: string,
  language: Language | undefined,
  spoken: Language | undefined,
  length: number,
): string {
  const colon = slot.indexOf(':');
  const value = inserted[colon < 0 ? slot : slot.slice(0, colon)];
  if (value === undefined) return '';
  if (typeof value === 'string') return cutShort(value, length);
  if (typeof value === 'object') return fill(value, language, length);
  const written = numberIn(value, spoken ? spoken.code : 'en-US');
  if (colon < 0) return written;
  const all = slot.slice(colon + 1).split('|');
  // "once|twice|# times": of three forms or more the last is for all that come after
  const at = all.length > 2 ? Math.min(value, all.length) - 1 : (spoken?.plural ?? englishPlural)(value);
  return (all[at] ?? '').replace('#', written);
}

/** A few are written alike everywhere: to ask how a language writes them takes longer than all the rest of a message. */
const numberIn = (value: number, code: string | undefined) =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : value.toLocaleString(code);

const englishPlural = (count: number) => (count === 1 ? 0 : 1);
