// Many files at once: as many workers as the machine has processors, fed portion by portion. A few files are read here.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { breathe } from '../cancel.ts';
import { createProgress } from '../progress.ts';
import { say } from '../say.ts';
import type { Sheets } from '../sheets.ts';
import { type Answer, createReader, type Errand, type ReadArticle } from './read-article.ts';
import type { WorkerData, WorkerOrder } from './worker.ts';

/** Fewer files are read before a worker has started. */
const fewFiles = 48;
const portionSize = 24;

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
export async function answersFor(names: readonly string[], errand: Errand, sheets: Sheets): Promise<Answer[]> {
  const progress = createProgress(say.reading(), names.length);
  const crew = createCrew(errand, sheets);
  try {
    return await crew.answers(names, (count) => progress.advance(count));
  } finally {
    await crew.dismiss();
    progress.end();
  }
}

/** Readers who stay for as many portions of work as come. */
export interface Crew {
  /** One answer a file, in the order of the names. `once`: the texts of those that can be read only once. */
  answers(names: readonly string[], done?: (count: number) => void, once?: Texts): Promise<Answer[]>;
  dismiss(): Promise<void>;
}

type Texts = NonNullable<Errand['once']>;

interface Portion {
  readonly at: number;
  readonly names: string[];
}

export function createCrew(errand: Errand, sheets: Sheets): Crew {
  const workers: Worker[] = [];
  let read: ReturnType<typeof createReader> | undefined;

  async function here(names: readonly string[], done: (count: number) => void, once?: Texts): Promise<Answer[]> {
    read ??= createReader(errand, sheets);
    const answers: Answer[] = [];
    for (const name of names) {
      answers.push(read(name, once?.get(name)));
      done(1);
      await breathe();
    }
    return answers;
  }

  return {
    async answers(names, done = () => {}, once) {
      if (names.length <= fewFiles) return here(names, done, once);
      const portions: Portion[] = [];
      for (let at = 0; at < names.length; at += portionSize)
        portions.push({ at, names: names.slice(at, at + portionSize) });
      while (workers.length < Math.min(availableParallelism(), portions.length)) workers.push(hire(errand));
      const answers: Answer[] = new Array(names.length);
      await Promise.all(
        workers.map(async (worker) => {
          for (let portion = portions.shift(); portion; portion = portions.shift()) {
            const given = await answersOf(worker, { names: portion.names, once: once && textsOf(portion, once) });
            for (const [index, answer] of given.entries()) answers[portion.at + index] = answer;
            done(given.length);
          }
        }),
      );
      return answers;
    },
    async dismiss() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

const textsOf = ({ names }: Portion, once: Texts): Texts =>
  new Map(names.flatMap((name) => (once.has(name) ? [[name, once.get(name) as never]] : [])));

function answersOf(worker: Worker, order: WorkerOrder): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answers: Answer[]) => {
      worker.off('error', reject);
      resolve(answers);
    });
    worker.postMessage(order);
  });
}

function hire(errand: Errand): Worker {
  const workerData: WorkerData = { copydesk: 'reader', errand };
  // Articles are short-lived: a small nursery keeps four workers within the memory of one editor.
  return new Worker(__filename, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
}
