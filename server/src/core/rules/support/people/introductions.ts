// Who is introduced where: for every surname of a story, whether its bearer is a person and where the full name is. Headlines,
// captions, bylines and furniture neither use a name nor introduce it.
import type { Annotations } from '../../../annotate/annotations.ts';
import { createSimilarWords, isSlip } from '../../../annotate/names/similar-words.ts';
import { keyOf } from '../../../annotate/spelling/capital-words.ts';
import { names } from '../../../annotate/spelling/evidence.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import {
  commonWord,
  firstName,
  rareSurname,
  rareWord,
  surname as surnameKind,
} from '../../../language/words/lexicon.ts';
import type { Span } from '../../../text/span.ts';
import type { RuleContext } from '../../rule.ts';
import { inNameList } from '../own-mentions.ts';
import { type Bearer, bearersOf, type Place, type Surnames, surnamesOf, untoldSurnames } from './bearers.ts';
import { type Evidence, isHuman, weigh } from './evidence.ts';
import { isKnownToAll } from './known-to-all.ts';
import { type OutsideNames, outsideName, outsideNames } from './outside-names.ts';

/** A surname that is in the running text. Offsets are the article's. */
export interface Introduction {
  readonly surname: string;
  /** The surname where it first stands for its bearer. */
  readonly first: Span;
  /** The title before it there. */
  readonly title?: string;
  /** The full name behind it; undefined where the story never gives one. */
  readonly full?: Span;
  /** Where nothing but a headline, a deck or a caption gives the full name. */
  readonly outside?: Span;
  /** How certain it is that a person bears the name, as a logarithm of odds. */
  readonly certainty: number;
  /** What was found beside it. */
  readonly evidence: ReadonlySet<Evidence>;
}

/** What speaks for a person and against, at all places of a surname. */
interface Likeness {
  readonly evidence: ReadonlySet<Evidence>;
  /** How far the recogniser takes it for a person, at the best of its places, and how often for anything else. */
  readonly likeness: number;
  readonly unlike: number;
  /** Whether it is anywhere but at the head of a sentence. */
  readonly within: boolean;
}

/** Below this nobody would say that it is a person. */
const likelySlip = 2;

/** From here on the recogniser's own reading makes a name of a word at the head of a sentence. */
const sure = 1.2;

/** The surnames that come before their full name or without one, by place. */
export function unfinished(context: Pick<RuleContext, 'annotations' | 'counted' | 'shared'>): Introduction[] {
  return context.shared('people/unfinished', () =>
    findUnfinished(context.annotations, surnamesOf(context), outsideNames(context)),
  );
}

function findUnfinished(annotations: Annotations, surnames: Surnames, named: OutsideNames): Introduction[] {
  const found: Introduction[] = [];
  const bearers = bearersOf(annotations, surnames, untoldSurnames(annotations, surnames, named));
  const certainties = new Map(annotations.entities.map(({ id, certainty }) => [id, certainty]));
  for (const bearer of bearers) {
    const { surname, full } = bearer;
    if (!full && bearer.told < Number.POSITIVE_INFINITY) continue;
    const place = bearer.places.find((place) => isUse(place, annotations));
    if (!place || bearer.told < place.span.start) continue;
    const outside = full ? undefined : outsideOf(bearer, named, annotations);
    const likeness = likenessOf(bearer, certainties);
    if (isOrdinaryWord(bearer, full ?? outside, likeness, annotations)) continue;
    const certainty = certaintyOf(bearer, full ?? outside, likeness, annotations);
    if (certainty < likelySlip) continue;
    const { title } = place.person;
    found.push({ surname, first: place.span, title, full, outside, certainty, evidence: likeness.evidence });
  }
  return withoutMisspelt(found, surnames, annotations).sort((one, other) => one.first.start - other.first.start);
}

/** The full name in a headline or a caption, of somebody whom not everybody knows and after whom nothing else is called. */
const outsideOf = ({ surname, story, unlike }: Bearer, named: OutsideNames, annotations: Annotations) =>
  unlike > 0 || isKnownToAll(surname) ? undefined : outsideName(surname, story, named, annotations);

/** So few surnames are compared with all others one by one; more are looked up. */
const fewSurnames = 40;

/** Without surnames one slip from one that readers have been told: another rule tells of those. */
function withoutMisspelt(found: readonly Introduction[], surnames: Surnames, annotations: Annotations): Introduction[] {
  const strange = found.flatMap(({ full, surname }) => (full ? [] : [surname]));
  if (strange.length === 0) return [...found];
  const ended = new Set(strange.map(withEnding));
  const mayBeMeant = (other: string) =>
    strange.length > fewSurnames || ended.has(other) || strange.some((surname) => isSlip(surname, other));
  const introduced = createSimilarWords();
  const known = new Set<string>();
  for (const bearer of bearersOf(annotations, surnames, [...surnames.keys()].filter(mayBeMeant))) {
    if (bearer.told === Number.POSITIVE_INFINITY) continue;
    introduced.add(bearer.surname);
    known.add(bearer.surname);
  }
  return found.filter(
    ({ surname, full }) => full || (introduced.near(surname).length === 0 && !known.has(withEnding(surname))),
  );
}

/** "Mr Gate's speech" where Bill Gates was introduced. */
const withEnding = (surname: string) => `${surname}s`;

/** Whether the writer speaks of the bearer there: not in a quotation, a line-up, or as an adjective. */
const isUse = ({ person, known }: Place, annotations: Annotations) =>
  person.beside().alone && !person.quoted && !(known && inNameList(known, annotations));

/**
 * A word that everybody knows and nobody bears is no surname at the head of a sentence ("Colleagues recalled", "Sadly, the party"),
 * nor elsewhere unless the recogniser takes it for a person ("Bishop Accountability, a watchdog").
 */
function isOrdinaryWord(
  { surname }: Bearer,
  full: Span | undefined,
  { within, likeness }: Likeness,
  { lexicon }: Annotations,
): boolean {
  const kinds = lexicon.kindsOf(keyOf(surname));
  if ((kinds & (commonWord | rareWord)) === 0 || (kinds & names) !== 0) return false;
  if (surname.endsWith('s') && !within) return true;
  if ((kinds & rareSurname) !== 0) return false;
  return likeness < sure && (!within || !full);
}

function likenessOf({ places, unlike }: Bearer, certainties: ReadonlyMap<string, number>): Likeness {
  let likeness = 0;
  let others = unlike;
  for (const { known } of places) {
    if (known?.type === 'PER') likeness = Math.max(likeness, Math.min(2, (certainties.get(known.entity) ?? 0) * 0.75));
    else if (known) others++;
  }
  return {
    evidence: new Set(places.flatMap(({ person }) => person.beside().evidence)),
    likeness,
    unlike: others,
    within: places.some(({ person }) => !person.headsSentence),
  };
}

/** So little evidence may be a capital by chance. */
const faint = 3;
/** What a full name elsewhere in the story adds. */
const namedInFull = 3.5;
/** What it takes away that a newsroom or a body bears the name. */
const isBody = 5;
/** What a second place adds. */
const namedAgain = 0.5;
/** What it adds that the word which speaks is a surname and no ordinary word: "Figueiredo said". */
const borne = 1.5;
/** What it adds that the word which speaks is no word at all but a name, though perhaps a firm's: "Pellworth said". */
const unheard = 1;
const ofWord = (kinds: number) => (isSurnameOnly(kinds) ? borne : kinds === 0 ? unheard : 0);
const isSurnameOnly = (kinds: number) => (kinds & borneBySome) !== 0 && (kinds & ordinaryWord) === 0;
const borneBySome = surnameKind | rareSurname;
const ordinaryWord = commonWord | rareWord | firstName;
/** What is said of one person: where some bear the word as a surname, it is no place there and hardly a first name. */
const ofOnePerson: ReadonlySet<Evidence> = new Set<Evidence>(['apposition', 'age', 'who', 'listed']);
/** What it takes away that a place bears the name. */
const isPlace = 4;

/** What bodies and places of that name take away; a title makes a person of any, what is said of one person of all but lands. */
function otherBearers(surname: string, gazetteer: Gazetteer, titled: boolean, described: boolean): number {
  const ofBody = gazetteer.isBody(surname) ? isBody : 0;
  const isLand = Boolean(gazetteer.stateOf(surname) || gazetteer.countryOf(surname));
  if (!isLand && !gazetteer.isPlace(surname)) return ofBody;
  return ofBody + (titled || (described && !isLand) ? 1 : isPlace);
}

function certaintyOf(
  { surname, places }: Bearer,
  full: Span | undefined,
  { evidence, likeness, unlike, within }: Likeness,
  { gazetteer, lexicon }: Annotations,
): number {
  if (!full && ![...evidence].some(isHuman)) return 0;
  const titled = evidence.has('office') || evidence.has('courtesy') || evidence.has('party');
  const kinds = lexicon.kindsOf(keyOf(surname));
  const described = (kinds & borneBySome) !== 0 && [...evidence].some((kind) => ofOnePerson.has(kind));
  let sum = weigh(evidence) + likeness - Math.min(3, unlike);
  if (places.length > 1) sum += namedAgain;
  if (full) sum += namedInFull;
  if (!within && likeness < sure) sum -= 1;
  const spoke = evidence.has('says') || evidence.has('credited');
  if (spoke) sum += ofWord(kinds);
  if (!within && !titled && !full && !spoke && places.length === 1 && weigh(evidence) < faint) sum -= 1; // "Further, the House"
  if (gazetteer.genderOfFirstName(surname) && !titled && !full) return 0;
  return sum - otherBearers(surname, gazetteer, titled, described);
}
