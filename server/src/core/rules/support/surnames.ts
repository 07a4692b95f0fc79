// Who bears which surname.
import type { Annotations, Entity } from '../../annotate/annotations.ts';
import type { RuleContext } from '../rule.ts';

/** The people of the article who are named in full, by surname in lower case. */
export function bearersOf({
  annotations,
  shared,
}: Pick<RuleContext, 'annotations' | 'shared'>): ReadonlyMap<string, readonly Entity[]> {
  return shared('surnames/bearers', () => findBearers(annotations));
}

function findBearers({ entities }: Annotations): ReadonlyMap<string, readonly Entity[]> {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type !== 'PER') continue;
    const words = entity.name.toLowerCase().split(/[\s\u00a0]+/);
    if (words.length < 2) continue;
    const surname = isSurnameFirst(entity.name) ? words[0] : words[words.length - 1];
    const known = bearers.get(surname);
    if (known) known.push(entity);
    else bearers.set(surname, [entity]);
  }
  return bearers;
}

/** "Kim Ji-won", "Lin Shu-fen": the given name comes behind, in two syllables. */
const isSurnameFirst = (name: string) => /^\p{Upper}\p{Lower}{1,5} \p{Upper}\p{Lower}+-\p{Lower}+$/u.test(name);
