// Two near words that are two names, or a name and a word, whatever the weights make of their letters.
import { commonWord, firstName, placeWord, rareSurname, rareWord, surname } from '../../language/words/lexicon.ts';
import { namesOf, wireServices } from '../../word-lists/news-agencies.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import { names } from './evidence.ts';
import type { Occurrence, Spelling } from './spelling.ts';
import { areOfTwo } from './told-apart.ts';

const ordinary = commonWord | rareWord;
const isOrdinary = ({ kinds }: Spelling) => (kinds & ordinary) !== 0 && (kinds & names) === 0;

/** "Latina" beside "Latino". */
export const isGender = (one: string, other: string) =>
  /ao|oa/.test(one.slice(-1) + other.slice(-1)) && one.slice(0, -1) === other.slice(0, -1);

/** "Plain and simple, he chose Roe" beside "Palin", "Gamers spent" beside "Games": a plain word at the head of a sentence. */
export const opensAsWord = (rare: Spelling, common: Spelling) =>
  isOrdinary(rare) &&
  ((rare.kinds & commonWord) !== 0 || isOrdinary(common)) &&
  rare.places.every(({ word: { opens, before, after } }) => opens && !before && !after);

/** "Verdict: Plain and simple, he chose": a word of everyday that begins what it is in and joins no name, beside one that nobody writes small. */
export const opensAsEverydayWord = (rare: Spelling, common: Spelling) =>
  (rare.kinds & commonWord) !== 0 &&
  (common.kinds & ordinary) === 0 &&
  rare.places.length === 1 &&
  rare.places.every(({ word: { opens, before, after, titled } }) => opens && !before && !after && !titled);

/** An agency beside a city, a patriarch's title beside his people: everybody writes it so. */
export const isAttested = ({ key }: Spelling) => agencies.has(key) || isRoleWord(key);
const agencies: ReadonlySet<string> = new Set(wireServices.flatMap(namesOf).map((name) => name.toLowerCase()));

/** "Donald Jr., Liva and Eric", "Donald Sr. and Lia": two bare first names, each written once. */
export const areBareFirstNames = (rare: Spelling, common: Spelling) =>
  (common.kinds & firstName) !== 0 &&
  (common.kinds & (commonWord | surname | placeWord)) === 0 &&
  [rare, common].every(({ places: [{ word }, ...more] }) => more.length === 0 && !word.before && !word.after);

/** "Choi Min-seo and Choi Min-seok": nobody is named in full twice in one sentence. */
export const areNamedTogether = (rare: Spelling, common: Spelling) =>
  rare.places.every((own) =>
    common.places.some(
      (other) => isInSentenceOf(other, own) && own.word.before !== '' && other.word.before === own.word.before,
    ),
  );

/** "the Fondation Aube (Dawn Foundation)", "calling Lambro Field “Lambert Field”": the writer sets the one beside the other. */
export const areSetBeside = (rare: Spelling, common: Spelling) =>
  rare.places.length === 1 &&
  common.places.length === 1 &&
  isInSentenceOf(common.places[0], rare.places[0]) &&
  [rare, common].some(({ places: [{ word }] }, at) => {
    const [first] = at === 0 ? common.places : rare.places;
    return word.opens && word.start > first.word.start;
  });

const isInSentenceOf = (one: Occurrence, other: Occurrence) =>
  one.paragraph === other.paragraph && one.word.sentence === other.word.sentence;

/** "Bashair Ahmed, a researcher" where the story is of Bashir: what is only a first name is somebody else's as often. */
export const isAnothersFirstName = (rare: Spelling, common: Spelling) =>
  rare.places.every(isFirst) && common.places.every(({ word }) => word.after === '');

/** "Hilary Rosen" beside "Hillary Clinton", "Bashair Ahmed" beside "Bashir": first names before surnames of their own. */
export function areFirstNamesOfTwo(rare: Spelling, common: Spelling, kindsOf: (key: string) => number): boolean {
  if ((common.kinds & (commonWord | placeWord)) !== 0 && (common.kinds & firstName) === 0) return false;
  const isSurname = ({ word: { after } }: Occurrence) => (kindsOf(after) & (surname | rareSurname)) !== 0;
  const isKnown = (place: Occurrence) => isSurname(place) && (kindsOf(place.word.after) & ordinary) === 0;
  const mayBe = (place: Occurrence) =>
    !isRoleWord(place.word.after) && (isSurname(place) || kindsOf(place.word.after) === 0);
  const full = common.places.filter(isFirst);
  return (
    rare.places.every((place) => isFirst(place) && (full.length > 0 ? mayBe(place) : isKnown(place))) &&
    full.every(mayBe) &&
    !common.places.some(({ word }) => rare.places.some((own) => own.word.after === word.after))
  );
}

const isFirst = ({ word: { before, after } }: Occurrence) => before === '' && after !== '';

/** "the exchange Liffe" beside "Standard Life": a plain word that is nowhere without the rest of a name, and a name that has no rest. */
export const isPartOfAnother = (rare: Spelling, common: Spelling) =>
  rare.kinds === 0 && isOrdinary(common) && rare.places.every(isAlone) && !common.places.some(isAlone);

const isAlone = ({ word }: Occurrence) =>
  word.before === '' && word.after === '' && word.joinedBefore === '' && word.joinedAfter === '' && !word.titled;

/** Nobody is introduced twice so soon, in paragraphs. */
const near = 1;

/** Whether wherever the rarer name is, its bearer is told apart from that of the other near by. */
export const areToldApart = (rare: Spelling, common: Spelling) =>
  rare.places.every((own) => common.places.some((other) => isToldFrom(own, other)));

/** Of two surnames alone it may be one person's who is told more of: "Roe, the first woman in the post". */
function isToldFrom(own: Occurrence, other: Occurrence): boolean {
  if (Math.abs(own.paragraph - other.paragraph) > near || !isInFull(own) || !isInFull(other)) return false;
  return areOfTwo(own.word.told, other.word.told) || (own.word.ofRelative && own.word.after === other.word.after);
}

const isInFull = ({ word: { before, after } }: Occurrence) => before !== '' || after !== '';
