// What the other files of a run say of one: findings with their fixes, for a command that edits.
import { type ArticleSummary, createWorkspaceIndex, type Finding, reviewWorkspace, rules } from '../core/index.ts';
import type { Sheets } from './sheets.ts';
import type { Errand } from './workers/read-article.ts';
import { readFiles } from './workers/read-files.ts';

/** With fewer files nothing between them is safe to fix: a line must be in ten to be the page's beyond doubt. */
const fewest = 10;

/** Reads all files once and gives, for each, the findings that only the others explain. */
export async function findingsAcross(
  names: readonly string[],
  sheets: Sheets,
  errand: Omit<Errand, 'task'>,
): Promise<(name: string) => readonly Finding[]> {
  if (names.length < fewest) return () => [];
  const index = createWorkspaceIndex();
  const summaries = new Map<string, ArticleSummary>();
  for await (const answer of readFiles(names, { ...errand, task: 'summarize' }, sheets)) {
    if (!('summary' in answer)) continue;
    index.put(answer.summary);
    summaries.set(answer.path, answer.summary);
  }
  return (name) => {
    const summary = summaries.get(name);
    if (!summary) return [];
    return reviewWorkspace(summary, { rules, sheet: sheets.sheetOf(name), workspace: index.view(name) }).findings;
  };
}
