// Who is introduced where: for every surname of a story, whether its bearer is a person and where the full name stands. Headlines,
// captions, bylines and furniture neither use a name nor introduce it.
import type { Annotations, Mention } from '../../../annotate/annotations.ts';
import { createSimilarWords, type SimilarWords } from '../../../annotate/names/similar-words.ts';
import type { Paragraph } from '../../../paragraph/paragraph.ts';
import { note } from '../../../paragraph/paragraph-cache.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { RuleContext } from '../../rule.ts';
import { gazetteer } from '../gazetteer.ts';
import { firstFrom, inNameList, isFull } from '../own-mentions.ts';
import { type NamedPerson, readPeople } from './read-people.ts';
import { type Evidence, WEIGHTS, weigh } from './slot-evidence.ts';
import { NEWSROOMS } from './surname-words.ts';

/** A surname that stands in the running text. Offsets are the article's. */
export interface Introduction {
  readonly surname: string;
  /** The surname where it first stands for its bearer. */
  readonly first: Span;
  /** The title before it there. */
  readonly title?: string;
  /** The full name behind it; undefined where the story never gives one. */
  readonly full?: Span;
  /** How certain it is that a person bears the name, as a logarithm of odds. */
  readonly certainty: number;
  /** What was found beside it. */
  readonly evidence: ReadonlySet<Evidence>;
}

interface Bearer {
  readonly surname: string;
  /** Where it stands alone or behind a title, in the writer's running text. */
  readonly places: Place[];
  /** Where readers learn the name before anything else: the first place in full, or in another telling way. */
  told: number;
  full: Span | undefined;
  /** How often it is a part of something else's name. */
  unlike: number;
}

interface Place {
  readonly person: NamedPerson;
  readonly span: Span;
  /** The recogniser's name there. */
  readonly known: Mention | undefined;
}

/** What speaks for a person and against, at all places of a surname. */
interface Likeness {
  readonly evidence: ReadonlySet<Evidence>;
  /** How far the recogniser takes it for a person, at the best of its places, and how often for anything else. */
  readonly likeness: number;
  readonly unlike: number;
  /** Whether it stands anywhere but at the head of a sentence. */
  readonly within: boolean;
}

/** Below this nobody would say that it is a person. */
const LIKELY = 2;

/** From here on the recogniser's own reading makes a name of a word at the head of a sentence. */
const SURE = 1.2;

/** The surnames that stand before their full name or without one, by place. */
export function unfinished({ annotations, shared }: Pick<RuleContext, 'annotations' | 'shared'>): Introduction[] {
  return shared('people/unfinished', () => findUnfinished(annotations));
}

function findUnfinished(annotations: Annotations): Introduction[] {
  const found: Introduction[] = [];
  const bearers = bearersOf(annotations);
  const certainties = new Map(annotations.entities.map(({ id, certainty }) => [id, certainty]));
  let introduced: SimilarWords | undefined;
  for (const bearer of bearers) {
    const { surname, full } = bearer;
    if (!full && bearer.told < Number.POSITIVE_INFINITY) continue;
    const place = bearer.places.find((place) => isUse(place, annotations));
    if (!place || bearer.told < place.span.start) continue;
    const likeness = likenessOf(bearer, certainties);
    const certainty = certaintyOf(bearer, likeness);
    if (certainty < LIKELY) continue;
    introduced ??= introducedIn(bearers);
    if (!full && introduced.near(surname).length > 0) continue; // misspelt: another rule tells of it
    const { title } = place.person;
    found.push({ surname, first: place.span, title, full, certainty, evidence: likeness.evidence });
  }
  return found.sort((one, other) => one.first.start - other.first.start);
}

function introducedIn(bearers: readonly Bearer[]): SimilarWords {
  const introduced = createSimilarWords();
  for (const { surname, told } of bearers) if (told < Number.POSITIVE_INFINITY) introduced.add(surname);
  return introduced;
}

/** Whether the writer speaks of the bearer there: not in a quotation, a line-up, or as an adjective. */
const isUse = ({ person, known }: Place, annotations: Annotations) =>
  person.alone && !person.quoted && !(known && inNameList(known, annotations));

/** What only people do or have; without any of it nobody says that a stranger is a person. */
const HUMAN = (Object.keys(WEIGHTS) as Evidence[]).filter((kind) => WEIGHTS[kind] >= 1.5);

function likenessOf({ places, unlike }: Bearer, certainties: ReadonlyMap<string, number>): Likeness {
  let likeness = 0;
  let others = unlike;
  for (const { known } of places) {
    if (known?.type === 'PER') likeness = Math.max(likeness, Math.min(2, (certainties.get(known.entity) ?? 0) * 0.75));
    else if (known) others++;
  }
  return {
    evidence: new Set(places.flatMap(({ person }) => person.evidence)),
    likeness,
    unlike: others,
    within: places.some(({ person }) => !person.headsSentence),
  };
}

function certaintyOf({ surname, places, full }: Bearer, { evidence, likeness, unlike, within }: Likeness): number {
  const plain = HUMAN.every((kind) => kind === 'courtesy' || !evidence.has(kind));
  if (plain && !full) return 0; // "Mrs Hook had dropped a glove": a neighbour
  const titled = evidence.has('office') || evidence.has('courtesy') || evidence.has('party');
  let sum = weigh(evidence) + likeness - Math.min(3, unlike);
  if (places.length > 1) sum += 0.5;
  if (full) sum += 3.5;
  if (!within && likeness < SURE) sum -= 1;
  if (gazetteer.genderOfFirstName(surname) && !titled && !full) return 0;
  if (NEWSROOMS.has(surname) || gazetteer.organisationOf(surname)) sum -= 5;
  if (gazetteer.isPlace(surname) || gazetteer.stateOf(surname) || gazetteer.countryOf(surname)) sum -= titled ? 1 : 4;
  return sum;
}

type Bearers = Map<string, Bearer>;

function bearersOf(annotations: Annotations): Bearer[] {
  const stories = new Map<number, Bearers>(); // not one map of joined keys: surnames are at hand with their hashes
  for (const { block, start, remembered } of annotations.runningText) {
    const items = note(remembered, 'people/named', readPeople);
    if (!items.length) continue;
    const prose = note(remembered, 'people/prose', isProse);
    const bearers: Bearers = stories.get(block.story) ?? new Map();
    stories.set(block.story, bearers);
    for (const person of items) {
      const span = { start: person.span.start + start, end: person.span.end + start };
      add(bearerIn(bearers, person.surname), person, span, start, prose, annotations);
    }
  }
  addSubheads(annotations, stories);
  return [...stories.values()].flatMap((bearers) => [...bearers.values()]);
}

function bearerIn(bearers: Bearers, surname: string): Bearer {
  let bearer = bearers.get(surname);
  if (!bearer) {
    bearer = { surname, places: [], told: Number.POSITIVE_INFINITY, full: undefined, unlike: 0 };
    bearers.set(surname, bearer);
  }
  return bearer;
}

/** A subhead that is somebody's name introduces whom the lines under it speak of. */
function addSubheads({ paragraphs }: Annotations, stories: ReadonlyMap<number, Bearers>): void {
  for (const { block, start, remembered } of paragraphs) {
    if (block.kind !== 'subhead') continue;
    for (const { form, surname, span } of note(remembered, 'people/named', readPeople)) {
      const bearer = form === 'full' ? stories.get(block.story)?.get(surname) : undefined;
      if (bearer) bearer.told = Math.min(bearer.told, start + span.start);
    }
  }
}

/** Lines without a stop are link lists, tables, heads that nobody took for any. */
const isProse = ({ text }: Paragraph) => /[.?!:;,…—–-]["”’')\]]*\s*$/.test(text);

function add(
  bearer: Bearer,
  person: NamedPerson,
  span: Span,
  start: number,
  prose: boolean,
  annotations: Annotations,
): void {
  const { form, titleStart } = person;
  if (form === 'part' || (form === 'full' && person.certain)) {
    bearer.told = Math.min(bearer.told, span.start);
    if (form === 'full') bearer.full ??= span;
    return;
  }
  const known = mentionAt(span, annotations);
  const longer = known && known.span.start < (titleStart === undefined ? span.start : titleStart + start);
  const recognised = known?.type === 'PER' && isFull(known.text);
  if (form === 'head' && !recognised) return;
  if (form !== 'bare' || (longer && known.type === 'PER')) {
    bearer.told = Math.min(bearer.told, span.start);
    if (form === 'full' && recognised && known.span.end === span.end) bearer.full ??= span;
    return;
  }
  if (annotations.article.datelines.some((dateline) => contains(dateline, span))) return;
  if (longer || (known && known.span.end > span.end)) {
    bearer.unlike++;
    return;
  }
  if (prose) bearer.places.push({ person, span, known });
}

/** The recogniser's name that overlaps a span. */
function mentionAt(span: Span, { mentions }: Annotations): Mention | undefined {
  const at = firstFrom(mentions, span.start + 1);
  const before = mentions[at - 1];
  if (before && before.span.end > span.start) return before;
  const next = mentions[at];
  return next && next.span.start < span.end ? next : undefined;
}
