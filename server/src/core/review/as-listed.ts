// An article's names as they are listed for people: what a finding tells to be two writings of one name is one person, place or
// organisation, with the odd writing marked. Rules see the names as the article alone tells them.
import type { Annotations, Entity, Mention } from '../annotate/annotations.ts';
import { isRunningText } from '../article/running-text.ts';
import type { Finding, OneName } from '../rules/rule.ts';
import { firstWhere } from '../text/first-where.ts';
import { overlaps, type Span } from '../text/span.ts';

/** The article with its names as findings have them: where they tell of none that is written in two ways, the same. */
export function asListed(annotations: Annotations, findings: readonly Finding[]): Annotations {
  const told = new Set(findings.flatMap(({ oneName }) => oneName ?? []));
  if (told.size === 0) return annotations;
  const marks = new Map<Mention, string>();
  const joined = new Map<string, string>();
  const names = new Map<string, string>();
  const byId = new Map(annotations.entities.map((entity) => [entity.id, entity]));
  for (const name of told) {
    const odd = name.places.flatMap((place) => mentionsOver(place, annotations));
    for (const mention of odd) marks.set(mention, name.elsewhere);
    const usual = new Set(name.there.flatMap((place) => mentionsOver(place, annotations)).map(({ entity }) => entity));
    const corrected = correcting(name, annotations.article.text);
    for (const id of new Set(odd.map(({ entity }) => entity))) {
      const own = byId.get(id);
      if (own?.type === 'PER' && odd.some(({ text }) => text === own.name)) names.set(id, corrected(own.name));
      if (usual.has(id) || joined.has(id)) continue;
      const fitting = [...usual].filter((other) => !joined.has(other) && isOne(byId, id, other, corrected));
      if (fitting.length === 1) joined.set(id, fitting[0]);
    }
  }
  return rebuilt(annotations, marks, joined, names);
}

/** Mentions nest no deeper. */
const mentionsBack = 8;

function mentionsOver(place: Span, { mentions }: Annotations): Mention[] {
  const end = firstWhere(mentions, ({ span }) => span.start >= place.end);
  return mentions
    .slice(Math.max(0, end - mentionsBack), end)
    .filter(({ span, adjectival }) => !adjectival && overlaps(span, place));
}

function correcting({ places, elsewhere }: OneName, text: string): (form: string) => string {
  const written = places.length ? text.slice(places[0].start, places[0].end) : elsewhere;
  return (form) => form.replace(written, elsewhere);
}

/** Whether a name, corrected, is the other one or a part of it, as every form of a person's is. */
function isOne(
  byId: ReadonlyMap<string, Entity>,
  id: string,
  other: string,
  corrected: (text: string) => string,
): boolean {
  const odd = byId.get(id);
  const usual = byId.get(other);
  if (!odd || !usual) return false;
  const forms = [
    ...new Set([odd.name, ...odd.mentions.filter(({ adjectival }) => !adjectival).map(({ text }) => text)]),
  ];
  if (odd.type !== 'PER' || usual.type !== 'PER')
    return forms.every((form) => usual.mentions.some(({ text }) => folded(text) === folded(corrected(form))));
  return forms.every((form) => isPart(corrected(form), usual.name) || isPart(usual.name, corrected(form)));
}

const folded = (text: string) =>
  text
    .replace(/^the\s/i, '')
    .replace(/['’]s?$/, '')
    .toLowerCase();

function isPart(part: string, whole: string): boolean {
  const words = new Set(folded(whole).split(/[\s\u00a0]+/));
  return folded(part)
    .split(/[\s\u00a0]+/)
    .every((word) => words.has(word));
}

/** With marked mentions, with what is one made one (`joined`, by id), under the corrected names. */
function rebuilt(
  annotations: Annotations,
  marks: ReadonlyMap<Mention, string>,
  joined: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Annotations {
  const idOf = (id: string) => joined.get(id) ?? id;
  const seen = new Map<Mention, Mention>();
  const mentions = annotations.mentions.map((mention) => {
    const elsewhere = marks.get(mention);
    const entity = idOf(mention.entity);
    if (elsewhere === undefined && entity === mention.entity) return mention;
    const listed = { ...mention, entity, ...(elsewhere === undefined ? {} : { elsewhere }) };
    seen.set(mention, listed);
    return listed;
  });
  const groups = new Map<string, Entity[]>();
  for (const entity of annotations.entities) {
    const own = { ...entity, name: names.get(entity.id) ?? entity.name };
    groups.set(idOf(entity.id), [...(groups.get(idOf(entity.id)) ?? []), own]);
  }
  const listed = (mention: Mention) => seen.get(mention) ?? mention;
  const entities = [...groups].map(([id, members]) => oneOf(id, members, annotations, listed));
  const attributions = annotations.attributions.map(
    (one) => one && (one.entity && joined.has(one.entity) ? { ...one, entity: idOf(one.entity) } : one),
  );
  return { ...annotations, entities, mentions, attributions };
}

/** One entity of those that are one; under the id and, but for a fuller name, the name of the usual writing. */
function oneOf(
  id: string,
  members: readonly Entity[],
  { paragraphs }: Annotations,
  listed: (mention: Mention) => Mention,
): Entity {
  const usual = members.find((member) => member.id === id) ?? members[0];
  const byPlace = (one: { readonly span: Span }, other: { readonly span: Span }) => one.span.start - other.span.start;
  const mentions = members.flatMap((member) => member.mentions.map(listed)).sort(byPlace);
  const isOwn = ({ quoted, paragraph }: Mention) => !quoted && isRunningText(paragraphs[paragraph].block.kind);
  const firsts = members.map(({ first }) => listed(first)).sort(byPlace);
  const wordsOf = ({ name }: Entity) => name.split(/[\s\u00a0]+/).length;
  const { name } = members.reduce((best, next) => (wordsOf(next) > wordsOf(best) ? next : best), usual);
  return {
    ...usual,
    name: usual.type === 'PER' ? name : usual.name,
    mentions,
    first: firsts.find(isOwn) ?? firsts[0],
    gender: members.find(({ gender }) => gender !== 'unknown')?.gender ?? 'unknown',
    roles: members.flatMap(({ roles }) => roles).sort(byPlace),
    ages: members.flatMap(({ ages }) => ages).sort(byPlace),
  };
}
