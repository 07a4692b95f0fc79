// One name, the same letters, written in two ways: "Diaz Balart" and "Diaz-Balart", "TimeWarner" and "Time Warner", "Mckenzie" and
// "McKenzie", "Procter & Gamble" and "Procter and Gamble", "el-Hadidi" and "al-Hadidi".
import type { Annotations } from '../../annotate/annotations.ts';
import { distinct, placesIn } from '../../annotate/scan.ts';
import { isGlued, keyOf } from '../../annotate/spelling/capital-words.ts';
import { isRunningText } from '../../article/running-text.ts';
import { commonWord, type Lexicon } from '../../language/words/lexicon.ts';
import { note, type RememberedParagraph } from '../../paragraph/paragraph-cache.ts';
import { textBefore } from '../../text/before.ts';
import { overlaps, type Span, shift } from '../../text/span.ts';
import type { RuleContext } from '../rule.ts';
import { lettersOf, readWritings } from './read-writings.ts';

/** One name in one writing, and where it is written so. */
export interface NameWriting {
  readonly text: string;
  readonly places: Span[];
}

export interface TwoWritings {
  readonly rare: NameWriting;
  readonly kept: NameWriting;
}

/** The names of the running text that are written in two ways, the rarer or later one told from the other. */
export function twoWritings(context: RuleContext): readonly TwoWritings[] {
  return context.shared('entity/two-writings', () => pairUp(gather(context), context.annotations));
}

/** Whether one of the spans is told as another writing of a name: each is told once. */
export function isOtherWriting(spans: readonly Span[], context: RuleContext): boolean {
  return twoWritings(context).some(({ rare }) =>
    rare.places.some((place) => spans.some((span) => overlaps(place, span))),
  );
}

function gather({ annotations, counted }: RuleContext): Map<string, Map<string, NameWriting>> {
  const names = new Map<string, Map<string, NameWriting>>();
  const { several } = counted('forms', countForms).counts;
  const holders = new Set([...several.values()].flatMap(({ holders }) => [...holders.keys()]));
  const places = [...holders].flatMap((remembered) => placesIn(annotations.paragraphs, remembered));
  for (const placed of places.sort((one, other) => one.index - other.index)) {
    for (const { key, form, text, span } of writingsOf(placed.remembered)) {
      if (!several.has(key) || isGlued(span, placed.start, placed.block)) continue;
      const writings = names.get(key) ?? new Map<string, NameWriting>();
      names.set(key, writings);
      const known = writings.get(form);
      if (known) known.places.push(shift(span, placed.start));
      else writings.set(form, { text, places: [shift(span, placed.start)] });
    }
  }
  return names;
}

/** How a name of the running text is written, and which paragraphs have it. */
interface Forms {
  readonly times: Map<string, number>;
  readonly holders: Map<RememberedParagraph, number>;
}

/** Names by their key, and those with several forms: few, and only their places are looked up. */
interface AllForms {
  readonly byKey: Map<string, Forms>;
  readonly several: Map<string, Forms>;
}

const writingsOf = (remembered: RememberedParagraph) => note(remembered, 'entity/written-forms', readWritings);

const countForms = distinct<AllForms>({
  begin: () => ({ byKey: new Map(), several: new Map() }),
  change: (forms, remembered, by) => {
    if (!isRunningText(remembered.paragraph.kind)) return;
    for (const { key, form } of writingsOf(remembered)) changeForm(forms, key, form, remembered, by);
  },
});

function changeForm(
  { byKey, several }: AllForms,
  key: string,
  form: string,
  holder: RememberedParagraph,
  by: 1 | -1,
): void {
  const forms = byKey.get(key) ?? { times: new Map(), holders: new Map() };
  byKey.set(key, forms);
  add(forms.times, form, by);
  add(forms.holders, holder, by);
  if (forms.times.size > 1) several.set(key, forms);
  else several.delete(key);
  if (forms.times.size === 0) byKey.delete(key);
}

function add<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): void {
  const times = (counts.get(key) ?? 0) + by;
  if (times) counts.set(key, times);
  else counts.delete(key);
}

function pairUp(
  names: ReadonlyMap<string, ReadonlyMap<string, NameWriting>>,
  { article: { text }, lexicon }: Annotations,
): TwoWritings[] {
  const pairs: TwoWritings[] = [];
  for (const writings of names.values()) {
    if (writings.size !== 2) continue; // one is right, and of three or more nobody knows which the writer meant
    const [first, second] = writings.values();
    const [rare, kept] = worth(second) > worth(first) ? [first, second] : [second, first];
    if (!areOneName(rare.text, kept.text) || isCompound(rare.text, kept.text, lexicon)) continue;
    if (!areTwoPeople(rare, kept, text)) pairs.push({ rare, kept });
  }
  return pairs;
}

/** "Stock-Market Selloff" and "Stock Market": plain words that grammar joins. */
function isCompound(one: string, other: string, { kindsOf }: Lexicon): boolean {
  const isJoined = (text: string, pair: string) =>
    text.includes('-') && text.replace(/-/g, ' ').toLowerCase() === pair.toLowerCase();
  if (!isJoined(one, other) && !isJoined(other, one)) return false;
  return one.split(/[ -]/).every((word) => (kindsOf(keyOf(word)) & commonWord) !== 0);
}

/** "Shanna DeVine" and "Tom Devine": a capital more, and another first name. */
function areTwoPeople(rare: NameWriting, kept: NameWriting, text: string): boolean {
  if (/\p{Upper}{2}\p{Lower}/u.test(rare.text + kept.text) || rare.text.toLowerCase() !== kept.text.toLowerCase())
    return false;
  const firstNames = ({ places }: NameWriting) =>
    new Set(
      places.flatMap(
        ({ start }) => /(?<!\p{Alpha})(\p{Upper}\p{Lower}+) $/u.exec(textBefore(text, start, 24))?.[1] ?? [],
      ),
    );
  const [own, others] = [firstNames(rare), firstNames(kept)];
  return own.size > 0 && others.size > 0 && ![...own].some((name) => others.has(name));
}

/** Its places; "WIlliamson" is worth less than any other. */
const worth = ({ text, places }: NameWriting) => (/\p{Upper}{2}\p{Lower}/u.test(text) ? 0 : places.length);

/** "African American writers" and "African-American writers": noun and adjective, as the grammar has it. */
const people = /[ -](?:americans?|british|\p{Alpha}+(?:ish|ese|ian)s?)$/iu;

/** "Delta Air Lines" and "Southwest Airlines", "Medi-Cal" and "Medical": a plain word is no writing of two, but "Elmasry" and "Vandenbrempt" are. */
const isWordAndPair = (word: string, pair: string) =>
  /^\p{Upper}\p{Lower}+$/u.test(word) && /^(?!(?:[ae]l|van|von|de|di|du|le|la|mac|st)[ -]).*[ -]/i.test(pair);

/** Whether two writings with one key are of one name: "El-Masry" and "Elmasry", "el-Masry" and "al-Masry"; not "Elbert" and "Albert". */
function areOneName(one: string, other: string): boolean {
  if (people.test(one) || people.test(other) || isWordAndPair(one, other) || isWordAndPair(other, one)) return false;
  const isParted = (text: string) => /^[ae]l[ -]/i.test(text);
  return lettersOf(one) === lettersOf(other) || (isParted(one) && isParted(other));
}
