// Files to findings: articles are read in workers where there are many, and compared with each other here.
import {
  type ArchivedName,
  type ArticleSummary,
  archiveView,
  askArchive,
  createWorkspaceIndex,
  joinViews,
  languageOf,
  mergeReports,
  type NewsroomStore,
  nameArchived,
  type Report,
  reviewWorkspace,
  rules,
  type StoredFinding,
  withoutAccepted,
} from '../core/index.ts';
import { fileId } from './archive/incoming.ts';
import { breathe } from './cancel.ts';
import { findFiles, type ReadOnce } from './files.ts';
import { told } from './language.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import { createSheets, type Sheets } from './sheets.ts';
import { readAll } from './workers/pool.ts';
import type { ReadArticle } from './workers/read-article.ts';

export interface ReviewRequest {
  readonly paths: readonly string[];
  /** Each file on its own, no cross-file rules. */
  readonly isolated?: boolean;
  readonly sheet?: string;
  readonly noSheet?: boolean;
  /** What these two choose, where it was read already. */
  readonly sheets?: Sheets;
  /** A locale: what is found is told in its language. */
  readonly language?: string;
  /** Tell accepted findings too. */
  readonly all?: boolean;
  /** Whether a file is wanted; all are where nothing is said. */
  attends?(file: string): boolean;
  /** Asked beside the files. */
  readonly archive?: NewsroomStore;
  /** What standard input is called. */
  readonly stdinName?: string;
}

export interface ReviewedFile {
  readonly path: string;
  /** Whether the file begins with a byte order mark. */
  readonly mark: boolean;
  readonly findings: readonly StoredFinding[];
  /** How many accepted findings are left out. */
  readonly accepted: number;
  /** The people whom it names in full. */
  readonly people: readonly string[];
  /** People whom the archive knows by another spelling only: filled in by those who ask it. */
  readonly names?: readonly { readonly name: string; readonly archived: readonly ArchivedName[] }[];
}

export interface Review {
  readonly files: readonly ReviewedFile[];
  /** What could be read only once, by name. */
  readonly once: ReadonlyMap<string, ReadOnce>;
  /** What could not be read or understood, in words for the user. */
  readonly problems: readonly string[];
  /** Whether a file could not be read, or a rule failed. */
  readonly failed: boolean;
}

/** Reviews files and folders. Throws a Refusal where nothing is named. */
export async function reviewFiles(request: ReviewRequest): Promise<Review> {
  if (!request.paths.length) throw new Refusal(say.nameToReview());
  const choice = { only: request.sheet, none: request.noSheet };
  const sheets = request.sheets ?? createSheets(choice);
  const found = await findFiles(request.paths, sheets, request.stdinName);
  const wanted = request.attends ? found.files.filter(request.attends) : found.files;
  const errand = { task: 'review', once: found.once, language: request.language, ...choice } as const;
  const { articles, unread, failures } = await readAll(wanted, errand, sheets);
  for (const { path } of articles) sheets.houseOf(path); // their mistakes are told, whatever is asked for
  const groups = request.isolated ? articles.map((article) => [article]) : [articles];
  const reports: Report[] = [];
  for (const group of groups) reports.push(...(await compare(group, sheets, failures, request)));
  const files = articles.map(({ path, mark }, at) => {
    const { findings } = accepted(reports[at], path, sheets, request.all);
    const left = reports[at].findings.length - findings.length;
    return { path, mark, findings, accepted: left, people: peopleIn(articles[at].summary) };
  });
  const nothing =
    found.files.length || found.problems.length ? [] : [told(say.noArticles({ paths: request.paths.join(', ') }))];
  return {
    files,
    once: found.once,
    problems: [...found.problems, ...unread, ...failures, ...sheets.problems, ...nothing],
    failed: sheets.problems.length > 0 || found.problems.length > 0 || failures.length > 0 || unread.length > 0,
  };
}

/** The article reports with what the workspace rules say of these articles and the archive; of one alone, what it says two ways. */
async function compare(
  articles: readonly ReadArticle[],
  sheets: Sheets,
  failures: string[],
  { archive, language }: ReviewRequest,
): Promise<Report[]> {
  const index = createWorkspaceIndex();
  for (const { summary } of articles) index.put(summary);
  const here = new Set(archive ? articles.map(({ path }) => fileId(path)) : []);
  const reports: Report[] = [];
  for (const { path, report, summary } of articles) {
    const answer = archive && (await askArchive(archive, summary));
    const view = index.view(path);
    const workspace = answer
      ? joinViews(
          view,
          archiveView(summary, answer, (id) => here.has(id)),
        )
      : view;
    const across = reviewWorkspace(summary, {
      rules,
      sheet: sheets.sheetOf(path),
      workspace,
      language: languageOf(language),
    });
    failures.push(...across.failures.map(({ rule, message }) => told(say.ruleFailed({ path, rule, reason: message }))));
    const findings = answer ? nameArchived(across.findings, answer, languageOf(language)) : across.findings;
    reports.push(mergeReports(report, { ...across, findings }));
    await breathe();
  }
  return reports;
}

function accepted(report: Report, name: string, sheets: Sheets, all = false): Report {
  const house = all ? undefined : sheets.houseOf(name);
  return house ? withoutAccepted(report, house.accepted, house.pathOf(name), house.pathOf) : report;
}

const peopleIn = ({ names }: ArticleSummary) =>
  names.flatMap(({ type, name }) => (type === 'PER' && name.includes(' ') ? [name] : []));
