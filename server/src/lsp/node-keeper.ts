// The process that keeps a workspace's articles in a database. It ends when for a while nothing more is to be kept or recalled: in the
// server the database's program and its room would weigh as much as some thousand articles.
import type { KeptArticles } from '../archive/sqlite/kept-articles.ts';
import { say } from '../archive/store-problem.ts';
import type { Said } from '../core/index.ts';
import { stamp } from './keeping.ts';
import { answerEach, type Beside, isFor, startBeside } from './node-beside.ts';

type Name = keyof KeptArticles;
/** Calls and what they give are plain data. */
type Call = { [Each in Name]: readonly [Each, ...Parameters<KeptArticles[Each]>] }[Name];
type Given = ReturnType<KeptArticles[Name]>;
interface Answer {
  readonly given: Given;
  /** What went wrong since the last answer. */
  readonly told: readonly Said[];
}

export type Keeper = {
  /** Nothing is given where nothing can be kept. */
  readonly [Each in Name]: (
    ...given: Parameters<KeptArticles[Each]>
  ) => Promise<ReturnType<KeptArticles[Each]> | undefined>;
};

const word = 'keep-articles';
/** For so long the next call finds the database open. In milliseconds. */
const idle = 2000;

/** Whether this process was started to keep. */
export const isKeeper = isFor(word);

export async function serveAsKeeper(): Promise<void> {
  const { openKeptArticles } = await import('../archive/sqlite/kept-articles.ts'); // the server loads this file, too
  let told: Said[] = [];
  const kept = openKeptArticles(process.argv[3], stamp, (said) => told.push(said));
  answerEach(([name, ...given]: Call): Answer => {
    const act = kept[name] as (...given: unknown[]) => Given;
    const answer = { given: act(...given), told };
    told = [];
    return answer;
  });
  process.on('disconnect', kept.close);
}

/** Starts a process when there is something to do. `told` hears, once, of what goes wrong. */
export function createKeeper(file: string, told: (said: Said) => void, program: string): Keeper {
  let beside: Beside<Call, Answer> | undefined;
  let left: Promise<unknown> = Promise.resolve();
  let calls = 0;
  let resting: NodeJS.Timeout | undefined;
  let complained = false;

  function complain(said: Said): void {
    if (!complained) told(said);
    complained = true;
  }

  /** The next process begins when this one has let go of the file. */
  function rest(): void {
    if (!beside) return;
    const { ask, end } = beside;
    beside = undefined;
    left = ask(['close']).then(end, () => {});
  }

  async function call(...asked: Call): Promise<Given | undefined> {
    clearTimeout(resting);
    calls++;
    try {
      await left;
      beside ??= startBeside(program, word, file);
      const answer = await beside.ask(asked);
      answer.told.forEach(complain);
      return answer.given;
    } catch (error) {
      complain(say.notKept({ reason: error instanceof Error ? error.message : String(error) }));
      return undefined;
    } finally {
      if (--calls === 0) resting = setTimeout(rest, idle).unref();
    }
  }

  return {
    from: (...given) => call('from', ...given) as Promise<ReadonlyMap<string, string> | undefined>,
    put: async (texts) => void (await call('put', texts)),
    only: async (ids) => void (await call('only', ids)),
    async close() {
      clearTimeout(resting);
      rest();
      await left;
    },
  };
}
