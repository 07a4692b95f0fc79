// A process beside the server: its own program once more, started with a word that says what for. All that the work took goes back to
// the machine when it ends.
import { fork } from 'node:child_process';

export interface Beside<Question, Answer> {
  /** Refused where the process has broken down. */
  ask(question: Question): Promise<Answer>;
  /** What was asked before is still answered. */
  end(): void;
}

/** What it works on is soon forgotten. In MB. */
const execArgv = ['--max-semi-space-size=16'];

/** Whether this process was started to do this. */
export const isFor = (word: string): boolean => process.argv[2] === word && process.connected;

/** Answers what comes, one after another, until whoever started this process lets go. */
export function answerEach<Question, Answer>(answer: (question: Question) => Answer): void {
  process.on('message', (question: Question) => process.send?.(answer(question)));
}

export function startBeside<Question, Answer>(
  program: string,
  ...words: readonly [word: string, ...more: string[]]
): Beside<Question, Answer> {
  const child = fork(program, words, {
    execArgv,
    serialization: 'advanced',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, // in a desktop editor the program is the editor's own
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let waiting: { resolve(answer: Answer): void; reject(reason: Error): void }[] = [];
  let ended: Error | undefined;
  const refuse = (reason: Error) => {
    ended ??= reason;
    const refused = waiting;
    waiting = [];
    for (const { reject } of refused) reject(ended);
  };
  // answers come in the order of the questions
  child.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  child.on('error', refuse);
  child.on('exit', (status, signal) => refuse(new Error(`${signal ?? status}`)));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        waiting.push({ resolve, reject });
        child.send(question as object, (error) => error && refuse(error));
      }),
    end: () => child.connected && child.disconnect(),
  };
}
