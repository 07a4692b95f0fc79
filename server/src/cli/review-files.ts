// Files to findings, one file after another: articles are read in workers where there are many, and compared with each other here.
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
import type { Answer, ReadArticle } from './workers/read-article.ts';
import { readFiles } from './workers/read-files.ts';

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
  /** Whether somebody sees the findings as they come. */
  readonly shown?: boolean;
}

export interface ReviewedFile {
  readonly path: string;
  readonly findings: readonly StoredFinding[];
  /** How many accepted findings are left out. */
  readonly accepted: number;
  /** The people whom it names in full. */
  readonly people: readonly string[];
  /** People whom the archive knows by another spelling only: filled in by those who ask it. */
  readonly names?: readonly { readonly name: string; readonly archived: readonly ArchivedName[] }[];
}

export interface Review {
  /** Each is read when it is asked for where all are on their own; otherwise all are read before the first comes. */
  readonly files: AsyncGenerator<ReviewedFile, void>;
  /** What could be read only once, by name. */
  readonly once: ReadonlyMap<string, ReadOnce>;
  /** Whether a file that was read begins with a byte order mark. */
  hasMark(path: string): boolean;
  /** What could not be read or understood so far, in words for the user. */
  problems(): readonly string[];
  /** Whether a file could not be read, or a rule failed. */
  failed(): boolean;
}

/** Reviews files and folders. Throws a Refusal where nothing is named. */
export async function reviewFiles(request: ReviewRequest): Promise<Review> {
  if (!request.paths.length) throw new Refusal(say.nameToReview());
  const choice = { only: request.sheet, none: request.noSheet };
  const sheets = request.sheets ?? createSheets(choice);
  const found = await findFiles(request.paths, sheets, request.stdinName);
  const wanted = request.attends ? found.files.filter(request.attends) : found.files;
  const errand = { task: 'review', once: found.once, language: request.language, ...choice } as const;
  const marked = new Set<string>();
  const problems = [...found.problems];
  const nothing =
    found.files.length || found.problems.length ? [] : [told(say.noArticles({ paths: request.paths.join(', ') }))];

  function attendTo(answer: Answer): ReadArticle | undefined {
    if ('unread' in answer) problems.push(answer.unread);
    if (!('report' in answer)) return undefined;
    sheets.houseOf(answer.path); // its mistakes are told, whatever is asked for
    if (answer.mark) marked.add(answer.path);
    problems.push(...failuresIn(answer.path, answer.report));
    return answer;
  }

  async function* reviewed(): Review['files'] {
    const answers = readFiles(wanted, errand, sheets, request.shown);
    const groups = request.isolated ? eachAlone(answers, attendTo) : allTogether(answers, attendTo);
    for await (const group of groups) {
      for await (const [{ path, report, summary }, across] of compared(group, sheets, request)) {
        problems.push(...failuresIn(path, across));
        const whole = mergeReports(report, across);
        const { findings } = accepted(whole, path, sheets, request.all);
        yield { path, findings, accepted: whole.findings.length - findings.length, people: peopleIn(summary) };
      }
    }
  }

  return {
    files: reviewed(),
    once: found.once,
    hasMark: (path) => marked.has(path),
    problems: () => [...problems, ...sheets.problems, ...nothing],
    failed: () => problems.length + sheets.problems.length > 0,
  };
}

type Attend = (answer: Answer) => ReadArticle | undefined;

async function* eachAlone(answers: AsyncIterable<Answer>, attendTo: Attend): AsyncGenerator<ReadArticle[]> {
  for await (const answer of answers) {
    const article = attendTo(answer);
    if (article) yield [article];
  }
}

async function* allTogether(answers: AsyncIterable<Answer>, attendTo: Attend): AsyncGenerator<ReadArticle[]> {
  const articles: ReadArticle[] = [];
  for await (const group of eachAlone(answers, attendTo)) articles.push(...group);
  yield articles;
}

/** What the workspace rules say of these articles and the archive; of one alone, what it says two ways. */
async function* compared(
  articles: readonly ReadArticle[],
  sheets: Sheets,
  { archive, language }: ReviewRequest,
): AsyncGenerator<readonly [ReadArticle, Report]> {
  const index = createWorkspaceIndex();
  for (const { summary } of articles) index.put(summary);
  const here = new Set(archive ? articles.map(({ path }) => fileId(path)) : []);
  for (const article of articles) {
    const { path, summary } = article;
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
    const findings = answer ? nameArchived(across.findings, answer, languageOf(language)) : across.findings;
    yield [article, { ...across, findings }];
    await breathe();
  }
}

const failuresIn = (path: string, { failures }: Report) =>
  failures.map(({ rule, message }) => told(say.ruleFailed({ path, rule, reason: message })));

function accepted(report: Report, name: string, sheets: Sheets, all = false): Report {
  const house = all ? undefined : sheets.houseOf(name);
  return house ? withoutAccepted(report, house.accepted, house.pathOf(name), house.pathOf) : report;
}

const peopleIn = ({ names }: ArticleSummary) =>
  names.flatMap(({ type, name }) => (type === 'PER' && name.includes(' ') ? [name] : []));
