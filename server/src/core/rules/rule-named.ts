// A rule by its id, for what a finding's rule tells besides its message.
import { rules } from './registry.generated.ts';
import type { Rule } from './rule.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Undefined for a rule that an older list of findings names and we no longer have. */
export function ruleNamed(id: string): Rule | undefined {
  return byId.get(id);
}
