// Mentions with their places, and entities with what is around their mentions.
import { isRunningText } from '../../../article/running-text.ts';
import { shift } from '../../../text/span.ts';
import type { Age, Entity, Mention, PlacedParagraph, Quotation, Role } from '../../annotations.ts';
import type { NamesMemory } from '../names-memory.ts';
import type { EntityHead, StoryNames } from '../resolve/named-story.ts';
import { formsOf } from '../resolve/story-names.ts';
import type { DescribedName, DescribedNames } from './describe-names.ts';

/** What is gathered of an entity while its story is read. */
interface Draft {
  readonly mentions: Mention[];
  first?: Mention;
  readonly roles: Role[];
  readonly ages: Age[];
  female: number;
  male: number;
  /** Number of the paragraph of the latest mention, for surnames that several bear. */
  latest: number;
  certainty: number;
}

/** Adds the story's entities by first appearance and its mentions by start. */
export function assembleStory(
  paragraphs: readonly PlacedParagraph[],
  described: readonly DescribedNames[],
  story: StoryNames,
  quotations: readonly Quotation[],
  memory: NamesMemory,
  into: { readonly entities: Entity[]; readonly mentions: Mention[] },
): void {
  const reading: Reading = {
    story,
    memory,
    drafts: story.heads.map(() => ({
      mentions: [],
      roles: [],
      ages: [],
      female: 0,
      male: 0,
      latest: -1,
      certainty: 0,
    })),
    established: new Map(),
    isQuoted: quotationWalker(quotations),
    mentions: into.mentions,
    read: 0,
  };
  for (const [index, names] of described.entries()) addParagraph(reading, paragraphs[index], names);
  const { drafts } = reading;
  story.heads.forEach((head, entity) => {
    if (drafts[entity].mentions.length) into.entities.push(entityOf(head, drafts[entity], paragraphs[0].block.story));
  });
}

/** A story while its paragraphs are read in order. */
interface Reading {
  readonly story: StoryNames;
  readonly memory: NamesMemory;
  readonly drafts: readonly Draft[];
  /** Whom a form that several bear has meant first. */
  readonly established: Map<number, number>;
  readonly isQuoted: (offset: number) => boolean;
  readonly mentions: Mention[];
  /** Number of mentions so far. */
  read: number;
}

/** Adds a paragraph's mentions; where it speaks of one person alone, its pronouns tell his or her gender. */
function addParagraph(reading: Reading, placed: PlacedParagraph, names: DescribedNames): void {
  const { story, memory, drafts } = reading;
  let person = -1;
  let people = 0;
  const forms = names.names.length ? formsOf(names, story, memory) : [];
  for (const [at, name] of names.names.entries()) {
    const entity = addMention(reading, placed, name, forms[at]);
    if (story.heads[entity].type !== 'PER' || entity === person) continue;
    person = entity;
    people++;
  }
  if (people !== 1 || names.she === names.he) return;
  if (names.she) drafts[person].female++;
  else drafts[person].male++;
}

/** Adds a mention to the entity that it denotes; gives the entity's number. */
function addMention(reading: Reading, placed: PlacedParagraph, name: DescribedName, form: number): number {
  const { story, drafts, established, isQuoted, mentions } = reading;
  const entity = denoted(name, form, story, drafts, established);
  const draft = drafts[entity];
  const quoted = placed.block.kind === 'blockquote' || isQuoted(placed.start + name.start);
  const mention = mentionOf(name, placed, story.heads[entity], story.forms[form].surface.adjectival, quoted);
  mentions.push(mention);
  draft.mentions.push(mention);
  draft.latest = reading.read++;
  draft.certainty += name.certainty;
  if (!draft.first && !mention.quoted && isRunningText(placed.block.kind)) draft.first = mention;
  if (name.facts) addFacts(name, placed, draft);
  return entity;
}

/**
 * The entity that a name denotes here: of several bearers the one of the right gender, and of those the one whom the name has
 * meant before (a minister stays "Marlow" when his wife is named), else the latest spoken of.
 */
function denoted(
  name: DescribedName,
  form: number,
  { resolved, heads }: StoryNames,
  drafts: readonly Draft[],
  established: Map<number, number>,
): number {
  const candidates = resolved.candidates.get(form);
  if (!candidates) return resolved.entityOf[form];
  const gender = name.facts?.gender;
  const contrary = gender === 'female' ? 'male' : 'female';
  const fitting = gender ? candidates.filter((entity) => genderOf(heads[entity], drafts[entity]) !== contrary) : [];
  const pool = fitting.length ? fitting : candidates;
  const before = established.get(form);
  const latest = pool.reduce((best, next) => (drafts[next].latest > drafts[best].latest ? next : best));
  const entity = before !== undefined && pool.includes(before) ? before : latest;
  if (before === undefined) established.set(form, entity);
  return entity;
}

function mentionOf(
  { start, end, text }: DescribedName,
  placed: PlacedParagraph,
  { id, type }: EntityHead,
  adjectival: boolean,
  quoted: boolean,
): Mention {
  return {
    span: { start: placed.start + start, end: placed.start + end },
    text,
    type: adjectival && type !== 'PER' ? 'MISC' : type,
    adjectival: adjectival && type !== 'PER',
    quoted,
    paragraph: placed.index,
    entity: id,
  };
}

function addFacts({ facts }: DescribedName, { start, paragraph }: PlacedParagraph, draft: Draft): void {
  const { before, after, age, gender } = facts!;
  const addRole = (span: { start: number; end: number }, position: Role['position']) =>
    draft.roles.push({ text: paragraph.text.slice(span.start, span.end), span: shift(span, start), position });
  if (before) addRole(before, 'before');
  if (after) addRole(after, 'after');
  if (age) draft.ages.push({ years: age.years, span: shift(age.span, start) });
  if (gender === 'female') draft.female += weightOfTitle;
  if (gender === 'male') draft.male += weightOfTitle;
}

function entityOf(head: EntityHead, draft: Draft, story: number): Entity {
  return {
    id: head.id,
    type: head.type,
    story,
    name: head.name,
    mentions: draft.mentions,
    first: draft.first ?? draft.mentions[0],
    gender: genderOf(head, draft),
    roles: draft.roles,
    ages: draft.ages,
    written: head.written,
    certainty: draft.certainty / draft.mentions.length,
  };
}

/** A title tells more of somebody's gender than all the pronouns nearby, of which each counts one. */
const weightOfTitle = 10;

/** A title decides, then the first name, then the pronouns of paragraphs that speak of nobody else. */
function genderOf({ gender, type }: EntityHead, { female, male }: Draft): Entity['gender'] {
  if (type !== 'PER') return 'unknown';
  if (Math.max(female, male) < weightOfTitle && gender !== 'unknown') return gender;
  return female > male ? 'female' : male > female ? 'male' : gender;
}

/** Tells whether an offset lies between quotation marks. Offsets must be asked for in rising order. */
function quotationWalker(quotations: readonly Quotation[]): (offset: number) => boolean {
  const parts = quotations.flatMap((quotation) => quotation.parts.map((part) => part.span));
  let at = 0;
  return (offset) => {
    while (at < parts.length && parts[at].end <= offset) at++;
    return at < parts.length && parts[at].start <= offset;
  };
}
