// The process that reads beside a server on Node.
import { createMemory, loadNameKnowledge } from '../core/index.ts';
import { answerEach, isFor, startBeside } from './node-beside.ts';
import { type ReadArticle, type ReadingOrder, readClosed } from './read-closed.ts';
import type { Helper } from './reader.ts';

const word = 'read-articles';

/** Whether this process was started to read. */
export const isReader = isFor(word);

export function serveAsReader(): void {
  const knowledge = loadNameKnowledge();
  answerEach((order: ReadingOrder) => readClosed(order, createMemory(knowledge)));
}

export function startReader(program = __filename): Helper {
  const { ask, end } = startBeside<ReadingOrder, ReadArticle>(program, word);
  return { read: ask, end };
}
