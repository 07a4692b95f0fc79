// Runs the rules. One that throws becomes a failure in the report; the others still run.
import type { Annotations, Entity } from '../annotate/annotations.ts';
import { beginReview, count, createScanMemory, madeOf, type ScanMemory, scan } from '../annotate/scan.ts';
import { note } from '../paragraph/paragraph-cache.ts';
import type { ArticleRule, Discovery, Finding, Rule, RuleContext, WorkspaceRule } from '../rules/rule.ts';
import { emptySheet, type Sheet } from '../rules/sheet.ts';
import { type Language, type Said, tell } from '../wording/wording.ts';
import type { ArticleSummary } from '../workspace/article-summary.ts';
import { emptyWorkspace, type WorkspaceView } from '../workspace/workspace-view.ts';
import { severityOf } from './severity.ts';
import { spareDamagedWords } from './spare-damaged-words.ts';
import { textBeside } from './words-beside.ts';

export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

export interface Report {
  /** By start, then by end, then by rule. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

export interface ReviewOptions {
  readonly rules: readonly Rule[];
  readonly sheet?: Sheet;
  readonly workspace?: WorkspaceView;
  /** In which findings are told. Default: English. */
  readonly language?: Language;
  /** Makes the next review of the article cheap and changes nothing else. */
  readonly memory?: ScanMemory;
}

/** What the article rules find in one article. Text in, findings out: never throws, whatever the article. */
export function review(annotations: Annotations, options: ReviewOptions): Report {
  const { rules, sheet = emptySheet, workspace = emptyWorkspace, memory = createScanMemory() } = options;
  const articleRules = rules.filter((rule): rule is ArticleRule => rule.scope === 'article');
  const { text } = annotations.article;
  const shared = sharing();
  beginReview(memory);
  return run(articleRules, options, text, (rule, ruleOptions) =>
    rule.check({
      annotations,
      sheet,
      workspace,
      options: ruleOptions,
      each: remembering(rule.id),
      found: (key, read) => scan(annotations.paragraphs, memory, `${rule.id}/${key}`, read),
      counted: (key, counting) => count(annotations.paragraphs, memory, `${rule.id}/${key}`, counting),
      named: naming(rule.id),
      made: (key, words, make) => madeOf(memory, `${rule.id}/${key}`, words, make),
      shared,
    }),
  );
}

/** Keeps what a rule makes of an entity's names with them, under the rule's own keys. */
function naming(rule: string): RuleContext['named'] {
  const ownKey = keysOf(rule);
  return <T>(key: string, { written: { texts, notes } }: Entity, read: (texts: readonly string[]) => T) => {
    const own = ownKey(key);
    if (!notes.has(own)) notes.set(own, read(texts));
    return notes.get(own) as T;
  };
}

function sharing(): RuleContext['shared'] {
  const known = new Map<string, unknown>();
  return <T>(key: string, make: () => T) => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T;
  };
}

/** Keeps what a rule reads of a paragraph under the rule's own keys. */
function remembering(rule: string): RuleContext['each'] {
  const ownKey = keysOf(rule);
  return (key, placed, read) => note(placed.remembered, ownKey(key), read);
}

/** A rule's own keys, each made once: one is asked for in every paragraph, or of every name. */
function keysOf(rule: string): (key: string) => string {
  const keys = new Map<string, string>();
  return (key) => {
    let own = keys.get(key);
    if (own === undefined) {
      own = `${rule}/${key}`;
      keys.set(key, own);
    }
    return own;
  };
}

/** What the workspace rules find in one article, by its summary and the others'. Spans are those of the text it was made of. */
export function reviewWorkspace(
  summary: ArticleSummary,
  options: ReviewOptions & { workspace: WorkspaceView },
): Report {
  const { rules, sheet = emptySheet, workspace } = options;
  const workspaceRules = rules.filter((rule): rule is WorkspaceRule => rule.scope === 'workspace');
  return run(workspaceRules, options, '', (rule, ruleOptions) =>
    rule.check({ summary, workspace, sheet, options: ruleOptions }),
  );
}

/** Both reports as one, in the order of a report. */
export function mergeReports(one: Report, other: Report): Report {
  const findings = [...one.findings, ...other.findings].sort(byPlace);
  return { findings, failures: [...one.failures, ...other.failures] };
}

type Options = Readonly<Record<string, unknown>>;

function run<R extends Rule>(
  rules: readonly R[],
  { sheet = emptySheet, language }: ReviewOptions,
  text: string,
  check: (rule: R, options: Options) => Iterable<Discovery>,
): Report {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, sheet);
    if (severity === 'off') continue;
    try {
      const options = sheet.rules.get(rule.id)?.options ?? {};
      const fixed = sheet.rules.get(rule.id)?.severity !== undefined;
      for (const discovery of check(rule, options)) {
        const weight = fixed ? severity : (discovery.severity ?? severity);
        findings.push(findingOf(rule, weight, discovery, text, language));
      }
    } catch (error) {
      failures.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings: findings.sort(byPlace), failures };
}

const noFixes = () => [];

function findingOf(
  rule: Rule,
  severity: Finding['severity'],
  discovery: Discovery,
  text: string,
  language: Language | undefined,
): Finding {
  const { span, others, oneName, fixes: proposed = noFixes } = discovery;
  const told = (said: Said) => tell(said, language);
  const message = told(discovery.message);
  const related = (discovery.related ?? []).map((place) => ({ ...place, message: told(place.message) }));
  const own = () => proposed().map((fix) => ({ ...fix, title: told(fix.title) }));
  const subject = discovery.subject ?? text.slice(span.start, span.end);
  const fixes = rule.family === 'damage' ? own : () => spareDamagedWords(own(), text);
  const beside = text ? textBeside(text, span) : undefined;
  return { rule: rule.id, severity, span, message, related, fixes, subject, others, oneName, beside };
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
