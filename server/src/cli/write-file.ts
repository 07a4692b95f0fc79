// Writing a file so that nobody ever sees half of it: beside it first, then in its place.
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { told } from './language.ts';
import { reasonOf } from './reason.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';

/**
 * Puts bytes in a file's place. Its permissions are kept, and a link still leads to it. `unchanged` is asked last of all: where
 * somebody else wrote meanwhile, theirs stays and this throws.
 */
export function replaceFile(name: string, bytes: Uint8Array, unchanged: () => boolean = () => true): void {
  let file: FileBeside | undefined;
  try {
    file = openBeside(name);
    file.write(bytes);
    file.put(() => {
      if (!unchanged()) throw new Refusal(say.changedMeanwhile());
    });
  } catch (error) {
    throw mayNot(error) ? new Refusal(say.mayNotWrite()) : error;
  } finally {
    file?.drop();
  }
}

/**
 * The same for a file of our own, which may come piece by piece and whose folder is made where there is none. What cannot be written
 * is refused by its name. `beforePutting` is called when all of it is there.
 */
export async function writeOwnFile(
  name: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  beforePutting: () => void = () => {},
): Promise<void> {
  const file = attempt(name, () => {
    mkdirSync(path.dirname(name), { recursive: true });
    return openBeside(name);
  });
  process.once('exit', file.drop); // cancelled
  try {
    for await (const piece of pieces) attempt(name, () => file.write(Buffer.from(piece)));
    attempt(name, () => file.put(beforePutting));
  } finally {
    file.drop();
    process.off('exit', file.drop);
  }
}

function attempt<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const reason = mayNot(error) ? told(say.mayNotWrite()) : reasonOf(error);
    throw new Refusal(new Error(`${name}: ${reason}`));
  }
}

interface FileBeside {
  write(bytes: Uint8Array): void;
  /** Puts what was written in the file's place. `lastWord` may throw. */
  put(lastWord: () => void): void;
  /** Leaves nothing of what was not put there. */
  drop(): void;
}

function openBeside(name: string): FileBeside {
  const known = statSync(name, { throwIfNoEntry: false });
  const target = known ? realpathSync(name) : path.resolve(name);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.copydesk-${process.pid}`);
  const file = openSync(beside, 'wx', known?.mode);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write(bytes) {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    put(lastWord) {
      fsyncSync(file);
      close();
      if (known) chmodSync(beside, known.mode); // what the process's mask took away
      lastWord();
      renameSync(beside, target);
    },
    drop() {
      close();
      rmSync(beside, { force: true });
    },
  };
}

const mayNot = (error: unknown) =>
  error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code));
