// A worker of the command line: it takes portions of file names and gives back what was read.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type Answer, createReader, type Errand } from './read-article.ts';

/** Whether this thread was started by the pool. */
export const isWorker = !isMainThread && workerData?.copydesk === 'reader';

export interface WorkerData {
  readonly copydesk: 'reader';
  readonly errand: Errand;
}

/** Files to be read; the texts of those that cannot be read again. */
export interface WorkerOrder {
  readonly names: readonly string[];
  readonly once?: Errand['once'];
}

export function serveAsWorker(): void {
  const read = createReader((workerData as WorkerData).errand);
  parentPort?.on('message', ({ names, once }: WorkerOrder) => {
    const answers: Answer[] = names.map((name) => read(name, once?.get(name)));
    const buffers = answers.flatMap((answer) =>
      'summary' in answer
        ? Object.values(answer.summary.words).map((array: Uint32Array | Uint8Array) => array.buffer)
        : [],
    );
    parentPort?.postMessage(answers, buffers as ArrayBuffer[]);
  });
}
