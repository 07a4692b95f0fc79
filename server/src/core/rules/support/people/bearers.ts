// Everybody whom a story names by surname: where it is bare, and where readers first learn whose it is.
import type { Annotations, Mention } from '../../../annotate/annotations.ts';
import type { Paragraph } from '../../../paragraph/paragraph.ts';
import { note } from '../../../paragraph/paragraph-cache.ts';
import { contains, type Span } from '../../../text/span.ts';
import { firstFrom, isFull } from '../own-mentions.ts';
import { type NamedPerson, readPeople } from './read-people.ts';

export interface Bearer {
  readonly surname: string;
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

/** The surnames of those people of the running text who are wanted. */
export function surnamesOf(annotations: Annotations, isWanted: (person: NamedPerson) => boolean): Set<string> {
  const read = (paragraph: Paragraph) => readPeople(paragraph, annotations.gazetteer);
  const surnames = new Set<string>();
  for (const { remembered } of annotations.runningText)
    for (const person of note(remembered, 'people/named', read)) if (isWanted(person)) surnames.add(person.surname);
  return surnames;
}

/** The bearers of these surnames, story by story. */
export function bearersOf(annotations: Annotations, surnames: ReadonlySet<string>): Bearer[] {
  const read = (paragraph: Paragraph) => readPeople(paragraph, annotations.gazetteer);
  const stories = new Map<number, Bearers>(); // not one map of joined keys: surnames are at hand with their hashes
  for (const { block, start, remembered } of annotations.runningText) {
    const items = note(remembered, 'people/named', read);
    if (!items.length) continue;
    const prose = note(remembered, 'people/prose', isProse);
    const bearers: Bearers = stories.get(block.story) ?? new Map();
    stories.set(block.story, bearers);
    for (const person of items) {
      if (!surnames.has(person.surname)) continue;
      const span = { start: person.span.start + start, end: person.span.end + start };
      add(bearerIn(bearers, person.surname), person, span, start, prose, annotations);
    }
  }
  addSubheads(annotations, stories, read);
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
function addSubheads(
  { paragraphs }: Annotations,
  stories: ReadonlyMap<number, Bearers>,
  read: (paragraph: Paragraph) => NamedPerson[],
): void {
  for (const { block, start, remembered } of paragraphs) {
    if (block.kind !== 'subhead') continue;
    for (const { form, surname, span } of note(remembered, 'people/named', read)) {
      const bearer = form === 'full' ? stories.get(block.story)?.get(surname) : undefined;
      if (bearer) bearer.told = Math.min(bearer.told, start + span.start);
    }
  }
}

/** Lines without a stop are link lists, tables, heads that nobody took for any; posts and notes of an update are no prose either. */
const isProse = ({ text }: Paragraph) =>
  /[.?!:;,…—–-]["”’')\]]*\s*$/.test(text) &&
  !/\bpic\.twitter\.com|\bt\.co\/|\(@\w+\)|^Updated? (?:at|on)\b/i.test(text);

function add(
  bearer: Bearer,
  person: NamedPerson,
  span: Span,
  start: number,
  prose: boolean,
  annotations: Annotations,
): void {
  const { form } = person;
  if (form === 'part' || (form === 'full' && person.certain)) {
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
