// Who reads many files: as many workers as the machine has processors, hired once and fed portion by portion. A few files are read here.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { breathe } from '../cancel.ts';
import { sizeOf } from '../files.ts';
import type { Sheets } from '../sheets.ts';
import { type Portion, portionsOf, takeLargest } from './portions.ts';
import { type Answer, createReader, type Errand } from './read-article.ts';
import type { WorkerData, WorkerOrder } from './worker.ts';

/** Less is read before a worker has started. In letters. */
const littleWork = 300_000;
/** So many portions for each worker are read before the first of them is taken: what is read and not taken fills memory. */
const portionsAhead = 4;

/** Readers who stay for as much work as comes. */
export interface Crew {
  /**
   * One answer a file, in the order of the names; no more is read than is soon taken. `done` is told how many were read.
   * `once`: the texts of those that can be read only once.
   */
  answers(names: readonly string[], done?: (count: number) => void, once?: Texts): AsyncIterable<Answer>;
  dismiss(): Promise<void>;
}

type Texts = NonNullable<Errand['once']>;

/** A portion with its answers as they will be. */
interface Task extends Portion {
  readonly once?: Texts;
  readonly answers: Promise<Answer[]>;
  settle(answers: Answer[] | Promise<Answer[]>): void;
}

export function createCrew(errand: Errand, sheets: Sheets): Crew {
  const most = availableParallelism();
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: Task[] = [];
  let read: ReturnType<typeof createReader> | undefined;

  async function* readHere(names: readonly string[], done: (count: number) => void, once?: Texts) {
    read ??= createReader(errand, sheets);
    for (const name of names) {
      yield read(name, once?.get(name));
      done(1);
      await breathe();
    }
  }

  function hire(): Worker | undefined {
    if (workers.length === most) return undefined;
    const worker = startWorker(errand);
    workers.push(worker);
    return worker;
  }

  /** Gives what waits to whoever has nothing to do. */
  function distribute(): void {
    while (waiting.length) {
      const worker = idle.pop() ?? hire();
      if (!worker) return;
      employ(worker);
    }
  }

  async function employ(worker: Worker): Promise<void> {
    for (let task = takeLargest(waiting); task; task = takeLargest(waiting)) {
      const answers = answersOf(worker, task);
      task.settle(answers);
      try {
        await answers;
      } catch {
        return; // told by whoever takes the answers
      }
    }
    idle.push(worker);
  }

  async function* readBeside(portions: Iterator<Portion>, done: (count: number) => void, once?: Texts) {
    const ahead: Task[] = [];
    function lookAhead(): void {
      while (ahead.length < most * portionsAhead) {
        const next = portions.next();
        if (next.done) break;
        const task = taskOf(next.value, once);
        ahead.push(task);
        waiting.push(task);
        task.answers.then(
          ({ length }) => done(length),
          () => {},
        );
      }
      distribute();
    }
    lookAhead();
    for (let task = ahead.shift(); task; task = ahead.shift()) {
      yield* await task.answers;
      lookAhead();
    }
  }

  return {
    answers(names, done = () => {}, once) {
      const sizes = names.map((name) => (once ?? errand.once)?.get(name)?.text.length ?? sizeOf(name));
      const all = sizes.reduce((sum, size) => sum + size, 0);
      return names.length < 2 || all <= littleWork
        ? readHere(names, done, once)
        : readBeside(portionsOf(names, sizes), done, once);
    },
    async dismiss() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function taskOf(portion: Portion, once?: Texts): Task {
  let settle: Task['settle'] = () => {};
  const answers = new Promise<Answer[]>((resolve) => {
    settle = resolve;
  });
  return { ...portion, once: once && textsOf(portion, once), answers, settle };
}

const textsOf = ({ names }: Portion, once: Texts): Texts =>
  new Map(names.flatMap((name) => (once.has(name) ? [[name, once.get(name) as never]] : [])));

function answersOf(worker: Worker, { names, once }: WorkerOrder): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answers: Answer[]) => {
      worker.off('error', reject);
      resolve(answers);
    });
    worker.postMessage({ names, once } satisfies WorkerOrder);
  });
}

function startWorker(errand: Errand): Worker {
  const workerData: WorkerData = { copydesk: 'reader', errand };
  // Articles are short-lived. Where the nursery holds what one of them is read into, it leaves little to be collected late.
  return new Worker(path.join(__dirname, 'cli.js'), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 48 } });
}
