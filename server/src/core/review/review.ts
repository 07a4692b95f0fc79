// Runs the rules over an article. A rule that throws becomes a failure in the report; the others still run.
import type { Annotations } from '../annotate/annotations.ts';
import { note } from '../paragraph/paragraph-cache.ts';
import type { Discovery, Finding, Rule, RuleContext } from '../rules/rule.ts';
import { emptySheet, type Sheet } from '../rules/sheet.ts';
import { emptyWorkspace, type WorkspaceView } from '../workspace/workspace-index.ts';
import { severityOf } from './severity.ts';

export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

export interface Report {
  /** By start, then by rule. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

export interface ReviewOptions {
  readonly rules: readonly Rule[];
  readonly sheet?: Sheet;
  readonly workspace?: WorkspaceView;
  /** article: the rules that need one article only; workspace: the others; both by default. */
  readonly scope?: Rule['scope'];
}

/** Text in, findings out: never throws for any article. */
export function review(annotations: Annotations, options: ReviewOptions): Report {
  const { rules, sheet = emptySheet, workspace = emptyWorkspace, scope } = options;
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, sheet);
    if (severity === 'off' || (scope && rule.scope !== scope)) continue;
    const context: RuleContext = {
      annotations,
      sheet,
      workspace,
      options: sheet.rules.get(rule.id)?.options ?? {},
      each: (key, placed, read) => note(placed.remembered, `${rule.id}/${key}`, read),
    };
    try {
      for (const discovery of rule.check(context)) findings.push(findingOf(rule, severity, discovery, annotations));
    } catch (error) {
      failures.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
  return { findings, failures };
}

function findingOf(rule: Rule, severity: Finding['severity'], discovery: Discovery, { article }: Annotations): Finding {
  const { span, message, related = [], fixes = () => [] } = discovery;
  const subject = discovery.subject ?? article.text.slice(span.start, span.end);
  return { rule: rule.id, severity, span, message, related, fixes, subject };
}
