// One type for one name where the recogniser gave several: what the gazetteer knows, then the people of the story, then the vote.
import type { EntityType } from '../annotations.ts';
import type { CountedForm } from './resolve-names.ts';
import type { Surface } from './surface.ts';

/** The forms in their order, each with the type it is taken for. */
export function settleTypes(forms: readonly CountedForm[]): CountedForm[] {
  const families = new Set<string>();
  for (const { surface, type } of forms) {
    if (type === 'PER' && surface.words.length > 1)
      families.add(surface.family).add(surface.words[surface.words.length - 1]);
  }
  const votes = new Map<string, Map<EntityType, number>>();
  const settled = forms.map(({ surface, type, count }) => {
    const known = knownType(surface, type, families);
    const ballot = votes.get(surface.folded) ?? new Map<EntityType, number>();
    votes.set(surface.folded, ballot.set(known, (ballot.get(known) ?? 0) + count));
    return known;
  });
  return forms.map((form, index) => {
    const { folded } = form.surface;
    const type = elected(settled[index], votes.get(folded)!, families.has(folded));
    return type === form.type ? form : { ...form, type };
  });
}

function knownType(surface: Surface, type: EntityType, families: ReadonlySet<string>): EntityType {
  const bare = surface.words.length === 1;
  if (surface.adjectival && type !== 'LOC' && !(type === 'PER' && families.has(surface.folded))) return 'MISC';
  if (surface.country && (type === 'MISC' || (type === 'PER' && !families.has(surface.folded)))) return 'LOC';
  if (
    bare &&
    type !== 'PER' &&
    families.has(surface.folded) &&
    !surface.country &&
    !surface.state &&
    !surface.capitals
  ) {
    return type === 'LOC' ? type : 'PER';
  }
  return type;
}

/** A name that a person bears may be a place as well ("Washington"); otherwise the commonest type wins, the type itself of equals. */
function elected(type: EntityType, ballot: ReadonlyMap<EntityType, number>, isFamily: boolean): EntityType {
  let best = type;
  for (const [candidate, count] of ballot) {
    if (isFamily && (candidate === 'PER') !== (type === 'PER')) continue;
    if (count > ballot.get(best)!) best = candidate;
  }
  return best;
}
