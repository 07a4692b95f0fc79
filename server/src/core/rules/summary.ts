// What a rule finds, in one line, to be told in any language. English is in the rule, for lists and settings are made of it.
import type { Said } from '../wording/wording.ts';
import type { Rule } from './rule.ts';

export function summaryOf({ id, summary }: Pick<Rule, 'id' | 'summary'>): Said {
  return { group: 'summaries', key: id, english: summary, inserted: {} };
}
