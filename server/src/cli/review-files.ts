// Files to findings: articles are read in workers where there are many, and compared with each other here.
import { statSync } from 'node:fs';
import {
  createWorkspaceIndex,
  mergeReports,
  type Report,
  reviewWorkspace,
  rules,
  type StoredFinding,
  withoutAccepted,
} from '../core/index.ts';
import { findFiles } from './files.ts';
import { Refusal } from './refusal.ts';
import { createSheets, type Sheets } from './sheets.ts';
import { readAll } from './workers/pool.ts';
import type { ReadArticle } from './workers/read-article.ts';

export interface ReviewRequest {
  readonly paths: readonly string[];
  /** Each file on its own, no cross-file rules. */
  readonly isolated?: boolean;
  readonly sheet?: string;
  readonly noSheet?: boolean;
  /** Tell accepted findings too. */
  readonly all?: boolean;
}

export interface ReviewedFile {
  readonly path: string;
  readonly findings: readonly StoredFinding[];
}

export interface Review {
  readonly files: readonly ReviewedFile[];
  /** What could not be read or understood, in words for the user. */
  readonly problems: readonly string[];
  /** Whether a path that the user named could not be read, or a rule failed. */
  readonly failed: boolean;
}

/** Reviews files and folders. Throws a Refusal where nothing is named. */
export async function reviewFiles(request: ReviewRequest): Promise<Review> {
  if (!request.paths.length) throw new Refusal('Name a file or a folder to review, for example: copydesk check seeds');
  const choice = { only: request.sheet, none: request.noSheet };
  const sheets = createSheets(choice);
  const found = findFiles(request.paths, sheets);
  const { articles, unread, failures } = await readAll(found.files, { task: 'review', ...choice });
  const reports = request.isolated ? articles.map(({ report }) => report) : compare(articles, sheets, failures);
  const files = articles.map(({ path }, at) => ({
    path,
    findings: accepted(reports[at], path, sheets, request.all).findings,
  }));
  const nothing = found.files.length || found.problems.length ? [] : [`No articles in ${request.paths.join(', ')}.`];
  return {
    files,
    problems: [...found.problems, ...unread, ...failures, ...sheets.problems, ...nothing],
    failed:
      found.problems.length > 0 || failures.length > 0 || unread.some((problem) => isNamed(problem, request.paths)),
  };
}

/** The article reports with what the workspace rules say added. */
function compare(articles: readonly ReadArticle[], sheets: Sheets, failures: string[]): Report[] {
  const index = createWorkspaceIndex();
  for (const { summary } of articles) index.put(summary);
  return articles.map(({ path, report, summary }) => {
    const across = reviewWorkspace(summary, { rules, sheet: sheets.sheetOf(path), workspace: index.view(path) });
    failures.push(...across.failures.map(({ rule, message }) => `${path}: ${rule} failed: ${message}`));
    return mergeReports(report, across);
  });
}

function accepted(report: Report, name: string, sheets: Sheets, all = false): Report {
  const house = all ? undefined : sheets.houseOf(name);
  return house ? withoutAccepted(report, house.accepted, house.pathOf(name)) : report;
}

/** A file that only stood in a folder may be unreadable without the run having failed. */
function isNamed(problem: string, paths: readonly string[]): boolean {
  return paths.some(
    (name) => problem.startsWith(`${name}: `) && statSync(name, { throwIfNoEntry: false })?.isDirectory() !== true,
  );
}
