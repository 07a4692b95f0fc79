// One writer at a time, and no lock that outlives its holder. The database locks by a folder beside it, which a killed process leaves behind.
import { closeSync, openSync, readFileSync, rmdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { StoreProblem, say } from '../store-problem.ts';

/** A reader holds the lock for the length of one question. */
const longestReading = 3000;
const pause = 25;

/** Makes this process the writer of a file, or says who is. Gives what ends it. */
export function becomeWriter(file: string): () => void {
  const name = `${file}.writer`;
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeNew(name, String(process.pid));
      return () => rmSync(name, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const writer = writerOf(file);
      if (writer !== undefined) throw new StoreProblem(say.writtenBy({ store: file, process: String(writer) }));
      rmSync(name, { force: true });
    }
  }
  throw new StoreProblem(say.written({ store: file }));
}

/** Throws where the file is there. */
function writeNew(name: string, text: string): void {
  const handle = openSync(name, 'wx');
  try {
    writeSync(handle, text);
  } catch (error) {
    rmSync(name, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** The process that writes, if it is alive. A file that names none was left behind by one that was cut short. */
function writerOf(file: string): number | undefined {
  try {
    const process_ = Number(readFileSync(`${file}.writer`, 'utf8'));
    if (process_ > 0) process.kill(process_, 0);
    return process_ || undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 0 : undefined;
  }
}

/** Does something as soon as the database is free; a lock that nobody alive can hold is taken away. */
export function whenFree<T>(file: string, patience: number, act: () => T): T {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (!/locked|busy/i.test(String(error)) || Date.now() > until) throw error;
      dropStaleLock(file);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

function dropStaleLock(file: string): void {
  const writer = writerOf(file);
  if (writer !== undefined && writer !== process.pid) return;
  try {
    if (Date.now() - statSync(`${file}.lock`).mtimeMs > longestReading) rmdirSync(`${file}.lock`);
  } catch {
    // given back meanwhile
  }
}
