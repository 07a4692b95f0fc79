// The names of one story, resolved, and remembered as long as its paragraphs speak of the same names in the same order.

import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import { ownCopy } from '../../../text/own-copy.ts';
import type { EntityType } from '../../annotations.ts';
import { correctTypes, pairsAmong } from '../corrections.ts';
import type { DescribedNames, NamePair } from '../mentions/describe-names.ts';
import type { NamesMemory } from '../names-memory.ts';
import type { EntityHead, StoryNames } from './named-story.ts';
import { type CountedForm, type FormPair, type ResolvedNames, resolveNames } from './resolve-names.ts';
import { readSurface, type Surface } from './surface.ts';
import { typeForms } from './type-forms.ts';

/** Resolves the names of the story's paragraphs, or gives what is remembered where no name has changed. */
export function nameStory(story: number, paragraphs: readonly DescribedNames[], memory: NamesMemory): StoryNames {
  const known = memory.stories.get(story);
  const { corrections } = memory;
  if (known?.corrections === corrections && sameDigests(known.digests, paragraphs)) return known;
  const { forms: counted, formOf, surfaces } = countForms(paragraphs, known?.surfaces, memory.knowledge.gazetteer);
  const forms = correctTypes(typeForms(counted), corrections);
  const pairs = (pick: (names: DescribedNames) => readonly NamePair[]): FormPair[] =>
    paragraphs.flatMap((paragraph) =>
      pick(paragraph).map(([one, other]) => ({
        one: formOf.get(paragraph.names[one].key)!,
        other: formOf.get(paragraph.names[other].key)!,
      })),
    );
  const resolved = resolveNames(
    forms,
    [...pairs((names) => names.introduced), ...pairsAmong(forms, corrections.same)],
    pairs((names) => names.apart),
    pairsAmong(forms, corrections.apart),
    memory.knowledge.gazetteer,
  );
  const heads = headsOf(story, forms, resolved, memory.knowledge.gazetteer);
  const named = {
    digests: paragraphs.map((paragraph) => paragraph.digest),
    corrections,
    formOf,
    surfaces,
    forms,
    resolved,
    heads,
  };
  memory.stories.set(story, named);
  return named;
}

/** The numbers of the forms of a paragraph's names, in their order. */
export function formsOf(names: DescribedNames, story: StoryNames, { formsIn }: NamesMemory): readonly number[] {
  const known = formsIn.get(names);
  if (known?.story === story) return known.forms;
  const forms = names.names.map(({ key }) => story.formOf.get(key)!);
  formsIn.set(names, { story, forms });
  return forms;
}

function sameDigests(digests: readonly string[], paragraphs: readonly DescribedNames[]): boolean {
  return digests.length === paragraphs.length && paragraphs.every(({ digest }, index) => digest === digests[index]);
}

/** The story's forms; what was taken apart for its last resolution is not read again, and what it has lost is forgotten. */
function countForms(
  paragraphs: readonly DescribedNames[],
  known: ReadonlyMap<string, Surface> | undefined,
  gazetteer: Gazetteer,
) {
  const forms: (CountedForm & { count: number })[] = [];
  const formOf = new Map<string, number>();
  const surfaces = new Map<string, Surface>();
  for (const { names } of paragraphs) {
    for (const { key, text, type } of names) {
      const form = formOf.get(key);
      if (form !== undefined) {
        forms[form].count++;
        continue;
      }
      const surface = surfaces.get(text) ?? known?.get(text) ?? readSurface(ownCopy(text), gazetteer);
      surfaces.set(surface.text, surface);
      formOf.set(key, forms.length);
      forms.push({ surface, type, count: 1 });
    }
  }
  return { forms, formOf, surfaces };
}

function headsOf(
  story: number,
  forms: readonly CountedForm[],
  resolved: ResolvedNames,
  gazetteer: Gazetteer,
): EntityHead[] {
  const members: CountedForm[][] = Array.from({ length: resolved.size }, () => []);
  forms.forEach((form, index) => {
    members[resolved.entityOf[index]].push(form);
  });
  const shared = sharedForms(forms, resolved);
  const taken = new Set<string>();
  return members.map((own, index) => {
    const type = typeOf(own);
    const best = canonical(own, type);
    const { adjectival, demonym, text, folded } = best.surface;
    const country = adjectival && demonym ? gazetteer.countries.find(({ code }) => code === demonym) : undefined;
    const name = country?.name ?? text;
    let id = `${story}:${adjectival ? name.toLowerCase() : folded || name}`;
    while (taken.has(id)) id += `/${type.toLowerCase()}`; // "washington" the man and the city
    taken.add(id);
    const gender = type === 'PER' && best.surface.given ? gazetteer.genderOfFirstName(best.surface.given) : undefined;
    const texts = [...new Set([...own, ...(shared.get(index) ?? [])].map(({ surface }) => surface.text))];
    const written = { texts, notes: new Map() };
    return { id, type, name, gender: gender === 'female' || gender === 'male' ? gender : 'unknown', written };
  });
}

/** The forms that an entity has in common with others: "Moore" of two men. */
function sharedForms(forms: readonly CountedForm[], { candidates }: ResolvedNames): Map<number, CountedForm[]> {
  const shared = new Map<number, CountedForm[]>();
  for (const [form, bearers] of candidates) {
    for (const bearer of bearers) {
      const known = shared.get(bearer);
      if (known) known.push(forms[form]);
      else shared.set(bearer, [forms[form]]);
    }
  }
  return shared;
}

/** The commonest type, the first of equals; a country is a place however often its adjective appears. */
function typeOf(forms: readonly CountedForm[]): EntityType {
  if (forms.some(({ surface, type }) => surface.demonym && (type === 'MISC' || type === 'LOC'))) return 'LOC';
  const counts = new Map<EntityType, number>();
  for (const { type, count } of forms) counts.set(type, (counts.get(type) ?? 0) + count);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** More words than this do not make a person's name any fuller. */
const wordsOfFullName = 9;

/** Longer words in capitals are shouted, not abbreviated. */
const longestAcronym = 5;

/** What speaks for a form as the name of its entity, the strongest first: a later claim counts where the earlier ones are equal. */
const claims: readonly ((form: CountedForm, type: EntityType) => number)[] = [
  ({ surface }) => (surface.adjectival ? 0 : 1),
  ({ surface }) => (surface.capitals && surface.text.length > longestAcronym ? 0 : 1),
  ({ surface }) => (surface.country ? 1 : 0), // "South Korea" rather than "the South"
  ({ surface }, type) => (type === 'PER' ? Math.min(surface.words.length, wordsOfFullName) : 0),
  ({ count }) => count,
];

/** The fullest form of a person, the commonest of anything else; forms in capitals and adjectives only where there is no other. */
function canonical(forms: readonly CountedForm[], type: EntityType): CountedForm {
  return forms.reduce((best, next) => {
    const deciding = claims.find((claim) => claim(next, type) !== claim(best, type));
    return deciding && deciding(next, type) > deciding(best, type) ? next : best;
  });
}
