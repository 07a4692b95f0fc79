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
  const known = statSync(name, { throwIfNoEntry: false });
  const target = known ? realpathSync(name) : path.resolve(name);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.copydesk-${process.pid}`);
  try {
    const file = openSync(beside, 'wx', known?.mode);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (known) chmodSync(beside, known.mode); // what the process's mask took away
    if (!unchanged()) throw new Refusal(say.changedMeanwhile());
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw mayNot(error) ? new Refusal(say.mayNotWrite()) : error;
  }
}

/** The same for a file of our own, whose folder is made where there is none. What cannot be written is refused by its name. */
export function writeOwnFile(name: string, text: string): void {
  try {
    mkdirSync(path.dirname(name), { recursive: true });
    replaceFile(name, Buffer.from(text));
  } catch (error) {
    const reason = mayNot(error) ? told(say.mayNotWrite()) : reasonOf(error);
    throw new Refusal(new Error(`${name}: ${reason}`));
  }
}

const mayNot = (error: unknown) =>
  error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code));
