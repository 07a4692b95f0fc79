// From the words that name a source to the entity they denote: names by their mentions, pronouns and roles by who is near.

import { sentenceAt } from '../../paragraph/sentence-at.ts';
import type { Span } from '../../text/span.ts';
import { genderOfRoleWord, isRoleWord } from '../../word-lists/role-words.ts';
import type { Annotations, Attribution, Entity, Mention } from '../annotations.ts';
import { firstEndingAfter, mentionsIn } from './mentions.ts';

type Known = Omit<Annotations, 'attributions'>;
type Gender = Entity['gender'];

/** What resolving looks things up in; made once for an article. */
interface Cast {
  readonly known: Known;
  readonly entities: ReadonlyMap<string, Entity>;
  /** All roles that the article gives somebody, in lower case: asked again and again. */
  readonly roles: Map<Entity, string>;
}

/** The last speaker who is known, for pronouns that follow. */
interface Speaker {
  readonly entity: Entity;
  readonly paragraph: number;
}

/** The attributions with their entities, where the words of the source tell them. */
export function nameSpeakers(
  known: Known,
  attributions: readonly (Attribution | undefined)[],
): (Attribution | undefined)[] {
  if (known.entities.length === 0) return [...attributions];
  const cast: Cast = {
    known,
    entities: new Map(known.entities.map((entity) => [entity.id, entity])),
    roles: new Map(),
  };
  const bySource = new Map<number, Entity | undefined>();
  let last: Speaker | undefined;
  return attributions.map((attribution, index) => {
    const source = attribution?.source;
    if (!source) return attribution;
    const paragraph = known.quotations[index].parts[0].paragraph;
    if (!bySource.has(source.start)) bySource.set(source.start, denoted(cast, source, paragraph, last));
    const entity = bySource.get(source.start);
    if (!entity) return attribution;
    if (entity.type === 'PER') last = { entity, paragraph };
    return { ...attribution, entity: entity.id };
  });
}

function denoted(cast: Cast, source: Span, paragraph: number, last: Speaker | undefined): Entity | undefined {
  const text = cast.known.article.text.slice(source.start, Math.min(source.end, source.start + longestSource));
  const pronoun =
    text.length > longestPronoun
      ? undefined
      : /^(he|she|his|her|it|its|who|they|we|i|you|that|which)(?:['’]\w+)?$/i.exec(text)?.[1].toLowerCase();
  if (pronoun) return ofPronoun(cast, pronoun, source, paragraph, last);
  return named(cast, source, text) ?? ofRole(cast, source, text);
}

/** "they've" and its like. */
const longestPronoun = 8;

/** Only so much of a source is read: more is a sentence, not a name. */
const longestSource = 300;

/** A role is named in the first words of a source. */
const wordsRead = 12;

/** The person whose name is in the source, or the organisation that begins or ends it; not an owner ("Smith's office"). */
function named({ known, entities }: Cast, source: Span, text: string): Entity | undefined {
  const mentions = mentionsIn(known.mentions, source.start, source.end).filter(
    ({ span }) =>
      !/^(?:['’]s|['’](?=\s))/.test(known.article.text.slice(span.end, span.end + 2)) &&
      !/\b(?:for|of|to|by|with)\s+(?:[\p{Alpha}.’'-]+\s+){0,2}$/u.test(
        text.slice(0, Math.max(0, span.start - source.start)),
      ),
  );
  const person = mentions.findLast(({ type }) => type === 'PER');
  if (person) return entities.get(person.entity);
  if (text.split(/\s+/, wordsRead).some((word) => isRoleWord(word.toLowerCase()))) return undefined; // "a spokesman for the bank"
  const thing = mentions.find(({ type, adjectival }) => (type === 'ORG' || type === 'LOC') && !adjectival);
  return thing && entities.get(thing.entity);
}

function ofPronoun(
  cast: Cast,
  pronoun: string,
  source: Span,
  paragraph: number,
  last: Speaker | undefined,
): Entity | undefined {
  if (pronoun === 'who') return personBefore(cast, source.start);
  if (pronoun === 'it' || pronoun === 'its')
    return nearest(cast, source.start, paragraph, ({ type }) => type === 'ORG');
  const gender: Gender =
    pronoun === 'he' || pronoun === 'his' ? 'male' : pronoun === 'she' || pronoun === 'her' ? 'female' : 'unknown';
  if (gender === 'unknown') return undefined;
  const fits = (entity: Entity) => entity.type === 'PER' && (entity.gender === gender || entity.gender === 'unknown');
  const here = nearest(cast, source.start, paragraph, fits, paragraph);
  if (here) return here;
  // Whoever spoke last goes on, unless the paragraph has brought in somebody else.
  if (last && paragraph - last.paragraph <= 2 && fits(last.entity)) return last.entity;
  return nearest(cast, source.start, paragraph, fits);
}

/** How far before a pronoun's sentence its person may be named, in code units. */
const nameBefore = 80;

/** "Smith, who said": the name that ends right before. */
function personBefore({ known, entities }: Cast, offset: number): Entity | undefined {
  const mention = known.mentions[firstEndingAfter(known.mentions, offset) - 1];
  return mention && mention.type === 'PER' && offset - mention.span.end < nameBefore
    ? entities.get(mention.entity)
    : undefined;
}

/** A name so many mentions before is forgotten. */
const mostMentions = 40;

/** The subject of the latest sentence that names somebody fitting, back to the paragraph `floor` or two paragraphs. */
function nearest(
  { known, entities }: Cast,
  offset: number,
  paragraph: number,
  fits: (entity: Entity) => boolean,
  floor = paragraph - 2,
): Entity | undefined {
  let found: Mention | undefined;
  let looked = 0;
  for (let at = firstEndingAfter(known.mentions, offset) - 1; at >= 0 && looked < mostMentions; at--, looked++) {
    const mention = known.mentions[at];
    if (mention.paragraph < floor) break;
    if (mention.quoted) continue;
    if (found && !sameSentence(known, mention, found)) break;
    const entity = entities.get(mention.entity);
    if (entity && fits(entity)) found = mention;
  }
  return found && entities.get(found.entity);
}

function sameSentence({ paragraphs }: Known, first: Mention, second: Mention): boolean {
  if (first.paragraph !== second.paragraph) return false;
  const { start, paragraph } = paragraphs[first.paragraph];
  return sentenceAt(paragraph, first.span.start - start) === sentenceAt(paragraph, second.span.start - start);
}

/** "the minister", "the keeper": of the people named before, the latest to whom the article gives that role. */
function ofRole({ known, entities, roles }: Cast, source: Span, text: string): Entity | undefined {
  const opening = /^(?:the|his|her|their|our)\s/i.exec(text);
  if (!opening) return undefined;
  const word = text
    .slice(opening[0].length)
    .toLowerCase()
    .split(/[^\p{Alpha}-]+/u, 6)
    .find(isRoleWord);
  if (!word) return undefined;
  const gender = genderOfRoleWord(word);
  const first = firstEndingAfter(known.mentions, source.start) - 1;
  for (let at = first; at >= 0 && at > first - farthestRole; at--) {
    const { type, entity: id } = known.mentions[at];
    const entity = type === 'PER' ? entities.get(id) : undefined;
    if (!entity || (gender && entity.gender !== gender && entity.gender !== 'unknown')) continue;
    const given = roles.get(entity) ?? entity.roles.map((role) => role.text.toLowerCase()).join('\n');
    roles.set(entity, given);
    if (given.includes(word)) return entity;
  }
  return undefined;
}

/** How many mentions back a role may refer. */
const farthestRole = 120;
