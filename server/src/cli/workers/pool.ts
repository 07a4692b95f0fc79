// Many files at once: as many workers as the machine has processors, fed batch by batch. A few files are read here.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { breathe } from '../cancel.ts';
import { createProgress, type Progress } from '../progress.ts';
import { say } from '../say.ts';
import type { Sheets } from '../sheets.ts';
import { type Answer, createReader, type Errand, type ReadArticle } from './read-article.ts';
import type { WorkerData } from './worker.ts';

/** Fewer files are read before a worker has started. */
const fewFiles = 48;
const batchSize = 24;

export interface ReadFiles {
  /** In the order of the names given. */
  readonly articles: ReadArticle[];
  readonly unread: string[];
  readonly failures: string[];
}

/** Reads and reviews every file. The sheets are those of the run, which a worker reads for itself. */
export async function readAll(names: readonly string[], errand: Errand, sheets: Sheets): Promise<ReadFiles> {
  const answers = await answersFor(names, errand, sheets);
  const articles = answers.filter((answer): answer is ReadArticle => 'report' in answer);
  const unread = answers.flatMap((answer) => ('unread' in answer ? [answer.unread] : []));
  const failures = articles.flatMap(({ path, report }) =>
    report.failures.map(({ rule, message }) => `${path}: ${rule} failed: ${message}`),
  );
  return { articles, unread, failures };
}

/** One answer a file, in the order of the names. */
export async function answersFor(
  names: readonly string[],
  errand: Errand,
  sheets: Sheets,
  progress: Progress = createProgress(say.reading(), names.length),
): Promise<Answer[]> {
  const answers =
    names.length <= fewFiles
      ? await oneByOne(names, errand, sheets)
      : await inWorkers(names, errand, (count) => progress.advance(count));
  progress.end();
  return answers;
}

async function oneByOne(names: readonly string[], errand: Errand, sheets: Sheets): Promise<Answer[]> {
  const read = createReader(errand, sheets);
  const answers: Answer[] = [];
  for (const name of names) {
    answers.push(read(name));
    await breathe();
  }
  return answers;
}

function inWorkers(names: readonly string[], errand: Errand, done: (count: number) => void): Promise<Answer[]> {
  const batches: { at: number; names: string[] }[] = [];
  for (let at = 0; at < names.length; at += batchSize) batches.push({ at, names: names.slice(at, at + batchSize) });
  const answers: Answer[] = new Array(names.length);
  const crew = Array.from({ length: Math.min(availableParallelism(), batches.length) }, () => hire(errand));
  const work = crew.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        let current: { at: number; names: string[] } | undefined;
        const next = () => {
          current = batches.shift();
          if (current) worker.postMessage(current.names);
          else resolve();
        };
        worker.on('message', (read: Answer[]) => {
          for (const [index, answer] of read.entries()) answers[(current?.at ?? 0) + index] = answer;
          done(read.length);
          next();
        });
        worker.on('error', reject);
        next();
      }),
  );
  return Promise.all(work)
    .finally(() => Promise.all(crew.map((worker) => worker.terminate())))
    .then(() => answers);
}

function hire(errand: Errand): Worker {
  const workerData: WorkerData = { copydesk: 'reader', errand };
  // Articles are short-lived: a small nursery keeps four workers within the memory of one editor.
  return new Worker(__filename, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
}
