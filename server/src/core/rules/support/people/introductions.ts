// Who is introduced where: for every surname of a story, whether its bearer is a person and where the full name stands. Headlines,
// captions, bylines and furniture neither use a name nor introduce it.
import type { Annotations, Mention } from '../../../annotate/annotations.ts';
import { createSimilarWords } from '../../../annotate/names/similar-words.ts';
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
  readonly evidence: Set<Evidence>;
  readonly places: Placed[];
  /** Where readers learn the name before anything else: the first place in full, or in another telling way. */
  told: number;
  full?: Span;
  /** How far the recogniser takes it for a person, at the best of its places, and how often for anything else. */
  likeness: number;
  unlike: number;
  /** Whether it stands anywhere but at the head of a sentence. */
  within: boolean;
}

interface Placed {
  readonly person: NamedPerson;
  readonly span: Span;
  readonly listed: boolean;
}

/** Below this nobody would say that it is a person. */
const LIKELY = 2;

/** From here on the recogniser's own reading makes a name of a word at the head of a sentence. */
const SURE = 1.2;

/** The surnames that stand before their full name or without one, by place. */
export function unfinished({ annotations }: Pick<RuleContext, 'annotations'>): Introduction[] {
  const found: Introduction[] = [];
  const bearers = [...bearersOf(annotations)];
  const introduced = createSimilarWords();
  for (const { surname, told } of bearers) if (told < Number.POSITIVE_INFINITY) introduced.add(surname);
  for (const bearer of bearers) {
    const place = bearer.places.find(({ person, listed }) => person.alone && !person.quoted && !listed);
    if (!place || bearer.told < place.span.start) continue;
    if (bearer.full === undefined && bearer.told < Number.POSITIVE_INFINITY) continue;
    const certainty = certaintyOf(bearer);
    if (certainty < LIKELY) continue;
    const { surname, full, evidence } = bearer;
    if (!full && introduced.near(surname).length > 0) continue; // misspelt: another rule tells of it
    found.push({ surname, first: place.span, title: place.person.title, full, certainty, evidence });
  }
  return found.sort((one, other) => one.first.start - other.first.start);
}

/** What only people do or have; without any of it nobody says that a stranger is a person. */
const HUMAN = (Object.keys(WEIGHTS) as Evidence[]).filter((kind) => WEIGHTS[kind] >= 1.5);

function certaintyOf(bearer: Bearer): number {
  const { surname, evidence, likeness, unlike, places, within } = bearer;
  const plain = HUMAN.every((kind) => kind === 'courtesy' || !evidence.has(kind));
  if (plain && !bearer.full) return 0; // "Mrs Hook had dropped a glove": a neighbour
  const titled = evidence.has('office') || evidence.has('courtesy') || evidence.has('party');
  let sum = weigh(evidence) + likeness - Math.min(3, unlike);
  if (places.length > 1) sum += 0.5;
  if (bearer.full) sum += 3.5;
  if (!within && likeness < SURE) sum -= 1;
  if (gazetteer.genderOfFirstName(surname) && !titled && !bearer.full) return 0;
  if (NEWSROOMS.has(surname) || gazetteer.organisationOf(surname)) sum -= 5;
  if (gazetteer.isPlace(surname) || gazetteer.stateOf(surname) || gazetteer.countryOf(surname)) sum -= titled ? 1 : 4;
  return sum;
}

function bearersOf(annotations: Annotations): Iterable<Bearer> {
  const bearers = new Map<string, Bearer>();
  const certainties = new Map(annotations.entities.map(({ id, certainty }) => [id, certainty]));
  for (const { block, start, paragraph, remembered } of annotations.runningText) {
    const items = note(remembered, 'people/named', readPeople);
    const prose = isProse(paragraph.text);
    for (const person of items) {
      const span = { start: person.span.start + start, end: person.span.end + start };
      const key = `${block.story} ${person.surname}`;
      let bearer = bearers.get(key);
      if (!bearer) {
        bearer = {
          surname: person.surname,
          evidence: new Set(),
          places: [],
          told: Number.POSITIVE_INFINITY,
          likeness: 0,
          unlike: 0,
          within: false,
        };
        bearers.set(key, bearer);
      }
      add(bearer, person, span, start, prose, annotations, certainties);
    }
  }
  addSubheads(annotations, bearers);
  return bearers.values();
}

/** A subhead that is somebody's name introduces whom the lines under it speak of. */
function addSubheads({ paragraphs }: Annotations, bearers: ReadonlyMap<string, Bearer>): void {
  for (const { block, start, remembered } of paragraphs) {
    if (block.kind !== 'subhead') continue;
    for (const { form, surname, span } of note(remembered, 'people/named', readPeople)) {
      const bearer = form === 'full' ? bearers.get(`${block.story} ${surname}`) : undefined;
      if (bearer) bearer.told = Math.min(bearer.told, start + span.start);
    }
  }
}

/** Lines without a stop are link lists, tables, heads that nobody took for any. */
const isProse = (text: string) => /[.?!:;,…—–-]["”’')\]]*\s*$/.test(text);

function add(
  bearer: Bearer,
  person: NamedPerson,
  span: Span,
  start: number,
  prose: boolean,
  annotations: Annotations,
  certainties: ReadonlyMap<string, number>,
): void {
  const known = mentionAt(span, annotations);
  const { form, evidence, titleStart } = person;
  const longer = known && known.span.start < (titleStart === undefined ? span.start : titleStart + start);
  const recognised = known?.type === 'PER' && isFull(known.text);
  if (form === 'head' && !recognised) return;
  if (form !== 'bare' || (longer && known.type === 'PER')) {
    bearer.told = Math.min(bearer.told, span.start);
    if (form === 'full' && (person.certain || (recognised && known.span.end === span.end))) bearer.full ??= span;
    return;
  }
  if (annotations.article.datelines.some((dateline) => contains(dateline, span))) return;
  if (longer || (known && known.span.end > span.end)) {
    bearer.unlike++;
    return;
  }
  if (!prose) return;
  for (const kind of evidence) bearer.evidence.add(kind);
  if (known?.type === 'PER')
    bearer.likeness = Math.max(bearer.likeness, Math.min(2, (certainties.get(known.entity) ?? 0) * 0.75));
  else if (known) bearer.unlike++;
  bearer.within ||= !person.headsSentence;
  bearer.places.push({ person, span, listed: known !== undefined && inNameList(known, annotations) });
}

/** The recogniser's name that overlaps a span. */
function mentionAt(span: Span, { mentions }: Annotations): Mention | undefined {
  const at = firstFrom(mentions, span.start + 1);
  const before = mentions[at - 1];
  if (before && before.span.end > span.start) return before;
  const next = mentions[at];
  return next && next.span.start < span.end ? next : undefined;
}
