// Looking up an entity by its id, without walking all of them.
import type { Entity } from '../../annotate/annotations.ts';
import type { RuleContext } from '../rule.ts';

/** The entity with this id; undefined for none. */
export function entityOf(
  { annotations: { entities }, shared }: Pick<RuleContext, 'annotations' | 'shared'>,
  id: string | undefined,
): Entity | undefined {
  if (id === undefined) return undefined;
  return shared('entities by id', () => new Map(entities.map((entity) => [entity.id, entity]))).get(id);
}
