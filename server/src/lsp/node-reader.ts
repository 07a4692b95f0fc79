// The process that reads beside a server on Node: the same program, started with a word that says so.
import { fork } from 'node:child_process';
import { createMemory, loadNameKnowledge } from '../core/index.ts';
import { type ReadArticle, type ReadingOrder, readClosed } from './read-closed.ts';
import type { Helper } from './reader.ts';

const word = 'read-articles';
/** Articles are short-lived. */
const execArgv = ['--max-semi-space-size=16'];

/** Whether this process was started to read. */
export const isReader = process.argv[2] === word;

/** Reads what comes until whoever started it lets go. */
export function serveAsReader(): void {
  const knowledge = loadNameKnowledge();
  process.on('message', (order: ReadingOrder) => process.send?.(readClosed(order, createMemory(knowledge))));
}

export function startReader(program = __filename): Helper {
  const child = fork(program, [word], {
    execArgv,
    serialization: 'advanced',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, // in a desktop editor the program is the editor's own
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let waiting: { resolve(read: ReadArticle): void; reject(reason: Error): void }[] = [];
  const refuse = (reason: Error) => {
    const refused = waiting;
    waiting = [];
    for (const { reject } of refused) reject(reason);
  };
  // answers come in the order of the orders
  child.on('message', (read: ReadArticle) => waiting.shift()?.resolve(read));
  child.on('error', refuse);
  child.on('exit', (status, signal) => refuse(new Error(`${signal ?? status}`)));
  return {
    read: (order) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.send(order, (error) => error && refuse(error));
      }),
    end: () => child.connected && child.disconnect(),
  };
}
