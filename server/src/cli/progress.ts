// How far long work is, on a terminal: a bar, articles, share and time left. Nothing anywhere else.

import type { Said } from '../core/index.ts';
import { told } from './language.ts';
import { say } from './say.ts';

export interface Progress {
  advance(count: number): void;
  end(): void;
}

export const silent: Progress = { advance() {}, end() {} };

export interface ProgressHost {
  readonly stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  /** Milliseconds since any moment. */
  now(): number;
}

const width = 30;
/** A short run shows no bar. */
const fewSteps = 50;
/** Nobody can say how long it takes before so much was done. */
const leastMeasured = 500;

const terminal: ProgressHost = { stream: process.stderr, now: () => performance.now() };

/** `doing` says what is done, as “reading”. `total`: how many articles there are; where nobody knows, they are counted. */
export function createProgress(doing: Said, total?: number, { stream, now } = terminal): Progress {
  if (!stream.isTTY || (total ?? fewSteps) < fewSteps) return silent;
  const started = now();
  const work = told(doing);
  let done = 0;
  let shown = '';
  return {
    advance(count) {
      done += count;
      const line = total === undefined ? told(say.doing({ work, done })) : lineOf(work, done, total, now() - started);
      if (line !== shown) stream.write(`\r${line}\u001b[K`);
      shown = line;
    },
    end() {
      stream.write('\r\u001b[2K');
    },
  };
}

function lineOf(work: string, done: number, total: number, elapsed: number): string {
  const share = done / total;
  const filled = Math.round(share * width);
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
  const facts = { work, done, total, share: Math.floor(share * 100) };
  const time = timeOf((elapsed / done) * (total - done));
  return `${bar} ${told(elapsed < leastMeasured ? say.doingOf(facts) : say.doingWithTime({ ...facts, time }))}`;
}

/** From here on minutes are told. */
const secondsTold = 100;

function timeOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < secondsTold ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
