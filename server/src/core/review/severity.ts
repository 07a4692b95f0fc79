// How loud a rule is: its own default, unless the sheet says otherwise.
import type { Rule } from '../rules/rule.ts';
import type { Severity } from '../rules/severity.ts';
import type { Sheet } from '../rules/sheet.ts';

export function severityOf(rule: Rule, sheet: Sheet): Severity | 'off' {
  return sheet.rules.get(rule.id)?.severity ?? rule.severity;
}
