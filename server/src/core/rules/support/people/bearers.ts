// Everybody whom a story names by surname: where it is bare, and where readers first learn whose it is.
import type { Annotations, Mention, PlacedParagraph } from '../../../annotate/annotations.ts';
import { distinct, firstPlaceIn, placesIn } from '../../../annotate/scan.ts';
import { isRunningText } from '../../../article/running-text.ts';
import { isPost } from '../../../paragraph/is-post.ts';
import type { Paragraph } from '../../../paragraph/paragraph.ts';
import { note, type RememberedParagraph } from '../../../paragraph/paragraph-cache.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { RuleContext } from '../../rule.ts';
import { firstFrom, isFull } from '../own-mentions.ts';
import { listsOf, type NameLists } from './companions.ts';
import { isHuman } from './evidence.ts';
import { type NamedPerson, readPeople } from './read-people.ts';

export interface Bearer {
  readonly surname: string;
  readonly story: number;
  /** Where it is alone or behind a title, in the writer's running text. */
  readonly places: Place[];
  /** Where readers learn the name before anything else: the first place in full, or in another telling way. */
  told: number;
  full: Span | undefined;
  /** How often it is a part of something else's name. */
  unlike: number;
}

export interface Place {
  readonly person: NamedPerson;
  readonly span: Span;
  /** The recogniser's name there. */
  readonly known: Mention | undefined;
}

type Bearers = Map<string, Bearer>;

/** A surname in running text, and who may bear it, paragraph by paragraph. */
interface Surname {
  readonly people: Map<RememberedParagraph, readonly NamedPerson[]>;
  /** In how many of the paragraphs it is a single word. */
  single: number;
  /** Whether it is somewhere alone and may be a person's; undefined until somebody asks. */
  untold: Untold | undefined;
  /** Whether the first paragraph that has it introduces its bearer before all else there; undefined until somebody asks. */
  introducedAtOnce: boolean | undefined;
}

/** ifNamed: it is if a line that introduces nobody gives the full name. */
type Untold = 'yes' | 'no' | 'ifNamed';

export type Surnames = ReadonlyMap<string, Surname>;

/** The surnames of the running text, kept from one review to the next: nobody may change them. */
export function surnamesOf({ annotations, counted }: Pick<RuleContext, 'annotations' | 'counted'>): Surnames {
  const lists = listsOf(annotations);
  const surnames = distinct<Map<string, Surname>>({
    begin: () => new Map(),
    change(known, remembered, by) {
      if (!isRunningText(remembered.paragraph.kind)) return;
      for (const [surname, people] of bySurname(peopleOf(remembered, lists))) {
        const entry = known.get(surname) ?? unread();
        if (by > 0) entry.people.set(remembered, people);
        else entry.people.delete(remembered);
        if (people.some(({ single }) => single)) entry.single += by;
        entry.untold = undefined;
        entry.introducedAtOnce = undefined;
        if (entry.people.size) known.set(surname, entry);
        else known.delete(surname);
      }
    },
    moved(known) {
      for (const entry of known.values()) entry.introducedAtOnce = undefined;
    },
  });
  return counted('people/surnames', surnames).counts;
}

const unread = (): Surname => ({ people: new Map(), single: 0, untold: undefined, introducedAtOnce: undefined });

/** The surnames that are somewhere alone and may be a person's. */
export function untoldSurnames(
  annotations: Annotations,
  surnames: Surnames,
  namedOutside: ReadonlyMap<string, unknown>,
): string[] {
  const { paragraphs } = annotations;
  const isOneStory = paragraphs.at(-1)?.block.story === paragraphs[0]?.block.story;
  const found: string[] = [];
  for (const [surname, entry] of surnames) {
    // what is beside a surname is costly to read, and of one who is introduced at once nobody need know
    const isUntold = () => entry.untold === 'yes' || (entry.untold === 'ifNamed' && namedOutside.has(surname));
    if (entry.single === 0 || (entry.untold && !isUntold())) continue;
    if (isOneStory) entry.introducedAtOnce ??= isIntroducedAtOnce(entry, annotations);
    if (isOneStory && entry.introducedAtOnce) continue;
    entry.untold ??= untoldOf([...entry.people.values()].flat());
    if (isUntold()) found.push(surname);
  }
  return found;
}

/** Without the full name or what only people do or have, nobody takes it for a person's. */
function untoldOf(people: readonly NamedPerson[]): Untold {
  if (!people.some(({ single, form }) => single && form() === 'bare')) return 'no';
  const isPerson =
    people.some(({ form }) => form() === 'full') || people.some(({ beside }) => beside().evidence.some(isHuman));
  return isPerson ? 'yes' : 'ifNamed';
}

function bySurname(people: readonly NamedPerson[]): Map<string, NamedPerson[]> {
  const groups = new Map<string, NamedPerson[]>();
  for (const person of people) {
    const group = groups.get(person.surname);
    if (group) group.push(person);
    else groups.set(person.surname, [person]);
  }
  return groups;
}

export const peopleOf = (remembered: RememberedParagraph, lists: NameLists) =>
  note(remembered, 'people/named', (paragraph) => readPeople(paragraph, lists));

/** The bearers of these surnames, story by story. Of one who is introduced before all else, no more than that is told. */
export function bearersOf(annotations: Annotations, surnames: Surnames, wanted: Iterable<string>): Bearer[] {
  const stories = new Map<number, Bearers>(); // not one map of joined keys: surnames are at hand with their hashes
  for (const surname of wanted) {
    for (const { placed, people } of placesOf(surname, surnames, annotations)) {
      const { block, start, remembered } = placed;
      const bearers: Bearers = stories.get(block.story) ?? new Map();
      stories.set(block.story, bearers);
      const bearer = bearerIn(bearers, surname, block.story);
      if (isIntroduced(bearer)) continue;
      const prose = note(remembered, 'people/prose', isProse);
      for (const person of people) {
        const span = { start: person.span.start + start, end: person.span.end + start };
        if (!isIntroduced(bearer)) add(bearer, person, span, start, prose, annotations);
      }
    }
  }
  addSubheads(annotations, stories);
  return [...stories.values()].flatMap((bearers) => [...bearers.values()]);
}

/**
 * Whether the first paragraph that has a surname introduces its bearer before all else there, so that nothing else makes any difference.
 * Where a file has several stories, it would have to be asked of each.
 */
function isIntroducedAtOnce({ people }: Surname, { paragraphs }: Annotations): boolean {
  let first = Number.POSITIVE_INFINITY;
  let found: NamedPerson | undefined;
  for (const [remembered, persons] of people) {
    const place = firstPlaceIn(paragraphs, remembered);
    if (place === undefined) return false;
    if (place >= first) continue;
    first = place;
    found = persons[0];
  }
  return found !== undefined && introduces(found);
}

/** Somebody is named in full, or in a part of a name that tells as much. */
const introduces = ({ form, certain }: NamedPerson) => form() === 'part' || (form() === 'full' && certain);

/** The paragraphs that have a surname, in order, and who may bear it there. */
function placesOf(surname: string, surnames: Surnames, { paragraphs }: Annotations) {
  const places: { placed: PlacedParagraph; people: readonly NamedPerson[] }[] = [];
  for (const [remembered, people] of surnames.get(surname)?.people ?? [])
    for (const placed of placesIn(paragraphs, remembered)) places.push({ placed, people });
  return places.sort((one, other) => one.placed.index - other.placed.index);
}

/** Whether readers have learned the name before it came alone: nothing that follows makes any difference. */
const isIntroduced = ({ told, places }: Bearer) => told < Number.POSITIVE_INFINITY && places.length === 0;

function bearerIn(bearers: Bearers, surname: string, story: number): Bearer {
  let bearer = bearers.get(surname);
  if (!bearer) {
    bearer = { surname, story, places: [], told: Number.POSITIVE_INFINITY, full: undefined, unlike: 0 };
    bearers.set(surname, bearer);
  }
  return bearer;
}

/** A subhead that is somebody's name introduces whom the lines under it speak of. */
function addSubheads(annotations: Annotations, stories: ReadonlyMap<number, Bearers>): void {
  const lists = listsOf(annotations);
  for (const { block, start, remembered } of annotations.paragraphs) {
    if (block.kind !== 'subhead') continue;
    for (const { form, surname, span } of peopleOf(remembered, lists)) {
      const bearer = form() === 'full' ? stories.get(block.story)?.get(surname) : undefined;
      if (bearer) bearer.told = Math.min(bearer.told, start + span.start);
    }
  }
}

/** Lines without a stop are link lists, tables, heads that nobody took for any; posts and notes of an update are no prose either. */
const isProse = ({ text }: Paragraph) =>
  /[.?!:;,…—–-]["”’')\]]*\s*$/.test(text) && !isPost(text) && !/^Updated? (?:at|on)\b/i.test(text);

function add(
  bearer: Bearer,
  person: NamedPerson,
  span: Span,
  start: number,
  prose: boolean,
  annotations: Annotations,
): void {
  const form = person.form();
  if (introduces(person)) {
    tell(bearer, span, form === 'full');
    return;
  }
  const known = mentionAt(span, annotations);
  const isLonger = isPartOf(known, person, span, start);
  const recognised = known?.type === 'PER' && isFull(known.text);
  if (form === 'head' && !recognised) {
    if (person.ofThing) bearer.unlike += 2; // "Lilla Seminary"
  } else if (form !== 'bare' || (isLonger && known?.type === 'PER')) {
    tell(bearer, span, form === 'full' && recognised && known.span.end === span.end);
  } else if (annotations.article.datelines.some((dateline) => contains(dateline, span))) {
    // the place of a dateline is nobody
  } else if (isLonger || (known && known.span.end > span.end)) bearer.unlike++;
  else if (prose) bearer.places.push({ person, span, known });
}

/** Readers learn the name here. */
function tell(bearer: Bearer, span: Span, inFull: boolean): void {
  bearer.told = Math.min(bearer.told, span.start);
  if (inFull) bearer.full ??= span;
}

/** Whether the recogniser's name begins before the surname and the title it is behind. */
function isPartOf(known: Mention | undefined, { titleStart }: NamedPerson, span: Span, start: number): boolean {
  return known !== undefined && known.span.start < (titleStart === undefined ? span.start : titleStart + start);
}

/** The recogniser's name that overlaps a span. */
function mentionAt(span: Span, { mentions }: Annotations): Mention | undefined {
  const at = firstFrom(mentions, span.start + 1);
  const before = mentions[at - 1];
  if (before && before.span.end > span.start) return before;
  const next = mentions[at];
  return next && next.span.start < span.end ? next : undefined;
}
