// Runs the core over fixtures as a host would, and compares what it says with what is marked.
import {
  annotate,
  applyEdits,
  createMemory,
  createWorkspaceIndex,
  type Finding,
  knownRulesOf,
  loadNameKnowledge,
  parseArticle,
  readSheetFile,
  review,
  reviewWorkspace,
  sheetFor,
  summarize,
} from '../../server/src/core/index.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import type { FixtureCase, FixtureFile } from './fixture.ts';

/** Unpacked once for all tests of a file. */
export const knowledge = loadNameKnowledge();

export interface Checked {
  readonly file: FixtureFile;
  readonly findings: readonly Finding[];
}

/** The findings of one rule in each file of a case. A workspace rule sees all files of the case. */
export function checkCase(fixture: FixtureCase, rule: Rule): Checked[] {
  const rules = [{ ...rule, severity: rule.severity === 'off' ? (rule.whenOn ?? 'information') : rule.severity }];
  const houseRules = readSheetFile(fixture.sheet ?? '', knownRulesOf([rule])).file;
  const index = createWorkspaceIndex();
  const articles = fixture.files.map(({ path, text }) =>
    annotate(parseArticle(path, text), createMemory(knowledge), sheetFor(houseRules, path).corrections),
  );
  const summaries = articles.map(summarize);
  for (const summary of summaries) index.put(summary);
  return fixture.files.map((file, at) => {
    const workspace = index.view(file.path);
    const sheet = sheetFor(houseRules, file.path);
    const report =
      rule.scope === 'article'
        ? review(articles[at], { rules, workspace, sheet })
        : reviewWorkspace(summaries[at], { rules, workspace, sheet });
    if (report.failures.length) throw new Error(`${rule.id}: ${report.failures[0].message}`);
    return { file, findings: report.findings };
  });
}

/** Findings as the carets of a page: one line each, so that a failing comparison reads well. */
export function underlined(
  file: FixtureFile,
  spans: readonly { start: number; end: number; label: string }[],
): string[] {
  return [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, label }) => `${label} «${file.text.slice(start, end)}» at ${start}`);
}

/** The file after the first fix of each finding, or the one whose title holds the given words. */
export function fixedText({ file, findings }: Checked, choose = ''): string {
  const edits = findings.flatMap((finding) => finding.fixes().find((fix) => fix.title.includes(choose))?.edits ?? []);
  return applyEdits(file.text, edits);
}
